import type { Sample } from './sample.ts';

/** The conventions of the invented houses of this set, with other names, orders and signs. */
export const newsroomSamples: Sample[] = [
  {
    name: 'byline in brackets left open, second line the time',
    format: 'text',
    copy: `Mountain clinic trains its own ambulance drivers
By HE QI ( Yunze Daily
09:20, May 11, 2026

A driver checks an ambulance outside the clinic in Bailu. [Photo by He Qi/Yunze Daily]

The nearest hospital is two hours away, so the clinic in Bailu decided to teach its cleaners to drive.

Six of them passed the test in April, and two have already delivered babies on the way down the mountain.

"I drive slowly for the living and fast for the newborn," said Tao Yulan, 44.

(Web editors: Sun Rui, Ma Lin)`,
    expect: {
      headline: 'Mountain clinic trains its own ambulance drivers',
      publishedAt: '2026-05-11T09:20:00+08:00',
      source: 'Yunze Daily',
      credits: ['writer: He Qi (Yunze Daily)', 'web-editor: Sun Rui', 'web-editor: Ma Lin'],
      photos: [
        {
          caption: 'A driver checks an ambulance outside the clinic in Bailu.',
          credit: 'Photo by He Qi/Yunze Daily',
          creator: 'He Qi',
          agency: 'Yunze Daily',
        },
      ],
      paragraphs: 3,
      first: 'The nearest hospital is',
      last: 'Tao Yulan, 44.',
      language: 'en',
    },
  },
  {
    name: 'time before byline',
    format: 'text',
    lineEnd: '\r\n',
    copy: `Old cinema to show silent films on bed sheets
16:05, October 02, 2026
By Lena Marsh and ZHU WEI in Qingyu, (Yuanshan Agency)

QINGYU, Oct. 2 -- The old cinema in Qingyu has no screen, so it will hang out its washing.

Starting on Friday, silent films will be projected onto six bed sheets stitched together by volunteers.

Tickets cost 5 yuan. A pianist will play, weather permitting.

(Web editor: Gao Yuan)`,
    expect: {
      headline: 'Old cinema to show silent films on bed sheets',
      publishedAt: '2026-10-02T16:05:00+08:00',
      place: 'Qingyu',
      source: 'Yuanshan Agency',
      credits: [
        'writer: Lena Marsh (Yuanshan Agency)',
        'writer: Zhu Wei (Yuanshan Agency)',
        'web-editor: Gao Yuan',
      ],
      paragraphs: 3,
      first: 'The old cinema in Qingyu has',
      last: 'weather permitting.',
    },
  },
  {
    name: 'agency time line with space in bracket, caption first',
    format: 'text',
    copy: `Terraced fields turn to mirrors as planting begins
( Xinhua ) 08:41, April 25, 2026

A farmer leads a buffalo across terraced fields in Yuanyang County, southwest China's Yunnan Province, April 24, 2026. (Xinhua/Hu Chao)

This aerial drone photo taken on April 24, 2026 shows terraced fields in Yuanyang County, southwest China's Yunnan Province. (Photo by Li Xiushan/Xinhua)

Tourists take photos of terraced fields at dawn. (Xinhua/Hu Chao, Chen Xinbo)

(Web editor: Tian Yi, Wu Chaolan)

Photos

Copyright © 2026 Online. All Rights Reserved.`,
    expect: {
      headline: 'Terraced fields turn to mirrors as planting begins',
      publishedAt: '2026-04-25T08:41:00+08:00',
      source: 'Xinhua',
      credits: ['web-editor: Tian Yi', 'web-editor: Wu Chaolan'],
      photos: [
        {
          caption:
            "A farmer leads a buffalo across terraced fields in Yuanyang County, southwest China's Yunnan Province, April 24, 2026.",
          credit: 'Xinhua/Hu Chao',
          creator: 'Hu Chao',
          agency: 'Xinhua',
        },
        {
          caption:
            "This aerial drone photo taken on April 24, 2026 shows terraced fields in Yuanyang County, southwest China's Yunnan Province.",
          credit: 'Photo by Li Xiushan/Xinhua',
          creator: 'Li Xiushan',
          agency: 'Xinhua',
        },
        {
          caption: 'Tourists take photos of terraced fields at dawn.',
          credit: 'Xinhua/Hu Chao, Chen Xinbo',
          creator: 'Hu Chao, Chen Xinbo',
          agency: 'Xinhua',
        },
      ],
      paragraphs: 0,
    },
  },
  {
    name: 'feature with subheads, list and contributors',
    format: 'text',
    encoding: 'utf-16le-bom',
    lineEnd: '\r\n',
    copy: `Home / Culture / Heritage

The last ferryman of Lake Cheng

Bridge or no bridge, Old Qiu still rows 40 people a day, most of whom could walk

By TOM REED in Qingyu and SUN LI | Yunze Daily | Updated: 2026-09-13 08:00
Share - WeChat

Qiu Dashan rows passengers across Lake Cheng at dawn. [Photo by Sun Li/For Yunze Daily]

The bridge opened in 2019, and everyone told Qiu Dashan to sell the boat.

He bought a second pair of oars instead.

A fare of two eggs

On market days he takes eggs instead of coins.

"Coins sink," he said. "Eggs make breakfast."

What passengers bring

* Two eggs for one crossing
* A cabbage for a week
* A song for nothing

Rowing into winter

The lake froze twice last winter, and both times he walked his passengers across.

Zhang Yue and Peter Okafor contributed to this story.

Contact the writers at tomreed@yunzedaily.example`,
    expect: {
      headline: 'The last ferryman of Lake Cheng',
      standfirst: 'Bridge or no bridge, Old Qiu still rows 40 people a day, most of whom could walk',
      publishedAt: '2026-09-13T08:00:00+08:00',
      place: 'Qingyu',
      source: 'Yunze Daily',
      bylineText: 'By TOM REED in Qingyu and SUN LI',
      credits: [
        'writer: Tom Reed (Yunze Daily)',
        'writer: Sun Li (Yunze Daily)',
        'contributor: Zhang Yue',
        'contributor: Peter Okafor',
      ],
      photos: [
        {
          caption: 'Qiu Dashan rows passengers across Lake Cheng at dawn.',
          credit: 'Photo by Sun Li/For Yunze Daily',
          creator: 'Sun Li',
          agency: 'Yunze Daily',
        },
      ],
      paragraphs: 5,
      first: 'The bridge opened in 2019',
      last: 'passengers across.',
      subheads: ['A fare of two eggs', 'What passengers bring', 'Rowing into winter'],
      listItems: ['Two eggs for one crossing', 'A cabbage for a week', 'A song for nothing'],
    },
  },
  {
    name: 'keywords and slug line wire',
    format: 'text',
    copy: `Slug: harbour-whale
Keywords: whales; harbours; rescue
Headline: Whale leaves harbour after four days
Byline: By Grace Tan
Dateline: QINGYU, Aug. 9 (Yuanshan)
Embargo: 2026-08-09 18:00

QINGYU, Aug. 9 (Yuanshan) -- A young humpback whale that had spent four days in Qingyu's harbour swam out to sea on Sunday, following a tugboat that played recordings of other whales.

Ferries ran at half speed during its stay, the port authority said.

"We will miss the company," said harbour master Ruan Qi.

-30-`,
    expect: {
      headline: 'Whale leaves harbour after four days',
      place: 'Qingyu',
      source: 'Yuanshan',
      writers: ['Grace Tan'],
      keywords: ['whales', 'harbours', 'rescue'],
      embargoUntil: '2026-08-09T18:00:00+08:00',
      paragraphs: 3,
      first: 'A young humpback whale',
      last: 'master Ruan Qi.',
    },
  },
  {
    name: 'captions alone before the text',
    format: 'text',
    copy: `Apprentice bell founders cast first bell in a century
Yunze Daily | 2026-11-03 10:12

Photo shows apprentices pouring bronze at a foundry in Yunze. (Photo: Sun Li)

The apprentices gather around the new bell.
Photo: Sun Li/Yunze Daily

YUNZE -- Four apprentices cast a bronze bell on Monday, the first to be made in Yunze since 1921.

The bell weighs 214 kilograms and rings a slightly flat F.

It will hang in a primary school.`,
    expect: {
      headline: 'Apprentice bell founders cast first bell in a century',
      publishedAt: '2026-11-03T10:12:00+08:00',
      place: 'Yunze',
      source: 'Yunze Daily',
      photos: [
        {
          caption: 'Photo shows apprentices pouring bronze at a foundry in Yunze.',
          credit: 'Photo: Sun Li',
          creator: 'Sun Li',
          agency: null,
        },
        {
          caption: 'The apprentices gather around the new bell.',
          credit: 'Photo: Sun Li/Yunze Daily',
          creator: 'Sun Li',
          agency: 'Yunze Daily',
        },
      ],
      paragraphs: 3,
      first: 'Four apprentices cast',
    },
  },
  {
    name: 'all capitals headline, byline with agency in capitals',
    format: 'text',
    copy: `VILLAGE CHOIR WINS CITY PRIZE WITH SONG ABOUT A PUMP

BY NORA LI (YUANSHAN NEWS AGENCY)

AUG 14, 2026, 7:15 PM

The song lasts three minutes and names every plumber in the village.

It won first prize at the city's amateur choir contest on Friday, ahead of 26 choirs.

"We needed the pump fixed," said conductor Mei Hong.`,
    expect: {
      headline: 'VILLAGE CHOIR WINS CITY PRIZE WITH SONG ABOUT A PUMP',
      publishedAt: '2026-08-14T19:15:00+08:00',
      credits: ['writer: Nora Li (Yuanshan News Agency)'],
      source: 'Yuanshan News Agency',
      paragraphs: 3,
      first: 'The song lasts',
    },
  },
  {
    name: '云泽网 另一序',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `首页 > 新闻 > 民生

社区食堂里的“小老师”
来源：云泽晚报　　2026年04月02日 16:40　　作者：顾晓岚
分享到： 微信 微博 QQ空间

　　云泽网讯（记者顾晓岚 通讯员石磊）每天中午11点半，青屿县南街社区食堂的窗口后，总站着几名戴红袖标的小学生。

　　▲小志愿者给老人报菜名。（石磊 摄）

　　他们不打饭，只报菜名。食堂的老人大多看不清墙上的菜单。

　　“今天有蒸鲈鱼，刺少。”四年级学生林可说。

　　据社区介绍，“小老师”每学期轮换一次，已有126名学生参加。

　　责任编辑：钱莉　　审核：孔祥`,
    expect: {
      headline: '社区食堂里的“小老师”',
      publishedAt: '2026-04-02T16:40:00+08:00',
      source: '云泽晚报',
      writers: ['顾晓岚', '石磊'],
      webEditors: ['钱莉'],
      editors: ['孔祥'],
      photos: [{ caption: '小志愿者给老人报菜名。', credit: '石磊 摄', creator: '石磊', agency: null }],
      paragraphs: 4,
      first: '每天中午11点半',
      last: '学生参加。',
    },
  },
  {
    name: '日报 引题主题副题 无标记',
    format: 'text',
    encoding: 'gb18030',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `走进乡村看小康
云泽：一座水库养活三个村
——白鹭镇生态渔业见闻
本报记者　丁　一　欧阳雪　王海燕
《云泽日报》2026年7月9日 第03版

　　天刚蒙蒙亮，白鹭镇水库边已经响起了收网的号子。
　　“一网下去，少说八百斤。”渔民老葛抹了把汗，笑着说。
　　不喂饲料，鱼更贵了
　　三年前，水库全面停止投饵养殖。鱼少了三成，价格却翻了一番。
　　去年，三个村集体收入合计突破600万元。
　　渔歌变成了课本
　　镇中心小学把渔歌编成了校本教材，每周五下午由渔民上课。

　　图①：渔民在白鹭镇水库收网。
　　王海燕摄
　　图②：学生学唱渔歌。
　　丁　一摄`,
    expect: {
      kicker: '走进乡村看小康',
      headline: '云泽：一座水库养活三个村',
      standfirst: '白鹭镇生态渔业见闻',
      publishedAt: '2026-07-09T00:00:00+08:00',
      source: '云泽日报',
      writers: ['丁一', '欧阳雪', '王海燕'],
      photos: [
        { caption: '图①：渔民在白鹭镇水库收网。', credit: '王海燕摄', creator: '王海燕', agency: null },
        { caption: '图②：学生学唱渔歌。', credit: '丁　一摄', creator: '丁一', agency: null },
      ],
      paragraphs: 5,
      subheads: ['不喂饲料，鱼更贵了', '渔歌变成了课本'],
      first: '天刚蒙蒙亮',
      last: '由渔民上课。',
    },
  },
  {
    name: '远山社电 多记者',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    lineEnd: '\r\n',
    copy: `（经济观察）云泽茶叶“搭”上中欧班列

　　远山社青屿11月12日电 题：云泽茶叶“搭”上中欧班列

　　远山社记者 贺小川 卢伟

　　12日上午，满载36个集装箱茶叶的列车从青屿站发出，预计14天后抵达杜伊斯堡。

　　这是云泽首次以整列方式出口茶叶，货值约2100万元。

　　海关工作人员介绍，查验时间由两天缩短至三小时。(完)`,
    expect: {
      headline: '（经济观察）云泽茶叶“搭”上中欧班列',
      place: '青屿',
      source: '远山社',
      writers: ['贺小川', '卢伟'],
      paragraphs: 3,
      first: '12日上午',
      last: '三小时。',
    },
  },
  {
    name: '雲澤日報 另一款',
    format: 'text',
    encoding: 'big5',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong' },
    copy: `舊區社企開設修傘店　月修三百把
雲澤日報　2026年5月8日　星期五　A6版

【雲澤日報專訊】記者何家欣報道：一間由五名長者經營的修傘店上月在舊區開業，至今已修好三百多把雨傘。

店長關伯今年七十六歲，他說：「傘骨斷了可以駁，人老了可以教。」

社企負責人指，店內收費由十元起，學生半價。

關伯在店內修理雨傘。（何家欣攝）`,
    expect: {
      headline: '舊區社企開設修傘店　月修三百把',
      publishedAt: '2026-05-08T00:00:00+08:00',
      source: '雲澤日報',
      writers: ['何家欣'],
      photos: [{ caption: '關伯在店內修理雨傘。', credit: '何家欣攝', creator: '何家欣', agency: null }],
      paragraphs: 3,
      first: '一間由五名長者',
      last: '學生半價。',
      language: 'zh-Hant',
    },
  },
  {
    name: '文匯報',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong' },
    copy: `粵港學生合製無人船 大灣區水質監測添新兵
2026-01-15 04:02:11 來源：香港文匯報

香港文匯報訊（記者 敖敏輝 廣州報道）由粵港兩地中學生合作設計的無人監測船，昨日在珠江口完成首次試航。

該船長1.8米，可連續工作12小時，每小時取樣六次。

「我們最怕的是水草。」隊長、中四學生羅子軒說。

◆學生在碼頭調試無人船。 香港文匯報記者敖敏輝 攝`,
    expect: {
      headline: '粵港學生合製無人船 大灣區水質監測添新兵',
      publishedAt: '2026-01-15T04:02:11+08:00',
      source: '香港文匯報',
      writers: ['敖敏輝'],
      place: '廣州',
      photos: [
        {
          caption: '學生在碼頭調試無人船。',
          credit: '香港文匯報記者敖敏輝 攝',
          creator: '敖敏輝',
          agency: '香港文匯報',
        },
      ],
      paragraphs: 3,
      first: '由粵港兩地',
    },
  },
  {
    name: 'وكالة يوانشان بترتيب آخر',
    format: 'text',
    encoding: 'windows-1256',
    lineEnd: '\r\n',
    edition: { language: 'ar', timeZone: 'Asia/Shanghai' },
    copy: `مدرسة قروية تعلم تلاميذها صناعة القوارب
كتب: سامر الخطيب ومنى صالح
17:30 - 5 مايو 2026

تشينغيو 5 مايو (يوانشان) - بدأت مدرسة في قرية ساحلية تعليم تلاميذها صناعة القوارب الخشبية بعدما أغلق آخر ورشة في المنطقة.

ويشارك في الدروس 34 تلميذا تتراوح أعمارهم بين عشرة أعوام وأربعة عشر عاما.

وقال المعلم تاو جين: "من يصنع قاربا لا يخاف البحر".

تلاميذ يطلون قاربا في فناء المدرسة. (تصوير: منى صالح/يوانشان)

تحرير: ليلى حداد`,
    expect: {
      headline: 'مدرسة قروية تعلم تلاميذها صناعة القوارب',
      publishedAt: '2026-05-05T17:30:00+08:00',
      place: 'تشينغيو',
      source: 'يوانشان',
      writers: ['سامر الخطيب', 'منى صالح'],
      editors: ['ليلى حداد'],
      photos: [
        {
          caption: 'تلاميذ يطلون قاربا في فناء المدرسة.',
          credit: 'تصوير: منى صالح/يوانشان',
          creator: 'منى صالح',
          agency: 'يوانشان',
        },
      ],
      paragraphs: 3,
      first: 'بدأت مدرسة',
      language: 'ar',
    },
  },
  {
    name: 'modern page, other classes',
    format: 'html',
    copy: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night school for shepherds fills up | Yunze Daily</title>
<link rel="canonical" href="https://www.yunze-daily.example/2026/10/night-school.html">
<meta name="keywords" content="shepherds, schools, Yunze"><meta name="publishdate" content="2026-10-21"></head>
<body><div class="header"><div class="logo">Yunze Daily</div><ul class="nav"><li>Home</li><li>World</li></ul></div>
<div class="crumbs">Home &gt; Region &gt; Education</div>
<div class="main w1000"><div class="col-l"><p class="pretitle">Lifelong learning</p><h1>Night school for shepherds fills up</h1><h2 class="subtitle">Lessons begin when the last sheep is home</h2>
<div class="sou"><span class="author">By Hu Yating</span><span class="source"> | Yunze Daily | </span><span class="time">2026-10-21 20:05</span></div>
<div class="article-text"><p style="text-align:center"><img src="/img/2026/10/21/school.jpg" width="600"></p><p style="text-align:center;font-size:12px;color:#888888">Shepherds study arithmetic in a barn in Bailu, Yunze. [Photo by Hu Yating/Yunze Daily]</p>
<p>The lamps are lit at nine, when the flocks are counted and the dogs are fed.</p><p><strong>Counting sheep</strong></p><p>Arithmetic is the most popular subject. Nobody falls asleep, teacher Lu Ming said.</p><p>Thirty-one shepherds have enrolled for the winter term.</p></div>
<div class="editor">(Web editor: Cao Fei)</div><div class="share"><a>WeChat</a><a>Weibo</a></div></div>
<div class="col-r"><h3>Most read</h3><ul><li><a href="#">Goat elected mascot</a></li></ul></div></div><div class="footer">Copyright 2026 Yunze Daily</div></body></html>`,
    expect: {
      headline: 'Night school for shepherds fills up',
      kicker: 'Lifelong learning',
      standfirst: 'Lessons begin when the last sheep is home',
      publishedAt: '2026-10-21T20:05:00+08:00',
      source: 'Yunze Daily',
      credits: ['writer: Hu Yating (Yunze Daily)', 'web-editor: Cao Fei'],
      photos: [
        {
          caption: 'Shepherds study arithmetic in a barn in Bailu, Yunze.',
          credit: 'Photo by Hu Yating/Yunze Daily',
          creator: 'Hu Yating',
          agency: 'Yunze Daily',
          src: '/img/2026/10/21/school.jpg',
        },
      ],
      paragraphs: 3,
      subheads: ['Counting sheep'],
      keywords: ['shepherds', 'schools', 'Yunze'],
      first: 'The lamps are lit at nine',
      bodyLacks: ['Goat', 'Weibo', 'Education'],
    },
  },
  {
    name: 'word paste',
    format: 'html',
    copy: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Lighthouse keeper retires after 11,680 nights<o:p></o:p></p>
<p class=MsoSubtitle>He never once let the lamp go out<o:p></o:p></p>
<p class=MsoNormal>By Anders Holm in Port Elmsa<o:p></o:p></p>
<p class=MsoNormal>August 30, 2026, 10:30<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Every evening for 32 years, <b>Jonas Vik</b> has climbed 141 steps with a thermos of coffee.<o:p></o:p></p>
<p class=MsoNormal>On Sunday he climbed them for the last time.<o:p></o:p></p>
<h2>A switch in the mainland<o:p></o:p></h2>
<p class=MsoNormal>From Monday the lamp will be turned on from an office 90 kilometres away.<o:p></o:p></p>
<!--EndFragment--></body></html>`,
    expect: {
      headline: 'Lighthouse keeper retires after 11,680 nights',
      standfirst: 'He never once let the lamp go out',
      publishedAt: '2026-08-30T10:30:00+08:00',
      place: 'Port Elmsa',
      writers: ['Anders Holm'],
      paragraphs: 3,
      subheads: ['A switch in the mainland'],
      first: 'Every evening for 32 years',
      last: '90 kilometres away.',
    },
  },
  {
    name: 'wechat paste',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<section data-tools="editor" style="font-size:16px;line-height:1.75"><section style="text-align:center"><span style="font-weight:bold">在白鹭镇，听一堂“会走路”的课</span></section>
<section><span style="color:#888888;font-size:14px">云泽日报 2026年3月22日 18:00</span></section>
<section><img class="rich_pages" data-src="https://mmbiz.example/a/640?wx_fmt=jpeg" src="data:image/gif;base64,R0lGOD" /></section><section style="text-align:center"><span style="font-size:12px;color:#888888">学生在茶园上自然课。云泽日报记者 叶子 摄</span></section>
<section><span>早上八点，白鹭镇小学三年级的学生没有进教室，而是排队走进了学校后面的茶园。</span></section><section><br></section>
<section style="text-align:center"><strong>黑板是一片茶山</strong></section>
<section><span>语文课写露水，数学课数叶片，科学课挖蚯蚓。</span></section><section><span>“孩子们走得慢，记得牢。”班主任甘老师说。</span></section>
<section style="text-align:right"><span>记者：叶子</span></section><section style="text-align:right"><span>编辑：秦岚</span></section><section style="text-align:right"><span>责编：袁野</span></section></section>`,
    expect: {
      headline: '在白鹭镇，听一堂“会走路”的课',
      publishedAt: '2026-03-22T18:00:00+08:00',
      source: '云泽日报',
      writers: ['叶子'],
      editors: ['秦岚'],
      webEditors: ['袁野'],
      photos: [
        {
          caption: '学生在茶园上自然课。',
          credit: '云泽日报记者 叶子 摄',
          creator: '叶子',
          agency: '云泽日报',
          src: 'https://mmbiz.example/a/640?wx_fmt=jpeg',
        },
      ],
      paragraphs: 3,
      subheads: ['黑板是一片茶山'],
      first: '早上八点',
      last: '甘老师说。',
    },
  },
  {
    name: 'markdown-like',
    format: 'text',
    copy: `# Floating market gets a post office

*Stamps are sold from a boat called Patience*

By Peter Okafor | Yunze Daily | 2026-12-01 09:00

**QINGYU** — The postman rows standing up, so that people can see his hat.

## A letter a minute

He sold 412 stamps on the first morning.

> "My grandmother thought it was a dream," said Xu Nan, 9.

- Open Tuesdays and Fridays
- Closed in storms

![The post boat at dawn](boat.jpg)
*The post boat at dawn. Photo: Peter Okafor/Yunze Daily*`,
    expect: {
      headline: 'Floating market gets a post office',
      standfirst: 'Stamps are sold from a boat called Patience',
      publishedAt: '2026-12-01T09:00:00+08:00',
      writers: ['Peter Okafor'],
      source: 'Yunze Daily',
      subheads: ['A letter a minute'],
      listItems: ['Open Tuesdays and Fridays', 'Closed in storms'],
      first: 'The postman rows standing up',
      place: 'Qingyu',
    },
  },
];
