import type { Sample } from './sample.ts';

/** Written before they were ever read by the program; see the share of facts that was right at first in the tests. */
export const assortedSamples: Sample[] = [
  {
    name: 'embargoed research story',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `EMBARGOED UNTIL 16:00 GMT, 12 February 2026

Bees count steps on the way home, study suggests

By Dr Helen Ashby, Science Correspondent

Honeybees may keep track of distance by counting landmarks, according to researchers who moved 140 tents across a meadow to prove it.

The bees landed too early when tents were added and too late when they were taken away.

"It surprised us, and then it annoyed us," said lead author Piotr Wolski.

Notes to editors: The paper will be available from the press office.`,
    expect: {
      headline: 'Bees count steps on the way home, study suggests',
      embargoUntil: '2026-02-12T16:00:00+00:00',
      writers: ['Helen Ashby'],
      paragraphs: 3,
      editorsNote: 'The paper will be available from the press office.',
    },
  },
  {
    name: 'French agency',
    format: 'text',
    edition: { language: 'fr', timeZone: 'Europe/Paris' },
    copy: `Un village suspend la vente de ses terrains pour sauver ses abeilles

Par Odile Perrin avec AFP
Publié le 5 septembre 2025 à 13h50

Le conseil municipal de Valmorin a décidé jeudi de suspendre pendant un an toute vente de terrain communal.

« Les abeilles étaient là avant nous », a expliqué la maire.

Une ruche sur la place de Valmorin, le 4 septembre 2025. Photo : Jean Morel / AFP

Le texte sera réexaminé au printemps.`,
    expect: {
      headline: 'Un village suspend la vente de ses terrains pour sauver ses abeilles',
      writers: ['Odile Perrin'],
      publishedAt: '2025-09-05T13:50:00+02:00',
      language: 'fr',
      paragraphs: 3,
      photos: [
        {
          caption: 'Une ruche sur la place de Valmorin, le 4 septembre 2025.',
          credit: 'Photo : Jean Morel / AFP',
          creator: 'Jean Morel',
          agency: 'AFP',
        },
      ],
    },
  },
  {
    name: 'Spanish daily',
    format: 'text',
    edition: { language: 'es', timeZone: 'Europe/Madrid' },
    copy: `El último farero de la costa entrega las llaves
Tomás Iriarte deja el faro de Punta Elma tras 38 años

Por Lucía Fernández
Publicado el 7 de agosto de 2026 a las 09:12

PUNTA ELMA, 7 ago. (EFE) – El último farero de la costa norte entregó este viernes las llaves de la torre en la que vivió casi cuatro décadas.

"La luz seguirá sola", dijo Iriarte.

El faro será un museo a partir de octubre.`,
    expect: {
      headline: 'El último farero de la costa entrega las llaves',
      standfirst: 'Tomás Iriarte deja el faro de Punta Elma tras 38 años',
      writers: ['Lucía Fernández'],
      publishedAt: '2026-08-07T09:12:00+02:00',
      source: 'EFE',
      language: 'es',
      paragraphs: 3,
    },
  },
  {
    name: 'broadsheet with photograph lines',
    format: 'text',
    edition: { language: 'en-GB', timeZone: 'Europe/London' },
    copy: `Ferry strike leaves islanders counting tins
Sasha Bell Scotland correspondent
@sashabell
Wed 11 Mar 2026 06.00 GMT

View of the empty pier at Corran on Tuesday. Photograph: Ewan McRae/The Guardian

For the ninth day in a row no boat has called at Corran, and the shop has begun to ration flour.

Islanders say they understand the crew. They would also like some butter.

‘We have been here before’

In 1978 the same pier stood empty for a month, recalls Jean Tulloch, 84.

Additional reporting by Ross Keir`,
    expect: {
      headline: 'Ferry strike leaves islanders counting tins',
      writers: ['Sasha Bell'],
      publishedAt: '2026-03-11T06:00:00+00:00',
      photos: [
        {
          caption: 'View of the empty pier at Corran on Tuesday.',
          credit: 'Photograph: Ewan McRae/The Guardian',
          creator: 'Ewan McRae',
          agency: 'The Guardian',
        },
      ],
      additionalReporting: ['Ross Keir'],
      subheads: ['‘We have been here before’'],
      paragraphs: 3,
    },
  },
  {
    name: 'file photo first',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `City council rejects plan to move the clock tower

FILE - The clock tower of Ashford stands under scaffolding, April 2, 2025, in Ashford, Ohio. (AP Photo/Mara Lindt, File)

BY STAFF REPORTER
Sept. 5, 2025, 1:50 p.m. ET

ASHFORD, Ohio — The city council voted 7-2 on Friday to leave the clock tower where it has stood since 1911.

Supporters of the move had raised $1.2 million.

“Time won,” said council member Ada Nowak.`,
    expect: {
      headline: 'City council rejects plan to move the clock tower',
      publishedAt: '2025-09-05T13:50:00-04:00',
      place: 'Ashford, Ohio',
      writers: [],
      photos: [
        {
          caption:
            'FILE - The clock tower of Ashford stands under scaffolding, April 2, 2025, in Ashford, Ohio.',
          credit: 'AP Photo/Mara Lindt, File',
          creator: 'Mara Lindt',
          agency: 'AP',
        },
      ],
      paragraphs: 3,
      first: 'The city council voted',
    },
  },
  {
    name: '报纸引题副题与通讯员',
    format: 'text',
    copy: `一根竹子撑起一个产业
——云泽省竹溪县发展竹产业观察
云泽日报　2026年04月18日 第 05 版

　　本报记者　陈　晨　通讯员　刘大海

　　核心阅读

　　竹溪县有竹林四十二万亩，过去卖原竹，如今卖吸管、地板和活性炭。

　　春雨过后，竹溪县的竹林里冒出一层新笋。工人老吴一早进山，专挑三年以上的老竹砍。

　　“以前一根竹子卖八块钱，现在全身都是宝。”老吴说。

　　从原竹到成品，价值翻了十一倍

　　在县里的产业园，机器把竹片压成地板，边角料烧成炭，竹屑做成燃料。

　　图①：工人在车间检查竹地板。
　　刘大海摄（影像中国）
　　图②：竹溪县的竹林。
　　陈　晨摄`,
    expect: {
      headline: '一根竹子撑起一个产业',
      standfirst: '云泽省竹溪县发展竹产业观察',
      source: '云泽日报',
      publishedAt: '2026-04-18T00:00:00+08:00',
      writers: ['陈晨', '刘大海'],
      subheads: ['核心阅读', '从原竹到成品，价值翻了十一倍'],
      photos: [
        {
          caption: '图①：工人在车间检查竹地板。',
          credit: '刘大海摄（影像中国）',
          creator: '刘大海',
          agency: '影像中国',
        },
        { caption: '图②：竹溪县的竹林。', credit: '陈　晨摄', creator: '陈晨', agency: null },
      ],
    },
  },
  {
    name: '中新网',
    format: 'text',
    copy: `高原小镇办起“云端”马拉松
2026-06-14 19:32:07
来源：中国新闻网
作者：李四 责任编辑：周敏

　　中新网云泽6月14日电 (记者 李四)海拔3200米的高原小镇索玛14日举行马拉松赛，来自二十个国家和地区的四千名选手参赛。

　　本届比赛首次设立“慢跑组”，最年长的选手八十一岁。

　　赛会医疗组说，比赛期间没有选手出现严重高原反应。(完)

【编辑:何立】`,
    expect: {
      headline: '高原小镇办起“云端”马拉松',
      publishedAt: '2026-06-14T19:32:07+08:00',
      source: '中国新闻网',
      place: '云泽',
      writers: ['李四'],
      webEditors: ['周敏'],
      editors: ['何立'],
      paragraphs: 3,
      last: '严重高原反应。',
    },
  },
  {
    name: '台灣報紙',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `國際書展登場　獨立書店首度設專區
2026-02-03 11:05 聯合報／ 記者林若蘭／台北即時報導

國際書展今天登場，獨立書店首度設立專區，共有四十七家參展。

「我們帶來的不是暢銷書，是賣不掉但捨不得退的書。」書店主人黃小姐笑說。

書展展期至八日。

獨立書店專區吸引許多讀者駐足。記者何立／攝影`,
    expect: {
      headline: '國際書展登場　獨立書店首度設專區',
      publishedAt: '2026-02-03T11:05:00+08:00',
      writers: ['林若蘭'],
      source: '聯合報',
      paragraphs: 3,
      photos: [
        {
          caption: '獨立書店專區吸引許多讀者駐足。',
          credit: '記者何立／攝影',
          creator: '何立',
          agency: null,
        },
      ],
    },
  },
  {
    name: 'وكالة أنباء مع تاريخ هجري',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Riyadh' },
    copy: `الأرصاد: أمطار متوقعة على ست مناطق
الرياض 17 صفر 1447 هـ الموافق 11 أغسطس 2025 م واس
توقع المركز الوطني للأرصاد هطول أمطار متوسطة على ست مناطق خلال الأيام الثلاثة المقبلة.
ودعا المركز المواطنين إلى تجنب مجاري السيول.
// انتهى //`,
    expect: {
      headline: 'الأرصاد: أمطار متوقعة على ست مناطق',
      place: 'الرياض',
      source: 'واس',
      publishedAt: '2025-08-11T00:00:00+03:00',
      paragraphs: 2,
      bodyLacks: ['انتهى'],
    },
  },
  {
    name: 'صحيفة مع مراسل ومكان',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    copy: `ثقافة

خطاط يكتب أسماء شوارع الإسكندرية من جديد

الإسكندرية - نورا سليم
2026/04/20 09:15 ص

منذ عامين يحمل الخطاط فؤاد منير فرشاته وسلمه الخشبي ويعيد كتابة لافتات الشوارع القديمة في حي المنشية.

ويقول منير إن كل حرف يحتاج إلى ساعة كاملة.

[الخطاط فؤاد منير أمام لافتة في المنشية (الأناضول)]`,
    expect: {
      headline: 'خطاط يكتب أسماء شوارع الإسكندرية من جديد',
      kicker: 'ثقافة',
      writers: ['نورا سليم'],
      place: 'الإسكندرية',
      publishedAt: '2026-04-20T09:15:00+02:00',
      paragraphs: 2,
      photos: [
        {
          caption: 'الخطاط فؤاد منير أمام لافتة في المنشية',
          credit: 'الأناضول',
          creator: null,
          agency: 'الأناضول',
        },
      ],
    },
  },
  {
    name: 'Chinese site page',
    format: 'html',
    copy: `<!DOCTYPE html><html><head><meta charset="gb2312"><title>山村小学的第一场雪--教育--云泽网</title>
<meta name="publishdate" content="2026-01-12"><meta name="source" content="来源：云泽日报"></head><body>
<div class="path"><a href="/">云泽网</a>&gt;&gt;<a href="/edu">教育</a></div>
<div class="title"><h3 class="pre">乡村教育观察</h3><h1>山村小学的第一场雪</h1><h4 class="sub">——云泽省小河村见闻</h4>
<div class="author">本报记者　张秋明　李　四</div>
<div class="channel"><div class="col-1-1 fl">2026年01月12日06:10 | 来源：<a href="http://paper.example/">云泽网－云泽日报</a></div><div class="bza"><span>小字号</span></div></div></div>
<div class="rm_txt_con cf"><p style="text-align: center;"><img src="/img/1.jpg" width="900"></p>
<p style="text-align: center;">小河村小学的孩子们在雪地里上体育课。张秋明摄</p>
<p style="text-indent: 2em;">清晨，小河村小学的操场白了。校长老何站在门口，把每个孩子的帽子往下拉一拉。</p>
<p style="text-indent: 2em;"><strong>三十七个孩子，七个老师</strong></p>
<p style="text-indent: 2em;">去年秋天，县里把两所教学点合并到这里，学校第一次有了音乐老师。</p>
<p style="text-indent: 2em;">《 云泽日报 》（ 2026年01月12日 12 版）</p>
<div class="edit cf">(责编：周敏、何立)</div></div>
<div class="rm_relevant cf"><h3>相关新闻</h3><ul><li><a href="/2">雪后交通恢复</a></li></ul></div>
<div class="footer">云泽网 版权所有 未经书面授权禁止使用</div></body></html>`,
    expect: {
      headline: '山村小学的第一场雪',
      kicker: '乡村教育观察',
      standfirst: '云泽省小河村见闻',
      publishedAt: '2026-01-12T06:10:00+08:00',
      source: '云泽网－云泽日报',
      writers: ['张秋明', '李四'],
      webEditors: ['周敏', '何立'],
      subheads: ['三十七个孩子，七个老师'],
      paragraphs: 2,
      photos: [
        {
          caption: '小河村小学的孩子们在雪地里上体育课。',
          credit: '张秋明摄',
          creator: '张秋明',
          agency: null,
          src: '/img/1.jpg',
        },
      ],
      bodyLacks: ['小字号', '交通恢复', '版权'],
    },
  },
  {
    name: 'English page with divs, JSON-LD and figure credits',
    format: 'html',
    edition: { language: 'en', timeZone: 'America/Chicago' },
    copy: `<html lang="en-US"><head><title>Mill town learns to run on rain | The Ashford Herald</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Herald"},{"@type":["NewsArticle"],"headline":"Mill town learns to run on rain","datePublished":"2026-05-02T10:00:00-05:00","dateModified":"2026-05-03T08:30:00-05:00","author":{"@type":"Person","name":"Greta Halvorsen"},"publisher":{"@type":"Organization","name":"The Ashford Herald"},"articleSection":"Local","keywords":["water","mills"]}]}</script></head>
<body><header class="site-header"><a href="/">The Ashford Herald</a><nav>News Sports Obituaries</nav></header>
<div class="wrap"><div class="story"><p class="eyebrow">Local</p><h1 class="hed">Mill town learns to run on rain</h1><h2 class="dek">A 130-year-old turbine is turning again, and the bills are falling</h2>
<p class="byline">By <a href="/staff/greta">Greta Halvorsen</a>, Staff Writer</p><p class="dates">Published May 2, 2026 at 10:00 AM</p>
<figure><picture><source srcset="/p1.webp"><img src="https://img.example/p1.jpg" alt="Turbine"></picture><figcaption>Engineer Sal Ruiz checks the old turbine in Ashford on Thursday. <span class="credit">Tom Breck / Ashford Herald</span></figcaption></figure>
<div class="body-copy"><p>ASHFORD — When the river rises, the lights of Mill Street glow a little brighter.</p>
<p>The turbine, installed in 1896, was <a href="https://example.org/history">restarted in March</a> by volunteers.</p>
<div class="ad-slot">Advertisement</div>
<h3>“It just hummed”</h3>
<p>“We opened the gate and it just hummed,” Ruiz said.</p>
<table><tr><th>Month</th><th>kWh</th></tr><tr><td>March</td><td>4,100</td></tr><tr><td>April</td><td>5,250</td></tr></table>
<p>The city expects to save <b>$18,000</b> a year.</p></div>
<div class="author-bio"><p>Greta Halvorsen covers the river valley.</p></div></div>
<div class="most-read"><h2>Most read</h2><p>Another story about a dog that swam the river and was given a medal by the mayor.</p></div></div>
<footer><p>© 2026 The Ashford Herald</p></footer></body></html>`,
    expect: {
      headline: 'Mill town learns to run on rain',
      kicker: 'Local',
      standfirst: 'A 130-year-old turbine is turning again, and the bills are falling',
      writers: ['Greta Halvorsen'],
      publishedAt: '2026-05-02T10:00:00-05:00',
      updatedAt: '2026-05-03T08:30:00-05:00',
      source: 'The Ashford Herald',
      place: 'Ashford',
      section: 'Local',
      keywords: ['water', 'mills'],
      tables: 1,
      subheads: ['“It just hummed”'],
      paragraphs: 4,
      photos: [
        {
          caption: 'Engineer Sal Ruiz checks the old turbine in Ashford on Thursday.',
          credit: 'Tom Breck / Ashford Herald',
          creator: 'Tom Breck',
          agency: 'Ashford Herald',
          src: 'https://img.example/p1.jpg',
        },
      ],
      bodyLacks: ['Advertisement', 'dog', 'covers the river'],
    },
  },
  {
    name: 'old page of line breaks',
    format: 'html',
    copy: `<html><body bgcolor=white><center><font size=5><b>Dam keepers' diary found in attic</b></font><br><font size=2>Yunze Daily &nbsp; 2026-03-02 14:20</font></center><hr>
By Rosa Lind<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;BAILU -- A diary kept by three generations of dam keepers has been found in an attic in Bailu, the county archive said on Monday.<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;The first entry, from 1931, reads: "Rain. Opened gate two."<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;The last one, from 1988, reads: "Rain. Handed over the key."<br><br>
(Editor: Wu Lan)
</body></html>`,
    expect: {
      headline: "Dam keepers' diary found in attic",
      publishedAt: '2026-03-02T14:20:00+08:00',
      source: 'Yunze Daily',
      writers: ['Rosa Lind'],
      place: 'Bailu',
      editors: ['Wu Lan'],
      paragraphs: 3,
    },
  },
  {
    name: 'roundup with bullets and agency sign-off',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Kolkata' },
    copy: `Monsoon covers entire peninsula five days early
PTI | Updated: Jun 02, 2026 18:45 IST

NEW DELHI: The southwest monsoon has covered the entire peninsula five days ahead of schedule, the weather office said on Tuesday.

Key points:
• Rainfall so far is 14 per cent above normal
• Reservoirs stand at 38 per cent of capacity
• Fishermen have been told to stay ashore until Friday

Sowing of paddy has begun in three states.

(With inputs from PTI)`,
    expect: {
      headline: 'Monsoon covers entire peninsula five days early',
      publishedAt: '2026-06-02T18:45:00+05:30',
      source: 'PTI',
      place: 'New Delhi',
      listItems: [
        'Rainfall so far is 14 per cent above normal',
        'Reservoirs stand at 38 per cent of capacity',
        'Fishermen have been told to stay ashore until Friday',
      ],
      last: 'in three states.',
    },
  },
  {
    name: 'agency copy without blank lines, two datelines of a day',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    copy: `Elmsa lifts ban on night fishing after sardines return
ELMSA, June 9, 2026 (Xinhua) -- Authorities in Elmsa on Tuesday lifted a three-year ban on night fishing after sardine stocks recovered, officials said.
The ban had been imposed in 2023 when catches fell to 40 tonnes.
"The sea has been patient with us," said fisheries minister Joao Pinto.
Boats fishing at night must still carry observers, he added. (Xinhua)`,
    expect: {
      headline: 'Elmsa lifts ban on night fishing after sardines return',
      place: 'Elmsa',
      source: 'Xinhua',
      publishedAt: '2026-06-09T00:00:00+08:00',
      paragraphs: 4,
      last: 'observers, he added.',
      photos: [],
    },
  },

  {
    name: 'short web story, time after source, editor line at foot',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    copy: `People's Daily Online

China opens new rail tunnel under Lushan strait
By Zhang Kaiwei, Du Mingming (People's Daily Online) 16:22, January 08, 2026

Workers inspect the Lushan Strait Tunnel in Yunze, east China. (Photo by Zhang Kaiwei/People's Daily Online)

The Lushan Strait Tunnel opened to traffic on Thursday, cutting the trip between the two cities from 90 minutes to 12.

Construction began in 2019. Engineers used two tunnel boring machines, each weighing 3,400 tonnes.

(Web editor: Du Mingming, Hongyu)

+1`,
    expect: {
      headline: 'China opens new rail tunnel under Lushan strait',
      publishedAt: '2026-01-08T16:22:00+08:00',
      writers: ['Zhang Kaiwei', 'Du Mingming'],
      writerAgency: "People's Daily Online",
      source: "People's Daily Online",
      webEditors: ['Du Mingming', 'Hongyu'],
      paragraphs: 2,
      photos: [
        {
          caption: 'Workers inspect the Lushan Strait Tunnel in Yunze, east China.',
          credit: "Photo by Zhang Kaiwei/People's Daily Online",
          creator: 'Zhang Kaiwei',
          agency: "People's Daily Online",
        },
      ],
    },
  },
  {
    name: '人民网图片新闻',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `人民网>>图片频道

云泽：稻田画里庆丰收
2026年09月12日07:40  来源：人民网－图片频道

2026年9月11日，云泽省青屿县，航拍稻田画。人民网记者 何立摄

2026年9月11日，游客在观景台拍照。（周敏 摄）

9月11日，云泽省青屿县的千亩稻田画迎来最佳观赏期，吸引众多游客。

当地以稻田画为媒，发展乡村旅游。

(责编：李四、王五)`,
    expect: {
      headline: '云泽：稻田画里庆丰收',
      publishedAt: '2026-09-12T07:40:00+08:00',
      source: '人民网－图片频道',
      webEditors: ['李四', '王五'],
      paragraphs: 2,
      photos: [
        {
          caption: '2026年9月11日，云泽省青屿县，航拍稻田画。',
          credit: '人民网记者 何立摄',
          creator: '何立',
          agency: '人民网',
        },
        { caption: '2026年9月11日，游客在观景台拍照。', credit: '周敏 摄', creator: '周敏', agency: null },
      ],
    },
  },
  {
    name: 'China Daily caps caption',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    copy: `Tea growers turn to moonlight picking
By YANG FEIYUE | CHINA DAILY | Updated: 2026-04-11 07:02

Pickers with headlamps work the terraces of Mount Elm in Yunze. LIU DEBIN/FOR CHINA DAILY

At two in the morning the lights come on, one by one, up the side of Mount Elm.

"The leaves are calm at night," says tea grower Mei Lan, 52.

Night picking

The idea came from her grandmother, who had no time by day.

Du Juan in Shenzhen and Shi Xuefan contributed to this story.`,
    expect: {
      headline: 'Tea growers turn to moonlight picking',
      publishedAt: '2026-04-11T07:02:00+08:00',
      writers: ['Yang Feiyue'],
      writerAgency: 'China Daily',
      source: 'China Daily',
      paragraphs: 3,
      subheads: ['Night picking'],
      contributors: ['Du Juan', 'Shi Xuefan'],
      photos: [
        {
          caption: 'Pickers with headlamps work the terraces of Mount Elm in Yunze.',
          credit: 'LIU DEBIN/FOR CHINA DAILY',
          creator: 'Liu Debin',
          agency: 'China Daily',
        },
      ],
    },
  },
  {
    name: 'arabic people daily',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Shanghai' },
    copy: `قطار جديد يربط مدينتين جبليتين
2026:01:08.16:22    حجم الخط    اطبع

بكين 8 يناير 2026 (شينخوا) -- بدأ يوم الخميس تشغيل قطار جديد يربط بين مدينتي يونتسه وبايلو الجبليتين.

ويقطع القطار المسافة في 12 دقيقة بدلا من 90 دقيقة.

【1】【2】

(محرر الويب: ليو جيه)`,
    expect: {
      headline: 'قطار جديد يربط مدينتين جبليتين',
      place: 'بكين',
      source: 'شينخوا',
      publishedAt: '2026-01-08T16:22:00+08:00',
      webEditors: ['ليو جيه'],
      paragraphs: 2,
    },
  },
  {
    name: '新华网多行角色',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `新华全媒+丨大漠深处种海鲜
2026-06-21 08:15:33 来源：新华社

新华社云泽6月21日电 题：大漠深处种海鲜

新华社记者张三、李四

沙漠边缘的咸水塘里，南美白对虾一网起来就是三百斤。

养殖户老马说，这里的盐碱水经过调配，和海水差不了多少。

（一）从盐碱地到养殖塘

2021年，县里请来了海洋大学的专家，把盐碱水当成资源来用。

文字记者：张三、李四
视频记者：王五
编辑：赵六
海报设计：钱七
新华社国内部出品`,
    expect: {
      headline: '新华全媒+丨大漠深处种海鲜',
      publishedAt: '2026-06-21T08:15:33+08:00',
      source: '新华社',
      place: '云泽',
      writers: ['张三', '李四'],
      editors: ['赵六'],
      subheads: ['（一）从盐碱地到养殖塘'],
      paragraphs: 3,
    },
  },
  {
    name: 'html wordpress',
    format: 'html',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `<article id="post-12"><header class="entry-header"><h1 class="entry-title">Canal boats become libraries for a summer</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2026-06-02T08:00:00+01:00">2 June 2026</time></span><span class="byline"> by <span class="author vcard"><a href="/a/iris">Iris Nolan</a></span></span></div></header><div class="entry-content"><div class="wp-caption aligncenter"><img class="wp-image-9" src="https://x.example/boat.jpg" width="1024"><p class="wp-caption-text">A reader boards the Otter. Photo: Ned Hale/Canal Trust</p></div><p>Six boats on the Wessel canal will carry novels instead of coal this summer.</p><ul><li>Mondays: Upper Lock</li><li>Fridays: Mill Basin</li></ul><blockquote><p>Nobody is fined, but some are splashed.</p></blockquote><p>The scheme runs until September.</p><div class="sharedaddy">Share this: Facebook</div></div><footer class="entry-footer"><span class="tags-links">Tags: <a>canals</a>, <a>books</a></span></footer></article>`,
    expect: {
      headline: 'Canal boats become libraries for a summer',
      publishedAt: '2026-06-02T08:00:00+01:00',
      writers: ['Iris Nolan'],
      listItems: ['Mondays: Upper Lock', 'Fridays: Mill Basin'],
      quotes: ['Nobody is fined, but some are splashed.'],
      paragraphs: 3,
      keywords: ['canals', 'books'],
      photos: [
        {
          caption: 'A reader boards the Otter.',
          credit: 'Photo: Ned Hale/Canal Trust',
          creator: 'Ned Hale',
          agency: 'Canal Trust',
          src: 'https://x.example/boat.jpg',
        },
      ],
      bodyLacks: ['Facebook'],
    },
  },
];
