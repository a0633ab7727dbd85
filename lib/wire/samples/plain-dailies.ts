/** Plain daily copy: jobs in brackets, bylines behind the text, questions and answers. */
import type { Sample } from './sample.ts';

export const plainDailySamples: Sample[] = [
  {
    name: 'plain daily, job in brackets',
    format: 'text',
    copy: `Night bus 17 becomes a reading room
Passengers borrow 400 books a month between the hospital and the harbour

Ruth Ngcobo (Education Reporter)
Coast Observer
16 March 2026 | 19:40

The last bus to the harbour leaves at 23:10, and since January it has carried a shelf.

Driver Themba Dube fills it himself. "They used to sleep," he said. "Now they miss their stop."

The shelf holds 60 titles, and the most borrowed is a cookery book.

The company plans shelves on four more routes.
`,
    expect: {
      headline: 'Night bus 17 becomes a reading room',
      standfirst: 'Passengers borrow 400 books a month between the hospital and the harbour',
      writers: ['Ruth Ngcobo'],
      source: 'Coast Observer',
      publishedAt: '2026-03-16T19:40:00+08:00',
      paragraphs: 4,
      first: 'The last bus to',
      last: 'four more routes.',
      photos: [],
    },
  },
  {
    name: 'xinhua plain',
    format: 'text',
    copy: `Ancient canal lock reopens in east China
Xinhua | Updated: 2026-04-18 10:11

NANJING -- A lock built in 1082 on the Grand Canal reopened to small boats on Saturday after 140 years, local authorities said.

The lock, in Zhenjiang, Jiangsu province, had been used as a vegetable store.

Boats will pass twice a day. Tickets cost 30 yuan ($4.2).

A boat passes the restored lock in Zhenjiang, Jiangsu province, on April 18. [Photo by Shi Yucheng/For China Daily]
`,
    expect: {
      headline: 'Ancient canal lock reopens in east China',
      source: 'Xinhua',
      publishedAt: '2026-04-18T10:11:00+08:00',
      place: 'Nanjing',
      paragraphs: 3,
      first: 'A lock built in 1082',
      last: 'cost 30 yuan ($4.2).',
      photos: [
        {
          caption: 'A boat passes the restored lock in Zhenjiang, Jiangsu province, on April 18.',
          credit: 'Photo by Shi Yucheng/For China Daily',
          creator: 'Shi Yucheng',
          agency: 'China Daily',
        },
      ],
    },
  },
  {
    name: 'zh plain provincial',
    format: 'text',
    copy: `山村小学的足球队踢进省赛
2026-05-23 09:15 来源：云南日报 作者：李继洪

本报讯（记者 李继洪）5月22日，来自禄劝县海拔2600米的团街小学女子足球队踢进全省小学生足球赛八强。

球队只有13名队员，训练场是晒谷场。

教练张俊说，孩子们第一次坐火车，比进八强还高兴。

记者 李继洪 摄
编辑：唐晓

`,
    expect: {
      headline: '山村小学的足球队踢进省赛',
      source: '云南日报',
      publishedAt: '2026-05-23T09:15:00+08:00',
      writers: ['李继洪'],
      paragraphs: 3,
      first: '5月22日，来自禄劝县',
      editors: ['唐晓'],
    },
  },
  {
    name: 'zh hant html',
    format: 'html',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `<html lang="zh-TW"><head><title>澎湖石滬修復 返鄉青年接手 | 海風新聞網</title><meta property="og:site_name" content="海風新聞網"><meta property="article:published_time" content="2026-06-02T11:04:00+08:00"></head><body><header><nav><a>首頁</a><a>地方</a></nav></header><article><h1>澎湖石滬修復 返鄉青年接手</h1><div class="article-info"><span class="reporter">記者陳怡如／澎湖報導</span><time datetime="2026-06-02T11:04:00+08:00">2026-06-02 11:04</time></div><figure><img src="https://hf.example/1.jpg"><figcaption>返鄉青年在吉貝修復石滬。（記者陳怡如攝）</figcaption></figure><section class="article-content"><p>澎湖吉貝一座百年石滬今天修復完成，五名返鄉青年花了三年，搬回七千多顆石頭。</p><p>帶頭的呂沛航說，石滬「不是牆，是跟海借東西的信用」。</p><h2>每週開放兩次</h2><p>石滬將在退潮時開放導覽，每團上限二十人。</p></section><div class="tag-list">標籤：<a>澎湖</a><a>石滬</a></div></article><aside>熱門新聞</aside></body></html>`,
    expect: {
      headline: '澎湖石滬修復 返鄉青年接手',
      writers: ['陳怡如'],
      place: '澎湖',
      publishedAt: '2026-06-02T11:04:00+08:00',
      source: '海風新聞網',
      photos: [
        { caption: '返鄉青年在吉貝修復石滬。', credit: '記者陳怡如攝', creator: '陳怡如', agency: null },
      ],
      subheads: ['每週開放兩次'],
      paragraphs: 3,
      keywords: ['澎湖', '石滬'],
      language: 'zh-Hant',
    },
  },
  {
    name: 'ar plain',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Amman' },
    copy: `طلبة في إربد يصنعون دراجة تعمل بالماء المالح
عمّان – نادين الخطيب
الثلاثاء، 3 آذار 2026، 09:20

صنع خمسة طلبة من جامعة اليرموك في إربد دراجة تعمل ببطارية من الماء المالح وتسير 40 كيلومترا.

وقال الطالب عمر الزعبي إن تكلفة النموذج بلغت 220 دينارا.

الطلبة إلى جانب دراجتهم في مختبر الجامعة. تصوير: أمجد الطويل

ويسعى الفريق إلى تسجيل براءة اختراع قبل نهاية العام.
`,
    expect: {
      headline: 'طلبة في إربد يصنعون دراجة تعمل بالماء المالح',
      writers: ['نادين الخطيب'],
      place: 'عمّان',
      publishedAt: '2026-03-03T09:20:00+03:00',
      paragraphs: 3,
      first: 'صنع خمسة طلبة',
      last: 'قبل نهاية العام.',
      photos: [
        {
          caption: 'الطلبة إلى جانب دراجتهم في مختبر الجامعة.',
          credit: 'تصوير: أمجد الطويل',
          creator: 'أمجد الطويل',
          agency: null,
        },
      ],
    },
  },
  {
    name: 'html two columns, credit in span',
    format: 'html',
    copy: `<html><body><div id="top">Sections Search Log in</div><div id="wrap"><div class="story-head"><div class="rubric">Harbour</div><h1>Crane driver retires after lifting a whale</h1><p class="intro">Bo Ekström, 63, moved 1.2 million containers and one humpback.</p><p class="meta">By <b>Sanna Lund</b>, Baltic Times &#8211; 12 Sept 2026, 13:05 CEST</p></div><div class="pic"><img src="https://bt.example/whale.jpg" alt=""><div class="caption">The crane at pier 4 in Gavle. <span class="photographer">Photo: Erik Holm/Baltic Times</span></div></div><div class="text"><p>GAVLE, Sweden — On his last day Bo Ekström lowered a box of cinnamon buns onto the canteen roof.</p><p>The whale, in 1999, weighed 27 tons. “It sang,” he said.</p><p class="pullquote">“A crane is only a long arm with good manners”</p><p>His successor starts on Monday. She is 24.</p></div><div class="after"><a>Next story: Ice road opens</a></div></div></body></html>`,
    expect: {
      kicker: 'Harbour',
      headline: 'Crane driver retires after lifting a whale',
      standfirst: 'Bo Ekström, 63, moved 1.2 million containers and one humpback.',
      writers: ['Sanna Lund'],
      writerAgency: 'Baltic Times',
      publishedAt: '2026-09-12T13:05:00+02:00',
      place: 'Gavle, Sweden',
      photos: [
        {
          caption: 'The crane at pier 4 in Gavle.',
          credit: 'Photo: Erik Holm/Baltic Times',
          creator: 'Erik Holm',
          agency: 'Baltic Times',
        },
      ],
      first: 'On his last day',
      last: 'She is 24.',
      bodyLacks: ['Ice road opens', 'Log in'],
    },
  },
  {
    name: 'byline at the end',
    format: 'text',
    copy: `Old mine becomes a cellar for cheese

Two thousand wheels of cheese now ripen where miners dug zinc until 1994.

The air in the Blei mine stays at 9 degrees Celsius. That is a degree colder than the dairy's own cellar and, says cheesemaker Karin Moos, "a degree more patient".

Visitors may taste on Saturdays.

-- Lukas Brandt, Reuters, in Mechernich
`,
    expect: {
      headline: 'Old mine becomes a cellar for cheese',
      first: 'Two thousand wheels of',
      paragraphs: 3,
      last: 'may taste on Saturdays.',
      writers: ['Lukas Brandt'],
    },
  },
  {
    name: 'headline in two lines plain',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `LOCAL NEWS

Ferry cat logs 10,000th crossing, gets captain's hat

By Dana Whitfield, Staff Writer
Posted: Jul 8, 2026 / 05:12 PM EDT
Updated: Jul 8, 2026 / 06:30 PM EDT

ROCKLAND, Maine (WKLM) — A cat named Ballast made her 10,000th crossing on the Vinal ferry Wednesday.

The crew gave her a hat. She declined it.

"She outranks us anyway," deckhand Pete Morrow said.

Copyright 2026 Penobscot Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
`,
    expect: {
      kicker: 'LOCAL NEWS',
      headline: "Ferry cat logs 10,000th crossing, gets captain's hat",
      writers: ['Dana Whitfield'],
      publishedAt: '2026-07-08T17:12:00-04:00',
      updatedAt: '2026-07-08T18:30:00-04:00',
      place: 'Rockland, Maine',
      paragraphs: 3,
      last: 'deckhand Pete Morrow said.',
      bodyLacks: ['All rights reserved'],
    },
  },
  {
    name: 'interview q and a',
    format: 'text',
    copy: `“I photograph people leaving rooms”
A conversation with Inès Faure, who has spent 20 years at doors

Interview by Paul Adeyemi | Photographs by Inès Faure
May 6, 2026

Q: Why doors?
A: Because nobody poses at a door. They have already decided.

Q: How many have you photographed?
A: Some 3,100. Forty came back in.

Edited for length and clarity.
`,
    expect: {
      headline: '“I photograph people leaving rooms”',
      standfirst: 'A conversation with Inès Faure, who has spent 20 years at doors',
      writers: ['Paul Adeyemi'],
      publishedAt: '2026-05-06T00:00:00+08:00',
      first: 'Q: Why doors?',
    },
  },
  {
    name: 'zh commentary',
    format: 'text',
    copy: `【海风时评】
别让“云上菜市场”丢了烟火气
□ 沈若谷

2026年8月30日 07:21　海风日报

菜市场搬到线上，称斤论两的吆喝变成了滑动的手指。方便是真的，少了点什么，也是真的。

数据显示，去年全市线上买菜订单增长41%，而线下摊位减少了1200个。

技术应当为烟火气添柴，而不是釜底抽薪。

（作者系海风大学副教授）
`,
    expect: {
      kicker: '【海风时评】',
      headline: '别让“云上菜市场”丢了烟火气',
      writers: ['沈若谷'],
      source: '海风日报',
      publishedAt: '2026-08-30T07:21:00+08:00',
      first: '菜市场搬到线上',
    },
  },
  {
    name: 'closing line that mixes jobs and labels',
    format: 'text',
    copy: `LISBON, Oct. 2 (Xinhua) -- A tram that had climbed the same hill since 1914 was retired on Friday.

The city will keep it in a museum, with its bell.

(Reporting by Wen Xinlan; Video reporters: Rui Batista, Ana Moura; Photos by Tiago Reis; Editing by Guo Shuyi)
`,
    expect: {
      source: 'Xinhua',
      place: 'Lisbon',
      credits: [
        'writer: Wen Xinlan',
        'video: Rui Batista',
        'video: Ana Moura',
        'photographer: Tiago Reis',
        'editor: Guo Shuyi',
      ],
      paragraphs: 2,
      last: 'with its bell.',
    },
  },
  {
    name: 'mail whose story says itself when it was published',
    format: 'text',
    copy: `Subject: FW: for tomorrow
From: desk@agency.example
Date: Tue, 5 Mar 2024 18:22:10 +0800

Harbor line adds 200 priority seats
by Cao Linna in Shanghai
Published: Mar 05, 2024 06:10 PM

The operator said on Tuesday that it had added 200 priority seats.

Passengers welcomed it.

— Translated from the Italian by Paul Grieve
`,
    expect: {
      headline: 'Harbor line adds 200 priority seats',
      publishedAt: '2024-03-05T18:10:00+08:00',
      writers: ['Cao Linna'],
      translators: ['Paul Grieve'],
      place: 'Shanghai',
      paragraphs: 2,
    },
  },
  {
    name: 'caption with a photographer before the bracket',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `青年驿站迎来首批住客

2024年05月06日 10:12 | 来源：檀江日报

本报讯（记者李禹昌）檀江市青年驿站6日迎来首批住客。

图为青年驿站。王建谷摄（人民视觉）

驿站有床位120张。
`,
    expect: {
      headline: '青年驿站迎来首批住客',
      writers: ['李禹昌'],
      photos: [
        { caption: '图为青年驿站。', credit: '王建谷摄（人民视觉）', creator: '王建谷', agency: '人民视觉' },
      ],
      paragraphs: 2,
    },
  },
  {
    name: 'Egyptian head with dashes and strokes',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    copy: `الميناء القديم يفتح أبوابه للزوار
الأحد 03/مارس/2024 - 11:45 ص
كتبت- سارة عبد الله:

فتح الميناء القديم أبوابه للزوار صباح اليوم الأحد بعد أعمال ترميم استمرت عامين.

وقال مدير الميناء إن الدخول مجاني حتى نهاية الشهر.

جانب من الافتتاح - تصوير محمود فؤاد
`,
    expect: {
      headline: 'الميناء القديم يفتح أبوابه للزوار',
      publishedAt: '2024-03-03T11:45:00+02:00',
      writers: ['سارة عبد الله'],
      photos: [
        {
          caption: 'جانب من الافتتاح',
          credit: 'تصوير محمود فؤاد',
          creator: 'محمود فؤاد',
          agency: null,
        },
      ],
      paragraphs: 2,
    },
  },
  {
    name: 'place and time behind a stroke, and a house in capitals behind a caption',
    format: 'text',
    copy: `Bus stays on the road after all

LIMA | Tue Apr 9, 2024 7:41pm EDT

By Marco Quispe

(Reuters) - A bus that was feared lost stayed on its mountain road in southern Peru, police said on Tuesday.

Passengers wave from the bus on Tuesday. CHINA DAILY

The driver waved back.
`,
    expect: {
      headline: 'Bus stays on the road after all',
      place: 'Lima',
      publishedAt: '2024-04-09T19:41:00-04:00',
      writers: ['Marco Quispe'],
      photos: [
        {
          caption: 'Passengers wave from the bus on Tuesday.',
          credit: 'CHINA DAILY',
          creator: null,
          agency: 'China Daily',
        },
      ],
      paragraphs: 2,
    },
  },
];
