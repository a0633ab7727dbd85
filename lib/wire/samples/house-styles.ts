/** House styles of sites and agencies: heads with topics, desk tails, notes of a feed, contact blocks. */
import type { Sample } from './sample.ts';

export const houseStyleSamples: Sample[] = [
  {
    name: 'taipei times',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Taipei' },
    copy: `Retired teacher maps Keelung's staircases

'EVERY STEP': The 72-year-old has counted 41,306 steps and found three streets that do not exist

By Chen Mei-fang / Staff reporter

A retired Keelung teacher has finished a hand-drawn map of the city's 312 public staircases, the city's cultural office said yesterday.

Lo Ching-shan began the map in 2014 after he got lost delivering a birthday cake.

"Keelung is a flat city standing up," he said.

Additional reporting by CNA
`,
    expect: {
      headline: "Retired teacher maps Keelung's staircases",
      credits: ['writer: Chen Mei-fang', 'additional-reporting: – (CNA)'],
      writers: ['Chen Mei-fang'],
      paragraphs: 3,
      first: 'A retired Keelung teacher',
      last: 'standing up," he said.',
      photos: [],
    },
  },
  {
    name: 'associated press hosted',
    format: 'html',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `<html><head><title>Town sells its only hill | AP News</title><meta property="og:title" content="Town sells its only hill"><meta property="article:published_time" content="2026-05-21T15:20:31Z"><meta property="article:modified_time" content="2026-05-21T18:44:02Z"></head><body><bsp-header><a>Menu</a></bsp-header><main class="Page-main"><h1 class="Page-headline">Town sells its only hill</h1><figure class="Figure"><img src="https://dims.apnews.example/hill.jpg" alt="hill"><figcaption class="Figure-caption"><p>Children roll down the hill in Flatrock, Ind., on Wednesday, May 20, 2026. (AP Photo/Corey Dunne)</p></figcaption></figure><div class="Page-authors">By&nbsp;<a class="Link">SHAWNA BEIRNE</a></div><div class="Page-dateModified">Updated 2:44 PM EDT, May 21, 2026</div><div class="Page-actions">Share</div><div class="RichTextStoryBody RichTextBody"><p>FLATROCK, Ind. (AP) — The hill was 31 feet high and had a name. On Thursday it had a buyer.</p><p>A gravel company paid $212,000.</p><div class="Advertisement">Advertisement</div><p>“We’ll miss it on snow days,” said Mayor Patty Stroud.</p><p>___</p><p>AP video journalist Luis Ocampo in Indianapolis contributed.</p></div><div class="Page-below"><h2>Most read</h2><ol><li>Dog elected</li></ol></div></main></body></html>`,
    expect: {
      headline: 'Town sells its only hill',
      writers: ['Shawna Beirne'],
      publishedAt: '2026-05-21T15:20:31+00:00',
      place: 'Flatrock, Ind.',
      photos: [
        {
          caption: 'Children roll down the hill in Flatrock, Ind., on Wednesday, May 20, 2026.',
          credit: 'AP Photo/Corey Dunne',
          creator: 'Corey Dunne',
          agency: 'AP',
        },
      ],
      paragraphs: 3,
      first: 'The hill was 31 feet',
      last: 'said Mayor Patty Stroud.',
      contributors: ['Luis Ocampo'],
      bodyLacks: ['Dog elected', 'Advertisement'],
    },
  },
  {
    name: 'indian agency desk',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Kolkata' },
    copy: `Man returns library book after 58 years, pays fine in coconuts
PTI | Kochi | Updated: 11-11-2026 17:42 IST | Created: 11-11-2026 16:05 IST
Country: India

Kochi, Nov 11 (PTI) A retired sailor on Wednesday returned a book he borrowed in 1968 from a public library here and paid the fine in coconuts, officials said.

P K Raghavan (79) said the book, a manual on knots, had "tied itself to me".

The library has waived the rest of the fine, librarian Sheeja Thomas said. PTI COR SA SA

(This story has not been edited by Masthead staff and is auto-generated from a syndicated feed.)
`,
    expect: {
      headline: 'Man returns library book after 58 years, pays fine in coconuts',
      source: 'PTI',
      place: 'Kochi',
      publishedAt: '2026-11-11T16:05:00+05:30',
      updatedAt: '2026-11-11T17:42:00+05:30',
      paragraphs: 3,
      first: 'A retired sailor on',
      last: 'librarian Sheeja Thomas said.',
      writers: [],
    },
  },
  {
    name: 'sixth tone',
    format: 'text',
    copy: `FEATURES

The Night Markets That Moved Into the Cloud

Vendors in Changsha once shouted. Now they whisper into phones.

By Ye Zhanhang
Oct 30, 2026 # Rural China

Editor’s note: This is the second part in a series on street economies.

CHANGSHA, Central China — At 9 p.m., Tan Mi switches on a ring light and begins to fry nothing at all.

The tofu has been fried since noon. What her 14,000 viewers want is the sound.

Silent stalls

Of 320 licensed vendors, 211 now livestream, according to the street’s management office.

“My throat is better,” said Tan. “My arms are the same.”

Editor: Vincent Chow.

(Header image: Tan Mi at her stall in Changsha, October 2026. Ye Zhanhang/Sixth Tone)
`,
    expect: {
      kicker: 'FEATURES',
      headline: 'The Night Markets That Moved Into the Cloud',
      standfirst: 'Vendors in Changsha once shouted. Now they whisper into phones.',
      writers: ['Ye Zhanhang'],
      publishedAt: '2026-10-30T00:00:00+08:00',
      place: 'Changsha, Central China',
      subheads: ['Silent stalls'],
      editors: ['Vincent Chow'],
      editorsNote: 'This is the second part in a series on street economies.',
      paragraphs: 4,
      first: 'At 9 p.m., Tan Mi',
      photos: [
        {
          caption: 'Tan Mi at her stall in Changsha, October 2026.',
          credit: 'Ye Zhanhang/Sixth Tone',
          creator: 'Ye Zhanhang',
          agency: 'Sixth Tone',
        },
      ],
    },
  },
  {
    name: 'spanish efe',
    format: 'text',
    edition: { language: 'es', timeZone: 'Europe/Madrid' },
    copy: `Un faro gallego enseña a leer a los percebeiros

Lucía Bouzas

Camariñas (A Coruña), 24 oct (EFE).- El faro de Cabo Vilán abrió este sábado una escuela nocturna para percebeiros, que aprenden a leer entre marea y marea.

Se han apuntado 19 alumnos, el mayor de 74 años.

"El mar no espera, pero las letras sí", dijo la maestra, Sabela Rial. EFE

lb/ros/jlg

(foto) (vídeo)
`,
    expect: {
      headline: 'Un faro gallego enseña a leer a los percebeiros',
      writers: ['Lucía Bouzas'],
      source: 'EFE',
      paragraphs: 3,
      first: 'El faro de Cabo Vilán',
      last: 'dijo la maestra, Sabela Rial.',
      language: 'es',
    },
  },
  {
    name: 'zh qq news text',
    format: 'text',
    copy: `退休电工把旧楼道改成“声音博物馆”
封面新闻
2026-10-11 19:22 发布于四川 封面新闻官方账号

封面新闻记者 杨力 实习生 王云龙 摄影报道

叫卖声、缝纫机声、老式挂钟的报时声……成都玉林一栋老居民楼的楼道里，藏着一座“声音博物馆”。

馆主是67岁的退休电工季长庚。十一年来，他录下了1600多种正在消失的声音。

↑季长庚调试播放器

“声音没有灰，但是会走。”季长庚说。

编辑 陈彦霏 责任编辑 李枢
`,
    expect: {
      headline: '退休电工把旧楼道改成“声音博物馆”',
      source: '封面新闻',
      writers: ['杨力', '王云龙'],
      publishedAt: '2026-10-11T19:22:00+08:00',
      paragraphs: 3,
      first: '叫卖声、缝纫机声',
      last: '季长庚说。',
      editors: ['陈彦霏'],
      webEditors: ['李枢'],
    },
  },
  {
    name: 'zh xinhua english names html',
    format: 'html',
    copy: `<html><head><title>“冷门绝学”热起来 三百青年报名学西夏文-新华网</title></head><body><div class="mheader"><div class="source">2026 11/22 09:10:08</div></div><div class="head-line"><h1><span class="title">“冷门绝学”热起来 三百青年报名学西夏文</span></h1><div class="header-info">来源：新华每日电讯</div></div><div class="main"><div id="detail"><span id="detailContent"><p>　　新华社银川11月22日电（记者艾福梅、许晋豫）宁夏大学的西夏文公益课，今年报名人数首次突破三百人。</p><p style="text-align:center"><img src="http://www.news.example/1.jpg"></p><p style="text-align:center"><span style="color:navy;font-size:14px">11月20日，学员在课堂上临写西夏文。新华社记者 王鹏 摄</span></p><p>　　“一个字平均十四画，写着写着心就静了。”学员海晓蓉说。</p><p>　　课程每周六开讲，持续到明年三月。</p></span></div><div class="domPC"><span class="editor">【责任编辑:陈杉】</span></div></div></body></html>`,
    expect: {
      headline: '“冷门绝学”热起来 三百青年报名学西夏文',
      publishedAt: '2026-11-22T09:10:08+08:00',
      source: '新华每日电讯',
      place: '银川',
      writers: ['艾福梅', '许晋豫'],
      paragraphs: 3,
      first: '宁夏大学的西夏文公益课',
      photos: [
        {
          caption: '11月20日，学员在课堂上临写西夏文。',
          credit: '新华社记者 王鹏 摄',
          creator: '王鹏',
          agency: '新华社',
        },
      ],
      webEditors: ['陈杉'],
    },
  },
  {
    name: 'ar youm7',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    copy: `محافظات
صياد دمياط يربي السلاحف لإعادتها إلى البحر
الأحد، 08 نوفمبر 2026 01:30 م
دمياط – عبده عبد البارى

يخصص الصياد رمضان الشوا ركنا من مركبه لعلاج السلاحف البحرية قبل إعادتها إلى المتوسط.

وقال الشوا لـ"اليوم السابع" إنه أعاد منذ مطلع العام 38 سلحفاة.

الصياد رمضان الشوا مع إحدى السلاحف

وأضاف أن أبناء القرية صاروا ينادونه "طبيب البحر".

موضوعات متعلقة
- افتتاح سوق السمك الجديد
`,
    expect: {
      headline: 'صياد دمياط يربي السلاحف لإعادتها إلى البحر',
      publishedAt: '2026-11-08T13:30:00+02:00',
      writers: ['عبده عبد البارى'],
      place: 'دمياط',
      first: 'يخصص الصياد رمضان',
      last: 'ينادونه "طبيب البحر".',
      bodyLacks: ['افتتاح سوق السمك'],
    },
  },
  {
    name: 'al jazeera english',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Qatar' },
    copy: `News|Climate
Mauritanian dunes buried a town. Its library is walking out

Camels are carrying 1,400 manuscripts to higher ground, one box at a time.

A man leads a camel carrying boxes past a mosque in Chinguetti [Sidi Ould Bah/Al Jazeera]
By Fatou Mint Ahmed
Published On 2 Dec 20262 Dec 2026

Chinguetti, Mauritania – The sand arrives on Thursdays, Mohamed Lemine says, because Thursday is when he sweeps.

His family has kept the library for nine generations.

“Paper can swim,” he told Al Jazeera. “It cannot breathe.”

Source: Al Jazeera
`,
    expect: {
      headline: 'Mauritanian dunes buried a town. Its library is walking out',
      standfirst: 'Camels are carrying 1,400 manuscripts to higher ground, one box at a time.',
      writers: ['Fatou Mint Ahmed'],
      publishedAt: '2026-12-02T00:00:00+03:00',
      place: 'Chinguetti, Mauritania',
      source: 'Al Jazeera',
      photos: [
        {
          caption: 'A man leads a camel carrying boxes past a mosque in Chinguetti',
          credit: 'Sidi Ould Bah/Al Jazeera',
          creator: 'Sidi Ould Bah',
          agency: 'Al Jazeera',
        },
      ],
      paragraphs: 3,
      first: 'The sand arrives',
      last: '“It cannot breathe.”',
    },
  },
  {
    name: 'business wire',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `Larkspur Clocks Opens Repair School for Adults

October 06, 2026 08:00 AM Eastern Daylight Time

PROVIDENCE, R.I.--(BUSINESS WIRE)--Larkspur Clocks, a maker of mantel clocks, today opened a repair school for adults in Providence.

The 12-week course costs $900 and admits 24 students.

“Time is a trade,” said Dana Orsini, chief executive.

About Larkspur Clocks

Founded in 1911, Larkspur Clocks employs 140 people in Rhode Island.

Contacts
Media: Jill Petrakis, press@larkspur.example, (401) 555-0100
`,
    expect: {
      headline: 'Larkspur Clocks Opens Repair School for Adults',
      publishedAt: '2026-10-06T08:00:00-04:00',
      place: 'Providence, R.I.',
      source: 'Business Wire',
      first: 'Larkspur Clocks, a maker',
      subheads: ['About Larkspur Clocks'],
      bodyLacks: ['Jill Petrakis'],
    },
  },
];
