/** Stories as desks of many houses pass them on, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const passedOnSamples: Sample[] = [
  {
    name: 'bracket left open',
    format: 'text',
    copy: `Robot shepherds tested on northwest China grassland

Source: Xinhua

Editor: huaxia

2023-09-05 13:50:00

A four-legged robot follows a flock of sheep on a pasture in Yanchi County, northwest China's Ningxia Hui Autonomous Region, Sept. 4, 2023. (Xinhua/Feng Kaibo

YINCHUAN, Sept. 5 ( Xinhua -- Herders in northwest China's Ningxia Hui Autonomous Region have begun a three-month trial of four-legged robots that keep sheep away from protected grassland.

Twelve of the machines, each weighing 51 kilograms, are being used on six pastures in Yanchi County, the regional department of agriculture and rural affairs said on Tuesday.

The robots read signals from collars worn by the sheep and can walk for four hours on one battery, it said.

"It does not bark, and the sheep still move," said Bai Yanhu, a 53-year-old herder who looks after 420 animals.

Ningxia restored 102,000 hectares of grassland between 2018 and 2022, official figures showed. Enditem
`,
    expect: {
      headline: 'Robot shepherds tested on northwest China grassland',
      standfirst: null,
      place: 'Yinchuan',
      source: 'Xinhua',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['editor: Huaxia'],
      photos: [
        {
          caption:
            "A four-legged robot follows a flock of sheep on a pasture in Yanchi County, northwest China's Ningxia Hui Autonomous Region, Sept. 4, 2023.",
          credit: 'Xinhua/Feng Kaibo',
          creator: 'Feng Kaibo',
          agency: 'Xinhua',
        },
      ],
      paragraphs: 5,
      first: 'Herders in northwest',
      last: ' figures showed.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'cgtn page',
    format: 'html',
    copy: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Giant kelp nursery ship sets sail from Shandong port - CGTN</title>
<script>var _hmt=_hmt||[];</script></head>
<body>
<div class="nav"><a href="/">Home</a> <a href="/china">China</a> <a href="/world">World</a> <a href="/live">Live TV</a></div>
<div class="news-header">
<div class="news-title"><h1>Giant kelp nursery ship sets sail from Shandong port</h1></div>
<div class="news-info"><span class="date">13:50, 05-Sep-2023</span> <span class="author">Yang Jingchu, Li Muzi</span></div>
<div class="share">Share <a>Copied</a></div>
</div>
<div class="content">
<div class="img-box"><img src="https://news.cgtn.example/kelp1.jpg" alt=""><div class="img-des">The nursery ship Haiyou 1 leaves Rongcheng, east China's Shandong Province, September 5, 2023. /CFP</div></div>
<p>A ship fitted with 96 seawater tanks for raising young kelp left the port of Rongcheng in east China's Shandong Province on Tuesday for its first season at sea.</p>
<p>The Haiyou 1, 132 meters long, can raise 40 million seedlings at a time and move them to cooler water when the coast warms up, its operator said.</p>
<h3>Cooler water, longer season</h3>
<p>Summer sea temperatures off Rongcheng have risen by 0.9 degrees Celsius over the past two decades, shortening the growing season by about 15 days, according to the Yellow Sea Fisheries Research Institute.</p>
<p>"We used to wait for the sea. Now we go to it," said Captain Song Weidong.</p>
<div class="img-box"><img src="https://news.cgtn.example/kelp2.jpg" alt=""><div class="img-des">Young kelp on ropes at a hatchery in Rongcheng. /China Media Group</div></div>
<p>Shandong grows about a third of the country's kelp, provincial figures show.</p>
<p><em>(With input from Xinhua)</em></p>
<p><em>(Cover: A view of Rongcheng port. /VCG)</em></p>
</div>
<div class="trends"><h4>Search Trends</h4><ul><li>Autumn harvest</li><li>Moon festival</li></ul></div>
<footer>Copyright © CGTN. <a>Terms of use</a> <a>Privacy policy</a></footer>
</body></html>
`,
    expect: {
      headline: 'Giant kelp nursery ship sets sail from Shandong port',
      standfirst: null,
      place: null,
      source: 'CGTN',
      publishedAt: '2023-09-05T13:50:00+08:00',
      paragraphs: 5,
      first: 'A ship fitted with 9',
      last: 'al figures show.',
      subheads: ['Cooler water, longer season'],
      keywords: [],
    },
  },
  {
    name: 'gallery under a headline',
    format: 'text',
    copy: `In pics: Lantern makers get busy before Mid-Autumn Festival

2023-09-05 13:50:00 Ecns.cn Editor : Meng Xiangjun

Craftswoman Luo Xiaomei ties a bamboo frame at a workshop in Foshan, south China's Guangdong Province, Sept. 4, 2023. (Photo: China News Service/Chen Chuhong)

Workshops in Foshan, south China's Guangdong Province, are making lanterns around the clock for the Mid-Autumn Festival, which falls on Sept. 29 this year.

The city's lantern craft was added to the national intangible cultural heritage list in 2008.

Fish-shaped lanterns hang to dry at the workshop. (Photo/China News Service)

Luo Xiaomei, 46, said her workshop had orders for 7,200 lanterns, a third of them from abroad.

Previous Next
LINE
More photos
Copyright ©1999-2023 Ecns.cn. All rights reserved.
`,
    expect: {
      headline: 'In pics: Lantern makers get busy before Mid-Autumn Festival',
      standfirst: null,
      place: null,
      source: 'Ecns.cn',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['editor: Meng Xiangjun'],
      photos: [
        {
          caption:
            "Craftswoman Luo Xiaomei ties a bamboo frame at a workshop in Foshan, south China's Guangdong Province, Sept. 4, 2023.",
          credit: 'Photo: China News Service/Chen Chuhong',
          creator: 'Chen Chuhong',
          agency: 'China News Service',
        },
        {
          caption: 'Fish-shaped lanterns hang to dry at the workshop.',
          credit: 'Photo/China News Service',
          creator: null,
          agency: 'China News Service',
        },
      ],
      paragraphs: 3,
      first: 'Workshops in Foshan,',
      last: 'hem from abroad.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'dateline alone and hard wraps',
    format: 'text',
    copy: `Senegal-fishing-trawlers,lead

Senegal fishermen net truce in row over foreign trawlers

Tue, 5 Sep 2023 09:12 GMT

Saint-Louis, Senegal, Sept 5, 2023 (AFP) -

Artisanal fishermen in northern Senegal on Tuesday lifted a blockade of
the port of Saint-Louis after the government promised to keep foreign
trawlers 12 nautical miles from the coast.

Some 340 brightly painted pirogues had shut the mouth of the Senegal
River since Friday, leaving seven trawlers stuck in the harbour.

"Our nets were coming up empty, so we brought the pirogues instead of
the nets," said Moustapha Ndiour, 44, spokesman for a fishermen's
cooperative.

- 'On paper' -

The fisheries ministry said patrols would start on September 15 and that
vessels breaking the limit would lose their licences.

Environmental groups gave the deal a cautious welcome. "The limit was
always there on paper," said Awa Sene Gaye of the association Mer
Vivante.

asg-mbl/prc/jhe

© Agence France-Presse
`,
    expect: {
      headline: 'Senegal fishermen net truce in row over foreign trawlers',
      standfirst: null,
      place: 'Saint-Louis, Senegal',
      source: 'AFP',
      publishedAt: '2023-09-05T09:12:00+00:00',
      credits: [],
      photos: [],
      paragraphs: 5,
      first: 'Artisanal fishermen ',
      last: 'ion Mer Vivante.',
      subheads: ["'On paper'"],
      keywords: [],
    },
  },
  {
    name: 'guardian topics',
    format: 'html',
    copy: `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Swift bricks should be compulsory in new homes, say peers | Birds | The Guardian</title>
<meta name="keywords" content="Birds,Housing,Wildlife,Conservation"></head><body>
<a href="#maincontent">Skip to main content</a>
<nav><ul><li>News</li><li>Opinion</li><li>Sport</li></ul></nav>
<main id="maincontent">
<div class="pillar"><a>Birds</a></div>
<h1>Swift bricks should be compulsory in new homes, say peers</h1>
<div class="standfirst"><p>Cross-party group backs rule that would cost builders about £30 a house as numbers of the bird fall by 60%</p></div>
<address>Imogen Thackray and Rhys Pemberton</address>
<details><summary>Tue 5 Sep 2023 09.12 BST</summary>Last modified on Tue 5 Sep 2023 14.40 BST</details>
<figure><img src="swift.jpg"><figcaption>Swifts return to the same nest site every year. Photograph: Nick Ashdown/Alamy</figcaption></figure>
<p>Builders should have to fit a hollow “swift brick” in every new house in England, a cross-party group of peers has said, after a survey found that numbers of the bird had dropped by 60% since 1995.</p>
<p>The bricks, which cost about £30 each, have a slot that leads to a nest chamber. They need no cleaning and cannot be seen from inside the house.</p>
<blockquote>“It is the cheapest planning rule anyone has ever brought to us,” said Lady Hartwell, who chairs the group.</blockquote>
<aside>Sign up to First Edition. Free daily newsletter. <small>Privacy Notice: Newsletters may contain info about charities.</small></aside>
<h2>‘They come back to a wall’</h2>
<p>Swifts spend most of their lives in the air and land only to breed. When roofs are repaired, their nest holes are often filled in.</p>
<p>“They come back to a wall,” said Gareth Sowden, who counts nests in Sheffield. “They hit it, again and again.”</p>
<p>The government said it would respond to the recommendation “in due course”.</p>
<div class="topics"><span>Explore more on these topics</span><ul><li>Birds</li><li>Housing</li><li>Wildlife</li></ul></div>
<div>Share</div><div>Reuse this content</div>
<section><h2>Most viewed</h2><ol><li>Beavers blamed for flooded golf course</li></ol></section>
</main></body></html>
`,
    expect: {
      headline: 'Swift bricks should be compulsory in new homes, say peers',
      standfirst:
        'Cross-party group backs rule that would cost builders about £30 a house as numbers of the bird fall by 60%',
      place: null,
      source: 'The Guardian',
      publishedAt: '2023-09-05T09:12:00+01:00',
      credits: ['writer: Imogen Thackray', 'writer: Rhys Pemberton'],
      photos: [
        {
          caption: 'Swifts return to the same nest site every year.',
          credit: 'Photograph: Nick Ashdown/Alamy',
          creator: 'Nick Ashdown',
          agency: 'Alamy',
        },
      ],
      paragraphs: 6,
      first: 'Builders should have',
      last: '“in due course”.',
      subheads: ['‘They come back to a wall’'],
      keywords: ['Explore more on these topics', 'Birds', 'Housing', 'Wildlife'],
    },
  },
  {
    name: 'markdown with a credit in capitals',
    format: 'text',
    copy: `# Seagrass patch off Pulau Ubin has doubled in five years, divers find

**Sheryl Koh**
*Correspondent*

UPDATED SEP 05, 2023, 01:50 PM SGT

![](seagrass.jpg)
Volunteers lay out a survey line off Pulau Ubin on Sept 2. ST PHOTO: DESMOND FONG

SINGAPORE – A patch of seagrass off Pulau Ubin has grown from 1.1ha to 2.3ha since 2018, according to a survey by volunteers and the National Parks Board (NParks).

Dr Lim Shu Hui, a marine biologist who led the survey, said cleaner water and fewer anchors were the likely reasons.

> “We marked a no-anchor zone with 12 buoys. That was all,” she said. “The grass did the rest.”

## What divers saw

The survey team recorded:

- 14 dugong feeding trails
- 31 species of fish
- three species of seahorse

NParks said on Sept 5 that a second no-anchor zone would be marked by the end of 2023.

Members of the public can sign up for the next survey in March.

***

* [Join ST's Telegram channel and get the latest breaking news delivered to you.](https://t.me/example)
`,
    expect: {
      headline: 'Seagrass patch off Pulau Ubin has doubled in five years, divers find',
      standfirst: null,
      place: 'Singapore',
      source: null,
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['writer: Sheryl Koh'],
      photos: [
        {
          caption: 'Volunteers lay out a survey line off Pulau Ubin on Sept 2.',
          credit: 'ST PHOTO: DESMOND FONG',
          creator: 'Desmond Fong',
          agency: 'ST',
        },
      ],
      paragraphs: 6,
      first: 'A patch of seagrass ',
      last: 'survey in March.',
      subheads: ['What divers saw'],
      keywords: [],
    },
  },
  {
    name: 'dawn with a photo by the writer',
    format: 'text',
    copy: `Mangrove nursery in Thatta to raise 2m saplings a year

Zulfiqar Memon | Our Correspondent Published September 5, 2023 Updated September 5, 2023 09:12am

Women workers fill bags with silt at the nursery near Keti Bandar on Monday.—Photo by the writer

THATTA: The Sindh forest department inaugurated a nursery near Keti Bandar on Monday which, officials said, would raise two million mangrove saplings every year.

Spread over 34 acres, the nursery has been set up at a cost of Rs118 million and employs 260 people, most of them women from nearby fishing villages.

“We sold prawns, now we sell saplings; the sea takes care of both,” said Amina Mallah, who earns Rs1,100 a day filling bags with silt.

Conservator Riaz Soomro told Dawn that 70 per cent of saplings planted in the Indus delta last year had survived.

Published in Dawn, September 5th, 2023

Follow Dawn Business on Twitter, LinkedIn, Instagram and Facebook for insights on business, finance and tech from Pakistan and across the world.

READ MORE
Canal lining work halted
`,
    expect: {
      headline: 'Mangrove nursery in Thatta to raise 2m saplings a year',
      standfirst: null,
      place: 'Thatta',
      source: 'Dawn',
      credits: ['writer: Zulfiqar Memon'],
      photos: [
        {
          caption: 'Women workers fill bags with silt at the nursery near Keti Bandar on Monday.',
          credit: 'Photo by the writer',
          creator: null,
          agency: null,
        },
      ],
      paragraphs: 4,
      first: 'The Sindh forest dep',
      last: 'ar had survived.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'the hindu topics by strokes',
    format: 'text',
    copy: `Lake-cleaning boats built by students go into service on Vembanad

Four solar-powered craft will collect floating plastic along a 14-km stretch

September 05, 2023 09:12 pm | Updated September 06, 2023 12:40 am IST - KOCHI

Anjali Menon V.
Staff Reporter

One of the solar-powered boats during its trial run near Kumarakom on Tuesday. | Photo Credit: THULASI K.R.

Four solar-powered boats designed by engineering students to collect floating plastic were put into service on Vembanad lake on Tuesday.

Each boat can gather up to 180 kg of waste in a day and needs a crew of two, said Biju Kurian, assistant professor at the Government Engineering College, Thrikkara, who guided the project.

The boats, built at a cost of ₹6.4 lakh each, will cover a 14-km stretch between Kumarakom and Pathiramanal island.

“We tested 11 models in the college pond first. Nine of them sank,” said Fathima Sherin, a final-year student.

The waste will be taken to a recycling unit at Muhamma every evening.

COMMents
SHARE
Related Topics
Kochi / lake / solid waste management
`,
    expect: {
      headline: 'Lake-cleaning boats built by students go into service on Vembanad',
      standfirst: 'Four solar-powered craft will collect floating plastic along a 14-km stretch',
      place: 'Kochi',
      source: null,
      publishedAt: '2023-09-05T21:12:00+08:00',
      credits: ['writer: Anjali Menon V.'],
      photos: [
        {
          caption: 'One of the solar-powered boats during its trial run near Kumarakom on Tuesday.',
          credit: 'Photo Credit: THULASI K.R.',
          creator: 'Thulasi K.R.',
          agency: null,
        },
      ],
      paragraphs: 5,
      first: 'Four solar-powered b',
      last: 'a every evening.',
      subheads: [],
      keywords: ['Kochi', 'lake', 'solid waste management'],
    },
  },
  {
    name: 'mail with a farewell',
    format: 'text',
    copy: `From: Nada Alghamdi <nada.alghamdi@desk.example>
To: Web desk <web@desk.example>
Date: Tue, 5 Sep 2023 09:12:00 +0000
Subject: FOR WEB: Jeddah coral houses

Old coral houses of Jeddah get new life as artists’ studios

• Program offers 22 restored rooms rent-free for six months
• Applications open until Oct. 10

HALA TURKISTANI

JEDDAH: Artists and craftspeople will be able to live and work in four restored coral-stone houses in Jeddah’s historic district under a program launched on Tuesday.

The Red Coral Residency offers 22 rooms rent-free for six months, with a monthly stipend of SR4,000 ($1,067), its director Basma Kutbi told Arab News.

“A house that is closed dies quickly,” said Kutbi. “Coral stone has to be lived in; it needs the air that people bring.”

The houses, some of them more than 150 years old, were repaired with stone taken from collapsed buildings nearby.

Open studios will be held on the last Thursday of each month.

PHOTO CAPTION: Wooden balconies on a restored house in Al-Balad, Jeddah. (AN photo by Ghazi Mufti)

Regards,
Nada
`,
    expect: {
      headline: 'Old coral houses of Jeddah get new life as artists’ studios',
      standfirst: null,
      place: 'Jeddah',
      publishedAt: '2023-09-05T09:12:00+00:00',
      credits: ['writer: Hala Turkistani'],
      photos: [
        {
          caption: 'Wooden balconies on a restored house in Al-Balad, Jeddah.',
          credit: 'AN photo by Ghazi Mufti',
          creator: 'Ghazi Mufti',
          agency: 'AN',
        },
      ],
      paragraphs: 5,
      first: 'Artists and craftspe',
      last: 'y of each month.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'editors note apart',
    format: 'text',
    copy: `首页> 光明日报 > 正文

【一线讲述】
修了三代人的一座木塔
——山西代州木构修缮队手记
来源：光明网-《光明日报》2023-09-05 04:10

　　作者：本报记者 董城 本报通讯员 邢兆远

　　【编者按】
　　古建筑的延续，靠的是一代代工匠。本期请三位修塔人讲讲他们的故事。

　　“敲一敲，就知道它睡得好不好。”59岁的武天保用木槌轻轻叩响柱子，侧耳听了十几秒。
　　这座辽代木塔高51米，没有用一颗铁钉。武家三代人，修了它68年。

　　1.爷爷：把尺寸记在扁担上
　　1955年第一次大修时没有图纸，武天保的爷爷把每根梁的长短刻在一根扁担上。
　　那根扁担如今挂在修缮队的墙上，刻痕共有437道。

　　2.孙子：给木头拍“CT”
　　今年7月，28岁的武小川带着扫描仪回到塔上，三个月里扫描了1.2万个构件。
　　“爷爷听得到的，机器有时候照不出来。”他说。

　　《光明日报》（2023年09月05日 07版）

[ 责编：袁晴 ]
阅读剩余全文（）
`,
    expect: {
      headline: '修了三代人的一座木塔',
      standfirst: '山西代州木构修缮队手记',
      place: null,
      publishedAt: '2023-09-05T04:10:00+08:00',
      photos: [],
      paragraphs: 6,
      first: '“敲一敲，就知道它睡得好不好。”59岁的',
      last: '的，机器有时候照不出来。”他说。',
      subheads: ['1.爷爷：把尺寸记在扁担上', '2.孙子：给木头拍“CT”'],
      keywords: [],
    },
  },
  {
    name: 'taken by',
    format: 'text',
    copy: `我国首条海底盾构高铁隧道贯通

来源：央视新闻客户端　　|　　2023年09月05日　13:50:33

　　央视网消息：今天（9月5日）上午，连接岱桥、金澜两岛的海底高铁隧道实现全线贯通，这是我国首条采用盾构法施工的海底高铁隧道。

　　隧道全长16.18公里，海底最深处位于海平面以下78米。

　　△隧道贯通现场（央视记者郑连凯拍摄）

　　施工方介绍，4年来掘进机先后穿越7条断裂带，累计更换刀具2300余把。

　　隧道通车后，两岛之间的列车运行时间将缩短到12分钟。

　　编辑：魏巍　校对：曾莉　审核：丁一帆

　　扫一扫　分享到微信
　　中央广播电视总台　央视网　版权所有
`,
    expect: {
      headline: '我国首条海底盾构高铁隧道贯通',
      standfirst: null,
      place: null,
      source: '央视新闻客户端',
      publishedAt: '2023-09-05T13:50:33+08:00',
      credits: ['editor: 魏巍', 'editor: 曾莉', 'editor: 丁一帆'],
      photos: [{ caption: '隧道贯通现场', credit: '央视记者郑连凯拍摄', creator: '郑连凯', agency: '央视' }],
      paragraphs: 4,
      first: '今天（9月5日）上午，连接岱桥、金澜两岛',
      last: '的列车运行时间将缩短到12分钟。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'all pictures by',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>老小区装电梯，一楼大爷为何投了赞成票_直击现场_澎湃新闻-The Paper</title></head>
<body><header>下载客户端 登录 无障碍</header>
<div class="index_wrapper">
<h1>老小区装电梯，一楼大爷为何投了赞成票</h1>
<div><div>澎湃新闻见习记者 沈宜修 记者 俞凯</div></div>
<div><span>2023-09-05 13:50</span> <span>来源：澎湃新闻</span></div>
<div>∙ 直击现场 &gt;</div><div>字号</div>
<div class="cententWrap">
<p>住在一楼的李守义今年77岁，用不上电梯，却是上海市杨浦区同济北苑12号楼第一个在加装电梯同意书上签字的人。</p>
<img src="p1.png"><p class="image_desc">李守义在楼道里介绍改造方案。 本文图片均为澎湃新闻记者 俞凯 图</p>
<p>“三楼的老邻居三年没下过楼，我们下棋只能打电话。”他对澎湃新闻说。</p>
<p><strong>“补偿不要钱，要一盏灯”</strong></p>
<p>按照惯例，电梯会挡住一楼采光，高层住户要给一楼补偿。李守义没有要钱，只提出在门前装一盏感应灯。</p>
<img src="p2.png"><p class="image_desc">电梯井正在施工。</p>
<p>9月1日，电梯井开始施工，预计国庆节前启用。街道统计，今年辖区内已有63个门洞加装电梯。</p>
<p>（文中李守义为化名）</p>
</div>
<div>责任编辑：段彦超</div><div>校对：栾梦</div>
<div>澎湃新闻报料：021-962866</div><div>澎湃新闻，未经授权不得转载</div>
<div><a>+1</a> 收藏 我要举报</div>
<div><a>#加装电梯</a> <a>#老旧小区</a></div>
<div>查看更多</div><footer>扫码下载澎湃新闻客户端 沪ICP备14003370号</footer>
</div></body></html>
`,
    expect: {
      headline: '老小区装电梯，一楼大爷为何投了赞成票',
      standfirst: null,
      place: null,
      source: '澎湃新闻',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['writer: 沈宜修 (澎湃新闻)', 'writer: 俞凯', 'web-editor: 段彦超', 'editor: 栾梦'],
      photos: [
        {
          caption: '李守义在楼道里介绍改造方案。',
          credit: '本文图片均为澎湃新闻记者 俞凯 图',
          creator: '俞凯',
          agency: '澎湃新闻',
        },
        { caption: '电梯井正在施工。', credit: null, creator: null, agency: null },
      ],
      first: '住在一楼的李守义今年77岁，用不上电梯，',
      subheads: ['“补偿不要钱，要一盏灯”'],
      keywords: ['加装电梯', '老旧小区'],
    },
  },
  {
    name: 'passed on by',
    format: 'text',
    copy: `花蓮部落小學把操場變成小米田 畢業生領種子當證書

2023/9/5 13:50（9/5 15:12 更新）

（中央社記者張祈、李先鳳花蓮縣5日電）花蓮縣一所僅有31名學生的部落小學將半個操場闢為小米田，校方今天表示，今年畢業生每人領到一袋親手種的種子。

花蓮縣達蘭埠國小學生5日在小米田裡趕鳥。（校方提供）中央社記者張祈傳真 112年9月5日

校長林秋妹受訪時說，田裡保存了9個小米品種，其中3個在部落裡已失傳20多年。

「鳥比我們先知道小米熟了。」六年級學生巴奈說，輪到她趕鳥的那天，她敲壞了兩個臉盆。

學校與農業改良場合作，把種子的來源、耆老姓名寫成61張卡片，放在圖書室供借閱。

林秋妹表示，明年將邀請鄰近4校一起種。（編輯：黃世雅）1120905

本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。
`,
    expect: {
      headline: '花蓮部落小學把操場變成小米田 畢業生領種子當證書',
      standfirst: null,
      place: '花蓮縣',
      source: '中央社',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['writer: 張祈 (中央社)', 'writer: 李先鳳 (中央社)', 'editor: 黃世雅'],
      paragraphs: 5,
      first: '花蓮縣一所僅有31名學生的部落小學將半個',
      last: '表示，明年將邀請鄰近4校一起種。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'from and by strokes',
    format: 'text',
    copy: `新加坡

樟宜食阁机器人收碗 老摊主教它“让路”
三个月试用期满，八成食客愿把碗碟交给它

发布/2023年9月5日 13:50
文/ 冯宝莹
来自/ 联合早报

樟宜村一家食阁的收碗机器人在午餐时段穿梭。（邬福梁摄）

樟宜村一家食阁试用三台收碗机器人三个月后，决定全部留用，但让路的规矩要由老摊主来定。

卖了37年云吞面的蔡亚福（66岁）发现，机器人总在他端汤时停在面前。

“机器人认得碗，不认得烫。”他受访时说。工程师后来照他的建议，给端汤的摊主配了感应手环。

洗碗工转做维护员

食阁业者陈美芳告诉《联合早报》，四名洗碗工没有被裁，其中两人受训成为维护员，月薪增加280元。

食客问卷显示，81%的人愿意把碗碟交给机器人。

（部分人名译音）
fengby@sph.example

热词
食阁
机器人
LIKE我们的官方脸书网页以获取更多新信息
`,
    expect: {
      headline: '樟宜食阁机器人收碗 老摊主教它“让路”',
      standfirst: '三个月试用期满，八成食客愿把碗碟交给它',
      place: null,
      source: '联合早报',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['writer: 冯宝莹'],
      photos: [
        {
          caption: '樟宜村一家食阁的收碗机器人在午餐时段穿梭。',
          credit: '邬福梁摄',
          creator: '邬福梁',
          agency: null,
        },
      ],
      paragraphs: 5,
      first: '樟宜村一家食阁试用三台收碗机器人三个月后',
      last: '81%的人愿意把碗碟交给机器人。',
      subheads: ['洗碗工转做维护员'],
      keywords: ['食阁', '机器人'],
    },
  },
  {
    name: 'caption by an agency without a stop',
    format: 'text',
    copy: `法国一小镇用羊“修剪”铁路 省下九成除草剂

2023-09-05 13:50     来源：参考消息网     编译：胡溦

　　参考消息网9月5日报道　据法新社9月3日报道，法国中部小镇圣奥班的铁路养护队今年春天雇了一批特殊“员工”：240只绵羊。

　　报道称，羊群沿着37公里支线两侧吃草，使除草剂用量减少了九成。

　　一群绵羊在法国中部一条铁路支线旁吃草（法新社）

　　“火车一来，它们自己会抬头让开。”牧羊人蒂埃里·马索说，他为领头的母羊装了震动项圈。

　　铁路公司说，试验为期两年，费用比机器割草低12%。（编译/胡溦）

　　责任编辑：高颖
`,
    expect: {
      headline: '法国一小镇用羊“修剪”铁路 省下九成除草剂',
      standfirst: null,
      place: null,
      source: '参考消息网',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['translator: 胡溦', 'web-editor: 高颖'],
      photos: [
        {
          caption: '一群绵羊在法国中部一条铁路支线旁吃草',
          credit: '法新社',
          creator: null,
          agency: '法新社',
        },
      ],
      paragraphs: 4,
      first: '据法新社9月3日报道，法国中部小镇圣奥班',
      last: '期两年，费用比机器割草低12%。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'xinhua arabic open bracket',
    format: 'text',
    copy: `مقالة خاصة: خياطات من كاشغر يصدّرن المراوح المطرزة إلى القاهرة

13:50:00 05-09-2023 | Arabic. News. Cn

كاشغر، الصين 5 سبتمبر 2023 (شينخوا) -- في ورشة صغيرة بمدينة كاشغر شمال غربي الصين، تعد العاملات آخر كرتونة من طلبية تضم 1500 مروحة مطرزة ستنقل إلى القاهرة.

وقالت صاحبة الورشة قولبهار ياسين (38 عاما) إن الطلبية هي الثالثة من نوعها هذا العام، وإن عدد العاملات ارتفع من 6 إلى 23.

تعرض عاملة مروحة مطرزة داخل ورشة في مدينة كاشغر بمنطقة شينجيانغ شمال غربي الصين، يوم 4 سبتمبر 2023. (شينخوا/تشاو قه

وأضافت "كانت جدتي تطرز لتزين بيتها، ونحن نطرز لتزين بيوت الناس البعيدة".

وأظهرت بيانات الجمارك المحلية أن صادرات المنطقة من المشغولات اليدوية زادت بنسبة 17.4 بالمائة في النصف الأول من العام الجاري.

شارك في هذه المقالة: عماد الأزرق من القاهرة

/نهاية الخبر/
`,
    expect: {
      headline: 'مقالة خاصة: خياطات من كاشغر يصدّرن المراوح المطرزة إلى القاهرة',
      standfirst: null,
      place: 'كاشغر، الصين',
      source: 'شينخوا',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['contributor: عماد الأزرق'],
      photos: [
        {
          caption:
            'تعرض عاملة مروحة مطرزة داخل ورشة في مدينة كاشغر بمنطقة شينجيانغ شمال غربي الصين، يوم 4 سبتمبر 2023.',
          credit: 'شينخوا/تشاو قه',
          creator: 'تشاو قه',
          agency: 'شينخوا',
        },
      ],
      paragraphs: 4,
      first: 'في ورشة صغيرة بمدينة',
      last: 'من العام الجاري.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'petra writer behind a dash',
    format: 'text',
    copy: `إربد: مكتبة متنقلة على ظهر حافلة قديمة تجوب 18 قرية

عمان 5 أيلول (بترا) -- علا عبيدات - تجوب حافلة قديمة حوّلها متطوعون إلى مكتبة 18 قرية في لواء بني كنانة شمال محافظة إربد، وعلى متنها 2700 كتاب.

وقال صاحب الفكرة، المعلم المتقاعد خلف ملكاوي، لوكالة الأنباء الأردنية (بترا)، إن الحافلة التي صنعت عام 1987 كانت متجهة إلى ساحة الخردة.

وأضاف: «دفعت ثمنها 900 دينار، ودفعت القرى ثمن الدهان».

وبيّن أن الإعارة مجانية، وأن نسبة الكتب التي لم تُرد لا تتجاوز 3 بالمئة.

--(بترا)

ع ع/ أ م / ف ق
05/09/2023 13:50:22
`,
    expect: {
      headline: 'إربد: مكتبة متنقلة على ظهر حافلة قديمة تجوب 18 قرية',
      standfirst: null,
      place: 'عمان',
      source: 'بترا',
      publishedAt: '2023-09-05T13:50:22+08:00',
      credits: ['writer: علا عبيدات (بترا)'],
      photos: [],
      paragraphs: 4,
      first: 'تجوب حافلة قديمة حوّ',
      last: 'تتجاوز 3 بالمئة.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'al jazeera house and person',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صيادو الإسفنج في قرقنة يغوصون خلف رزق يتلاشى | بيئة | الجزيرة نت</title></head><body>
<a>تخطي الروابط</a><a>تخطي للمحتوى</a>
<nav><ul><li>أخبار</li><li>رياضة</li><li>ثقافة</li><li>البث الحي</li></ul></nav>
<main>
<div><a>بيئة</a>|<a>تونس</a></div>
<h1>صيادو الإسفنج في قرقنة يغوصون خلف رزق يتلاشى</h1>
<figure><img src="s.jpg"><figcaption>الصياد المنصف بن يوسف يفرز قطع الإسفنج على سطح قاربه (الجزيرة - ميساء الفطناسي)</figcaption></figure>
<div>ميساء الفطناسي</div>
<div>5/9/2023</div>
<div>facebook twitter whatsapp copylink حفظ</div>
<div class="wysiwyg">
<p><strong>صفاقس-</strong> يشد المنصف بن يوسف حبل المرساة قبل الفجر بساعة، ثم يقفز إلى الماء بحثا عن الإسفنج، كما فعل أبوه وجده قبالة جزر قرقنة.</p>
<p>لكن ما كان يجمعه في صباح واحد صار يحتاج إلى أسبوع. ويقول للجزيرة نت "البحر لم يعد يعرفني".</p>
<h2>مرض بعد الحر</h2>
<p>تعزو الباحثة في علوم البحار سنية قريرة تراجع الإسفنج إلى مرض فطري ينتشر حين تتجاوز حرارة المياه 29 درجة.</p>
<figure><img src="t.jpg"><figcaption>إسفنج طبيعي معروض للبيع في سوق صفاقس (غيتي)</figcaption></figure>
<h2>مزارع تحت الماء</h2>
<p>منذ عامين، تجرب جمعية محلية زراعة الإسفنج على حبال معلقة، وقد بلغت نسبة النجاح 64% في الموسم الأخير.</p>
<blockquote>"نزرع اليوم ما سيحصده أولادنا بعد 4 سنوات"، يقول رئيس الجمعية.</blockquote>
</div>
<div>المصدر : الجزيرة</div>
<section><h3>المزيد من بيئة</h3><ul><li>قناديل البحر تغلق شواطئ المتوسط</li></ul></section>
</main><footer>جميع الحقوق محفوظة © 2023 شبكة الجزيرة الاعلامية</footer></body></html>
`,
    expect: {
      headline: 'صيادو الإسفنج في قرقنة يغوصون خلف رزق يتلاشى',
      standfirst: null,
      place: 'صفاقس',
      publishedAt: '2023-09-05T00:00:00+08:00',
      credits: ['writer: ميساء الفطناسي'],
      photos: [
        {
          caption: 'الصياد المنصف بن يوسف يفرز قطع الإسفنج على سطح قاربه',
          credit: 'الجزيرة - ميساء الفطناسي',
          creator: 'ميساء الفطناسي',
          agency: 'الجزيرة',
        },
        { caption: 'إسفنج طبيعي معروض للبيع في سوق صفاقس', credit: 'غيتي', creator: null, agency: 'غيتي' },
      ],
      paragraphs: 5,
      first: 'يشد المنصف بن يوسف ح',
      last: 'ول رئيس الجمعية.',
      subheads: ['مرض بعد الحر', 'مزارع تحت الماء'],
      keywords: [],
    },
  },
  {
    name: 'ahram writers by places',
    format: 'text',
    copy: `الثلاثاء 20 من صفر 1445 هــ 5 سبتمبر 2023 السنة 148 العدد 50008

متحف في أسوان يعرض أدوات صيد عمرها خمسة آلاف عام لأول مرة

القطع عُثر عليها مصادفة أثناء ترميم رصيف قديم

أسوان ــ من: عز الدين عبد العزيز ــ القاهرة ــ من: مشيرة موسى

افتتح متحف النوبة بأسوان أمس قاعة جديدة تضم 73 قطعة من أدوات الصيد المصنوعة من العظم والنحاس، يعود أقدمها إلى نحو خمسة آلاف عام.

وقال د. حسني عبد الرحيم، مدير المتحف، إن القطع عُثر عليها مصادفة أثناء ترميم رصيف قديم جنوب المدينة عام 2019.
 
 وأضاف أن أهم المعروضات شبكة من ألياف النخيل، حُفظت في طمي جاف، ويبلغ طولها أربعة أمتار.

ومن جانبها، أكدت وزارة السياحة والآثار أن الدخول سيكون مجانا للطلاب حتى نهاية سبتمبر.

خطاف من النحاس ضمن المعروضات ــ تصوير: أشرف المهدي

رابط دائم:
`,
    expect: {
      headline: 'متحف في أسوان يعرض أدوات صيد عمرها خمسة آلاف عام لأول مرة',
      standfirst: 'القطع عُثر عليها مصادفة أثناء ترميم رصيف قديم',
      place: 'أسوان',
      publishedAt: '2023-09-05T00:00:00+08:00',
      credits: ['writer: عز الدين عبد العزيز', 'writer: مشيرة موسى'],
      photos: [
        {
          caption: 'خطاف من النحاس ضمن المعروضات',
          credit: 'تصوير: أشرف المهدي',
          creator: 'أشرف المهدي',
          agency: null,
        },
      ],
      paragraphs: 4,
    },
  },
];
