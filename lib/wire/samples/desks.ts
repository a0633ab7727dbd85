/** Stories of British, American and Asian desks, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const deskSamples: Sample[] = [
  {
    name: 'china-daily-two-writers',
    format: 'text',
    copy: `Home / Culture / Heritage

Paper lantern guild lights a path home

By MENG YIFAN in Quzhou, Zhejiang and Luo Shan | China Daily | Updated: 2026-02-11 07:48
Share - WeChat

Apprentices paste rice paper onto bamboo frames at the guild's workshop in Quzhou, Zhejiang province, on Feb 6. [Photo by Meng Yifan/China Daily]

For 40 winters Tang Shulan has bent bamboo over a candle flame, and for most of them she did so alone.

This year, 17 apprentices sit at her bench. The youngest is 19, the oldest 63, and all of them came back from cities where, Tang said, "the lanterns are plastic and the light does not move".

A lantern takes nine hours. It sells for 260 yuan ($37) at the county market and for three times that online.

The guild, registered in 2023, has trained 112 people, according to the county's culture bureau. More than half have opened their own workshops.

"I don't teach them to make lanterns," Tang said. "I teach them to wait for the glue."

Contact the writers at mengyifan@chinadaily.example

Most Viewed in 24 Hours
Editor's picks
Top
BACK TO THE TOP
Copyright 1995 - 2026 . All rights reserved.
`,
    expect: {
      headline: 'Paper lantern guild lights a path home',
      publishedAt: '2026-02-11T07:48:00+08:00',
      writers: ['Meng Yifan', 'Luo Shan'],
      source: 'China Daily',
      photos: [
        {
          caption:
            "Apprentices paste rice paper onto bamboo frames at the guild's workshop in Quzhou, Zhejiang province, on Feb 6.",
          credit: 'Photo by Meng Yifan/China Daily',
          creator: 'Meng Yifan',
          agency: 'China Daily',
        },
      ],
      first: 'For 40 winters Tang Shulan',
      subheads: [],
      language: 'en',
      bodyLacks: ['Share - WeChat', 'Most Viewed', 'BACK TO THE TOP', 'Home / Culture'],
    },
  },
  {
    name: 'xinhua-wire-enditem',
    format: 'text',
    copy: `Ancient salt road yields 3,000 bamboo slips in northwest China

XI'AN, March 4 (Xinhua) -- Archaeologists have unearthed more than 3,000 inscribed bamboo slips along a salt road that linked two garrison towns some 2,100 years ago, local authorities said Wednesday.

The slips, found in a collapsed granary, record tolls, rations and the loss of a mule, said He Jianmin, a researcher with the provincial institute of archaeology.

"They are the receipts of daily life, not the decrees of emperors," He said.

About 900 of the slips have been cleaned and photographed. The rest will be treated in low-oxygen tanks through 2028. Enditem
`,
    expect: {
      headline: 'Ancient salt road yields 3,000 bamboo slips in northwest China',
      place: "Xi'an",
      source: 'Xinhua',
      writers: [],
      paragraphs: 4,
      first: 'Archaeologists have unearthed',
      last: 'low-oxygen tanks through 2028.',
      photos: [],
      bodyLacks: ['Enditem'],
    },
  },
  {
    name: 'peoples-daily-online-photos-between',
    format: 'text',
    lineEnd: '\r\n',
    copy: `Night markets warm up ice city
(Xinhua) 08:52, January 19, 2026

Visitors shop at a night market in Yichun, northeast China's Heilongjiang Province, Jan. 17, 2026. (Xinhua/Xu Kaixin)

HARBIN, Jan. 18 (Xinhua) -- At minus 24 degrees Celsius, steam is the best advertisement. On a street in Yichun, it rises from 140 stalls until it hides the lamps.

The market, open from 5 p.m. to midnight, drew 86,000 visitors in its first two weeks, the city's commerce bureau said.

A vendor sells frozen pears at a night market in Yichun, northeast China's Heilongjiang Province, Jan. 17, 2026. (Photo by Bai Lulu/Xinhua)

"My hands are cold and my till is not," said pear seller Guan Defu.

Similar markets will open in Heihe and Jixi before the Spring Festival.

(Web editors: Ren Yue, Liang Jun)
`,
    expect: {
      headline: 'Night markets warm up ice city',
      publishedAt: '2026-01-19T08:52:00+08:00',
      source: 'Xinhua',
      place: 'Harbin',
      writers: [],
      photos: [
        {
          caption:
            "Visitors shop at a night market in Yichun, northeast China's Heilongjiang Province, Jan. 17, 2026.",
          credit: 'Xinhua/Xu Kaixin',
          creator: 'Xu Kaixin',
          agency: 'Xinhua',
        },
        {
          caption:
            "A vendor sells frozen pears at a night market in Yichun, northeast China's Heilongjiang Province, Jan. 17, 2026.",
          credit: 'Photo by Bai Lulu/Xinhua',
          creator: 'Bai Lulu',
          agency: 'Xinhua',
        },
      ],
      paragraphs: 4,
      last: 'before the Spring Festival.',
      webEditors: ['Ren Yue', 'Liang Jun'],
      bodyLacks: ['Web editors'],
    },
  },
  {
    name: 'reuters-trailer',
    format: 'text',
    copy: `Chile's Norte Azul halts lithium ponds after flamingo count falls

By Catalina Rojas-Prieto and Owen McAllister

SANTIAGO, March 9 (Reuters) - Chilean miner Norte Azul said on Monday it would halt pumping at four of its eleven evaporation ponds after a survey found a third fewer flamingos at a neighbouring lagoon.

The company, the country's fifth-largest lithium producer, said the pause would last 90 days and cut annual output by about 2%.

Shares of Norte Azul fell 4.1% in early trading.

Environmental groups said the step came too late. "The birds don't read quarterly guidance," said Javiera Muñoz of the group Salar Vivo.

A spokesperson for the mining ministry declined to comment.

(Reporting by Catalina Rojas-Prieto in Santiago and Owen McAllister in London; Additional reporting by Ines da Costa in Sao Paulo; Editing by Mark Pell and Sunita Rao)
`,
    expect: {
      headline: "Chile's Norte Azul halts lithium ponds after flamingo count falls",
      writers: ['Catalina Rojas-Prieto', 'Owen McAllister'],
      place: 'Santiago',
      source: 'Reuters',
      additionalReporting: ['Ines da Costa'],
      editors: ['Mark Pell', 'Sunita Rao'],
      paragraphs: 5,
      first: 'Chilean miner Norte Azul said',
      last: 'declined to comment.',
    },
  },
  {
    name: 'ap-caps-byline-contributors',
    format: 'text',
    copy: `Town votes to keep its only traffic light
By DELIA VANCE-HARGROVE and T.J. O'ROURKE
Associated Press

WASHINGTON (AP) — A Senate panel on Tuesday cleared money for a program that lets small towns keep traffic signals the federal government would rather see removed.

The vote was 14-6. Backers say a single light can slow a highway enough to save a main street; critics call it a subsidy for impatience.

“If you don't stop, you don't shop,” said Roy Tillman, mayor of a Nebraska town of 611.

The measure now goes to the full Senate.

___

Associated Press writers Marisol Quintero in Lincoln, Nebraska, and Ben Achterberg in Chicago contributed to this report.
`,
    expect: {
      headline: 'Town votes to keep its only traffic light',
      writers: ['Delia Vance-Hargrove', "T.J. O'Rourke"],
      place: 'Washington',
      paragraphs: 4,
      first: 'A Senate panel on Tuesday',
      last: 'goes to the full Senate.',
      contributors: ['Marisol Quintero', 'Ben Achterberg'],
      photos: [],
    },
  },
  {
    name: 'pti-ist',
    format: 'text',
    copy: `Monsoon arrives three days early over Kerala, says met office
PTI | May 29, 2026, 14:35 IST

THIRUVANANTHAPURAM: The southwest monsoon set in over Kerala on Friday, three days ahead of its normal date, the met office said.

Widespread rain was recorded in 12 of 14 districts, with Kochi receiving 118 mm in 24 hours.

Fishermen have been advised not to venture into the sea until Monday. Schools in two districts were shut as a precaution.

"The onset is vigorous, but it tells us nothing about the season," a senior scientist said.
`,
    expect: {
      headline: 'Monsoon arrives three days early over Kerala, says met office',
      publishedAt: '2026-05-29T14:35:00+05:30',
      source: 'PTI',
      place: 'Thiruvananthapuram',
      writers: [],
      paragraphs: 4,
      first: 'The southwest monsoon set in over Kerala',
      language: 'en',
    },
  },
  {
    name: 'global-times-published-updated',
    format: 'text',
    copy: `Robot referees pass first real test at provincial youth games
By Deng Xiaoci Published: Apr 12, 2026 09:40 PM Updated: Apr 12, 2026 10:18 PM

A four-legged robot measures a long jump at the provincial youth games in Nanning on April 11, 2026. Photo: VCG

Four-legged robots measured 1,208 jumps and throws at a provincial youth games on Saturday and Sunday without a single successful protest, the organizers told the Global Times.

The robots carry a laser head accurate to half a millimeter. Human judges still hold the red flag.

Coaches were skeptical at first. "By noon nobody looked at them any more, and that is the best thing you can say about a referee," said coach Ma Jiale.

The system will be used at three more events this year.

What comes next

Organizers plan to test the robots in the shot put circle, where flying turf has so far confused their sensors.
`,
    expect: {
      headline: 'Robot referees pass first real test at provincial youth games',
      writers: ['Deng Xiaoci'],
      publishedAt: '2026-04-12T21:40:00+08:00',
      updatedAt: '2026-04-12T22:18:00+08:00',
      photos: [
        {
          caption:
            'A four-legged robot measures a long jump at the provincial youth games in Nanning on April 11, 2026.',
          credit: 'Photo: VCG',
          creator: null,
          agency: 'VCG',
        },
      ],
      subheads: ['What comes next'],
      paragraphs: 5,
      first: 'Four-legged robots measured',
      last: 'confused their sensors.',
    },
  },
  {
    name: 'us-regional-writer-mail',
    format: 'text',
    copy: `SPORTS

Wildcats rally from 19 down to stun Riverton

By Kaylee Brandt | kbrandt@pineridgeherald.example | The Pine Ridge Herald
PUBLISHED: February 20, 2026 at 10:52 PM PST | UPDATED: February 21, 2026 at 7:15 AM PST

Nobody left, and nobody could say why.

The Pine Ridge Wildcats trailed Riverton by 19 points with six minutes to play Friday night, and 1,400 people stayed in a gym that seats 1,250.

What they saw was a 27-4 run, a buzzer-beater off the wrong foot and a 71-67 win that sends the Wildcats to the state semifinals.

“I told them to win the next two minutes,” coach Darnell Whitaker Jr. said. “They won six of them.”

Junior guard Mateo Silva finished with 31 points. The Wildcats play Eastlake on Thursday.

Tickets are available at the school office.

Share this:
Click to share on Facebook (Opens in new window)
Click to print (Opens in new window)
Most Popular
Join the Conversation
`,
    expect: {
      headline: 'Wildcats rally from 19 down to stun Riverton',
      writers: ['Kaylee Brandt'],
      source: 'The Pine Ridge Herald',
      publishedAt: '2026-02-20T22:52:00-08:00',
      updatedAt: '2026-02-21T07:15:00-08:00',
      paragraphs: 6,
      first: 'Nobody left, and nobody',
      photos: [],
      bodyLacks: ['Click to share', 'Most Popular', 'kbrandt@'],
    },
  },
  {
    name: 'press-release-embargo',
    format: 'text',
    copy: `PRESS RELEASE

EMBARGOED UNTIL 00:01 GMT, Thursday 12 March 2026

Sleepless seabirds nap on the wing, tags show

Shearwaters take some 400 naps a day, most of them shorter than a breath

Shearwaters sleep in flight for about five seconds at a time, according to a study of 31 birds fitted with tags lighter than a paper clip.

The team, from the Coastal Institute at Penhallow, found that the birds nap mostly while climbing.

“If you must close your eyes at 40 miles an hour, do it going up,” said lead author Dr Eilidh Macrae.

The study is published in the journal Seabird Letters.

ENDS

Notes to editors

For interviews, contact Tom Penrose, press@penhallow.example, +44 0000 000000.
`,
    expect: {
      headline: 'Sleepless seabirds nap on the wing, tags show',
      embargoUntil: '2026-03-12T00:01:00+00:00',
      standfirst: 'Shearwaters take some 400 naps a day, most of them shorter than a breath',
      writers: [],
      first: 'Shearwaters sleep in flight',
      photos: [],
      language: 'en',
    },
  },
  {
    name: 'unclosed-agency-bracket',
    format: 'text',
    copy: `Tea masters weigh a quiet harvest
By Ning Ruoxi ( Yuanshan
16:20, April 03, 2026

Pickers carry baskets of spring tea down a slope in Bailu, Yunze, on April 2, 2026. [Photo/Yuanshan]

BAILU, April 3 (Yuanshan) -- The first spring tea of the year reached the scales in Bailu on Friday, eight days late and a fifth lighter than last year's.

A dry March held back the buds, growers said. Prices at the opening auction rose 30 percent.

"Less leaf, more flavor," said tea master Shi Wen. "The mountain knows how to do arithmetic."

(Web editor: Gu Mengyao)
`,
    expect: {
      headline: 'Tea masters weigh a quiet harvest',
      writers: ['Ning Ruoxi'],
      writerAgency: 'Yuanshan',
      publishedAt: '2026-04-03T16:20:00+08:00',
      place: 'Bailu',
      photos: [
        {
          caption: 'Pickers carry baskets of spring tea down a slope in Bailu, Yunze, on April 2, 2026.',
          credit: 'Photo/Yuanshan',
          creator: null,
          agency: 'Yuanshan',
        },
      ],
      paragraphs: 3,
      webEditors: ['Gu Mengyao'],
      first: 'The first spring tea of the year',
    },
  },
  {
    name: 'html-semantic-json-ld',
    format: 'html',
    copy: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The man who maps puddles | The Harbour Courier</title>
<meta property="og:title" content="The man who maps puddles">
<meta property="og:site_name" content="The Harbour Courier">
<meta property="article:published_time" content="2026-03-04T06:00:00+00:00">
<meta property="article:section" content="Environment">
<meta name="keywords" content="rain, maps, cities">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The man who maps puddles","datePublished":"2026-03-04T06:00:00+00:00","dateModified":"2026-03-04T09:15:00+00:00","author":[{"@type":"Person","name":"Imogen de Vries"}],"publisher":{"@type":"Organization","name":"The Harbour Courier"},"articleSection":"Environment"}</script>
</head>
<body>
<header><nav><a href="/">News</a> <a href="/opinion">Opinion</a> <a href="/sport">Sport</a></nav></header>
<div class="cookie-banner">We use cookies to improve your experience. <button>Accept all</button></div>
<main>
<article>
<h1>The man who maps puddles</h1>
<p class="standfirst">Every time it rains, Olu Bankole walks his city with a stick and a notebook</p>
<address>By <a rel="author" href="/profile/imogen-de-vries">Imogen de Vries</a> in Lagos</address>
<time datetime="2026-03-04T06:00:00+00:00">Wed 4 Mar 2026 06.00 GMT</time>
<figure><img src="https://img.harbourcourier.example/puddle-1.jpg" alt="A man with a stick"><figcaption>Olu Bankole measures a puddle on Broad Street. <span class="credit">Photograph: Femi Adeyemi/The Harbour Courier</span></figcaption></figure>
<div class="article-body">
<p>The stick is marked in centimetres, and so, more or less, is the man.</p>
<p>For six years Olu Bankole has measured the puddles of Lagos after each rain. His maps now hang in the office of the city engineer.</p>
<h2>A city written in water</h2>
<p>He began after a child in his street fell into a drain that nobody had drawn.</p>
<blockquote><p>Water is honest. It goes where we have been careless.</p></blockquote>
<p>There are 11,400 puddles in the record. He has names for about 60 of them.</p>
<aside class="related"><h3>Read more</h3><a href="/x">Ten ways to love a canal</a></aside>
<p>The engineer, he says, has begun to call before the rain instead of after it.</p>
</div>
</article>
<section id="comments"><h2>Comments (42)</h2><p>Great piece! — reader7</p></section>
</main>
<footer>© 2026 The Harbour Courier Ltd. All rights reserved.</footer>
</body>
</html>
`,
    expect: {
      headline: 'The man who maps puddles',
      standfirst: 'Every time it rains, Olu Bankole walks his city with a stick and a notebook',
      writers: ['Imogen de Vries'],
      place: 'Lagos',
      source: 'The Harbour Courier',
      photos: [
        {
          caption: 'Olu Bankole measures a puddle on Broad Street.',
          credit: 'Photograph: Femi Adeyemi/The Harbour Courier',
          creator: 'Femi Adeyemi',
          agency: 'The Harbour Courier',
          src: 'https://img.harbourcourier.example/puddle-1.jpg',
        },
      ],
      paragraphs: 6,
      subheads: ['A city written in water'],
      quotes: ['Water is honest. It goes where we have been careless.'],
      keywords: ['rain', 'maps', 'cities'],
      section: 'Environment',
      first: 'The stick is marked in centimetres',
      last: 'instead of after it.',
      bodyLacks: ['cookies', 'Ten ways', 'reader7', 'All rights reserved'],
    },
  },
  {
    name: 'html-div-soup-daily',
    format: 'html',
    copy: `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Bee hotels open in high-rise Chengdu - Chinadaily.com.cn</title>
<meta name="keywords" content="bees,Chengdu,urban ecology" />
</head>
<body>
<div class="topNav"><a href="#">HOME</a><a href="#">CHINA</a><a href="#">WORLD</a></div>
<div id="bread-nav">Home / China / Society</div>
<div class="main_art">
<div class="lft_art">
<h1>Bee hotels open in high-rise Chengdu</h1>
<div class="info"><span class="info_l">By QIAN XIAOYU in Chengdu | chinadaily.com.cn | Updated: 2026-05-20 16:05</span></div>
<div class="share">Share - WeChat</div>
<div id="Content">
<figure class="image" style="display: table;"><img src="https://img2.chinadaily.example/images/202605/20/a.jpeg" /><figcaption style="display: table-caption; caption-side: bottom;">A bee hotel hangs from a balcony on the 22nd floor in Chengdu, Sichuan province, on May 18. [Photo by He Lin/For China Daily]</figcaption></figure>
<p>&nbsp;</p>
<p>On the 22nd floor, breakfast is served at first light: one tray of rape blossom, one of clover.</p>
<p>The guests are solitary bees. Since April, residents of 38 tower blocks in Chengdu have hung some 2,600 wooden "hotels" on their balconies.</p>
<p>The project was started by retired chemistry teacher Pu Yulan, who noticed that her chili plants had stopped bearing.</p>
<p>"I blamed the soil, then the neighbors," she said. "It was the silence."</p>
<p>Every hotel has 24 rooms. There is, Pu said, a waiting list.</p>
</div>
<div id="div_currpage"></div>
</div>
<div class="rgt"><div class="tit">Most Viewed in 24 Hours</div><ul><li><a href="#">Ten trains to take this summer</a></li></ul></div>
</div>
<div class="foot">Copyright 1995 - 2026. All rights reserved. Registration Number: 130349</div>
</body>
</html>
`,
    expect: {
      headline: 'Bee hotels open in high-rise Chengdu',
      writers: ['Qian Xiaoyu'],
      place: 'Chengdu',
      source: 'chinadaily.com.cn',
      publishedAt: '2026-05-20T16:05:00+08:00',
      paragraphs: 5,
      first: 'On the 22nd floor, breakfast',
      last: 'Pu said, a waiting list.',
      keywords: ['bees', 'Chengdu', 'urban ecology'],
      subheads: [],
      bodyLacks: ['Share - WeChat', 'Ten trains', 'Registration Number', 'Home / China'],
    },
  },
  {
    name: 'html-font-table-old',
    format: 'html',
    encoding: 'gb18030',
    copy: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>Old ferry sails its last mile</title></head>
<body bgcolor="#ffffff">
<table width="760" border="0"><tr><td><a href="/"><font size="1">Home</font></a> | <a href="/e"><font size="1">E-paper</font></a></td></tr></table>
<table width="560" align="center" border="0"><tr><td align="center"><font size="5"><b>Old ferry sails its last mile</b></font></td></tr>
<tr><td align="center"><font size="2" color="#666666">2026-06-30 11:26:40　Source: Lakeside Evening News　Author: Fang Hui</font></td></tr>
<tr><td>
<p align="center"><img src="https://img.lakeside.example/old/ferry.jpg" width="500"></p>
<p align="center"><font size="2" color="#666666">The ferry Minjiang No. 3 leaves the pier for the last time on Monday. (Photo by Fang Hui/Lakeside Evening News)</font></p>
<p><font size="3">&nbsp;&nbsp;&nbsp;&nbsp;At 5:40 on Monday afternoon the ferry Minjiang No. 3 blew its horn twice, as it has done since 1971, and left the pier for the last time.</font></p>
<p><font size="3">&nbsp;&nbsp;&nbsp;&nbsp;On board were 212 passengers, most of whom had no reason to cross.</font></p>
<p><font size="3">&nbsp;&nbsp;&nbsp;&nbsp;A bridge opens on Wednesday. Driving across will take four minutes; the ferry took twenty-two.</font></p>
<p><font size="3">&nbsp;&nbsp;&nbsp;&nbsp;"I have missed it all my life, at one pier or the other," said passenger Zou Liang, 67.</font></p>
</td></tr>
<tr><td align="right"><font size="2">(Editor: Xie Tian)</font></td></tr></table>
</body></html>
`,
    expect: {
      headline: 'Old ferry sails its last mile',
      publishedAt: '2026-06-30T11:26:40+08:00',
      source: 'Lakeside Evening News',
      writers: ['Fang Hui'],
      photos: [
        {
          caption: 'The ferry Minjiang No. 3 leaves the pier for the last time on Monday.',
          credit: 'Photo by Fang Hui/Lakeside Evening News',
          creator: 'Fang Hui',
          agency: 'Lakeside Evening News',
          src: 'https://img.lakeside.example/old/ferry.jpg',
        },
      ],
      paragraphs: 4,
      first: 'At 5:40 on Monday afternoon',
      last: 'said passenger Zou Liang, 67.',
      editors: ['Xie Tian'],
      tables: 0,
    },
  },
  {
    name: 'html-gdocs-paste',
    format: 'html',
    copy: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-77aa12c0-7fff-1111-2222-333344445555"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial;font-weight:400;">The night shift at the seed bank</span></h1><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-family:Arial;font-style:italic;">By Amara Nwosu and Jan van der Berg</span></p><br /><p dir="ltr"><span style="font-size:11pt;font-weight:400;">Between midnight and four, the only sound in the vault is the </span><span style="font-size:11pt;font-weight:700;">compressor</span><span style="font-size:11pt;font-weight:400;">.</span></p><br /><p dir="ltr"><span style="font-weight:400;">Night keeper Sigrid Aas counts the boxes anyway. There are 4,118 of them, and she has never lost one.</span></p><br /><h2 dir="ltr"><span style="font-weight:400;">Why someone has to be there</span></h2><p dir="ltr"><span style="font-weight:400;">Alarms fail, Aas says. People fail too, but not in the same week.</span></p><ul style="margin-top:0;"><li dir="ltr"><p dir="ltr" role="presentation"><span>Check the door seal</span></p></li><li dir="ltr"><p dir="ltr" role="presentation"><span>Read both thermometers</span></p></li><li dir="ltr"><p dir="ltr" role="presentation"><span>Sign the book in ink</span></p></li></ul><p dir="ltr"><span style="font-weight:400;">The book has 37 volumes. The first entry reads, in full: “Cold.”</span></p></b><br class="Apple-interchange-newline">
`,
    expect: {
      headline: 'The night shift at the seed bank',
      writers: ['Amara Nwosu', 'Jan van der Berg'],
      paragraphs: 4,
      subheads: ['Why someone has to be there'],
      listItems: ['Check the door seal', 'Read both thermometers', 'Sign the book in ink'],
      first: 'Between midnight and four, the only sound in the vault is the compressor.',
      last: 'in full: “Cold.”',
      photos: [],
    },
  },
  {
    name: 'html-wordpress-page',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
<title>County fair cancels goat yoga, keeps goats - Sutter Creek Sentinel</title>
<meta property="og:site_name" content="Sutter Creek Sentinel">
<meta property="og:title" content="County fair cancels goat yoga, keeps goats">
<meta property="article:published_time" content="2026-07-08T14:30:00-07:00">
<meta name="generator" content="WordPress 6.7">
</head><body class="post-template-default single">
<header id="masthead"><a href="/">Sutter Creek Sentinel</a><nav class="main-navigation"><ul><li>Local</li><li>Obituaries</li></ul></nav></header>
<article id="post-8812" class="post-8812 post type-post">
<header class="entry-header"><h1 class="entry-title">County fair cancels goat yoga, keeps goats</h1>
<div class="entry-meta"><span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/rlee">Rhonda Lee</a></span></span> <span class="posted-on"><time class="entry-date published" datetime="2026-07-08T14:30:00-07:00">July 8, 2026</time></span></div></header>
<div class="entry-content">
<figure class="wp-block-image size-large"><img decoding="async" src="https://suttersentinel.example/wp-content/uploads/2026/07/goat.jpg" alt="" /><figcaption class="wp-element-caption">Biscuit, a 3-year-old Nubian, waits for her class in the livestock barn. (Rhonda Lee/Sutter Creek Sentinel)</figcaption></figure>
<p>The yoga is off. The goats, organizers of the county fair want it known, are not.</p>
<p>An insurer declined to cover the popular Saturday class after an incident last year involving a hair extension.</p>
<p>“We regret nothing but the premium,” fair manager Lou Petrakis said.</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Facebook</li><li>X</li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3><p>Pie contest rules change again</p></div>
</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag" href="/tag/fair">county fair</a>, <a rel="tag" href="/tag/goats">goats</a></span></footer>
</article>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3></div>
</body></html>
`,
    expect: {
      headline: 'County fair cancels goat yoga, keeps goats',
      writers: ['Rhonda Lee'],
      publishedAt: '2026-07-08T14:30:00-07:00',
      source: 'Sutter Creek Sentinel',
      photos: [
        {
          caption: 'Biscuit, a 3-year-old Nubian, waits for her class in the livestock barn.',
          credit: 'Rhonda Lee/Sutter Creek Sentinel',
          creator: 'Rhonda Lee',
          agency: 'Sutter Creek Sentinel',
          src: 'https://suttersentinel.example/wp-content/uploads/2026/07/goat.jpg',
        },
      ],
      paragraphs: 3,
      first: 'The yoga is off.',
      last: 'Lou Petrakis said.',
      subheads: [],
      bodyLacks: ['Share this', 'Pie contest', 'Leave a Reply', 'Obituaries'],
    },
  },
  {
    name: 'html-word-paste',
    format: 'html',
    copy: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoTitle><span lang=EN-US>A harbour learns to whisper<o:p></o:p></span></p>
<p class=MsoSubtitle><span lang=EN-US>Ships slow down so that porpoises can hear each other<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>By Freya Lindqvist and Tomás Ó Briain<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span lang=EN-US>Captains entering the harbour of Vejsund are asked to do something no captain likes: go slower than they can.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>At eight knots, a cargo ship is a quarter as loud as at eleven.<o:p></o:p></span></p>
<h2><span lang=EN-US>The cost of quiet<o:p></o:p></span></h2>
<p class=MsoNormal><span lang=EN-US>Each call takes 40 minutes longer, which the port pays back in lower fees:<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=EN-US>ten percent below nine knots<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=EN-US>twenty percent below eight<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>Porpoise clicks in the fairway have doubled since May.<o:p></o:p></span></p>
<!--EndFragment-->
</body></html>
`,
    expect: {
      headline: 'A harbour learns to whisper',
      standfirst: 'Ships slow down so that porpoises can hear each other',
      writers: ['Freya Lindqvist', 'Tomás Ó Briain'],
      paragraphs: 4,
      subheads: ['The cost of quiet'],
      listItems: ['ten percent below nine knots', 'twenty percent below eight'],
      first: 'Captains entering the harbour',
      last: 'have doubled since May.',
      bodyLacks: ['mso-', '·'],
    },
  },
];
