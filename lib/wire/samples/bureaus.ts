/** Stories of bureaus, broadcasters and regional papers, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const bureauSamples: Sample[] = [
  {
    name: 'cgtn-updated-slash-credit',
    format: 'text',
    copy: `Snow leopard cubs filmed at record altitude in Qinghai
CGTN
Updated 14:07, 23-Mar-2026

A still from a motion-activated camera shows two snow leopard cubs on a ridge in Yushu, northwest China's Qinghai Province. /CFP

Two snow leopard cubs have been filmed at 5,480 meters above sea level in northwest China's Qinghai Province, the highest such record so far, park rangers said on Sunday.

The camera was set up to watch wild yaks. It had been buried in snow for 11 days when the cubs dug it out and, by the look of the footage, tried to eat it.

"The last four seconds are teeth," said ranger Tashi Norbu.

Some 1,200 snow leopards are believed to live in the source area of the three rivers.
`,
    expect: {
      headline: 'Snow leopard cubs filmed at record altitude in Qinghai',
      publishedAt: '2026-03-23T14:07:00+08:00',
      source: 'CGTN',
      writers: [],
      photos: [
        {
          caption:
            "A still from a motion-activated camera shows two snow leopard cubs on a ridge in Yushu, northwest China's Qinghai Province.",
          credit: 'CFP',
          creator: null,
          agency: 'CFP',
        },
      ],
      paragraphs: 4,
      first: 'Two snow leopard cubs have been filmed',
      last: 'of the three rivers.',
    },
  },
  {
    name: 'kyodo-text',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Tokyo' },
    copy: `Last coin-operated telescope in Hakodate gets new eye
KYODO NEWS - Mar 17, 2026 - 18:21

HAKODATE, Japan - The last coin-operated telescope on Mount Hakodate returned to service Tuesday with a lens ground by the grandson of its maker.

The telescope, installed in 1958, takes only the 10-yen coin. Operators said it earned 214,300 yen last year and cost three times that to keep.

"It is not a business. It is an eye," said Shunichi Oda, 44, who spent six months on the glass.

A plaque in Japanese, English and Chinese will be added in April.

==Kyodo
`,
    expect: {
      headline: 'Last coin-operated telescope in Hakodate gets new eye',
      publishedAt: '2026-03-17T18:21:00+09:00',
      writers: [],
      paragraphs: 4,
      first: 'The last coin-operated telescope on Mount Hakodate',
      last: 'will be added in April.',
      bodyLacks: ['==Kyodo'],
      photos: [],
      language: 'en',
    },
  },
  {
    name: 'yonhap-end',
    format: 'text',
    copy: `S. Korea to plant 2 mln seedlings along former rail line
By Bae Soo-min

SEOUL, April 5 (Yonhap) -- South Korea will plant 2 million seedlings along a disused rail line in the country's east, the forest service said Sunday, in what it called the longest park in the nation.

The 118-kilometer strip will be open to walkers by 2029, according to the Korea Forest Service.

Residents of 41 villages may each choose one kind of tree. So far, 23 have chosen persimmon.

"Nobody voted for pine," a service official said. "They have enough pine."

soomin@yna.example
(END)
`,
    expect: {
      headline: 'S. Korea to plant 2 mln seedlings along former rail line',
      writers: ['Bae Soo-min'],
      place: 'Seoul',
      source: 'Yonhap',
      paragraphs: 4,
      first: 'South Korea will plant 2 million seedlings',
      last: 'They have enough pine."',
      bodyLacks: ['(END)', 'soomin@'],
    },
  },
  {
    name: 'tass-slashes',
    format: 'text',
    copy: `Icebreaker frees research vessel trapped near Franz Josef Land

MURMANSK, March 11. /TASS/. The nuclear-powered icebreaker Severny Luch has freed a research vessel trapped in pack ice near Franz Josef Land, the port authority told TASS.

The vessel Akademik Lazutin, with 46 people on board, had been stuck since March 4. All are in good health.

It will reach Murmansk on March 15 if weather permits.

The ice in the area is up to 2.3 meters thick, the authority added.
`,
    expect: {
      headline: 'Icebreaker frees research vessel trapped near Franz Josef Land',
      place: 'Murmansk',
      source: 'TASS',
      writers: [],
      paragraphs: 4,
      first: 'The nuclear-powered icebreaker',
      last: 'the authority added.',
      photos: [],
    },
  },
  {
    name: 'ani-updated',
    format: 'text',
    copy: `Postman in Himachal retires after walking 'twice around the Earth'
ANI | Updated: Jan 31, 2026 19:48 IST

Kinnaur (Himachal Pradesh) [India], January 31 (ANI): A postman who delivered letters on foot to 14 mountain hamlets for 38 years retired on Saturday, having walked what colleagues reckon to be twice the length of the Equator.

Dorje Negi, 60, carried up to 22 kg a day over two passes.

"The letters have become fewer, the parcels bigger," Negi told ANI. "I leave at the right time."

His route will be taken over by two young women and, in winter, a drone. (ANI)
`,
    expect: {
      headline: "Postman in Himachal retires after walking 'twice around the Earth'",
      publishedAt: '2026-01-31T19:48:00+05:30',
      source: 'ANI',
      writers: [],
      paragraphs: 4,
      last: 'in winter, a drone.',
      language: 'en',
      photos: [],
    },
  },
  {
    name: 'dawn-published',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Karachi' },
    copy: `Karachi's last tram conductor dies at 91

Saira bint-e-Hasan Published February 26, 2026 08:30am

KARACHI: Ghulam Rasool, who collected the final fare on the city's last tram in April 1975, died here on Wednesday. He was 91.

His family said he had kept the ticket punch on his bedside table for five decades and would use it, on request, on visiting cards.

Mr Rasool joined the tramway company in 1953 as a cleaner. He is survived by four daughters and a son.

Funeral prayers will be offered after Zuhr today.

Published in Dawn, February 26th, 2026
`,
    expect: {
      headline: "Karachi's last tram conductor dies at 91",
      publishedAt: '2026-02-26T08:30:00+05:00',
      place: 'Karachi',
      writers: ['Saira bint-e-Hasan'],
      first: 'Ghulam Rasool, who collected',
      photos: [],
      source: 'Dawn',
    },
  },
  {
    name: 'pa-writer-with-job',
    format: 'text',
    encoding: 'windows-1252',
    lineEnd: '\r\n',
    copy: `Hedgehog tunnel under A-road “used mostly by cats”

By Harriet Oyelaran-Finch, PA Environment Correspondent

A £310,000 wildlife tunnel built for hedgehogs is used mainly by cats, according to figures released to Parliament.

Cameras under the A149 in Norfolk recorded 1,940 crossings by cats in a year, 212 by foxes and 31 by hedgehogs.

A spokesman for the highways agency said: “Thirty-one hedgehogs is thirty-one hedgehogs.”

Shadow environment minister Giles Attwater called it “the most expensive cat flap in England”.

The agency plans four more tunnels by 2030.
`,
    expect: {
      headline: 'Hedgehog tunnel under A-road “used mostly by cats”',
      writers: ['Harriet Oyelaran-Finch'],
      writerAgency: 'PA',
      paragraphs: 5,
      first: 'A £310,000 wildlife tunnel',
      last: 'four more tunnels by 2030.',
      photos: [],
      subheads: [],
    },
  },
  {
    name: 'nyt-reported-from-et',
    format: 'text',
    copy: `A Village That Moved Uphill Wants Its Name Back

By Naomi Feldstein and Chinedu Okonkwo
July 14, 2026, 5:04 a.m. ET

The road sign has been repainted four times. The name on it has never been the one the villagers use.

When the reservoir filled in 1962, the 340 people of Old Sarrow carried their doors uphill, one by one, and hung them on new houses.

The county called the new place Lakeview. There is no view of the lake.

“We are on the wrong side of the hill for that,” said Ada Merrin, 88.

A petition to restore the name has 311 signatures. The village has 297 residents.

Clara Wex contributed reporting.
`,
    expect: {
      headline: 'A Village That Moved Uphill Wants Its Name Back',
      writers: ['Naomi Feldstein', 'Chinedu Okonkwo'],
      publishedAt: '2026-07-14T05:04:00-04:00',
      contributors: ['Clara Wex'],
      paragraphs: 5,
      first: 'The road sign has been repainted',
      last: 'The village has 297 residents.',
      photos: [],
    },
  },
  {
    name: 'afp-desk-signature',
    format: 'text',
    copy: `French baker's sourdough starter declared historic monument

Paris, March 18, 2026 (AFP) - A sourdough starter said to have been fed every day since 1893 has been declared a historic monument in France, the first living thing without roots to receive the honour.

The grey paste, known as "Berthe", is kept in a crock by baker Lucien Faucher in the southern town of Pélissane.

"She is alive, so it is complicated," a culture ministry official told AFP.

The decree forbids moving Berthe without permission. It does not forbid eating her.

mlb/jc/rox
`,
    expect: {
      headline: "French baker's sourdough starter declared historic monument",
      place: 'Paris',
      source: 'AFP',
      writers: [],
      paragraphs: 4,
      first: 'A sourdough starter said',
      last: 'It does not forbid eating her.',
      bodyLacks: ['mlb/jc/rox'],
    },
  },
  {
    name: 'china-daily-no-byline-photo-after',
    format: 'text',
    copy: `Desert college graduates its first class of tree doctors
chinadaily.com.cn | Updated: 2026-06-19 17:33

YINCHUAN -- Forty-four students graduated on Friday from a college in the Ningxia Hui autonomous region that trains people to look after trees planted in sand.

The course lasts three years, two of them outdoors.

Tools of the trade

Each graduate received a stethoscope, which is not a joke: the doctors listen for beetles.

"You hear them chew," said graduate Ma Xiulan. "Then you know how long the tree has."

All 44 have found work, the college said.

Graduates listen to a poplar near Lingwu, in the Ningxia Hui autonomous region, on June 19. WANG ZHUANG/FOR CHINA DAILY

(Web editor: Su Jing)
`,
    expect: {
      headline: 'Desert college graduates its first class of tree doctors',
      publishedAt: '2026-06-19T17:33:00+08:00',
      source: 'chinadaily.com.cn',
      place: 'Yinchuan',
      writers: [],
      subheads: ['Tools of the trade'],
      paragraphs: 5,
      first: 'Forty-four students graduated',
      last: 'the college said.',
      webEditors: ['Su Jing'],
    },
  },
  {
    name: 'html-scmp-like',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Hong Kong’s last neon bender takes on a robot apprentice | Peninsula Morning Post</title>
<meta property="og:site_name" content="Peninsula Morning Post">
<meta property="og:title" content="Hong Kong’s last neon bender takes on a robot apprentice">
<meta property="article:published_time" content="2026-05-02T10:00:00+08:00">
<meta property="article:modified_time" content="2026-05-02T11:45:00+08:00">
</head><body>
<div class="header"><a href="/">Peninsula Morning Post</a><a href="/subscribe">Subscribe</a></div>
<div class="breadcrumb"><a href="/hk">Hong Kong</a> / <a href="/hk/society">Society</a></div>
<div class="article">
<h1 class="headline">Hong Kong’s last neon bender takes on a robot apprentice</h1>
<ul class="summary"><li>Master Lau Kwok-fai, 79, has no human pupils left</li><li>The machine has broken 600 tubes so far</li></ul>
<div class="author-row"><div class="author"><a href="/author/yeung">Cleo Yeung</a></div><div class="author"><a href="/author/al-rashid">Omar al-Rashid</a></div></div>
<div class="time">Published: 10:00am, 2 May 2026 | Updated: 11:45am, 2 May 2026</div>
<div class="share-bar"><span>Why you can trust us</span><button>Share</button><button>Listen</button></div>
<div class="body">
<figure><img src="https://cdn.peninsula.example/neon.jpg"><figcaption>Lau Kwok-fai heats a glass tube at his workshop in Sham Shui Po. Photo: Edmond Choi</figcaption></figure>
<p>Glass softens at 800 degrees Celsius. Lau Kwok-fai softens, his wife says, at nothing.</p>
<p>The 79-year-old has bent neon tubes for six decades, and on Friday he gave his first lesson to a robot.</p>
<div class="ad-slot">Advertisement</div>
<p>The arm, lent by a university, copies his hands from video. It has so far broken 600 tubes.</p>
<p>“I broke more,” Lau said. “And I had to pay for them.”</p>
</div>
<div class="topics">Topics: <a>Hong Kong society</a></div>
<div class="further-reading"><h3>Further reading</h3><a>Where the signs went</a></div>
</div>
<div class="footer">Copyright © 2026 Peninsula Morning Post Publishers Ltd. All rights reserved.</div>
</body></html>
`,
    expect: {
      headline: 'Hong Kong’s last neon bender takes on a robot apprentice',
      writers: ['Cleo Yeung', 'Omar al-Rashid'],
      publishedAt: '2026-05-02T10:00:00+08:00',
      updatedAt: '2026-05-02T11:45:00+08:00',
      source: 'Peninsula Morning Post',
      photos: [
        {
          caption: 'Lau Kwok-fai heats a glass tube at his workshop in Sham Shui Po.',
          credit: 'Photo: Edmond Choi',
          creator: 'Edmond Choi',
          agency: null,
          src: 'https://cdn.peninsula.example/neon.jpg',
        },
      ],
      paragraphs: 4,
      first: 'Glass softens at 800 degrees',
      last: '“And I had to pay for them.”',
      bodyLacks: ['Advertisement', 'Where the signs went', 'Why you can trust us', 'Publishers Ltd'],
    },
  },
  {
    name: 'html-amp-page',
    format: 'html',
    copy: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Fog catchers win water prize</title>
<link rel="canonical" href="https://news.andesdaily.example/fog">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Fog catchers win water prize","datePublished":"2026-08-03T13:20:00-05:00","author":{"@type":"Person","name":"Lucía del Valle"},"publisher":{"@type":"Organization","name":"Andes Daily"},"description":"Nets on a hill outside Lima bring in 4,000 litres a night"}</script>
<style amp-boilerplate>body{visibility:hidden}</style></head>
<body>
<amp-sidebar id="menu"><ul><li>World</li><li>Money</li></ul></amp-sidebar>
<article>
<h1>Fog catchers win water prize</h1>
<h2 class="subtitle">Nets on a hill outside Lima bring in 4,000 litres a night</h2>
<p class="byline">By Lucía del Valle in Lima</p>
<p class="date">3 August 2026, 13:20 (GMT-5)</p>
<amp-img src="https://img.andesdaily.example/fog.jpg" width="1200" height="800" layout="responsive" alt="nets"></amp-img>
<p>It almost never rains in Lima. It only looks as if it were about to, for five months of the year.</p>
<p>On the hills of Villa Niebla, 60 nets comb water out of that promise.</p>
<amp-ad type="doubleclick" width="300" height="250"></amp-ad>
<p>The neighbours who built them were awarded a national water prize on Monday.</p>
<amp-social-share type="twitter"></amp-social-share>
</article>
<footer>Andes Daily 2026</footer>
</body></html>
`,
    expect: {
      headline: 'Fog catchers win water prize',
      standfirst: 'Nets on a hill outside Lima bring in 4,000 litres a night',
      writers: ['Lucía del Valle'],
      place: 'Lima',
      publishedAt: '2026-08-03T13:20:00-05:00',
      source: 'Andes Daily',
      paragraphs: 3,
      subheads: [],
      first: 'It almost never rains',
      last: 'national water prize on Monday.',
    },
  },
  {
    name: 'html-wechat-paste-english',
    format: 'html',
    copy: `<h1 class="rich_media_title" id="activity-name">Five steps above the clouds</h1>
<div id="js_content" class="rich_media_content">
<section style="margin: 0 8px;line-height: 2em;"><span style="font-size: 15px;">On Mount Wufeng, tea is carried down in the morning and stories are carried up in the evening.</span></section><section style="line-height: 2em;"><br></section>
<section nodeleaf=""><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.example/tea/640?wx_fmt=png" data-w="1080" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></section>
<section style="text-align:center;font-size:12px;color:#888"><span>Porters rest at the third pavilion on Mount Wufeng. [Photo by Jin Tao/Wufeng News]</span></section>
<section style="margin: 0 8px;line-height: 2em;"><span style="font-size: 15px;">Porter Gan Youfu has made the climb 9,000 times by his own count, which nobody disputes.</span></section><section style="line-height: 2em;"><br></section>
<section style="margin: 0 8px;line-height: 2em;"><span style="font-size: 15px;">"The mountain does not get lower," he said. "You get used to being high."</span></section><section style="line-height: 2em;"><br></section>
<section style="margin: 0 8px;line-height: 2em;"><span style="font-size: 15px;">A cable car is due to open in October. Gan has been offered a job selling tickets.</span></section>
<mp-common-profile class="js_uneditable" data-nickname="Wufeng News"></mp-common-profile>
<p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p>
</div>
`,
    expect: {
      headline: 'Five steps above the clouds',
      photos: [
        {
          caption: 'Porters rest at the third pavilion on Mount Wufeng.',
          credit: 'Photo by Jin Tao/Wufeng News',
          creator: 'Jin Tao',
          agency: 'Wufeng News',
          src: 'https://mmbiz.qpic.example/tea/640?wx_fmt=png',
        },
      ],
      paragraphs: 4,
      first: 'On Mount Wufeng, tea is carried',
      last: 'offered a job selling tickets.',
      writers: [],
      subheads: [],
    },
  },
  {
    name: 'html-xinhua-page',
    format: 'html',
    copy: `<!DOCTYPE html><html><head><meta charset="utf-8" />
<title>Feature: A postwoman's river round in southwest China-Xinhua</title>
<meta name="keywords" content="postwoman,river,Guizhou" />
<meta name="description" content="Feature: A postwoman's river round in southwest China" /></head>
<body>
<div class="topline"><a href="/">Xinhua Headlines</a> <a href="/photo">Photos</a> <a href="/video">Video</a></div>
<div class="main clearfix">
<h1 class="Btitle">Feature: A postwoman's river round in southwest China</h1>
<div class="wzzy"><i class="source">Source: Xinhua</i> <i>Editor: Bai Ruiqing</i> <i class="time">2026-04-21 20:15:30</i></div>
<div class="content">
<p style="text-align: left;">GUIYANG, April 21 (Xinhua) -- The letters go in the bow, the medicines amidships and the chickens, when there are chickens, as far away as possible.</p>
<p style="text-align: center;"><img src="https://english.news.example/20260421/1.jpg" /></p>
<p style="text-align: center;"><font color="#0000ff">Pan Meihua loads her boat in Congjiang County, southwest China's Guizhou Province, April 20, 2026. (Xinhua/Yang Wenlong)</font></p>
<p>Pan Meihua, 36, has delivered the mail by boat to nine villages on the Duliu River since 2014.</p>
<p>&nbsp;</p>
<p>A round takes seven hours and, in the flood season, courage.</p>
<p>"A road will come," she said. "Roads always come. I'll miss the herons."</p>
<p style="text-align: center;"><img src="https://english.news.example/20260421/2.jpg" /></p>
<p style="text-align: center;"><font color="#0000ff">Villagers wait for the mail boat in Congjiang County, southwest China's Guizhou Province, April 20, 2026. (Photo by Shi Kaile/Xinhua)</font></p>
<p>Last year she carried 21,000 parcels, up 40 percent from 2024. ■</p>
</div>
</div>
<div class="foot">Copyright © 2000-2026 XINHUANET.com</div>
</body></html>
`,
    expect: {
      headline: "Feature: A postwoman's river round in southwest China",
      source: 'Xinhua',
      publishedAt: '2026-04-21T20:15:30+08:00',
      place: 'Guiyang',
      editors: ['Bai Ruiqing'],
      photos: [
        {
          caption:
            "Pan Meihua loads her boat in Congjiang County, southwest China's Guizhou Province, April 20, 2026.",
          credit: 'Xinhua/Yang Wenlong',
          creator: 'Yang Wenlong',
          agency: 'Xinhua',
          src: 'https://english.news.example/20260421/1.jpg',
        },
        {
          caption:
            "Villagers wait for the mail boat in Congjiang County, southwest China's Guizhou Province, April 20, 2026.",
          credit: 'Photo by Shi Kaile/Xinhua',
          creator: 'Shi Kaile',
          agency: 'Xinhua',
          src: 'https://english.news.example/20260421/2.jpg',
        },
      ],
      paragraphs: 5,
      first: 'The letters go in the bow',
      last: 'up 40 percent from 2024.',
      keywords: ['postwoman', 'river', 'Guizhou'],
      bodyLacks: ['XINHUANET', 'Xinhua Headlines', '■'],
    },
  },
  {
    name: 'html-peoples-daily-center-captions',
    format: 'html',
    copy: `<html><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>Paper-cut artist keeps 600 tigers in a drawer - People's Daily Online</title></head>
<body>
<div class="path">Home&gt;&gt;Culture</div>
<div class="main">
<h1>Paper-cut artist keeps 600 tigers in a drawer</h1>
<div class="origin">(<a href="http://en.people.example">People's Daily Online</a>) 15:09, January 27, 2026</div>
<div class="wb_content">
<center><img src="https://en.people.example/1.jpg" alt="" /></center>
<center>Photo shows paper-cut tigers by Kou Guiying in Yan'an, northwest China's Shaanxi Province. (Photo/Lei Xiaofan)</center>
<p>	There are 600 tigers in Kou Guiying's top drawer, and no two have the same whiskers.</p>
<p>	The 82-year-old cuts without drawing first. She says the tiger is already in the paper and only needs to be let out.</p>
<p>	Since 2020 she has taught 90 children in her courtyard in Yan'an, free of charge.</p>
<p class="editor">(Web editor: Hong Lin, Tian Yue)</p>
</div>
<div class="share"><p>Related Stories</p><ul><li><a href="#">Clay tigers of Fengxiang</a></li></ul></div>
</div>
<div class="copy">Copyright © 2026 People's Daily Online. All Rights Reserved.</div>
</body></html>
`,
    expect: {
      headline: 'Paper-cut artist keeps 600 tigers in a drawer',
      source: "People's Daily Online",
      publishedAt: '2026-01-27T15:09:00+08:00',
      writers: [],
      photos: [
        {
          caption:
            "Photo shows paper-cut tigers by Kou Guiying in Yan'an, northwest China's Shaanxi Province.",
          credit: 'Photo/Lei Xiaofan',
          creator: 'Lei Xiaofan',
          agency: null,
          src: 'https://en.people.example/1.jpg',
        },
      ],
      paragraphs: 3,
      first: 'There are 600 tigers',
      last: 'free of charge.',
      webEditors: ['Hong Lin', 'Tian Yue'],
      bodyLacks: ['Clay tigers', 'Web editor', 'All Rights Reserved'],
    },
  },
  {
    name: 'html-broadcaster-article',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Lighthouse for sale, keeper included - NCB News</title>
<meta property="og:title" content="Lighthouse for sale, keeper included">
<meta property="og:site_name" content="NCB News">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Lighthouse for sale, keeper included","datePublished":"2026-02-14T07:02:11+00:00","dateModified":"2026-02-14T12:40:09+00:00","publisher":{"@type":"NewsMediaOrganization","name":"NCB News"},"author":{"@type":"Person","name":"Callum Reid-Ahmed"}}</script></head>
<body><header role="banner"><nav><a>Home</a><a>Weather</a><a>iPlayer-ish</a></nav></header>
<main id="main-content"><article>
<h1 id="main-heading" class="ssrcss-x1">Lighthouse for sale, keeper included</h1>
<div data-component="byline-block"><span>5 hours ago</span><div><span class="ssrcss-b2-Contributor">Callum Reid-Ahmed</span><span class="ssrcss-b3-Role">Orkney reporter</span></div></div>
<div data-component="image-block"><figure><img src="https://ichef.ncb.example/news/480/light.jpg" srcset="https://ichef.ncb.example/news/240/light.jpg 240w, https://ichef.ncb.example/news/480/light.jpg 480w" alt="A white lighthouse"><span class="credit">Getty Images</span><figcaption>The light at Skerry Ness has burned since 1852</figcaption></figure></div>
<div data-component="text-block"><p><b>A lighthouse in Orkney has been put up for sale on the condition that its keeper comes with it.</b></p></div>
<div data-component="text-block"><p>Morag Isbister, 71, has lived at Skerry Ness since the light was automated in 1988.</p></div>
<div data-component="subheadline-block"><h2>Offers over £1</h2></div>
<div data-component="text-block"><p>"I make good soup," she told the NCB. "I don't see the difficulty."</p></div>
<div data-component="text-block"><p>So far there have been 214 inquiries and no offers.</p></div>
<div data-component="links-block"><h2>More on this story</h2><ul><li><a>Who owns the dark?</a></li></ul></div>
</article></main>
<footer>Copyright © 2026 NCB. The NCB is not responsible for the content of external sites.</footer></body></html>
`,
    expect: {
      headline: 'Lighthouse for sale, keeper included',
      writers: ['Callum Reid-Ahmed'],
      publishedAt: '2026-02-14T07:02:11+00:00',
      updatedAt: '2026-02-14T12:40:09+00:00',
      source: 'NCB News',
      paragraphs: 4,
      subheads: ['Offers over £1'],
      first: 'A lighthouse in Orkney',
      last: 'and no offers.',
      bodyLacks: ['Who owns the dark', 'external sites', '5 hours ago', 'Orkney reporter'],
    },
  },
];
