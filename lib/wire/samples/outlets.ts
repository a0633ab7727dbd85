/** Stories in the house styles of many outlets: heads in every order, foot lines, credits in every shape. */
import type { Sample } from './sample.ts';

export const outletSamples: Sample[] = [
  {
    name: 'kicker colon, standfirst before byline, updated first, corrections',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `ANALYSIS

Why the ferry to Skarra is never on time

A 42-year-old engine, a shallow harbour and a rota nobody will sign: the islanders explain.

Moira Fenwick
Transport correspondent
Last updated: 14 May 2026, 11:20 BST
First published: 13 May 2026, 18:05 BST

The MV Lady Ailsa left Oban on Tuesday at 09:15, which would have been punctual had the timetable not said 07:30.

For the 312 people of Skarra, this counts as a good morning.

Advertisement

"We say 'ferry time' and everybody knows," said Hamish MacAulay, who runs the shop.

The owner, Caledon Marine, declined to comment.

This article was amended on 14 May 2026. An earlier version gave the ship's age as 24.

Most viewed
`,
    expect: {
      kicker: 'ANALYSIS',
      headline: 'Why the ferry to Skarra is never on time',
      standfirst:
        'A 42-year-old engine, a shallow harbour and a rota nobody will sign: the islanders explain.',
      writers: ['Moira Fenwick'],
      publishedAt: '2026-05-13T18:05:00+01:00',
      updatedAt: '2026-05-14T11:20:00+01:00',
      first: 'The MV Lady Ailsa left Oban',
      photos: [],
      bodyLacks: ['Advertisement', 'Most viewed', 'Transport correspondent'],
    },
  },
  {
    name: 'reuters style with desk credits',
    format: 'text',
    copy: `EXCLUSIVE-Baltic port to ban night loading of fertiliser

By Kristaps Ozolins and Mei-Ling Zhou

RIGA, June 2 (Reuters) - The port of Ventspils will stop loading fertiliser between 10 p.m. and 6 a.m. from July, three people familiar with the plan said.

The ban follows two fires in April that closed a rail terminal for nine days.

"We do not want a third," one of the people said.

Shares in the terminal's owner fell 3.1%.

(Reporting by Kristaps Ozolins in Riga and Mei-Ling Zhou in Beijing; Additional reporting by Jan Novak in Warsaw; Editing by Fiona Abbott)
`,
    expect: {
      headline: 'EXCLUSIVE-Baltic port to ban night loading of fertiliser',
      writers: ['Kristaps Ozolins', 'Mei-Ling Zhou'],
      place: 'Riga',
      source: 'Reuters',
      first: 'The port of Ventspils',
      last: 'owner fell 3.1%.',
      paragraphs: 4,
      additionalReporting: ['Jan Novak'],
      editors: ['Fiona Abbott'],
    },
  },
  {
    name: 'html wordpress theme',
    format: 'html',
    edition: { language: 'en', timeZone: 'America/Chicago' },
    copy: `<html><head><title>Grain elevator becomes climbing gym - The Tallgrass Ledger</title><meta property="article:published_time" content="2026-03-09T14:05:00-05:00"><meta property="og:site_name" content="The Tallgrass Ledger"></head><body>
<div class="cookie-notice">We use cookies to improve your experience. <button>Accept</button></div>
<header class="entry-header"><span class="cat-links"><a rel="category tag" href="#">Business</a></span><h1 class="entry-title">Grain elevator becomes climbing gym</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2026-03-09T14:05:00-05:00">March 9, 2026</time></span> <span class="byline">by <span class="author vcard"><a href="#">Tess Lindqvist</a></span></span></div></header>
<div class="entry-content"><figure class="wp-caption"><img src="https://tallgrass.example/w/elevator.jpg" width="900"><figcaption class="wp-caption-text">Climbers on the north wall of the elevator in Elgin Junction. (Photo: Dale Hruska / The Tallgrass Ledger)</figcaption></figure>
<p>ELGIN JUNCTION — For 61 years the tallest thing in Elgin Junction held wheat. On Saturday it held 14 climbers.</p><p>The concrete silo, empty since 2009, has been fitted with 120 routes.</p>
<blockquote><p>“It is the only mountain we have,” said owner Priya Raman.</p></blockquote>
<h3>Ropes from the fire brigade</h3><p>Day passes cost $12. Children under eight climb free.</p>
<p><em>Contact reporter Tess Lindqvist at tess@tallgrass.example.</em></p></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag">climbing</a>, <a rel="tag">silos</a></span></footer>
<div class="jp-relatedposts"><h3>Related</h3><p>Old mill to be library</p></div><div id="comments"><p>3 thoughts on this</p></div></body></html>`,
    expect: {
      headline: 'Grain elevator becomes climbing gym',
      writers: ['Tess Lindqvist'],
      publishedAt: '2026-03-09T14:05:00-05:00',
      source: 'The Tallgrass Ledger',
      place: 'Elgin Junction',
      photos: [
        {
          caption: 'Climbers on the north wall of the elevator in Elgin Junction.',
          credit: 'Photo: Dale Hruska / The Tallgrass Ledger',
          creator: 'Dale Hruska',
          agency: 'The Tallgrass Ledger',
        },
      ],
      subheads: ['Ropes from the fire brigade'],
      quotes: ['“It is the only mountain we have,” said owner Priya Raman.'],
      keywords: ['climbing', 'silos'],
      first: 'For 61 years the tallest',
      last: 'Children under eight climb free.',
      bodyLacks: ['cookies', 'Old mill', '3 thoughts'],
    },
  },
  {
    name: 'zh party paper with box',
    format: 'text',
    copy: `一线调研·乡村振兴
小柚子长成大产业
——来自重庆垫江的产业升级观察
重庆日报记者 罗芸 实习生 谭可
来源：重庆日报　2026年10月12日 06:33
打印　字号 大 中 小　分享

核心提示
垫江晚柚种植面积达11.8万亩，年产值突破9亿元。

10月10日清晨，垫江县黄沙镇的柚子林里，采果队已经忙开了。

“今年的果，个头匀、糖度高。”种植户余国民抱起一个柚子说。

一条分选线，每天能处理60吨鲜果。

（图片由受访单位提供）

责任编辑：贺琳　审核：晏红霞
`,
    expect: {
      kicker: '一线调研·乡村振兴',
      headline: '小柚子长成大产业',
      standfirst: '来自重庆垫江的产业升级观察',
      writers: ['罗芸', '谭可'],
      writerAgency: '重庆日报',
      source: '重庆日报',
      publishedAt: '2026-10-12T06:33:00+08:00',
      webEditors: ['贺琳'],
      editors: ['晏红霞'],
      language: 'zh-Hans',
    },
  },
  {
    name: 'ar news agency, dateline after bullets',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Qatar' },
    copy: `الدوحة تستضيف أول معرض للخط العربي على الخزف
- يضم 140 قطعة من 12 بلدا

الدوحة في 12 أكتوبر /قنا/ افتتح في متحف الفن الإسلامي اليوم أول معرض للخط العربي على الخزف، بمشاركة أربعين خطاطا من اثني عشر بلدا.

وقالت مديرة المعرض نورة السليطي إن القطع المعروضة أنجزت خلال عامين.

ويستمر المعرض حتى نهاية نوفمبر المقبل.

/قنا/
`,
    expect: {
      headline: 'الدوحة تستضيف أول معرض للخط العربي على الخزف',
      place: 'الدوحة',
      source: 'قنا',
      paragraphs: 3,
      first: 'افتتح في متحف الفن',
      last: 'حتى نهاية نوفمبر المقبل.',
      writers: [],
    },
  },
  {
    name: 'opinion with note on the author',
    format: 'text',
    copy: `Opinion | Let the night trains run

By Amara Osei-Tutu

The writer is a professor of transport economics at the University of Limmat.

Published Apr 2, 2026 5:00 AM ET

Every evening at 8:40 an empty carriage leaves Platform 9. It used to carry forty of us.

I miss the dining car less than I miss the argument in it.

Governments say night trains lose money. So do airports, and nobody asks them to sleep.

The views expressed here are the author's own and do not necessarily reflect those of this newspaper.
`,
    expect: {
      headline: 'Opinion | Let the night trains run',
      writers: ['Amara Osei-Tutu'],
      publishedAt: '2026-04-02T05:00:00-04:00',
      first: 'Every evening at 8:40',
      photos: [],
    },
  },
  {
    name: 'word html press release',
    format: 'html',
    copy: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15"></head><body lang="EN-GB"><div class="WordSection1">
<p class="MsoNormal"><b><span style="font-size:9.0pt">FOR IMMEDIATE RELEASE<o:p></o:p></span></b></p>
<p class="MsoTitle">Harbour tunnel wins bridge prize<o:p></o:p></p>
<p class="MsoSubtitle">Jury calls it “the bridge that went the other way”<o:p></o:p></p>
<p class="MsoNormal">By Ingrid Solheim, Nordfjord Gazette</p><p class="MsoNormal">18 November 2026, 07:30</p>
<p class="MsoNormal">BERGEN — A tunnel under Nordfjord harbour has won the annual prize of the European Bridge Society.<o:p></o:p></p>
<p class="MsoNormal">It is 1,914 metres long and opened in March.</p>
<p class="MsoCaption">The tunnel mouth at Leirvik. Photo: Ola Brekke</p>
<p class="MsoNormal">“We had to read the rules twice,” said jury head Marc Dufour.</p>
<p class="MsoNormal" align="center">***</p></div></body></html>`,
    expect: {
      headline: 'Harbour tunnel wins bridge prize',
      standfirst: 'Jury calls it “the bridge that went the other way”',
      writers: ['Ingrid Solheim'],
      writerAgency: 'Nordfjord Gazette',
      publishedAt: '2026-11-18T07:30:00+08:00',
      place: 'Bergen',
      photos: [
        {
          caption: 'The tunnel mouth at Leirvik.',
          credit: 'Photo: Ola Brekke',
          creator: 'Ola Brekke',
          agency: null,
        },
      ],
      paragraphs: 3,
      first: 'A tunnel under Nordfjord',
      last: 'said jury head Marc Dufour.',
      bodyLacks: ['FOR IMMEDIATE RELEASE', '***'],
    },
  },
  {
    name: 'live qa and table of scores',
    format: 'text',
    copy: `Badminton: Lin Qiaoyu takes China Open in three games

China Daily | 2026-09-20 21:47

NANJING - Lin Qiaoyu beat top seed Astrid Holm 21-18, 17-21, 22-20 on Sunday to win the women's singles at the China Open.

The final took 84 minutes, the longest of the week.

Results
Event	Winner	Score
Women's singles	Lin Qiaoyu	2-1
Men's singles	Ravi Menon	2-0

"My legs stopped, so I stopped asking them," Lin said.

Lin Qiaoyu returns a shot during the final in Nanjing on Sunday. ZHAO MING / FOR CHINA DAILY

Xinhua contributed to this story.
`,
    expect: {
      headline: 'Badminton: Lin Qiaoyu takes China Open in three games',
      source: 'China Daily',
      publishedAt: '2026-09-20T21:47:00+08:00',
      place: 'Nanjing',
      tables: 1,
      writers: [],
      photos: [
        {
          caption: 'Lin Qiaoyu returns a shot during the final in Nanjing on Sunday.',
          credit: 'ZHAO MING / FOR CHINA DAILY',
          creator: 'Zhao Ming',
          agency: 'China Daily',
        },
      ],
      paragraphs: 3,
      credits: ['contributor: – (Xinhua)'],
    },
  },
  {
    name: 'zh html sina like',
    format: 'html',
    copy: `<html><head><meta charset="utf-8"><title>老茶馆里的新说书人_新闻中心_西江网</title></head><body><div class="path"><a>新闻中心</a> &gt; <a>社会</a> &gt; 正文</div>
<h1 class="main-title">老茶馆里的新说书人</h1><div class="date-source"><span class="date">2026年11月03日 08:12</span> <a class="source" href="#">西江晚报</a> <span class="num">128</span></div>
<div class="article" id="article"><p>　　原标题：老茶馆里的新说书人</p><p>　　晚上七点半，梧州骑楼城的茶馆里，惊堂木“啪”地一响。</p>
<div class="img_wrapper"><img src="//n.sinaimg.example/news/1.jpg"><span class="img_descr">李佩文在茶馆说书。西江晚报记者 莫雪珍 摄</span></div>
<p>　　说书人李佩文今年24岁，白天是一名程序员。</p><p>　　“代码讲给机器听，故事讲给人听。”她说。</p>
<p class="show_author">责任编辑：韦柳 </p></div><div class="keywords">关键字 : <a>说书</a><a>茶馆</a></div><div class="declaration">声明：本文不代表本网观点</div></body></html>`,
    expect: {
      headline: '老茶馆里的新说书人',
      source: '西江晚报',
      publishedAt: '2026-11-03T08:12:00+08:00',
      first: '晚上七点半',
      last: '故事讲给人听。”她说。',
      paragraphs: 3,
      photos: [
        {
          caption: '李佩文在茶馆说书。',
          credit: '西江晚报记者 莫雪珍 摄',
          creator: '莫雪珍',
          agency: '西江晚报',
        },
      ],
      webEditors: ['韦柳'],
      keywords: ['说书', '茶馆'],
      bodyLacks: ['原标题', '本文不代表'],
    },
  },
  {
    name: 'picture story, credits on own lines',
    format: 'text',
    copy: `Snow closes the pass, and the pass is glad
Text and photos by Bruno Castellani
Published 08:00 CET, 21 December 2026

The last car went over the Passo Lungo on Friday at noon.

The road is shut until May. Only the postman, on skis, goes up.

Postman Ettore Vidal on his round.
Bruno Castellani

He carries 11 kilograms of letters and, on Mondays, bread.

"I am late by a winter," he said.

[Sidebar] How to get there: take the bus to Cima.

Translated by Helen Marsh
Editor: Oskar Wolf
`,
    expect: {
      headline: 'Snow closes the pass, and the pass is glad',
      writers: ['Bruno Castellani'],
      publishedAt: '2026-12-21T08:00:00+01:00',
      translators: ['Helen Marsh'],
      editors: ['Oskar Wolf'],
      first: 'The last car went over',
    },
  },
  {
    name: 'guardian like text paste',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `Rivers

‘It smells of 1987’: the village that asked for its flood back

Residents of Lower Hember say the new barrier has taken away more than water

Daisy Pemberton in Lower Hember
Sat 14 Nov 2026 08.00 GMT

Share

When the Hember burst its banks every February, Joan Tully put her carpets on the stairs and her kettle on the landing.

“You met everyone,” she says. “In waders.”

Joan Tully at home in Lower Hember.
Photograph: Fabio Conti/The Lantern

The £40m barrier, finished in 2024, has ended that. Since then the village has had no flood, no regatta and no church roof appeal.

‘Nobody knows my name now’

Not everybody misses it. “I like my sofa,” says Colin Marsh, 58.

Explore more on these topics
Rivers
Flooding
Reuse this content
`,
    expect: {
      kicker: 'Rivers',
      headline: '‘It smells of 1987’: the village that asked for its flood back',
      standfirst: 'Residents of Lower Hember say the new barrier has taken away more than water',
      writers: ['Daisy Pemberton'],
      place: 'Lower Hember',
      publishedAt: '2026-11-14T08:00:00+00:00',
      photos: [
        {
          caption: 'Joan Tully at home in Lower Hember.',
          credit: 'Photograph: Fabio Conti/The Lantern',
          creator: 'Fabio Conti',
          agency: 'The Lantern',
        },
      ],
      subheads: ['‘Nobody knows my name now’'],
      paragraphs: 4,
      first: 'When the Hember burst',
      last: 'says Colin Marsh, 58.',
    },
  },
  {
    name: 'nyt like',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `A Lighthouse Keeper Retires, and the Light Does Not Notice

After 44 years on Gull Rock, Ansel Whitcomb is moving to a street with lamps.

By Rebecca Stoddard and Luis Ferrante
Photographs by Annie Kwan
Rebecca Stoddard reported from Gull Rock, Maine, and Luis Ferrante from Portland.
Oct. 3, 2026

GULL ROCK, Maine — The light has been automatic since 1990. Ansel Whitcomb stayed anyway.

“Somebody had to be told it was working,” he said.

The Coast Guard paid him for painting. He painted, he estimates, 61 times.

Kirsten Noble contributed research.

A version of this article appears in print on Oct. 4, 2026, Section A, Page 12 of the New York edition.
`,
    expect: {
      headline: 'A Lighthouse Keeper Retires, and the Light Does Not Notice',
      standfirst: 'After 44 years on Gull Rock, Ansel Whitcomb is moving to a street with lamps.',
      writers: ['Rebecca Stoddard', 'Luis Ferrante'],
      place: 'Gull Rock, Maine',
      publishedAt: '2026-10-03T00:00:00-04:00',
      paragraphs: 3,
      first: 'The light has been automatic',
      last: 'he estimates, 61 times.',
      contributors: ['Kirsten Noble'],
      bodyLacks: ['A version of this article'],
    },
  },
  {
    name: 'amp page div soup',
    format: 'html',
    copy: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Robots sort olives in Crete | Meridian Post</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Robots sort olives in Crete","datePublished":"2026-10-20T09:30:00+03:00","dateModified":"2026-10-20T12:00:00+03:00","author":[{"@type":"Person","name":"Eleni Markaki"},{"@type":"Person","name":"Tomas Brandt"}],"publisher":{"@type":"Organization","name":"Meridian Post"},"keywords":["olives","robots"]}]}</script></head><body>
<div class="top-bar"><div>Menu</div><div>Subscribe</div></div>
<div class="c1"><div class="c2 label">TECH</div><div class="c3"><h1>Robots sort olives in Crete</h1></div><div class="c4 dek">A camera, a puff of air and 400 fruits a second.</div>
<div class="c5">By <a href="/a">Eleni Markaki</a> and <a href="/b">Tomas Brandt</a></div><div class="c6">Oct 20, 2026 9:30 AM EEST &bull; 3 min read</div>
<amp-img src="https://mp.example/olive.jpg" width="800" height="500"></amp-img><div class="c7 img-caption">Olives on the belt in Chania. Eleni Markaki / Meridian Post</div>
<div class="c8"><div class="par">The mill in Chania used to employ eleven sorters. It now employs two, and a box.</div><div class="par">The box sees 400 olives a second.</div><div class="ad-slot">Advertisement</div><div class="par">"It never looks at the sea," said miller Manolis Xenakis.</div></div>
<div class="c9 newsletter-signup">Get our newsletter every Friday.</div></div><div class="foot">© 2026 Meridian Post</div></body></html>`,
    expect: {
      kicker: 'TECH',
      headline: 'Robots sort olives in Crete',
      standfirst: 'A camera, a puff of air and 400 fruits a second.',
      writers: ['Eleni Markaki', 'Tomas Brandt'],
      publishedAt: '2026-10-20T09:30:00+03:00',
      updatedAt: '2026-10-20T12:00:00+03:00',
      source: 'Meridian Post',
      keywords: ['olives', 'robots'],
      photos: [
        {
          caption: 'Olives on the belt in Chania.',
          credit: 'Eleni Markaki / Meridian Post',
          creator: 'Eleni Markaki',
          agency: 'Meridian Post',
        },
      ],
      paragraphs: 3,
      first: 'The mill in Chania',
      last: 'said miller Manolis Xenakis.',
      bodyLacks: ['Advertisement', 'newsletter', '3 min read'],
    },
  },
  {
    name: 'zh hk',
    format: 'text',
    copy: `【社區】深水埗布販轉型賣咖啡
撰文：梁凱欣
出版：2026-11-12 07:00 更新：2026-11-12 09:45

深水埗一間經營了五十二年的布行，上月起在布匹之間賣咖啡。

第二代店主黎國強（61歲）說，客人由一日三個變成一日八十個。

「布香同咖啡香，其實好夾。」他笑言。

▲黎國強在店內沖咖啡。（梁凱欣攝）

相關文章：
旺角花墟百年檔主退休
`,
    expect: {
      headline: '【社區】深水埗布販轉型賣咖啡',
      writers: ['梁凱欣'],
      publishedAt: '2026-11-12T07:00:00+08:00',
      updatedAt: '2026-11-12T09:45:00+08:00',
      paragraphs: 3,
      first: '深水埗一間經營了',
      last: '他笑言。',
      photos: [{ caption: '黎國強在店內沖咖啡。', credit: '梁凱欣攝', creator: '梁凱欣', agency: null }],
      language: 'zh-Hant',
      bodyLacks: ['旺角花墟'],
    },
  },
  {
    name: 'zh wire joint reporters long byline',
    format: 'text',
    copy: `新华全媒+｜大桥合龙，两岸老乡握了手

新华社贵阳11月15日电 题：大桥合龙，两岸老乡握了手

新华社记者潘德鑫、周宣妮

“通了！通了！”15日上午10时，随着最后一段钢箱梁吊装到位，花江河谷两岸响起鞭炮声。

六旬村民吴正芬走过合龙段，和对岸的亲家握了手。以前走亲戚，要绕行两个多小时。

据项目总工程师石健介绍，大桥主跨1420米，将于明年通车。

（参与采写：李黔渝）（完）
`,
    expect: {
      source: '新华社',
      place: '贵阳',
      writers: ['潘德鑫', '周宣妮'],
      writerAgency: '新华社',
      paragraphs: 3,
      first: '“通了！通了！”15日',
      last: '将于明年通车。',
      contributors: ['李黔渝'],
    },
  },
  {
    name: 'zh science paper translation',
    format: 'text',
    copy: `科学家给蜜蜂装上“行李牌”
2026-11-16 10:12:33　来源：科技日报　作者：实习记者 张佳欣　责任编辑：陈可轩

科技日报北京11月15日电 （实习记者张佳欣）据最新一期《昆虫行为》杂志报道，英国一个团队给4600只蜜蜂装上了微型二维码。

团队发现，约三成工蜂会“走错家门”，且会被邻巢接纳。

研究人员表示，这一成果有助于理解疾病在蜂群之间如何传播。
`,
    expect: {
      headline: '科学家给蜜蜂装上“行李牌”',
      publishedAt: '2026-11-16T10:12:33+08:00',
      source: '科技日报',
      writers: ['张佳欣'],
      webEditors: ['陈可轩'],
      place: '北京',
      paragraphs: 3,
      first: '据最新一期《昆虫行为》',
    },
  },
  {
    name: 'ar feature with pull quote and tags',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    copy: `تحقيق
المقاهي القديمة في الإسكندرية.. حكايات على الطاولة الأخيرة
بقلم: رنا فوزي
الإسكندرية - الجمعة 13 نوفمبر 2026 - 11:05 ص

على الطاولة الأخيرة من مقهى «الزورق» يجلس الحاج متولي منذ عام 1971، لا يطلب شيئا، فالنادل يعرف.

وتراجع عدد المقاهي التاريخية في المدينة من 46 مقهى إلى 9 فقط، بحسب جمعية التراث.

عدسة: كريم السعدني

ويقول صاحب المقهى: «البحر يدفع الإيجار معنا».

كلمات مفتاحية: الإسكندرية - مقاهي - تراث
`,
    expect: {
      kicker: 'تحقيق',
      headline: 'المقاهي القديمة في الإسكندرية.. حكايات على الطاولة الأخيرة',
      writers: ['رنا فوزي'],
      place: 'الإسكندرية',
      publishedAt: '2026-11-13T11:05:00+02:00',
      first: 'على الطاولة الأخيرة من مقهى',
      last: '«البحر يدفع الإيجار معنا».',
      keywords: ['الإسكندرية', 'مقاهي', 'تراث'],
    },
  },
  {
    name: 'gdocs paste',
    format: 'html',
    copy: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;">The last typewriter repairman of Tampines</span></h1><p dir="ltr"><span style="font-style:italic;">He has 31 machines on the bench and nobody to leave them to.</span></p><br /><p dir="ltr"><span>By Goh Wei Jie, Senior Correspondent</span></p><p dir="ltr"><span>[Photo: Goh Wei Jie. Caption: Mr Tan Ah Kow at his bench in Tampines.]</span></p><p dir="ltr"><span>Mr Tan Ah Kow, 79, can tell a machine by its bell.</span></p><p dir="ltr"><span>&ldquo;This one is sad,&rdquo; he said of a 1962 Olympia.</span></p><h2 dir="ltr"><span>Ribbons from Osaka</span></h2><p dir="ltr"><span>He buys ribbons from Osaka, 40 at a time, because that is the smallest box.</span></p><p dir="ltr"><span style="font-weight:700;">Sub: please check age</span></p></b>`,
    expect: {
      headline: 'The last typewriter repairman of Tampines',
      standfirst: 'He has 31 machines on the bench and nobody to leave them to.',
      writers: ['Goh Wei Jie'],
      subheads: ['Ribbons from Osaka'],
      first: 'Mr Tan Ah Kow, 79, can',
    },
  },
  {
    name: 'xinhua english with place agency end',
    format: 'text',
    copy: `Xinhua Headlines: Desert town turns wind into ice
Source: Xinhua
Editor: huaxia
2026-08-19 17:04:15

by Xinhua writers Bai Jing, Zhang Rui and Omar Haddad

DUNHUANG, China, Aug. 19 (Xinhua) -- In a town where July reaches 41 degrees Celsius, the most popular new attraction is a rink.

The ice is made at night, when the turbines outside Dunhuang have nobody else to feed.

"We sell the cold that the grid does not want," said manager Ren Haoyu.

(Video reporters: Lang Bingbing; video editors: Luo Hui, Jia Xiaotong) Enditem
`,
    expect: {
      headline: 'Xinhua Headlines: Desert town turns wind into ice',
      source: 'Xinhua',
      publishedAt: '2026-08-19T17:04:15+08:00',
      writers: ['Bai Jing', 'Zhang Rui', 'Omar Haddad'],
      writerAgency: 'Xinhua',
      place: 'Dunhuang, China',
      paragraphs: 3,
      first: 'In a town where July',
      last: 'said manager Ren Haoyu.',
    },
  },
  {
    name: 'afp french',
    format: 'text',
    edition: { language: 'fr', timeZone: 'Europe/Paris' },
    copy: `Dans le Jura, une fromagerie chauffe l'école

Par Claire DUMONTEIL
Publié le 9 novembre 2026 à 16h42 - Mis à jour le 9 novembre 2026 à 18h05

Arbois (AFP) – La chaleur des cuves à comté chauffe depuis lundi l'école primaire d'un village du Jura.

Le réseau, long de 380 mètres, a coûté 210.000 euros.

"Ça sent un peu, mais on a chaud", a résumé une élève de CM2.

cdu/ped/ial
`,
    expect: {
      headline: "Dans le Jura, une fromagerie chauffe l'école",
      writers: ['Claire Dumonteil'],
      publishedAt: '2026-11-09T16:42:00+01:00',
      updatedAt: '2026-11-09T18:05:00+01:00',
      place: 'Arbois',
      source: 'AFP',
      paragraphs: 3,
      last: 'résumé une élève de CM2.',
      language: 'fr',
    },
  },
];
