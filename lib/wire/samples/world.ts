import type { Sample } from './sample.ts';

/** Broadcasters, papers and agencies of many countries, press releases, mails and pastes. */
export const worldSamples: Sample[] = [
  {
    name: 'british broadcaster, pasted',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `Village pub saved by 412 of its regulars

Published
6 May 2026

Image source, Getty Images
Image caption,
The pub has stood on the green since 1781

By Gemma Whitlock
BBC News, Derbyshire

A village pub that was due to become flats has been bought by 412 of its regulars, some of whom paid in instalments of £5.

The Plough and Stars in Ashbourne closed in November after its landlord retired.

"We had no idea so many people would miss it," said Alan Broome, who chairs the community company.

The new owners plan to open a shop and a post office counter in the old stables.`,
    expect: {
      headline: 'Village pub saved by 412 of its regulars',
      publishedAt: '2026-05-06T00:00:00+01:00',
      writers: ['Gemma Whitlock'],
      writerAgency: 'BBC News',
      photos: [
        {
          caption: 'The pub has stood on the green since 1781',
          credit: 'Getty Images',
          creator: null,
          agency: 'Getty Images',
        },
      ],
      paragraphs: 4,
      first: 'A village pub that',
      last: 'the old stables.',
    },
  },
  {
    name: 'british paper, pasted',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `Rivers
‘It was brown soup’: the swimmers who cleaned up their own river

Volunteers in Devon spent three years testing water every morning. Now the otters are back

Harriet Okonjo in Totnes
Sat 18 Jul 2026 06.00 BST
Share

At six every morning for three years, somebody has stood in the River Dart with a plastic bottle.

“It was brown soup,” says Phil Tremlett, 61, a retired plumber. “You could not see your own knees.”

The samples, more than 1,100 of them, were sent to a university laboratory and published the same evening.

Last month a camera trap filmed two otter cubs under the railway bridge.`,
    expect: {
      headline: '‘It was brown soup’: the swimmers who cleaned up their own river',
      kicker: 'Rivers',
      standfirst:
        'Volunteers in Devon spent three years testing water every morning. Now the otters are back',
      publishedAt: '2026-07-18T06:00:00+01:00',
      place: 'Totnes',
      writers: ['Harriet Okonjo'],
      paragraphs: 4,
      first: 'At six every morning',
      last: 'railway bridge.',
    },
  },
  {
    name: 'new york paper, pasted',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `A Bakery That Opens Only When the Tide Is Out

On a sandbar off Maine, bread is sold for two hours a day, and the line begins before dawn.

By Calvin Oyelaran
Photographs by Jessie Thorne
Calvin Oyelaran reported from Deer Isle, Maine.

June 14, 2026

DEER ISLE, Maine — The oven is a steel drum, the counter a plank of driftwood, and the lease, such as it is, belongs to the moon.

Twice a day, when the tide falls, Rosa Lindqvist walks half a mile across wet sand with 90 loaves on a sled.

“If I am late, I swim,” she said.

She has been late twice.`,
    expect: {
      headline: 'A Bakery That Opens Only When the Tide Is Out',
      standfirst:
        'On a sandbar off Maine, bread is sold for two hours a day, and the line begins before dawn.',
      publishedAt: '2026-06-14T00:00:00-04:00',
      place: 'Deer Isle, Maine',
      writers: ['Calvin Oyelaran'],
      paragraphs: 4,
      first: 'The oven is a steel drum',
      last: 'late twice.',
    },
  },
  {
    name: 'american news channel',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `Pilot lands glider on school field, joins soccer practice
By Dana Whitfield and Luis Ortega, CNN
Updated 7:32 PM EDT, Tue September 8, 2026

(CNN) — A glider pilot who ran out of lift over central Kansas landed on a middle school soccer field on Tuesday and stayed for practice, the school district said.

No one was hurt. The field was empty when the aircraft touched down at 2:40 p.m.

"He asked if we needed a goalkeeper," coach Brenda Mills told CNN affiliate KXYZ.

CNN's Peter Hollis contributed to this report.`,
    expect: {
      headline: 'Pilot lands glider on school field, joins soccer practice',
      source: 'CNN',
      credits: [
        'writer: Dana Whitfield (CNN)',
        'writer: Luis Ortega (CNN)',
        'contributor: Peter Hollis (CNN)',
      ],
      publishedAt: '2026-09-08T19:32:00-04:00',
      updatedAt: null,
      paragraphs: 3,
      first: 'A glider pilot who',
      last: 'affiliate KXYZ.',
    },
  },
  {
    name: 'german agency in English',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Berlin' },
    copy: `Berlin museum returns bell to Tanzanian village

By Jutta Feldkamp, dpa

Berlin (dpa) - A museum in Berlin has returned a bronze bell to a village in southern Tanzania, more than a century after it was taken.

The bell had been kept in a cellar under a wrong inventory number since 1911, the museum said on Friday.

Villagers plan to hang it in the primary school.`,
    expect: {
      headline: 'Berlin museum returns bell to Tanzanian village',
      place: 'Berlin',
      source: 'dpa',
      credits: ['writer: Jutta Feldkamp (dpa)'],
      paragraphs: 3,
      first: 'A museum in Berlin',
    },
  },
  {
    name: 'spanish agency in Spanish',
    format: 'text',
    edition: { language: 'es', timeZone: 'Europe/Madrid' },
    copy: `Un pueblo de Teruel recupera su cine tras 40 años

Teruel, 12 feb (EFE).- El cine Marín de Albarracín, cerrado desde 1986, volvió a abrir sus puertas este jueves con una película muda acompañada por la banda municipal.

La restauración costó 380.000 euros, la mitad aportada por los vecinos.

"Vendimos calendarios, quesos y hasta un burro", dijo la alcaldesa, Pilar Doñate. EFE`,
    expect: {
      headline: 'Un pueblo de Teruel recupera su cine tras 40 años',
      place: 'Teruel',
      source: 'EFE',
      writers: [],
      paragraphs: 3,
      first: 'El cine Marín',
      language: 'es',
    },
  },
  {
    name: 'russian agency in English',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Moscow' },
    copy: `4 Mar, 11:20
Icebreaker frees scientists' ship in Kara Sea

MURMANSK, March 4. /TASS/. A nuclear-powered icebreaker has freed a research ship with 47 people on board in the Kara Sea, the port administration told TASS on Wednesday.

"Everyone is healthy and the galley has enough flour for a month," a spokesman said.

The ship is expected in Murmansk on March 9.`,
    expect: {
      headline: "Icebreaker frees scientists' ship in Kara Sea",
      place: 'Murmansk',
      source: 'TASS',
      paragraphs: 3,
      first: 'A nuclear-powered icebreaker',
      last: 'on March 9.',
    },
  },
  {
    name: 'japanese agency in English',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Tokyo' },
    copy: `Island school with one pupil holds sports day for whole town
KYODO NEWS - Oct 11, 2026 - 16:05 | All, Japan

MATSUYAMA, Japan - An island primary school with a single pupil held its annual sports day on Sunday with the help of 130 residents aged up to 97.

Nine-year-old Haruka Imai ran the relay with her former teachers.

The school will close in March after 138 years.

==Kyodo`,
    expect: {
      headline: 'Island school with one pupil holds sports day for whole town',
      publishedAt: '2026-10-11T16:05:00+09:00',
      place: 'Matsuyama, Japan',
      source: 'Kyodo News',
      paragraphs: 3,
      first: 'An island primary school',
      last: 'after 138 years.',
    },
  },
  {
    name: 'indian agency',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Kolkata' },
    copy: `Kochi's water metro adds four jetties
PTI
Published: February 19, 2026 17:48 IST

Kochi, Feb 19 (PTI) Four new jetties were added to the water metro network here on Thursday, taking the total to 17, officials said.

The service carries about 9,000 passengers a day.

Officials said two solar-powered ferries would join the fleet by Onam. PTI TGB SS`,
    expect: {
      headline: "Kochi's water metro adds four jetties",
      publishedAt: '2026-02-19T17:48:00+05:30',
      place: 'Kochi',
      source: 'PTI',
      paragraphs: 3,
      first: 'Four new jetties',
    },
  },
  {
    name: 'italian agency in English',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Rome' },
    copy: `Venice bookseller wins case against gulls

(ANSA) - VENICE, APR 22 - A Venice bookseller on Wednesday won a two-year court case over the gulls that nest on the roof of his shop.

The court ruled that the birds may stay, but that the city must clean the awning twice a week.

"It is a victory for literature," said Giulio Zen, 71. (ANSA).`,
    expect: {
      headline: 'Venice bookseller wins case against gulls',
      place: 'Venice',
      source: 'ANSA',
      paragraphs: 3,
      first: 'A Venice bookseller',
      last: 'Giulio Zen, 71.',
    },
  },
  {
    name: 'chinese broadcaster in English',
    format: 'text',
    copy: `Culture
17:22, 08-Mar-2026
Women potters revive a 4,000-year-old glaze in Gansu
Updated 17:40, 08-Mar-2026
Yang Meiping

Potter Ma Xiulan shows a bowl fired with the revived glaze in Linxia, Gansu Province, March 6, 2026. /CGTN

A group of 23 women potters in northwest China's Gansu Province has revived a red glaze last used some 4,000 years ago, after five years of failed firings.

The secret turned out to be river clay collected after the first frost.

"We had the recipe wrong because we dug in summer," said Ma, who leads the workshop.`,
    expect: {
      headline: 'Women potters revive a 4,000-year-old glaze in Gansu',
      publishedAt: '2026-03-08T17:22:00+08:00',
      updatedAt: '2026-03-08T17:40:00+08:00',
      writers: ['Yang Meiping'],
      photos: [
        {
          caption:
            'Potter Ma Xiulan shows a bowl fired with the revived glaze in Linxia, Gansu Province, March 6, 2026.',
          credit: 'CGTN',
          creator: null,
          agency: 'CGTN',
        },
      ],
      paragraphs: 3,
      first: 'A group of 23',
      last: 'leads the workshop.',
    },
  },
  {
    name: 'shanghai daily site',
    format: 'text',
    copy: `Retired tram drivers return as guides on Line 15 museum
Li Xinran
20:14 UTC+8, 2026-05-17

Seven retired tram drivers, the oldest of them 83, have returned to work as guides at the museum in the old Line 15 depot.

Ti Gong

Visitors ride in a restored tram at the depot museum.

Each driver tells the story of one stop, museum director Zhu Huimin said.

"I tell them where the wonton stall was," said Shen Bingde.

Source: SHINE   Editor: Zhang Long`,
    expect: {
      headline: 'Retired tram drivers return as guides on Line 15 museum',
      publishedAt: '2026-05-17T20:14:00+08:00',
      writers: ['Li Xinran'],
      source: 'Shine',
      editors: ['Zhang Long'],
    },
  },
  {
    name: '财新',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `独居老人的“数字管家”由谁付费
来源于 《财新周刊》 2026年第11期 出版日期 2026年03月16日
文｜财新周刊 陈雪婉，周信达

当一家养老科技公司提出每月29元的服务费时，社区居委会主任老康的第一反应是：这钱从哪儿出？

该社区登记在册的独居老人有411位，其中六成月退休金不足4000元。

“设备是送的，服务是要钱的。”老康说。

截至发稿，街道尚未就补贴方案作出答复。`,
    expect: {
      headline: '独居老人的“数字管家”由谁付费',
      publishedAt: '2026-03-16T00:00:00+08:00',
      writers: ['陈雪婉', '周信达'],
      paragraphs: 4,
      first: '当一家养老科技公司',
      last: '作出答复。',
    },
  },
  {
    name: '南方周末',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `山里来了一支修桥队
南方周末记者 苏有鹏
南方周末实习生 黎静怡
发自贵州威宁
2026-06-25
责任编辑：钱昊平

▲修桥队在赫章县一处山谷中作业。（南方周末记者 苏有鹏/图）

全文共3182字，阅读大约需要8分钟

桥修到第三十七座的时候，队长老覃终于学会了用无人机。

这支由九名退休公路工人组成的队伍，平均年龄六十四岁，专修那些没有名字的桥。

“有名字的桥，有人修。”老覃说。

他们的工钱由三个村凑，管饭。`,
    expect: {
      headline: '山里来了一支修桥队',
      publishedAt: '2026-06-25T00:00:00+08:00',
      writers: ['苏有鹏', '黎静怡'],
      webEditors: ['钱昊平'],
      photos: [
        {
          caption: '修桥队在赫章县一处山谷中作业。',
          credit: '南方周末记者 苏有鹏/图',
          creator: '苏有鹏',
          agency: '南方周末',
        },
      ],
      paragraphs: 4,
      first: '桥修到第三十七座',
      last: '管饭。',
    },
  },
  {
    name: '光明日报',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `守着一座戏台的六十年
来源：光明网-《光明日报》 2026-04-08 04:35

　　【光影故事】

　　光明日报记者 陈雪 光明日报通讯员 方佳伟

　　春分刚过，浙江嵊州的施家岙村，古戏台上的锣鼓又响了。

　　今年82岁的施明尧不唱戏，他只修戏台。从22岁当木匠起，他给这座戏台换过41根椽子。

　　“人走了，戏台还在，戏就还在。”施明尧说。

　　《光明日报》（2026年04月08日 01版）

[ 责编：张倩 ]
阅读剩余全文（）`,
    expect: {
      headline: '守着一座戏台的六十年',
      publishedAt: '2026-04-08T04:35:00+08:00',
      source: '光明网-《光明日报》',
      writers: ['陈雪', '方佳伟'],
      webEditors: ['张倩'],
      paragraphs: 3,
      first: '春分刚过',
      last: '施明尧说。',
    },
  },
  {
    name: '解放军报',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    lineEnd: '\r\n',
    copy: `高原哨所有了“菜篮子”
来源：解放军报 作者：李兵峰 发布：2026-01-21 06:50

本报讯 李兵峰、特约记者赵欣报道：“冬天能吃上自己种的小白菜，心里头热乎。”1月中旬，西藏军区某边防连的智能温室里，炊事班班长段磊摘下了今冬第一筐青菜。

该温室采用双层保温膜和光伏供电，室外零下25摄氏度时，室内可保持15摄氏度以上。

据介绍，类似的温室今年将推广到11个哨所。

（责任编辑：于雅倩）`,
    expect: {
      headline: '高原哨所有了“菜篮子”',
      publishedAt: '2026-01-21T06:50:00+08:00',
      source: '解放军报',
      writers: ['李兵峰', '赵欣'],
      webEditors: ['于雅倩'],
      paragraphs: 3,
      last: '11个哨所。',
    },
  },
  {
    name: '聯合新聞網',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `聽新聞
0:00 / 0:00

阿嬤的豆花攤收了 鄰居接力重開
聯合報／ 記者戴永華／宜蘭即時報導
2026-05-02 09:41

宜蘭頭城一間開了四十六年的豆花攤去年底收攤，六名鄰居最近接力重開，每人顧一天。

鄰居林先生說，豆花是跟阿嬤學的，「她坐在旁邊看，不對就搖頭」。

重開首日賣出兩百三十碗。

豆花攤重新開張，鄰居輪流掌杓。記者戴永華／攝影`,
    expect: {
      headline: '阿嬤的豆花攤收了 鄰居接力重開',
      publishedAt: '2026-05-02T09:41:00+08:00',
      source: '聯合報',
      place: '宜蘭',
      writers: ['戴永華'],
      photos: [
        {
          caption: '豆花攤重新開張，鄰居輪流掌杓。',
          credit: '記者戴永華／攝影',
          creator: '戴永華',
          agency: null,
        },
      ],
      paragraphs: 3,
      first: '宜蘭頭城',
      bodyLacks: ['聽新聞', '0:00'],
    },
  },
  {
    name: 'وكالة أنباء الإمارات',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Dubai' },
    copy: `إطلاق حافلات كهربائية لطلبة المدارس في الفجيرة

الفجيرة في 9 سبتمبر / وام / أطلقت هيئة النقل في الفجيرة اليوم 24 حافلة كهربائية لنقل طلبة المدارس، في إطار خطة لخفض الانبعاثات.

وقال مدير الهيئة إن الحافلات ستخدم 31 مدرسة في المرحلة الأولى.

ومن المتوقع أن يتضاعف العدد خلال عامين.

وام/سالم العبدولي`,
    expect: {
      headline: 'إطلاق حافلات كهربائية لطلبة المدارس في الفجيرة',
      place: 'الفجيرة',
      source: 'وام',
      paragraphs: 3,
      first: 'أطلقت هيئة النقل',
      last: 'خلال عامين.',
    },
  },
  {
    name: 'وكالة الأنباء السعودية',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Riyadh' },
    copy: `افتتاح مكتبة عامة جديدة في حائل

حائل 14 شوال 1447 هـ الموافق 2 أبريل 2026 م واس
افتتحت أمانة منطقة حائل اليوم مكتبة عامة تضم 45 ألف كتاب وقاعة مخصصة للأطفال.
وتستقبل المكتبة زوارها يوميا من الثامنة صباحا حتى العاشرة مساء.
وأوضح أمين المنطقة أن المشروع نفذ خلال 18 شهرا.
// انتهى //
16:42 ت م
0151`,
    expect: {
      headline: 'افتتاح مكتبة عامة جديدة في حائل',
      place: 'حائل',
      source: 'واس',
      paragraphs: 3,
      first: 'افتتحت أمانة منطقة',
      last: '18 شهرا.',
    },
  },
  {
    name: 'press release',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/Chicago' },
    copy: `FOR IMMEDIATE RELEASE

Contact: Melissa Trang, media@riverbank.example, 555-0142

Riverbank Zoo Welcomes Twin Red Panda Cubs

Public can vote on names through July 15

OMAHA, Neb. — June 30, 2026 — Twin red panda cubs were born at Riverbank Zoo on June 11, the zoo announced today.

The cubs, a male and a female, weigh about 300 grams each and are being cared for by their mother, Juniper.

"They are loud, healthy and always hungry," said Dr. Anika Rao, the zoo's senior veterinarian.

About Riverbank Zoo
Riverbank Zoo is home to more than 2,100 animals and is accredited by the regional association of zoos.

###`,
    expect: {
      headline: 'Riverbank Zoo Welcomes Twin Red Panda Cubs',
      standfirst: 'Public can vote on names through July 15',
      publishedAt: '2026-06-30T00:00:00-05:00',
      place: 'Omaha, Neb.',
      subheads: ['About Riverbank Zoo'],
      paragraphs: 4,
      first: 'Twin red panda cubs were born',
      bodyLacks: ['555-0142', 'IMMEDIATE'],
    },
  },
  {
    name: 'mail with headers',
    format: 'text',
    copy: `From: Grace Tan <grace.tan@daily.example>
To: copy desk <copy@daily.example>
Date: Fri, 7 Aug 2026 18:22:10 +0800
Subject: Copy: night market

Night market swaps plastic for lotus leaves
By Grace Tan in Qingyu

Stall holders at Qingyu's night market will wrap their dumplings in lotus leaves from Friday, after a ban on plastic boxes.

More than 90 of the market's 114 stalls have signed up.

"The leaf costs two cents more and smells of summer," said vendor Ou Mei.

Grace`,
    expect: {
      headline: 'Night market swaps plastic for lotus leaves',
      writers: ['Grace Tan'],
      place: 'Qingyu',
      first: 'Stall holders at',
      bodyLacks: ['copy@daily', 'Subject'],
    },
  },
];
