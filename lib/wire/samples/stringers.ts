/** Stories of stringers, agencies and press offices, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const stringerSamples: Sample[] = [
  {
    name: 'straits-times-published-updated',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Singapore' },
    copy: `Otter family closes MRT platform for 40 minutes

Aqilah binte Zainal and Desmond Teo
PUBLISHED MAR 12, 2026, 09:25 AM
UPDATED MAR 12, 2026, 11:02 AM

SINGAPORE – A family of 13 otters held up trains at Kallang Riverside station on March 12 after following a fish delivery into the lift.

The platform was closed for 40 minutes while staff opened doors one at a time, “in an order the otters agreed with”, as the operator put it.

Nobody was hurt. Three kilograms of sea bass could not be accounted for.

Commuter Janice Wee, 29, missed a meeting. “My boss has seen the video,” she said. “It is fine.”
`,
    expect: {
      headline: 'Otter family closes MRT platform for 40 minutes',
      writers: ['Aqilah binte Zainal', 'Desmond Teo'],
      publishedAt: '2026-03-12T09:25:00+08:00',
      updatedAt: '2026-03-12T11:02:00+08:00',
      place: 'Singapore',
      paragraphs: 4,
      first: 'A family of 13 otters',
      last: '“It is fine.”',
      photos: [],
    },
  },
  {
    name: 'gulf-site-by-and-in-brackets',
    format: 'text',
    copy: `Date palms get passports in bid to stop weevil

Every tree in the oasis will carry a chip, a number and a doctor's name

By Huda bin Salman al-Kaabi
Published On 9 Mar 2026, 13:45 GMT

Al Ain, United Arab Emirates – The oldest palm in the oasis is 114 years old, and since Monday it has had a passport.

The document is a chip the size of a grain of rice. It holds the tree's age, variety and every illness since planting.

Some 147,000 palms will be registered by 2027, officials said.

A beetle with a hum

The red palm weevil can be heard before it is seen. Inspectors carry microphones.

"It sounds like someone eating biscuits in the next room," said inspector Rashid Mattar.
`,
    expect: {
      headline: 'Date palms get passports in bid to stop weevil',
      standfirst: "Every tree in the oasis will carry a chip, a number and a doctor's name",
      writers: ['Huda bin Salman al-Kaabi'],
      publishedAt: '2026-03-09T13:45:00+00:00',
      subheads: ['A beetle with a hum'],
      paragraphs: 5,
      last: 'said inspector Rashid Mattar.',
      photos: [],
      language: 'en',
    },
  },
  {
    name: 'anadolu-style',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Istanbul' },
    copy: `Van cats help reopen mountain railway station
Selin Karaoğlu | 06.05.2026 - 11:40

VAN, Türkiye

A railway station closed for 16 years in Türkiye's eastern Van province reopened on Wednesday after visitors came to see the cats that had moved in.

The station, built in 1971, lost its last train in 2010. The cats, about 30 of them, arrived the following winter.

"People asked for the cats' address. We gave them a timetable," said provincial tourism director Cemal Uçar.

Two trains a day will stop at the station until November.
`,
    expect: {
      headline: 'Van cats help reopen mountain railway station',
      writers: ['Selin Karaoğlu'],
      publishedAt: '2026-05-06T11:40:00+03:00',
      paragraphs: 4,
      first: 'A railway station closed for 16 years',
      last: 'until November.',
      photos: [],
    },
  },
  {
    name: 'science-release-for-release',
    format: 'text',
    copy: `NEWS RELEASE 22-APR-2026

Oak leaves remember a dry spring for two years, study finds

Peer-Reviewed Publication
UNIVERSITY OF MARRENFELD

Oaks that go thirsty in spring grow smaller leaves not only that year but for two years after, researchers report.

The team followed 480 trees at 16 sites, half of them under clear plastic roofs.

“A tree keeps accounts,” said Dr. Jorun Halvorsen-Meier, who led the work. “It is slow to spend after a bad year.”

The effect was strongest in trees older than 90 years.

###

Keywords: oaks, drought, leaf area, forest ecology
`,
    expect: {
      headline: 'Oak leaves remember a dry spring for two years, study finds',
      writers: [],
      keywords: ['oaks', 'drought', 'leaf area', 'forest ecology'],
      first: 'Oaks that go thirsty in spring',
      last: 'older than 90 years.',
      photos: [],
      bodyLacks: ['###', 'Keywords:'],
    },
  },
  {
    name: 'translated-feature-gb18030',
    format: 'text',
    encoding: 'gb18030',
    lineEnd: '\r\n',
    copy: `The clockmaker of Stone Drum Lane
By Sheng Wenhao (Yunze Daily)
09:05, February 03, 2026

　　Old Yu opens at nine, by eleven clocks, no two of which agree.

　　“If they all struck at once I would have to look up,” he says.

　　He is 77 and has repaired, he thinks, some 40,000 timepieces in a room of six square meters.

　　His oldest patient is a Suzhou-made clock from 1790. It loses four minutes a day — “the same as me”.

(Translated by Ouyang Jing)
(Web editors: Kang Lu, Duan Yi)
`,
    expect: {
      headline: 'The clockmaker of Stone Drum Lane',
      writers: ['Sheng Wenhao'],
      writerAgency: 'Yunze Daily',
      publishedAt: '2026-02-03T09:05:00+08:00',
      translators: ['Ouyang Jing'],
      webEditors: ['Kang Lu', 'Duan Yi'],
      paragraphs: 4,
      first: 'Old Yu opens at nine',
      last: '“the same as me”.',
      photos: [],
    },
  },
  {
    name: 'utf16-nbsp-time-above-byline',
    format: 'text',
    encoding: 'utf-16le',
    lineEnd: '\r\n',
    copy: `﻿County choir sings the weather report
2026-03-30 11:18   Source: Yunze Daily
By WEI ZIHAN and Pádraig Nolan

    Rain from the west is in B flat. Wind above force six is for the basses alone.

    Since New Year, the choir of Bailu county has sung the forecast on the local radio at 7:15 each morning.

    Listeners remember it better, a survey by the county's weather station found.

    "My grandmother hums tomorrow," said pupil Ye Tong, 9.
`,
    expect: {
      headline: 'County choir sings the weather report',
      publishedAt: '2026-03-30T11:18:00+08:00',
      source: 'Yunze Daily',
      writers: ['Wei Zihan', 'Pádraig Nolan'],
      paragraphs: 4,
      first: 'Rain from the west is in B flat.',
      last: 'said pupil Ye Tong, 9.',
      photos: [],
      subheads: [],
    },
  },
  {
    name: 'ap-photos-and-bullets',
    format: 'text',
    copy: `Storm-battered pier reopens with 11 planks from every state

BY RASHIDA COLE
Updated 1:22 PM EDT, June 6, 2026

Visitors walk the rebuilt pier on opening day, Saturday, June 6, 2026, in Cape Lorne, N.C. (AP Photo/Hector Villalobos)

CAPE LORNE, N.C. (AP) — The pier that a hurricane folded in half two years ago reopened Saturday with 550 planks given by strangers.

Each state sent 11. Some came with names carved in them, one with a wedding date, one with an apology.

The rebuilt pier by the numbers:

— 1,012 feet long, 40 feet shorter than before
— 550 donated planks
— 3 lost wedding rings recovered by divers

“It creaks in 50 accents,” said harbor master Gus Lindholm.

The fishing line opens at 5 a.m. Sunday.

___

Cole reported from Raleigh. Associated Press writer Ji-ho Bang in Atlanta contributed to this report.
`,
    expect: {
      headline: 'Storm-battered pier reopens with 11 planks from every state',
      writers: ['Rashida Cole'],
      photos: [
        {
          caption:
            'Visitors walk the rebuilt pier on opening day, Saturday, June 6, 2026, in Cape Lorne, N.C.',
          credit: 'AP Photo/Hector Villalobos',
          creator: 'Hector Villalobos',
          agency: 'AP',
        },
      ],
      listItems: [
        '1,012 feet long, 40 feet shorter than before',
        '550 donated planks',
        '3 lost wedding rings recovered by divers',
      ],
      paragraphs: 5,
      first: 'The pier that a hurricane folded',
      last: 'opens at 5 a.m. Sunday.',
      contributors: ['Ji-ho Bang'],
    },
  },
  {
    name: 'toi-tnn-furniture',
    format: 'text',
    copy: `Bengaluru lake that caught fire now catches fish
Nandini Krishnamurthy & R. V. Subrahmanyam / TNN / Updated: Apr 18, 2026, 06:11 IST

BENGALURU: A lake that made headlines in 2018 for catching fire has yielded its first licensed catch of fish in 21 years, the lake authority said on Friday.

Some 340 kg of rohu and catla were sold in 50 minutes.

The clean-up took eight years and cost Rs 96 crore. Sensors now text the engineer when oxygen falls.

"I used to smell the lake before I saw it," said resident Prakash Gowda. "Today I smelt frying."

Follow us on social media
End of Article
`,
    expect: {
      headline: 'Bengaluru lake that caught fire now catches fish',
      writers: ['Nandini Krishnamurthy', 'R. V. Subrahmanyam'],
      place: 'Bengaluru',
      paragraphs: 4,
      first: 'A lake that made headlines',
      last: '"Today I smelt frying."',
      photos: [],
      bodyLacks: ['End of Article', 'Follow us'],
    },
  },
  {
    name: 'contributors-several-lines',
    format: 'text',
    copy: `Border town shares one fire engine between two countries

By Mercy Achieng, Paolo di Stefano and XU WEN in Sandao

2026-07-22 08:00 (Beijing time)

The siren is answered in two languages, and the engine has two number plates.

For 12 years the towns of Sandao and Sandoo, on either bank of a river no wider than a street, have kept one fire engine between them.

It has crossed the bridge 318 times.

The rule is simple: whoever smells smoke first drives.

"We argue about football, not about hoses," said chief Bo Laigeng.

Additional reporting by Kemal Aydin and Sophie Tran-Nguyen
Edited by Ruth Abernathy
Translated by Chu Lin
`,
    expect: {
      headline: 'Border town shares one fire engine between two countries',
      writers: ['Mercy Achieng', 'Paolo di Stefano', 'Xu Wen'],
      place: 'Sandao',
      publishedAt: '2026-07-22T08:00:00+08:00',
      additionalReporting: ['Kemal Aydin', 'Sophie Tran-Nguyen'],
      editors: ['Ruth Abernathy'],
      translators: ['Chu Lin'],
      paragraphs: 5,
      first: 'The siren is answered',
      last: 'said chief Bo Laigeng.',
    },
  },
  {
    name: 'photo-heavy-text',
    format: 'text',
    copy: `In pictures: frost flowers bloom on Jingbo Lake
Source: Xinhua | 2026-01-08 13:42:05 | Editor: Zhuang Qian

Frost flowers are seen on the surface of Jingbo Lake in Mudanjiang, northeast China's Heilongjiang Province, Jan. 7, 2026. (Photo by Lin Moyu/Xinhua)

A fisherman walks past frost flowers on Jingbo Lake in Mudanjiang, northeast China's Heilongjiang Province, Jan. 7, 2026. (Xinhua/Sui Ran)

An aerial drone photo taken on Jan. 7, 2026 shows cracks on the frozen Jingbo Lake in Mudanjiang, northeast China's Heilongjiang Province. (Xinhua/Sui Ran)

MUDANJIANG, Jan. 8 (Xinhua) -- Frost flowers, which form only when thin new ice meets still air of minus 20 degrees Celsius or below, covered about four square kilometers of Jingbo Lake on Wednesday.
`,
    expect: {
      headline: 'In pictures: frost flowers bloom on Jingbo Lake',
      source: 'Xinhua',
      publishedAt: '2026-01-08T13:42:05+08:00',
      editors: ['Zhuang Qian'],
      place: 'Mudanjiang',
      photos: [
        {
          caption:
            "Frost flowers are seen on the surface of Jingbo Lake in Mudanjiang, northeast China's Heilongjiang Province, Jan. 7, 2026.",
          credit: 'Photo by Lin Moyu/Xinhua',
          creator: 'Lin Moyu',
          agency: 'Xinhua',
        },
        {
          caption:
            "A fisherman walks past frost flowers on Jingbo Lake in Mudanjiang, northeast China's Heilongjiang Province, Jan. 7, 2026.",
          credit: 'Xinhua/Sui Ran',
          creator: 'Sui Ran',
          agency: 'Xinhua',
        },
        {
          caption:
            "An aerial drone photo taken on Jan. 7, 2026 shows cracks on the frozen Jingbo Lake in Mudanjiang, northeast China's Heilongjiang Province.",
          credit: 'Xinhua/Sui Ran',
          creator: 'Sui Ran',
          agency: 'Xinhua',
        },
      ],
      paragraphs: 1,
      first: 'Frost flowers, which form only',
    },
  },
  {
    name: 'html-lazy-images-sections',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Glacier gets a funeral, then a surprise | The Alpine Record</title>
<meta name="author" content="Beatrix Zumthor">
<meta property="og:title" content="Glacier gets a funeral, then a surprise">
<meta property="og:site_name" content="The Alpine Record">
<meta property="article:published_time" content="2026-09-01T18:30:00+02:00">
<meta property="article:section" content="Climate"></head>
<body>
<div id="cookie-consent"><p>This site uses cookies. By continuing you agree.</p></div>
<nav class="menu"><a>Climate</a><a>Valleys</a></nav>
<article class="story">
<span class="kicker">The long thaw</span>
<h1>Glacier gets a funeral, then a surprise</h1>
<p class="dek">Mourners on the Vadret Pitschen found ice where the map had none</p>
<p class="byline">By Beatrix Zumthor</p>
<div class="story-body">
<figure><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://media.alpinerecord.example/funeral.jpg" alt="People in black on a mountainside"><noscript><img src="https://media.alpinerecord.example/funeral.jpg"></noscript><figcaption>Mourners carry a wreath across the scree. (Urs Caduff/Keystone)</figcaption></figure>
<p>They had brought a wreath, an alphorn and a priest who was bad with heights.</p>
<p>The glacier had been declared dead in March. In September, 70 people came to bury it.</p>
<h3>A blue line</h3>
<p>It was the priest who slipped. Under the gravel his heel had struck ice.</p>
<div class="newsletter-signup"><h4>Get our newsletter</h4><input type="email"><button>Sign up</button></div>
<p>Drilling showed a body of ice 19 metres thick and the size of two football fields.</p>
<h3>What to do with the wreath</h3>
<p>The wreath, it was agreed, would stay. Nobody doubted that it would be needed.</p>
</div>
<div class="author-bio"></div>
</article>
<div class="recommended"><h2>Recommended</h2><p>Why marmots whistle at trains</p></div>
</body></html>
`,
    expect: {
      headline: 'Glacier gets a funeral, then a surprise',
      kicker: 'The long thaw',
      standfirst: 'Mourners on the Vadret Pitschen found ice where the map had none',
      writers: ['Beatrix Zumthor'],
      publishedAt: '2026-09-01T18:30:00+02:00',
      source: 'The Alpine Record',
      section: 'Climate',
      photos: [
        {
          caption: 'Mourners carry a wreath across the scree.',
          credit: 'Urs Caduff/Keystone',
          creator: 'Urs Caduff',
          agency: 'Keystone',
          src: 'https://media.alpinerecord.example/funeral.jpg',
        },
      ],
      paragraphs: 5,
      subheads: ['A blue line', 'What to do with the wreath'],
      first: 'They had brought a wreath',
      last: 'that it would be needed.',
      bodyLacks: ['cookies', 'newsletter', 'marmots'],
    },
  },
  {
    name: 'html-prnewswire-like',
    format: 'html',
    copy: `<html><head><meta charset="utf-8"><title>Tidewater Bicycle Works Opens Repair School in Former Bank</title></head><body>
<section class="release-header"><h1>Tidewater Bicycle Works Opens Repair School in Former Bank</h1>
<p class="meta">NEWS PROVIDED BY <a href="#">Tidewater Bicycle Works</a></p><p class="mb-no">May 14, 2026, 09:00 ET</p>
<div class="share"><p>Share this article</p></div></section>
<section class="release-body">
<p><span class="xn-location">NORFOLK, Va.</span>, <span class="xn-chron">May 14, 2026</span> /PRNewswire/ -- Tidewater Bicycle Works today opened a free repair school in a former bank, keeping its inner tubes in the vault.</p>
<p>The school will train 120 young mechanics a year.</p>
<p>"Wheels are the only thing in this building that ever went around honestly," said founder Leticia Monroe.</p>
<table border="1"><tr><th>Course</th><th>Weeks</th></tr><tr><td>Punctures</td><td>1</td></tr><tr><td>Wheels</td><td>6</td></tr></table>
<p>Applications open on June 1.</p>
</section></body></html>
`,
    expect: {
      headline: 'Tidewater Bicycle Works Opens Repair School in Former Bank',
      publishedAt: '2026-05-14T09:00:00-04:00',
      writers: [],
      paragraphs: 4,
      tables: 1,
      last: 'Applications open on June 1.',
      photos: [],
      bodyLacks: ['Share this article'],
    },
  },
  {
    name: 'html-epaper-br-paragraphs',
    format: 'html',
    copy: `<html><head><title>Market street bans the word 'artisan'</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body>
<div id="ozoom">
<h2 class="title">Market street bans the word &lsquo;artisan&rsquo;</h2>
<div class="sec">2026-08-18 07:10:00 Source: Lakeside Morning Post</div>
<div class="txt">By Geoffrey St John-Clarke<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;Stallholders on Weir Street have voted 31 to 4 to remove the word &ldquo;artisan&rdquo; from every sign, bag and blackboard.<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;&ldquo;Bread is bread,&rdquo; said baker Winifred Achterbosch, who proposed the ban. &ldquo;Mine is made by hand because the machine is broken.&rdquo;<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;Offenders will be asked to sweep the street.<br><br>
(Editor: Prudence Gale)</div>
<div class="nav"><a href="#">Previous article</a> <a href="#">Next article</a></div>
</div></body></html>
`,
    expect: {
      headline: 'Market street bans the word ‘artisan’',
      publishedAt: '2026-08-18T07:10:00+08:00',
      source: 'Lakeside Morning Post',
      writers: ['Geoffrey St John-Clarke'],
      paragraphs: 3,
      first: 'Stallholders on Weir Street',
      last: 'asked to sweep the street.',
      editors: ['Prudence Gale'],
      bodyLacks: ['Previous article', 'Next article'],
    },
  },
  {
    name: 'html-word-table-paste',
    format: 'html',
    copy: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-US>
<!--StartFragment--><h1>Harvest of hailstones insured by satellite<o:p></o:p></h1>
<p class=MsoNormal><b>By Kwame Mensah-Bonsu in Kumasi<o:p></o:p></b></p>
<p class=MsoNormal>Hail fell on 212 farms north of Kumasi in May. By June, 208 farmers had been paid, and none had filled in a form.<o:p></o:p></p>
<p class=MsoNormal>A satellite measures how much green a storm takes away, and a computer pays for it.<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Crop<o:p></o:p></p></td><td><p class=MsoNormal>Paid per acre<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Maize<o:p></o:p></p></td><td><p class=MsoNormal>$48<o:p></o:p></p></td></tr></table>
<p class=MsoNormal>The other four farmers grow mushrooms, indoors.<o:p></o:p></p>
<p class=MsoNormal><i>Abena Ofori in Tamale contributed to this story.<o:p></o:p></i></p>
<!--EndFragment--></body></html>
`,
    expect: {
      headline: 'Harvest of hailstones insured by satellite',
      writers: ['Kwame Mensah-Bonsu'],
      place: 'Kumasi',
      paragraphs: 3,
      tables: 1,
      contributors: ['Abena Ofori'],
      first: 'Hail fell on 212 farms',
      last: 'mushrooms, indoors.',
    },
  },
  {
    name: 'html-fragment-figures-and-tags',
    format: 'html',
    copy: `<h1>Swifts return to a school that left the roof open</h1>
<p>By <strong>Saoirse McAuley</strong>, Education Reporter</p>
<p>24 April 2026, 3:15pm BST</p>
<p>The builders were due in March. The children asked them to wait.</p>
<p>On Thursday, 22 swifts flew in under the slates of St Brigid&rsquo;s primary school, as swifts have done each April since at least 1961.</p>
<figure>
<img src="https://images.northernpost.example/swift.jpg" alt="">
<figcaption>A swift leaves its nest at St Brigid&rsquo;s. Credit: Niamh Toal/Northern Post</figcaption>
</figure>
<p>The new roof will have 40 bricks with holes in them.</p>
<p>&ldquo;We did the sums,&rdquo; said pupil Conor Devine, 10. &ldquo;They can bring friends.&rdquo;</p>
<p>Keywords: swifts, schools, birds</p>
`,
    expect: {
      headline: 'Swifts return to a school that left the roof open',
      writers: ['Saoirse McAuley'],
      publishedAt: '2026-04-24T15:15:00+01:00',
      photos: [
        {
          caption: 'A swift leaves its nest at St Brigid’s.',
          credit: 'Credit: Niamh Toal/Northern Post',
          creator: 'Niamh Toal',
          agency: 'Northern Post',
          src: 'https://images.northernpost.example/swift.jpg',
        },
      ],
      paragraphs: 4,
      keywords: ['swifts', 'schools', 'birds'],
      first: 'The builders were due in March.',
      last: '“They can bring friends.”',
    },
  },
  {
    name: 'html-live-shell-comments',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tram driver writes a novel at red lights - Metro Ledger</title>
<meta property="og:site_name" content="Metro Ledger"></head><body>
<a class="skip" href="#c">Skip to main content</a>
<div class="gdpr">We value your privacy. <button>Manage options</button></div>
<div class="breadcrumbs"><a>Home</a> &rsaquo; <a>City</a></div>
<div id="c" class="post">
<div class="post-title"><h1>Tram driver writes a novel at red lights</h1></div>
<div class="post-info">By <a class="author" href="/a/1">Zsófia Kertész</a> and <a class="author" href="/a/2">Milo van den Heuvel</a> &nbsp;|&nbsp; <span class="date">Oct. 6, 2026 8:45 a.m. EDT</span> &nbsp;|&nbsp; <span class="comments-count">17 comments</span></div>
<div class="social"><a>Facebook</a><a>Email</a><a>Print</a></div>
<div class="post-content">
<p>Route 6 has 31 traffic lights, and at each of them Edna Petrov has written a sentence.</p>
<p>The novel, six years in the making, is called <em>Amber</em>.</p>
<p><a href="/x">READ MORE: The bus that was always early</a></p>
<p>“Green is when I edit,” she said.</p>
<ul><li>31 lights</li><li>9,400 sentences</li></ul>
<p>It will be published in November.</p>
</div>
<div class="comments"><h3>17 Comments</h3><div class="comment">First!</div></div>
</div>
<div class="bottom">Terms of Use | Privacy Policy</div></body></html>
`,
    expect: {
      headline: 'Tram driver writes a novel at red lights',
      writers: ['Zsófia Kertész', 'Milo van den Heuvel'],
      publishedAt: '2026-10-06T08:45:00-04:00',
      source: 'Metro Ledger',
      paragraphs: 4,
      listItems: ['31 lights', '9,400 sentences'],
      first: 'Route 6 has 31 traffic lights',
      last: 'published in November.',
      photos: [],
      bodyLacks: [
        'First!',
        'Privacy Policy',
        'Skip to main',
        'The bus that was always early',
        'Manage options',
      ],
    },
  },
];
