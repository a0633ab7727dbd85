import type { Sample } from './sample.ts';

/** One morning's copy from everywhere. */
export const morningSamples: Sample[] = [
  {
    name: "people's daily online, own staff",
    format: 'text',
    copy: `Trending in China | The fragrant history of osmanthus cakes
By Liang Peiyu, Su Yingxiang (People's Daily Online) 15:04, October 11, 2026

For more than three centuries, the people of Xianning in central China's Hubei Province have baked the first osmanthus blossoms of autumn into cakes.

The recipe calls for 21 grams of blossoms per kilogram of rice flour, neither more nor less.

"My mother counted them," said baker Hu Lianxiang.

(Web editor: Kou Jie, Zhong Wenxing)`,
    expect: {
      headline: 'Trending in China | The fragrant history of osmanthus cakes',
      publishedAt: '2026-10-11T15:04:00+08:00',
      source: "People's Daily Online",
      credits: [
        "writer: Liang Peiyu (People's Daily Online)",
        "writer: Su Yingxiang (People's Daily Online)",
        'web-editor: Kou Jie',
        'web-editor: Zhong Wenxing',
      ],
      paragraphs: 3,
      first: 'For more than three centuries',
      last: 'baker Hu Lianxiang.',
    },
  },
  {
    name: 'china daily site, own staff',
    format: 'text',
    copy: `Guangxi border town swaps trucks for cable cars
By Shi Ruipeng in Nanning and Zhang Li | chinadaily.com.cn | Updated: 2026-02-11 16:52

A freight cable car crosses a valley in Pingxiang, Guangxi Zhuang autonomous region, on Tuesday. [Photo provided to chinadaily.com.cn]

A 3.4-kilometer freight cableway began carrying mangoes across the border valley in Pingxiang, Guangxi Zhuang autonomous region, on Tuesday.

It replaces 60 truck journeys a day, the local transport bureau said.

The crossing takes 11 minutes.`,
    expect: {
      headline: 'Guangxi border town swaps trucks for cable cars',
      publishedAt: '2026-02-11T16:52:00+08:00',
      source: 'chinadaily.com.cn',
      place: 'Nanning',
      credits: ['writer: Shi Ruipeng (chinadaily.com.cn)', 'writer: Zhang Li (chinadaily.com.cn)'],
      photos: [
        {
          caption:
            'A freight cable car crosses a valley in Pingxiang, Guangxi Zhuang autonomous region, on Tuesday.',
          credit: 'Photo provided to chinadaily.com.cn',
          creator: null,
          agency: 'chinadaily.com.cn',
        },
      ],
      paragraphs: 3,
      first: 'A 3.4-kilometer freight',
      last: '11 minutes.',
    },
  },
  {
    name: 'xinhua feature with writers',
    format: 'text',
    copy: `Feature: A desert library where books are borrowed by camel

by Xinhua writers Mahmoud Fouly, Marwa Yahya

CAIRO, Jan. 18 (Xinhua) -- In the oasis of Siwa, the library closes when the camel sleeps.

The animal, named Noon, carries 150 books along a loop of seven villages every week.

"He knows which house returns late," joked librarian Amina Saad.

Enditem`,
    expect: {
      headline: 'Feature: A desert library where books are borrowed by camel',
      place: 'Cairo',
      source: 'Xinhua',
      bylineText: 'by Xinhua writers Mahmoud Fouly, Marwa Yahya',
      credits: ['writer: Mahmoud Fouly (Xinhua)', 'writer: Marwa Yahya (Xinhua)'],
      paragraphs: 3,
      first: 'In the oasis of Siwa',
      last: 'librarian Amina Saad.',
    },
  },
  {
    name: 'global times, named writer',
    format: 'text',
    copy: `CHINA / SOCIETY
'Silver volunteers' bring order to Beijing's tangled hutong wires
By Cui Fandi Published: Apr 14, 2026 10:38 PM Updated: Apr 14, 2026 10:35 PM

Retired electricians sort cables in a hutong in Beijing. Photo: Courtesy of Wang Shun

Forty-two retired electricians have untangled 19 kilometers of wires in Beijing's Dongcheng district since January.

Their average age is 66, and none of them is paid.

"We made the mess," said volunteer Ge Baoshan, 71. "We should clean it up."`,
    expect: {
      headline: "'Silver volunteers' bring order to Beijing's tangled hutong wires",
      publishedAt: '2026-04-14T22:38:00+08:00',
      writers: ['Cui Fandi'],
      photos: [
        {
          caption: 'Retired electricians sort cables in a hutong in Beijing.',
          credit: 'Photo: Courtesy of Wang Shun',
          creator: null,
          agency: 'Wang Shun',
        },
      ],
      paragraphs: 3,
      first: 'Forty-two retired',
    },
  },
  {
    name: 'afp style',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Paris' },
    copy: `Fishermen turn guardians of French seagrass

Marseille, May 6, 2026 (AFP) - French fishermen who once tore up seagrass with their anchors are now paid to replant it, under a scheme that began in Marseille on Wednesday.

Each of the 18 boats involved carries 400 cuttings per trip.

"The fish pay us twice," said skipper Yves Mattei.

jfk/ds/rl`,
    expect: {
      headline: 'Fishermen turn guardians of French seagrass',
      place: 'Marseille',
      source: 'AFP',
      publishedAt: '2026-05-06T00:00:00+02:00',
      paragraphs: 3,
      first: 'French fishermen who once',
      last: 'skipper Yves Mattei.',
    },
  },
  {
    name: 'al jazeera english',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Qatar' },
    copy: `Features|Environment
In Lebanon's mountains, a farmer banks seeds for a hotter world

As summers lengthen, one man's collection of 600 wheat varieties is attracting scientists from afar.

By Rita Khoury
Published On 3 Nov 2026

Zahle, Lebanon – Elias Maalouf keeps his fortune in olive jars.

Each of the 600 jars in his cellar holds a different wheat, some grown by his great-grandfather.

“A bank note feeds nobody,” says the 59-year-old.

Source: Al Jazeera`,
    expect: {
      headline: "In Lebanon's mountains, a farmer banks seeds for a hotter world",
      standfirst:
        "As summers lengthen, one man's collection of 600 wheat varieties is attracting scientists from afar.",
      publishedAt: '2026-11-03T00:00:00+03:00',
      place: 'Zahle, Lebanon',
      source: 'Al Jazeera',
      writers: ['Rita Khoury'],
      paragraphs: 3,
      first: 'Elias Maalouf keeps',
      last: 'the 59-year-old.',
    },
  },
  {
    name: 'american public radio',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `A high school radio station keeps a valley awake
March 2, 2026 5:00 AM ET
Heard on Morning Edition
By
Ana Delgado

Students at Cedar Valley High run the only overnight radio station within 90 miles.
Ana Delgado/NPR

At 2 in the morning, the voice reading the snow report belongs to a 16-year-old.

The station has been on the air since 1974, and it has never missed a night.

Listeners call in to report lost cows.`,
    expect: {
      headline: 'A high school radio station keeps a valley awake',
      publishedAt: '2026-03-02T05:00:00-05:00',
      writers: ['Ana Delgado'],
      photos: [
        {
          caption: 'Students at Cedar Valley High run the only overnight radio station within 90 miles.',
          credit: 'Ana Delgado/NPR',
          creator: 'Ana Delgado',
          agency: 'NPR',
        },
      ],
      paragraphs: 3,
      first: 'At 2 in the morning',
    },
  },
  {
    name: 'singapore paper',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Singapore' },
    copy: `Hawker stall run by three generations wins kopi contest
Jolene Tay
Published Aug 19, 2026, 05:00 AM
Updated Aug 19, 2026, 08:12 AM

SINGAPORE – A Tiong Bahru stall run by a grandmother, her son and her granddaughter has won an islandwide contest for the best cup of kopi.

The family roasts its beans in margarine, as it has since 1958.

“The secret is not to hurry,” said Madam Chua Ah Lian, 84.`,
    expect: {
      headline: 'Hawker stall run by three generations wins kopi contest',
      publishedAt: '2026-08-19T05:00:00+08:00',
      updatedAt: '2026-08-19T08:12:00+08:00',
      place: 'Singapore',
      writers: ['Jolene Tay'],
      paragraphs: 3,
      first: 'A Tiong Bahru stall',
    },
  },
  {
    name: '中新网',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    encoding: 'gb18030',
    copy: `湖南山村“板凳电影院”放映满百场
2026年04月26日 21:07　来源：中国新闻网
大字体
小字体
分享到：

　　中新网怀化4月26日电 (记者 唐小晴 通讯员 刘曼)湖南怀化溆浦县一座山村的“板凳电影院”26日晚放映第一百场，近三百名村民自带板凳观影。

　　放映员舒泽林今年58岁，三年前在外务工返乡后，用一台旧投影仪办起了电影院。

　　“票价是一条板凳，看完带走。”舒泽林说。(完)

【编辑:刘欢】`,
    expect: {
      headline: '湖南山村“板凳电影院”放映满百场',
      publishedAt: '2026-04-26T21:07:00+08:00',
      place: '怀化',
      source: '中国新闻网',
      writers: ['唐小晴', '刘曼'],
      editors: ['刘欢'],
      paragraphs: 3,
      first: '湖南怀化溆浦县',
      last: '舒泽林说。',
    },
  },
  {
    name: '央视新闻客户端',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `黄河三角洲今春迎来首批东方白鹳雏鸟
央视新闻客户端 | 2026-04-18 08:33:12

央视网消息：记者从黄河三角洲自然保护区了解到，今年首批11只东方白鹳雏鸟近日破壳。

监测人员通过高清摄像头发现，其中一巢有四只雏鸟。

目前保护区内已有172个繁殖巢。

（总台央视记者 李卫兵 台玉辉）`,
    expect: {
      headline: '黄河三角洲今春迎来首批东方白鹳雏鸟',
      publishedAt: '2026-04-18T08:33:12+08:00',
      source: '央视新闻客户端',
      writers: ['李卫兵', '台玉辉'],
      paragraphs: 3,
      first: '记者从黄河三角洲',
      last: '172个繁殖巢。',
    },
  },
  {
    name: '经济日报',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `小榨油坊的大账本
2026-07-13 06:21 来源：经济日报
本报记者 韩秉志

　　在安徽绩溪县家朋乡，58岁的章顺来有一本写满了油渍的账。

　　账上记着：2019年，榨油3.1万斤；2025年，11.4万斤。

　　账外的变化更大。榨油坊旁边长出了民宿、茶馆和一间只卖油纸伞的店。

（经济日报 记者：韩秉志 责编：符仲明）`,
    expect: {
      headline: '小榨油坊的大账本',
      publishedAt: '2026-07-13T06:21:00+08:00',
      source: '经济日报',
      writers: ['韩秉志'],
      webEditors: ['符仲明'],
      paragraphs: 3,
      first: '在安徽绩溪县',
      last: '油纸伞的店。',
    },
  },
  {
    name: '界面新闻',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `小镇旅馆老板学会了“动态定价”
苗木 · 2026/05/03 11:20
浏览 12.4w
来源：界面新闻

图片来源：视觉中国

界面新闻记者 | 苗木

界面新闻编辑 | 许悦

五一假期第一天，腾冲和顺古镇的旅馆老板老寸把房价改了九次。

他用的是女儿写的一个小程序，依据是门口那棵樱花树下站了多少人。

“树下站满五十人，我就涨二十块。”老寸说。`,
    expect: {
      headline: '小镇旅馆老板学会了“动态定价”',
      publishedAt: '2026-05-03T11:20:00+08:00',
      source: '界面新闻',
      writers: ['苗木'],
      editors: ['许悦'],
      paragraphs: 3,
      first: '五一假期第一天',
      bodyLacks: ['浏览'],
    },
  },
  {
    name: '地方党报通讯员稿',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `随州：废弃采石场变身露天音乐厅

湖北日报讯 （记者张泉、通讯员邓雯、韩冰）6月20日傍晚，随州曾都区一座关停七年的采石场里，首场露天音乐会吸引了两千余名市民。

石壁高38米，天然回声达2.6秒。设计者没有砌一面墙，只在地上铺了草。

据介绍，采石场修复共投入1300万元，种树4.2万株。`,
    expect: {
      headline: '随州：废弃采石场变身露天音乐厅',
      source: '湖北日报',
      bylineText: '记者张泉、通讯员邓雯、韩冰',
      writers: ['张泉', '邓雯', '韩冰'],
      paragraphs: 3,
      first: '6月20日傍晚',
      last: '种树4.2万株。',
    },
  },
  {
    name: '自由時報',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `退休消防員開「慢吞吞」麵包車 專駛無便利商店村
2026/06/08 09:14

〔記者蔡宗勳／嘉義報導〕退休消防員黃文宏將舊救護車改裝成麵包車，每週三天開往嘉義山區沒有便利商店的村落。

他說，車速從不超過三十公里，「麵包怕晃，老人怕等不到」。

麵包車每趟帶兩百個麵包，常常第三個村就賣完。

黃文宏的麵包車每週三天上山。（記者蔡宗勳攝）
不用抽 不用搶 現在用APP看新聞 保證天天中獎　點我下載APP`,
    expect: {
      headline: '退休消防員開「慢吞吞」麵包車 專駛無便利商店村',
      publishedAt: '2026-06-08T09:14:00+08:00',
      place: '嘉義',
      writers: ['蔡宗勳'],
      photos: [
        {
          caption: '黃文宏的麵包車每週三天上山。',
          credit: '記者蔡宗勳攝',
          creator: '蔡宗勳',
          agency: null,
        },
      ],
      paragraphs: 3,
      first: '退休消防員黃文宏',
      last: '就賣完。',
    },
  },
  {
    name: 'الجزيرة نت',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Qatar' },
    copy: `نحّال يمني يرسم خريطة للزهور البرية
حمدان العليي
7/4/2026
صنعاء – أمضى النحال اليمني صالح الحبابي 26 عاما في تدوين مواعيد تفتح الزهور البرية في دفاتر صغيرة.

واليوم تحولت دفاتره إلى خريطة رقمية يستخدمها 900 نحال.

ويقول للجزيرة نت "النحل يعرف الطريق، أما نحن فننسى".

المصدر: الجزيرة`,
    expect: {
      headline: 'نحّال يمني يرسم خريطة للزهور البرية',
      publishedAt: '2026-04-07T00:00:00+03:00',
      source: 'الجزيرة',
      writers: ['حمدان العليي'],
      place: 'صنعاء',
      paragraphs: 3,
      first: 'أمضى النحال',
    },
  },
  {
    name: 'الأهرام',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    copy: `قطار الكتب يصل إلى أسوان
21-1-2026 | 13:40
كتب - أحمد عبد المقصود

وصل "قطار الكتب" صباح اليوم إلى محطة أسوان في ختام رحلة استمرت تسعة أيام، وزع خلالها 12 ألف كتاب.

وقالت المشرفة على الرحلة نجلاء فريد إن القطار توقف في 14 محطة.

وأضافت أن رحلة ثانية ستنطلق في الصيف.`,
    expect: {
      headline: 'قطار الكتب يصل إلى أسوان',
      publishedAt: '2026-01-21T13:40:00+02:00',
      writers: ['أحمد عبد المقصود'],
      paragraphs: 3,
      first: 'وصل "قطار الكتب"',
    },
  },
  {
    name: 'drupal page',
    format: 'html',
    edition: { language: 'en', timeZone: 'Africa/Nairobi' },
    copy: `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: http://ogp.me/ns#"><head><title>Coastal town grows reef from old bricks | Coast Courier</title></head><body class="path-node page-node-type-article">
<header role="banner"><a href="/">Coast Courier</a></header><div class="region-breadcrumb"><nav class="breadcrumb"><ol><li>Home</li><li>News</li></ol></nav></div>
<main role="main"><article data-history-node-id="88" class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">Coastal town grows reef from old bricks</span></h1>
<div class="node__submitted">Submitted by <span class="username">Amani Wekesa</span> on <span>Tue, 06/09/2026 - 11:45</span></div>
<div class="node__content"><div class="field field--name-field-image"><img src="/sites/default/files/reef.jpg" alt="Divers place bricks" width="800"><div class="image-caption">Divers place bricks on the sea bed off Kilifi. Photo: Salim Mwalimu</div></div>
<div class="field field--name-body"><p>Divers have sunk 40,000 broken bricks off Kilifi to give young corals something to hold on to.</p><p>Two years on, they counted 63 species of fish.</p><h3>Bricks from a school</h3><p>The bricks came from a school that was pulled down in 2023.</p></div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><div><a href="/t/reefs">Reefs</a></div><div><a href="/t/kilifi">Kilifi</a></div></div></div></div></article></main>
<aside role="complementary"><h2>Latest</h2><ul><li>Ferry fares fall</li></ul></aside><footer role="contentinfo">© Coast Courier</footer></body></html>`,
    expect: {
      headline: 'Coastal town grows reef from old bricks',
      publishedAt: '2026-06-09T11:45:00+03:00',
      writers: ['Amani Wekesa'],
      photos: [
        {
          caption: 'Divers place bricks on the sea bed off Kilifi.',
          credit: 'Photo: Salim Mwalimu',
          creator: 'Salim Mwalimu',
          agency: null,
          src: '/sites/default/files/reef.jpg',
        },
      ],
      paragraphs: 3,
      subheads: ['Bricks from a school'],
      keywords: ['Reefs', 'Kilifi'],
      first: 'Divers have sunk',
      last: 'pulled down in 2023.',
      bodyLacks: ['Ferry fares', 'Reefs'],
    },
  },
  {
    name: 'amp page',
    format: 'html',
    edition: { language: 'en', timeZone: 'Europe/Dublin' },
    copy: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Bog butter found by schoolgirl</title><link rel="canonical" href="https://midland.example/bog-butter"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Bog butter found by schoolgirl","datePublished":"2026-05-20T14:00:00+01:00","dateModified":"2026-05-20T16:30:00+01:00","author":{"@type":"Person","name":"Niamh Gallagher"},"publisher":{"@type":"Organization","name":"Midland Star"}}</script></head>
<body><header class="amp-header">Midland Star</header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Bog butter found by schoolgirl</h1><div class="amp-wp-meta amp-wp-byline">Niamh Gallagher</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2026-05-20T13:00:00+00:00">3 hours ago</time></div></header>
<figure><amp-img src="https://midland.example/img/bog.jpg" width="1200" height="800" layout="responsive"></amp-img><figcaption>Aoife Brennan (9) with the butter. Picture: Conor Daly</figcaption></figure>
<div class="amp-wp-article-content"><p>A nine-year-old girl has dug up 22kg of butter that may be 1,500 years old.</p><p>Aoife Brennan was looking for frogs on her grandfather's bog.</p><p>&ldquo;It smelled like feet,&rdquo; she said.</p></div></article><amp-analytics></amp-analytics></body></html>`,
    expect: {
      headline: 'Bog butter found by schoolgirl',
      publishedAt: '2026-05-20T14:00:00+01:00',
      credits: ['writer: Niamh Gallagher'],
      source: 'Midland Star',
      photos: [
        {
          caption: 'Aoife Brennan (9) with the butter.',
          credit: 'Picture: Conor Daly',
          creator: 'Conor Daly',
          agency: null,
          src: 'https://midland.example/img/bog.jpg',
        },
      ],
      paragraphs: 3,
      first: 'A nine-year-old girl',
      last: 'she said.',
    },
  },
  {
    name: 'google docs paste',
    format: 'html',
    copy: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400">Clockmaker repairs the town’s slowest clock</span></h1><p dir="ltr"><span style="font-style:italic">It had lost eleven minutes a year since the war</span></p><p dir="ltr"><span>By Lena Marsh, Yunze Daily</span></p><br /><p dir="ltr"><span>For eighty years the clock over the fish market was late, and nobody minded.</span></p><p dir="ltr"><span>On Monday a clockmaker named </span><span style="font-weight:700">Otto Brandt</span><span> climbed the tower with a toothbrush.</span></p><h2 dir="ltr"><span>Fish on time</span></h2><p dir="ltr"><span>Now the fish must be sold on time.</span></p></b>`,
    expect: {
      headline: 'Clockmaker repairs the town’s slowest clock',
      standfirst: 'It had lost eleven minutes a year since the war',
      credits: ['writer: Lena Marsh (Yunze Daily)'],
      source: 'Yunze Daily',
      paragraphs: 3,
      subheads: ['Fish on time'],
      first: 'For eighty years',
    },
  },
];
