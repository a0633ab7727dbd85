/** Everyday stories in three languages, as text and as pages. */
import type { Sample } from './sample.ts';

export const everydaySamples: Sample[] = [
  {
    name: 'plain en 1',
    format: 'text',
    copy: `Hill town swaps its church bell for a phone app, then swaps back

By Marta Kowalczyk

The Valley Messenger

Published 9:40 am, Monday 5 October 2026
Updated 1:15 pm, Monday 5 October 2026

The bell of St. Roch rang again on Sunday after eleven months of notifications.

"My phone died at noon," said parish clerk Otto Hahn, 66. "The bell never has."

The app cost 14,000 euros. The bell was already paid for, in 1733.

Parishioners gather below the tower of St. Roch on Sunday.
Photo: Jutta Weiss/The Valley Messenger

Mayor Ilse Krug said the app would remain for funerals.

RELATED: Bakery revives curfew bread
`,
    expect: {
      headline: 'Hill town swaps its church bell for a phone app, then swaps back',
      writers: ['Marta Kowalczyk'],
      source: 'The Valley Messenger',
      publishedAt: '2026-10-05T09:40:00+08:00',
      updatedAt: '2026-10-05T13:15:00+08:00',
      photos: [
        {
          caption: 'Parishioners gather below the tower of St. Roch on Sunday.',
          credit: 'Photo: Jutta Weiss/The Valley Messenger',
          creator: 'Jutta Weiss',
          agency: 'The Valley Messenger',
        },
      ],
      paragraphs: 4,
      first: 'The bell of St. Roch',
      last: 'remain for funerals.',
      bodyLacks: ['curfew bread'],
    },
  },
  {
    name: 'plain en 2 china daily',
    format: 'text',
    copy: `Shipyard welders turn scrap into dinosaurs
By ZHU LIXIN in Hefei and CAI HONG in Wuhu | CHINA DAILY | Updated: 2026-11-02 09:03

Twelve welders at a shipyard in Wuhu, Anhui province, have built 46 dinosaurs from scrap steel.

The largest weighs 9 metric tons and moves its head when it rains.

"Ships leave," said Fang Zhiguo, 54, a welder. "These stay."

Wang Jing contributed to this story.
`,
    expect: {
      headline: 'Shipyard welders turn scrap into dinosaurs',
      writers: ['Zhu Lixin', 'Cai Hong'],
      writerAgency: 'China Daily',
      source: 'China Daily',
      publishedAt: '2026-11-02T09:03:00+08:00',
      paragraphs: 3,
      contributors: ['Wang Jing'],
      first: 'Twelve welders',
    },
  },
  {
    name: 'plain html',
    format: 'html',
    edition: { language: 'en', timeZone: 'Europe/Dublin' },
    copy: `<!doctype html><html><head><title>Peat train runs one last time – Midland Star</title></head><body><nav><a>News</a><a>Sport</a></nav><article><header><p class="category">Transport</p><h1>Peat train runs one last time</h1><p class="standfirst">Two hundred people paid to ride 14 kilometres backwards</p><p class="byline">Aoife Brannigan</p><p class="date">Fri 25 Sep 2026 17:30</p></header><figure><img src="/i/peat.jpg"><figcaption>The last peat train leaves Shannonbridge.<span class="credit">Liam Duffy</span></figcaption></figure><p>The last peat train in the midlands left Shannonbridge on Friday with its lights on and its engine at the wrong end.</p><p>Driver Noel Keane, 61, said he preferred it. “You see where you have been.”</p><aside><h3>Read next</h3><p>Bog to be forest</p></aside><p>The line closes tonight.</p><p class="tags">Topics: <a>trains</a> <a>peat</a></p></article><footer>Terms</footer></body></html>`,
    expect: {
      kicker: 'Transport',
      headline: 'Peat train runs one last time',
      standfirst: 'Two hundred people paid to ride 14 kilometres backwards',
      writers: ['Aoife Brannigan'],
      publishedAt: '2026-09-25T17:30:00+01:00',
      photos: [
        {
          caption: 'The last peat train leaves Shannonbridge.',
          credit: 'Liam Duffy',
          creator: 'Liam Duffy',
          agency: null,
        },
      ],
      paragraphs: 3,
      first: 'The last peat train',
      last: 'closes tonight.',
      keywords: ['trains', 'peat'],
      bodyLacks: ['Bog to be forest'],
    },
  },
  {
    name: 'zh plain 1',
    format: 'text',
    copy: `“90后”木匠让老船“重新下水”

2026年07月14日 10:26　来源：福建日报　作者：陈盛钟　编辑：林婷

福建日报讯（记者 陈盛钟 通讯员 黄雅珍）三根樟木、六百枚竹钉，“90后”木匠郑泽坤用八个月修好了一艘1962年的福船。

“船不下水，就只是家具。”郑泽坤说。

14日上午，老船在泉州蟳埔码头重新下水。

　　郑泽坤（右）在检查船舷。陈盛钟 摄

目前，当地已有4名年轻人跟他学艺。
`,
    expect: {
      headline: '“90后”木匠让老船“重新下水”',
      publishedAt: '2026-07-14T10:26:00+08:00',
      source: '福建日报',
      writers: ['陈盛钟', '黄雅珍'],
      editors: ['林婷'],
      paragraphs: 4,
      first: '三根樟木、六百枚竹钉',
      last: '跟他学艺。',
      photos: [{ caption: '郑泽坤（右）在检查船舷。', credit: '陈盛钟 摄', creator: '陈盛钟', agency: null }],
    },
  },
  {
    name: 'zh plain html',
    format: 'html',
    copy: `<html><head><title>高原邮路三十年 他给牧民送去十万封信 - 雪域网</title></head><body><div class="nav"><a>首页</a></div><div class="content"><h2 class="title">高原邮路三十年 他给牧民送去十万封信</h2><div class="info">2026-08-08 16:50 | 来源：西藏日报 | 作者：扎西顿珠</div><div class="text"><p>本报那曲8月8日电（记者扎西顿珠）班戈县的邮递员旺堆把最后一个包裹捆上摩托车，天刚亮。</p><p><img src="a.jpg"/></p><p>图为旺堆走在邮路上。次仁平措摄</p><p>三十年来，他走了36万公里，送出十万封信。</p><p>“信少了，药多了。”旺堆说，如今他送得最多的是药品。</p></div><div class="foot">（责编：德吉、李海霞）</div><div class="rel"><h3>相关阅读</h3><a>雪线邮路通车</a></div></div></body></html>`,
    expect: {
      headline: '高原邮路三十年 他给牧民送去十万封信',
      publishedAt: '2026-08-08T16:50:00+08:00',
      source: '西藏日报',
      place: '那曲',
      writers: ['扎西顿珠'],
      photos: [{ caption: '图为旺堆走在邮路上。', credit: '次仁平措摄', creator: '次仁平措', agency: null }],
      webEditors: ['德吉', '李海霞'],
      paragraphs: 3,
      first: '班戈县的邮递员旺堆',
      bodyLacks: ['雪线邮路通车'],
    },
  },
  {
    name: 'ar plain html',
    format: 'html',
    edition: { language: 'ar', timeZone: 'Asia/Beirut' },
    copy: `<html lang="ar" dir="rtl"><head><title>خباز صيدا يعلّق الديون على الجدار | صحيفة المرفأ</title><meta property="og:site_name" content="صحيفة المرفأ"></head><body><header>القائمة</header><main><article><span class="kicker">مجتمع</span><h1>خباز صيدا يعلّق الديون على الجدار</h1><p class="author">كتبت لمى الشامي</p><time datetime="2026-04-14T10:00:00+03:00">14 نيسان 2026</time><img src="https://m.example/b.jpg"><p class="caption">الفرن القديم في صيدا (تصوير: هادي قبيسي)</p><p>يعلّق الخباز جميل النقوزي أوراق الديون على جدار فرنه منذ خمسة أعوام، ثم يمزقها في العيد.</p><p>وبلغ عدد الأوراق هذا العام 740 ورقة.</p><p>ويقول: «الخبز لا يُكتب بالحبر».</p><p>تحرير: سلمى درويش</p></article></main></body></html>`,
    expect: {
      kicker: 'مجتمع',
      headline: 'خباز صيدا يعلّق الديون على الجدار',
      writers: ['لمى الشامي'],
      publishedAt: '2026-04-14T10:00:00+03:00',
      source: 'صحيفة المرفأ',
      photos: [
        { caption: 'الفرن القديم في صيدا', credit: 'تصوير: هادي قبيسي', creator: 'هادي قبيسي', agency: null },
      ],
      paragraphs: 3,
      first: 'يعلّق الخباز جميل',
      last: '«الخبز لا يُكتب بالحبر».',
      editors: ['سلمى درويش'],
    },
  },
  {
    name: 'en reporter mail under name',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Manila' },
    copy: `Fishers of Batan Bay trade nets for seaweed lines

By: Jerome Abad - @jeromeabad
Daily Tribune of the Visayas / 07:12 AM January 19, 2026

ILOILO CITY, Philippines — More than 300 fishers on Batan Bay have given up their nets for seaweed lines, the fisheries bureau said Monday.

A line earns P9,000 a month, twice what a net did.

“Seaweed does not swim away,” said Lolita Dumlao, 48.

ADVERTISEMENT

Read more: Mangroves return to Aklan
TAGS: fisheries, seaweed, Visayas
`,
    expect: {
      headline: 'Fishers of Batan Bay trade nets for seaweed lines',
      writers: ['Jerome Abad'],
      publishedAt: '2026-01-19T07:12:00+08:00',
      place: 'Iloilo City, Philippines',
      paragraphs: 3,
      first: 'More than 300 fishers',
      last: 'said Lolita Dumlao, 48.',
      keywords: ['fisheries', 'seaweed', 'Visayas'],
      bodyLacks: ['Mangroves', 'ADVERTISEMENT'],
    },
  },
  {
    name: 'en australian',
    format: 'text',
    edition: { language: 'en', timeZone: 'Australia/Sydney' },
    copy: `Outback library opens in a grain silo
By Kirrily Walsh
ABC Wheatbelt
Posted Wed 4 Mar 2026 at 6:02am, updated Wed 4 Mar 2026 at 9:47am
A woman stands in front of a tall grain silo with a red door.
Librarian Bev Tonkin says the acoustics are "unforgiving". (ABC Wheatbelt: Sam Perrin)
In short:
A disused silo in Western Australia has become a public library.
It holds 6,000 books on a spiral shelf.

The library at Koorda opened on Tuesday, and by noon the spiral shelf had its first traffic jam.

"You go up by author and down by regret," Ms Tonkin said.

The shire spent $310,000 on the conversion.
`,
    expect: {
      headline: 'Outback library opens in a grain silo',
      writers: ['Kirrily Walsh'],
      publishedAt: '2026-03-04T06:02:00+11:00',
      updatedAt: '2026-03-04T09:47:00+11:00',
      last: 'on the conversion.',
      photos: [
        {
          caption: 'Librarian Bev Tonkin says the acoustics are "unforgiving".',
          credit: 'ABC Wheatbelt: Sam Perrin',
          creator: 'Sam Perrin',
          agency: 'ABC Wheatbelt',
        },
      ],
    },
  },
  {
    name: 'zh simple with time after',
    format: 'text',
    copy: `来源：甘肃日报
作者：洪文泉
2026-04-28 08:02:11

沙漠里长出“西瓜博士”

4月的民勤，风沙刚停，甘宜农场的大棚里已是一片绿。

“一株苗，一滴水，都要算账。”农学博士鲁国栋说。

他培育的节水西瓜，每亩用水量减少四成。

（责任编辑 贾晓琴）
`,
    expect: {
      headline: '沙漠里长出“西瓜博士”',
      source: '甘肃日报',
      writers: ['洪文泉'],
      publishedAt: '2026-04-28T08:02:11+08:00',
      paragraphs: 3,
      first: '4月的民勤',
      last: '用水量减少四成。',
      webEditors: ['贾晓琴'],
    },
  },
  {
    name: 'zh two photographers',
    format: 'text',
    copy: `长江“微笑天使”又添新成员
新华社武汉5月9日电（记者熊琦、惠小勇）中国科学院水生生物研究所9日宣布，一头人工繁育的长江江豚在武汉白鱀豚馆顺利出生。
新生江豚体长约70厘米，体重约6公斤。
5月9日，江豚妈妈带着幼豚在水中游动。新华社发（杜华柱、伍志尊 摄）
饲养员邓晓君说，幼豚已能自主吃奶。（完）
`,
    expect: {
      headline: '长江“微笑天使”又添新成员',
      source: '新华社',
      place: '武汉',
      writers: ['熊琦', '惠小勇'],
      paragraphs: 3,
      first: '中国科学院水生生物',
      last: '幼豚已能自主吃奶。',
      photos: [
        {
          caption: '5月9日，江豚妈妈带着幼豚在水中游动。',
          credit: '新华社发（杜华柱、伍志尊 摄）',
          creator: '杜华柱、伍志尊',
          agency: '新华社',
        },
      ],
    },
  },
  {
    name: 'ar agency text',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Algiers' },
    copy: `غرداية: إعادة الحياة إلى 120 بئرا تقليدية

غرداية, 12 ماي 2026 (واج) - أعيدت الحياة إلى 120 بئرا تقليدية في واحات غرداية بفضل حملة تطوعية دامت عامين.

وأوضح رئيس الجمعية المشرفة بكير أولاد داود أن الحملة شارك فيها 900 متطوع.

وتستعمل الآبار حاليا لسقي 14 ألف نخلة.
`,
    expect: {
      headline: 'غرداية: إعادة الحياة إلى 120 بئرا تقليدية',
      place: 'غرداية',
      source: 'واج',
      paragraphs: 3,
      first: 'أعيدت الحياة إلى',
      writers: [],
    },
  },
  {
    name: 'html jsonld author list, gallery',
    format: 'html',
    copy: `<html><head><title>Glassmakers of Sibiu blow for the cold</title><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Glassmakers of Sibiu blow for the cold","datePublished":"2026-12-03T06:00:00Z","author":{"name":"Ioana Petrescu"},"publisher":{"name":"Danube Dispatch"},"articleSection":"Craft"}]</script></head><body><main><div class="hero"><p class="overline">Craft</p><h1>Glassmakers of Sibiu blow for the cold</h1></div><p class="author-line">Words: Ioana Petrescu / Pictures: Mihai Lungu</p><p>On the first morning of frost the furnace at Avrig is lit at four and the town comes in to stand near it.</p><div class="gallery"><figure><img src="1.jpg"><figcaption>Master Ion Breaz turns a vase. © Mihai Lungu</figcaption></figure><figure><img src="2.jpg"><figcaption>The cooling shelf. © Mihai Lungu</figcaption></figure></div><p>“Glass remembers a draught,” says Breaz.</p><p>He has broken, he thinks, 900 vases on purpose.</p></main></body></html>`,
    expect: {
      kicker: 'Craft',
      headline: 'Glassmakers of Sibiu blow for the cold',
      writers: ['Ioana Petrescu'],
      publishedAt: '2026-12-03T06:00:00+00:00',
      source: 'Danube Dispatch',
      photos: [
        {
          caption: 'Master Ion Breaz turns a vase.',
          credit: 'Mihai Lungu',
          creator: 'Mihai Lungu',
          agency: null,
        },
        { caption: 'The cooling shelf.', credit: 'Mihai Lungu', creator: 'Mihai Lungu', agency: null },
      ],
      paragraphs: 3,
      first: 'On the first morning',
      last: '900 vases on purpose.',
    },
  },
];
