/** Copy in many encodings and languages, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const encodingSamples: Sample[] = [
  {
    name: 'english daily copy, UTF-16LE with mark and CRLF',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    encoding: 'utf-16le',
    lineEnd: '\r\n',
    copy: `﻿Home / China / Culture

Puppet masters pull strings across the strait

By YANG FEIYUE and Hu Meidong in Quanzhou, Fujian | China Daily | Updated: 2026-09-05 08:40
Share - WeChat

A puppet master performs at a temple fair in Quanzhou, Fujian province, on Thursday. [Photo by Chen Yibing/China Daily]

The wooden general bows, draws his sword and winks. In the front row of the temple courtyard in Quanzhou, a child winks back.

Marionette theater has been performed in Fujian for more than 1,000 years, and troupes on both sides of the Taiwan Straits share the same scripts.

“The strings are the same length,” said Lin Wenrong, 58, who controls 36 of them at once. “So are the jokes.”

The fair will run through Sept 13 and feature 24 troupes.

Contact the writers at yangfeiyue@chinadaily.example
`,
    expect: {
      headline: 'Puppet masters pull strings across the strait',
      writers: ['Yang Feiyue', 'Hu Meidong'],
      source: 'China Daily',
      publishedAt: '2026-09-05T08:40:00+08:00',
      first: 'The wooden general bows, draws his sword and winks.',
      photos: [
        {
          caption: 'A puppet master performs at a temple fair in Quanzhou, Fujian province, on Thursday.',
          credit: 'Photo by Chen Yibing/China Daily',
          creator: 'Chen Yibing',
          agency: 'China Daily',
        },
      ],
      language: 'en',
      bodyLacks: ['Share - WeChat', 'Home / China'],
    },
  },
  {
    name: 'people’s daily online english, GB18030 with CRLF',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    encoding: 'gb18030',
    lineEnd: '\r\n',
    copy: `Night trains bring fresh matsutake to coastal cities
(Xinhua) 09:12, September 05, 2026

KUNMING, Sept. 5 (Xinhua) -- A refrigerated night train carrying 12 tonnes of matsutake mushrooms left Kunming on Friday for Guangzhou, the first such service this season.

The journey takes 11 hours, said Zhao Hongliang, a manager at the freight terminal, adding that each box carries a tag showing the village of origin (村寨) and the picker's name.

Matsutake prices this year averaged 460 yuan (about 64.4 U.S. dollars) per kilogram.

More than 40,000 households in Yunnan province gather the mushroom between July and October.

(Web editor: Cai Hairuo, Liang Jun)
`,
    expect: {
      headline: 'Night trains bring fresh matsutake to coastal cities',
      publishedAt: '2026-09-05T09:12:00+08:00',
      source: 'Xinhua',
      writers: [],
      webEditors: ['Cai Hairuo', 'Liang Jun'],
      paragraphs: 4,
      first: 'A refrigerated night train carrying 12 tonnes',
      last: 'gather the mushroom between July and October.',
      photos: [],
      language: 'en',
    },
  },
  {
    name: 'english feature, Windows-1252 with bare carriage returns',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    encoding: 'windows-1252',
    lineEnd: '\r',
    copy: `Café for clockmakers keeps Zürich’s oldest trade ticking

By Thérèse Müller and Jonas Brändli in Zürich

Six mornings a week, the ‘Café Unruh’ opens at exactly 6.58 – two minutes early, because its owner does not trust the station clock.

Regulars bring broken watches as well as appetites. Repairs are free; the coffee costs €5.

“We lose money on the springs and make it back on the croissants,” said François Aebi, 61, the owner.

The café has mended 1,140 watches since it opened in 2021…

Editing by Niamh Ó Súilleabháin
`,
    expect: {
      headline: 'Café for clockmakers keeps Zürich’s oldest trade ticking',
      writers: ['Thérèse Müller', 'Jonas Brändli'],
      place: 'Zürich',
      editors: ['Niamh Ó Súilleabháin'],
      paragraphs: 4,
      first: 'Six mornings a week, the ‘Café Unruh’ opens',
      last: 'since it opened in 2021…',
      photos: [],
      language: 'en',
    },
  },
  {
    name: 'english story with agency byline, UTF-16BE',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    encoding: 'utf-16be',
    copy: `﻿Glacier survey finds 14 new lakes in western Tibet
By Tenzin Wangdu (Xinhua)
10:35, September 03, 2026

Scientists have mapped 14 lakes that did not exist a decade ago on the edge of glaciers in western Tibet, the survey team said on Thursday.

Researchers measure ice thickness on a glacier in Ngari prefecture in August. [Photo/Xinhua]

The largest covers 0.8 square kilometers and lies at 5,430 meters above sea level.

Team leader Guo Wanqin said early-warning sensors would be installed at six of the lakes by November.

Some 2,300 people live downstream of the six lakes.
`,
    expect: {
      headline: 'Glacier survey finds 14 new lakes in western Tibet',
      publishedAt: '2026-09-03T10:35:00+08:00',
      writers: ['Tenzin Wangdu'],
      writerAgency: 'Xinhua',
      paragraphs: 4,
      first: 'Scientists have mapped 14 lakes',
      last: 'live downstream of the six lakes.',
      photos: [
        {
          caption: 'Researchers measure ice thickness on a glacier in Ngari prefecture in August.',
          credit: 'Photo/Xinhua',
          creator: null,
          agency: 'Xinhua',
        },
      ],
      language: 'en',
    },
  },
  {
    name: 'english page with no-break spaces and a byte order mark',
    format: 'html',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    encoding: 'utf-8-bom',
    lineEnd: '\r\n',
    copy: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Bamboo bicycles roll out of a Guizhou workshop - Shine News</title>
<meta name="keywords" content="bamboo, bicycle, Guizhou">
</head><body>
<ul class="nav"><li><a href="/">Home</a></li><li><a href="/biz">Business</a></li><li><a href="/login">Log in</a></li></ul>
<div class="story">
<h1>Bamboo&nbsp;bicycles roll out of a Guizhou workshop</h1>
<p class="byline">By&nbsp;Li&nbsp;Qian and&nbsp;Marcus&nbsp;Webb in&nbsp;Guiyang</p>
<p class="date">2026-09-02&nbsp;17:26</p>
<div class="content">
<p>&nbsp;&nbsp;The frame weighs 1.9 kilograms and began life on a hillside three months ago.</p>
<div class="pic"><img src="https://img.shine.example/b1.jpg"><p class="cap">A worker sands a frame at the workshop in Guiyang. (Photo by Pan Xu/Shine)</p></div>
<p>&nbsp;&nbsp;The workshop makes 60 bicycles a month, half of them sold abroad, founder Yang Wenwei said.</p>
<h3>From waste to wheels</h3>
<p>&nbsp;&nbsp;Offcuts become handlebar grips, and sawdust heats the drying room.</p>
<p>&nbsp;</p>
</div>
<p class="editor">(Web editors: Wang Yi, Sun Chao)</p>
</div>
<div class="most">Most Read <a href="/1">Panda twins turn one</a></div>
</body></html>`,
    expect: {
      headline: 'Bamboo bicycles roll out of a Guizhou workshop',
      publishedAt: '2026-09-02T17:26:00+08:00',
      writers: ['Li Qian', 'Marcus Webb'],
      place: 'Guiyang',
      keywords: ['bamboo', 'bicycle', 'Guizhou'],
      paragraphs: 3,
      subheads: ['From waste to wheels'],
      photos: [
        {
          caption: 'A worker sands a frame at the workshop in Guiyang.',
          credit: 'Photo by Pan Xu/Shine',
          creator: 'Pan Xu',
          agency: 'Shine',
        },
      ],
      webEditors: ['Wang Yi', 'Sun Chao'],
      language: 'en',
      bodyLacks: ['Panda twins turn one', 'Log in'],
    },
  },
  {
    name: 'hong kong copy in Big5 with CRLF',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong' },
    encoding: 'big5',
    lineEnd: '\r\n',
    copy: `大澳棚屋重修　老街再現龍舟
2026-09-05 13:05 香港電台網站

【記者何綺雯／大澳報道】大澳吉慶後街十二間棚屋完成重修，街坊今早抬出停放九年的木龍舟，繞水道一周。

民政事務總署表示，重修工程耗資三千八百萬元，採用原有坤甸木樁。

棚屋居民樊伯說：「船老了，水還認得它。」

▲木龍舟駛過大澳新基橋。（圖／何綺雯攝）
`,
    expect: {
      headline: '大澳棚屋重修　老街再現龍舟',
      publishedAt: '2026-09-05T13:05:00+08:00',
      source: '香港電台網站',
      place: '大澳',
      writers: ['何綺雯'],
      paragraphs: 3,
      first: '大澳吉慶後街十二間棚屋完成重修',
      photos: [
        { caption: '木龍舟駛過大澳新基橋。', credit: '圖／何綺雯攝', creator: '何綺雯', agency: null },
      ],
      language: 'zh-Hant',
    },
  },
  {
    name: 'english copy with mixed line ends and an unclosed agency bracket',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    copy: `Retired miners turn pit into swimming lake
By Owen Pritchard ( Reuters
15:20, September 4, 2026

Forty-three retired miners in southern Wales have turned a flooded opencast pit into a swimming lake, the local council said on Friday.

The pit closed in 2009 and filled slowly with spring water. Tests this summer found it cleaner than the nearest beach.

"I dug the thing for thirty years," said Gareth Rees, 74. "Now I float on it."

The lake opens to the public on Sept 12.

(Reporting by Owen Pritchard; Editing by Alison Clarke)
`,
    expect: {
      headline: 'Retired miners turn pit into swimming lake',
      publishedAt: '2026-09-04T15:20:00+08:00',
      writers: ['Owen Pritchard'],
      writerAgency: 'Reuters',
      editors: ['Alison Clarke'],
      paragraphs: 4,
      first: 'Forty-three retired miners in southern Wales',
      last: 'The lake opens to the public on Sept 12.',
      photos: [],
      language: 'en',
    },
  },
  {
    name: 'AFP copy in French',
    format: 'text',
    edition: { language: 'fr', timeZone: 'Europe/Paris' },
    copy: `Dans le Jura, une fromagerie tourne à l’énergie du petit-lait
Publié le 05/09/2026 à 11h42

Lons-le-Saunier, 5 sept 2026 (AFP) - Une fromagerie du Jura produit depuis lundi toute son électricité à partir du petit-lait, une première en France selon la coopérative.

L’installation, qui a coûté 2,4 millions d’euros, traite 38 000 litres par jour.

« On jetait de l’or », résume Bernard Vuillemin, président de la coopérative.

Le surplus alimente la piscine municipale.
`,
    expect: {
      headline: 'Dans le Jura, une fromagerie tourne à l’énergie du petit-lait',
      publishedAt: '2026-09-05T11:42:00+02:00',
      place: 'Lons-le-Saunier',
      source: 'AFP',
      paragraphs: 4,
      last: 'Le surplus alimente la piscine municipale.',
      photos: [],
      language: 'fr',
    },
  },
  {
    name: 'EFE page in Spanish',
    format: 'html',
    edition: { language: 'es', timeZone: 'Europe/Madrid' },
    copy: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Un faro gallego se convierte en residencia de escritores - EFE</title>
<meta property="og:title" content="Un faro gallego se convierte en residencia de escritores">
<meta property="article:published_time" content="2026-09-05T10:10:00+02:00"></head><body>
<nav><a href="/">Portada</a><a href="/cultura">Cultura</a></nav>
<article><h1>Un faro gallego se convierte en residencia de escritores</h1>
<p class="author">Por Lucía Otero</p>
<figure><img src="https://img.efe.example/f1.jpg"><figcaption>El faro de Punta Nariga, este sábado. EFE/ Cabalar Ríos</figcaption></figure>
<p>Malpica (A Coruña), 5 sep (EFE).- El faro de Punta Nariga acogerá desde octubre a seis escritores al año, que no pagarán alquiler pero deberán encender la lámpara cada noche.</p>
<p>La residencia dura dos meses y está abierta a autores de cualquier país.</p>
<p>«El silencio aquí no es ausencia de ruido, es el mar», dijo el farero jubilado Manuel Lema.</p>
</article>
<footer>© Agencia EFE</footer></body></html>`,
    expect: {
      headline: 'Un faro gallego se convierte en residencia de escritores',
      publishedAt: '2026-09-05T10:10:00+02:00',
      writers: ['Lucía Otero'],
      paragraphs: 3,
      last: 'dijo el farero jubilado Manuel Lema.',
      language: 'es',
      bodyLacks: ['Portada'],
    },
  },
  {
    name: 'Lusa copy in Portuguese, Windows-1252',
    format: 'text',
    edition: { language: 'pt', timeZone: 'Europe/Lisbon' },
    encoding: 'windows-1252',
    lineEnd: '\r\n',
    copy: `Aldeia de Trás-os-Montes reabre forno comunitário após 40 anos

Por João Fragoso

Bragança, 05 set 2026 (Lusa) – A aldeia de Rio de Onor reacendeu hoje o forno comunitário, fechado desde 1986, para cozer 120 pães de centeio.

A recuperação custou 18 mil euros e foi paga pelos emigrantes da aldeia.

“O pão sabe a infância”, disse à Lusa Amélia Preto, de 83 anos.

O forno vai funcionar no primeiro sábado de cada mês.
`,
    expect: {
      headline: 'Aldeia de Trás-os-Montes reabre forno comunitário após 40 anos',
      writers: ['João Fragoso'],
      place: 'Bragança',
      source: 'Lusa',
      paragraphs: 4,
      last: 'no primeiro sábado de cada mês.',
      photos: [],
      language: 'pt',
    },
  },
  {
    name: 'TASS copy in Russian',
    format: 'text',
    edition: { language: 'ru', timeZone: 'Europe/Moscow' },
    copy: `В Карелии восстановили деревянную мельницу XIX века
5 сентября 2026, 14:03

ПЕТРОЗАВОДСК, 5 сентября. /ТАСС/. Деревянная ветряная мельница XIX века вновь начала работать в карельской деревне Кинерма, сообщили в администрации района.

Реставрация длилась четыре года, мастера использовали только топоры и старинные рубанки.

«Первый мешок муки мы раздали соседям», — рассказал мельник Андрей Лукин.

Посетить мельницу можно по выходным до конца октября.
`,
    expect: {
      headline: 'В Карелии восстановили деревянную мельницу XIX века',
      publishedAt: '2026-09-05T14:03:00+03:00',
      source: 'ТАСС',
      paragraphs: 4,
      last: 'по выходным до конца октября.',
      photos: [],
      language: 'ru',
    },
  },
  {
    name: 'Japanese newspaper copy',
    format: 'text',
    edition: { language: 'ja', timeZone: 'Asia/Tokyo' },
    copy: `廃線の駅舎、一日一組の宿に　北海道・下川
2026年9月5日 9時30分

　1989年に廃線となった旧国鉄名寄線の駅舎が、一日一組限定の宿として生まれ変わった。
　改装を手がけたのは町内の大工、佐々木健一さん（46）。切符売り場は受付に、待合室は食堂になった。
　宿泊料は一人1万2千円。すでに年内の予約は埋まっているという。（高橋美緒）
`,
    expect: {
      headline: '廃線の駅舎、一日一組の宿に　北海道・下川',
      publishedAt: '2026-09-05T09:30:00+09:00',
      paragraphs: 3,
      first: '1989年に廃線となった旧国鉄名寄線の駅舎',
      writers: ['高橋美緒'],
      photos: [],
      language: 'ja',
    },
  },
];
