/** Stories as the sites of dailies print them, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const frontSamples: Sample[] = [
  {
    name: 'guardian topics in a list',
    format: 'html',
    copy: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>‘It felt like home’: the choir bringing a fishing village together | Music | The Guardian</title>
</head><body>
<header><nav><a href="#">News</a> <a href="#">Opinion</a> <a href="#">Sport</a></nav></header>
<main><article>
<div class="labels"><a href="#">Music</a></div>
<h1>‘It felt like home’: the choir bringing a fishing village together</h1>
<div data-gu-name="standfirst"><p>Trawler crews, care workers and retired teachers now rehearse twice a week in a former net loft</p></div>
<figure><img src="a.jpg" alt=""><figcaption>Members of the Porthenys choir on the harbour wall. Photograph: Alys Trevenna/The Guardian</figcaption></figure>
<address><a rel="author" href="#">Rowan Petherick</a></address>
<div>Wed 5 Aug 2026 07.00 BST</div>
<div><a href="#">Share</a></div>
<div class="article-body">
<p>On a wet Tuesday evening in Porthenys, 43 people squeeze into a former net loft, shake out their umbrellas and begin to hum.</p>
<p>The choir began four years ago with six members and a borrowed keyboard. It now has a waiting list.</p>
<h2>A voice for everyone</h2>
<p>“Nobody auditions,” says its conductor, Morwenna Sleeman. “You turn up, you sing, you help with the chairs.”</p>
<aside><p>Sign up to our weekly music newsletter</p></aside>
<p>Skipper Jory Hendy joined after losing his brother at sea. “It felt like home,” he says.</p>
<p>The choir will sing at the village’s harbour festival on 22 August.</p>
</div>
<div class="submeta">Explore more on these topics<ul><li><a href="#">Music</a></li><li><a href="#">Cornwall</a></li></ul></div>
</article></main>
<footer>© 2026 Guardian News &amp; Media Limited. All rights reserved.</footer>
</body></html>
`,
    expect: {
      headline: '‘It felt like home’: the choir bringing a fishing village together',
      kicker: 'Music',
      standfirst:
        'Trawler crews, care workers and retired teachers now rehearse twice a week in a former net loft',
      place: null,
      source: 'The Guardian',
      publishedAt: '2026-08-05T07:00:00+01:00',
      credits: ['writer: Rowan Petherick'],
      photos: [
        {
          caption: 'Members of the Porthenys choir on the harbour wall.',
          credit: 'Photograph: Alys Trevenna/The Guardian',
          creator: 'Alys Trevenna',
          agency: 'The Guardian',
        },
      ],
      paragraphs: 5,
      first: 'On a wet Tuesday eve',
      last: 'al on 22 August.',
      subheads: ['A voice for everyone'],
      keywords: ['Music', 'Cornwall'],
    },
  },
  {
    name: 'topics in capitals',
    format: 'text',
    copy: `Two more bus routes for Tengah Vale from Sept 6

Services 992 and 993 will link the estate to two MRT stations

Jolene Koh

Published Aug 05, 2026, 05:00 PM

Updated Aug 05, 2026, 08:32 PM

SINGAPORE – Residents of Tengah Vale will have two new bus services from Sept 6, the Land Transport Authority (LTA) said on Aug 5.

Service 992 will run between the estate and Bukit Batok MRT station, while 993 will serve Jurong East.

Both will operate daily from 5.30am to midnight, with buses every eight to 12 minutes during peak hours.

Commuters at a bus stop in Tengah Vale on Aug 5. ST PHOTO: BRANDON SEAH

“It takes me 20 minutes to walk to the nearest stop now,” said nurse Farah Iskandar, 34. “This will save me a lot of time.”

LTA said more than 6,000 households have moved into the area since 2024.

Join ST's Telegram channel and get the latest breaking news delivered to you.

LAND TRANSPORT AUTHORITY
BUSES
`,
    expect: {
      headline: 'Two more bus routes for Tengah Vale from Sept 6',
      kicker: null,
      standfirst: 'Services 992 and 993 will link the estate to two MRT stations',
      place: 'Singapore',
      source: null,
      publishedAt: '2026-08-05T17:00:00+08:00',
      credits: ['writer: Jolene Koh'],
      photos: [
        {
          caption: 'Commuters at a bus stop in Tengah Vale on Aug 5.',
          credit: 'ST PHOTO: BRANDON SEAH',
          creator: 'Brandon Seah',
          agency: 'ST',
        },
      ],
      paragraphs: 5,
      first: 'Residents of Tengah ',
      last: 'area since 2024.',
      subheads: [],
      keywords: ['LAND TRANSPORT AUTHORITY', 'BUSES'],
    },
  },
  {
    name: 'place behind the zone',
    format: 'html',
    copy: `<html><head><meta charset="utf-8"><title>Kerala hill station bans single-use bottles - The Hindu</title>
<meta name="keywords" content="Vellamala, plastic ban, Idukki, tourism">
</head><body>
<div class="topbar">e-Paper | Subscribe | Login</div>
<h1 class="title">Vellamala to go free of single-use bottles from Onam</h1>
<h2 class="sub-title">Tourists to pay a refundable deposit of ₹20 a bottle at three checkposts</h2>
<p class="publish-time">Published - August 06, 2026 08:10 am IST - IDUKKI</p>
<div class="author"><a href="#">K.S. Sudheeran</a></div>
<div class="picture"><img src="b.jpg"><p class="caption">Visitors at the Vellamala viewpoint in Idukki on Wednesday. | Photo Credit: JIJO ABRAHAM</p></div>
<div class="articlebody">
<p>The Vellamala grama panchayat will ban plastic water bottles of less than one litre from the first day of Onam, panchayat president Lissy Varghese said on Wednesday.</p>
<p>Tourists carrying such bottles will have to pay a deposit of ₹20 a bottle at three checkposts and can claim it back while leaving.</p>
<p>Water kiosks have been set up at 14 spots along the road to the viewpoint.</p>
<div class="also-read">Also Read | Nilgiris to extend e-pass system</div>
<p>The panchayat collected 11 tonnes of plastic waste in April and May alone, Ms. Varghese said.</p>
</div>
<div class="comments">Comments have to be in English, and in full sentences.</div>
<div class="copyright">Copyright© 2026, THG PUBLISHING PVT LTD.</div>
</body></html>
`,
    expect: {
      headline: 'Vellamala to go free of single-use bottles from Onam',
      kicker: null,
      standfirst: 'Tourists to pay a refundable deposit of ₹20 a bottle at three checkposts',
      place: 'Idukki',
      source: 'The Hindu',
      publishedAt: '2026-08-06T08:10:00+05:30',
      credits: ['writer: K.S. Sudheeran'],
      photos: [
        {
          caption: 'Visitors at the Vellamala viewpoint in Idukki on Wednesday.',
          credit: 'Photo Credit: JIJO ABRAHAM',
          creator: 'Jijo Abraham',
          agency: null,
        },
      ],
      paragraphs: 4,
      first: 'The Vellamala grama ',
      last: '. Varghese said.',
      subheads: [],
      keywords: ['Vellamala', 'plastic ban', 'Idukki', 'tourism'],
    },
  },
  {
    name: 'column above the text',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>“田间课堂”开到大棚里_光明网</title>
<meta name="keywords" content="农技推广,田间课堂,乡村振兴"></head><body>
<div class="g-nav"><a href="#">首页</a>&gt; <a href="#">要闻</a>&gt; 正文</div>
<h1 class="u-title">“田间课堂”开到大棚里</h1>
<div class="m-contentMsg"><span class="m-con-time">2026-08-02 05:10</span> <span class="m-con-source">来源：<a href="#">光明网-《光明日报》</a></span></div>
<div class="u-mainText">
<p>　　<strong>【乡村振兴一线】</strong></p>
<p style="text-align:center"><img src="1.jpg"></p>
<p style="text-align:center">农技员在大棚内讲解番茄整枝技术。光明日报记者 葛新宇摄/光明图片</p>
<p>　　光明日报记者　葛新宇　光明日报通讯员　田苗</p>
<p>　　上午九点，山东省寿沂县柳沟村的番茄大棚里，二十多位菜农围成一圈，听农技员于海涛讲整枝。</p>
<p>　　“光听不行，得上手。”于海涛把剪刀递给身边的菜农。</p>
<p><strong>　　把黑板挂在棚架上</strong></p>
<p>　　去年以来，寿沂县组织126名农技员进村授课，累计开课410场。</p>
<p>　　村民王秀芹按新方法种植，一季番茄增收9000元。</p>
<p>　　《光明日报》（2026年08月02日&nbsp;02版）</p>
</div>
<div class="m-zbTool">[ 责编：丁玉 ]</div>
<div class="share">阅读剩余全文（）</div>
</body></html>
`,
    expect: {
      headline: '“田间课堂”开到大棚里',
      kicker: '【乡村振兴一线】',
      standfirst: null,
      place: null,
      source: '光明网-《光明日报》',
      publishedAt: '2026-08-02T05:10:00+08:00',
      credits: ['writer: 葛新宇 (光明日报)', 'writer: 田苗 (光明日报)', 'web-editor: 丁玉'],
      photos: [
        {
          caption: '农技员在大棚内讲解番茄整枝技术。',
          credit: '光明日报记者 葛新宇摄/光明图片',
          creator: '葛新宇',
          agency: '光明日报',
        },
      ],
      paragraphs: 4,
      first: '上午九点，山东省寿沂县柳沟村的番茄大棚里',
      last: '法种植，一季番茄增收9000元。',
      subheads: ['把黑板挂在棚架上'],
      keywords: ['农技推广', '田间课堂', '乡村振兴'],
    },
  },
  {
    name: 'picture by a reporter',
    format: 'text',
    copy: `一座小城图书馆的夜间账本

澎湃新闻记者 沈知夏 实习生 陆嘉
2026-08-01 10:05
来源：澎湃新闻

∙ 直击现场 >
字号

晚上十点，浙江临屿市图书馆三楼还亮着灯。值班员姜波在登记本上写下当天的数字：317人。

这是图书馆延长开放时间的第九个月。

“比我想的安静”

姜波原以为夜里来的多是学生，后来发现，外卖骑手和夜班护士占了近三成。

图书馆三楼夜间阅览区。 澎湃新闻记者 沈知夏 图

“我在这里等第二班。”骑手周强说，他已经读完了11本小说。

一年多花四十二万元

馆长冯静算过账，夜间开放一年增加支出约42万元，由市财政承担。

    责任编辑：蒋琳
    图片编辑：乔楠
    校对：刘晓
    澎湃新闻报料：021-00000000
`,
    expect: {
      headline: '一座小城图书馆的夜间账本',
      kicker: null,
      standfirst: null,
      place: null,
      source: '澎湃新闻',
      publishedAt: '2026-08-01T10:05:00+08:00',
      credits: [
        'writer: 沈知夏 (澎湃新闻)',
        'writer: 陆嘉',
        'web-editor: 蒋琳',
        'editor: 乔楠',
        'editor: 刘晓',
      ],
      photos: [
        {
          caption: '图书馆三楼夜间阅览区。',
          credit: '澎湃新闻记者 沈知夏 图',
          creator: '沈知夏',
          agency: '澎湃新闻',
        },
      ],
      paragraphs: 5,
      first: '晚上十点，浙江临屿市图书馆三楼还亮着灯。',
      last: '加支出约42万元，由市财政承担。',
      subheads: ['“比我想的安静”', '一年多花四十二万元'],
      keywords: [],
    },
  },
  {
    name: 'words related',
    format: 'html',
    copy: `<html lang="zh-Hant"><head><meta charset="utf-8"><title>離島診所增設遙距診症　長者免舟車勞頓 - 明報新聞網</title></head><body>
<ul class="menu"><li>要聞</li><li>港聞</li><li>經濟</li></ul>
<h1>離島診所增設遙距診症　長者免舟車勞頓</h1>
<h6>2026年8月4日星期二</h6>
<article>
<p>【明報專訊】坪灣島的長者以往覆診須乘船90分鐘，下月起可在島上診所以視像見專科醫生。</p>
<p>診所主管麥詠琪表示，首階段涵蓋內科及皮膚科，每周提供40個名額。</p>
<h2>市民：省下一天時間</h2>
<p>78歲的島民鍾伯說：「以前朝早出門，黃昏先返到屋企。」</p>
<p>診所已為210名長者登記，護士會在旁協助操作。</p>
<p>明報記者　利子朗</p>
<figure><img src="2.jpg"><figcaption>護士示範遙距診症系統。（衛敏兒攝）</figcaption></figure>
</article>
<div>相關字詞﹕遙距診症 離島 長者</div>
<div class="foot">明報新聞網©2026 版權所有</div>
</body></html>
`,
    expect: {
      headline: '離島診所增設遙距診症　長者免舟車勞頓',
      kicker: null,
      standfirst: null,
      place: null,
      source: '明報',
      publishedAt: '2026-08-04T00:00:00+08:00',
      credits: ['writer: 利子朗 (明報)'],
      photos: [{ caption: '護士示範遙距診症系統。', credit: '衛敏兒攝', creator: '衛敏兒', agency: null }],
      paragraphs: 4,
      first: '坪灣島的長者以往覆診須乘船90分鐘，下月',
      last: '名長者登記，護士會在旁協助操作。',
      subheads: ['市民：省下一天時間'],
      keywords: ['遙距診症', '離島', '長者'],
    },
  },
  {
    name: 'house and section',
    format: 'text',
    copy: `邻里菜园扩至四十处　居民轮流照料

联合早报 / 新加坡

2026年8月3日 19:15

发布

梁思敏 报道
leongsm@example.sg

社区园圃今年新增12处，年底前再推出两期园艺课程。

我国组屋区的邻里菜园今年增至40处，由约1500名居民轮流照料。

国家公园局昨天（8月2日）在宏景邻里菜园举行开放日，吸引近800人参加。

邻里菜园的志工向小朋友介绍香草。（何俊杰摄）

志工许美兰（66岁）受访时说：“退休后，我每天早上都来浇水，也认识了不少新邻居。”

收成的蔬菜一半分给参与者，另一半送往附近的乐龄活动中心。
`,
    expect: {
      headline: '邻里菜园扩至四十处　居民轮流照料',
      kicker: null,
      place: null,
      source: '联合早报',
      publishedAt: '2026-08-03T19:15:00+08:00',
      credits: ['writer: 梁思敏'],
      photos: [
        { caption: '邻里菜园的志工向小朋友介绍香草。', credit: '何俊杰摄', creator: '何俊杰', agency: null },
      ],
      last: '，另一半送往附近的乐龄活动中心。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'ahram writer with a place',
    format: 'text',
    copy: `محافظات

بدء تشغيل العبارة الجديدة بين ضفتي النيل بمركز دير الجبل

4-8-2026 | 13:05

العبارة الجديدة أثناء رحلتها الأولى بمركز دير الجبل - تصوير: منى عبد الغفار

المنيا - حسام البرديسي

بدأ اليوم الثلاثاء تشغيل العبارة النهرية الجديدة التي تربط ضفتي النيل بمركز دير الجبل، بتكلفة 27 مليون جنيه.

وقال اللواء كمال فتحي، رئيس المركز، إن العبارة تسع 24 سيارة و150 راكبًا في الرحلة الواحدة.

وأضاف أن زمن العبور انخفض من 25 دقيقة إلى 11 دقيقة.

وأعرب الأهالي عن ارتياحهم لتشغيل العبارة قبل بدء العام الدراسي.

اقرأ أيضًا:
رفع كفاءة مرسى بني عمران

كلمات البحث
المنيا| العبارة النهرية| دير الجبل
`,
    expect: {
      headline: 'بدء تشغيل العبارة الجديدة بين ضفتي النيل بمركز دير الجبل',
      kicker: 'محافظات',
      standfirst: null,
      place: 'المنيا',
      source: null,
      publishedAt: '2026-08-04T13:05:00+08:00',
      credits: ['writer: حسام البرديسي'],
      photos: [
        {
          caption: 'العبارة الجديدة أثناء رحلتها الأولى بمركز دير الجبل',
          credit: 'تصوير: منى عبد الغفار',
          creator: 'منى عبد الغفار',
          agency: null,
        },
      ],
      paragraphs: 4,
      first: 'بدأ اليوم الثلاثاء ت',
      last: 'ء العام الدراسي.',
      subheads: [],
      keywords: ['المنيا', 'العبارة النهرية', 'دير الجبل'],
    },
  },
  {
    name: 'petra writer before a hyphen',
    format: 'text',
    copy: `"المياه" تنجز خط الربيعات الناقل قبل موعده

    عمان 3 آب (بترا)- ليث الخصاونة- أنجزت وزارة المياه والري الخط الناقل لمياه الربيعات بطول 17 كيلومترا، قبل موعده المقرر بشهرين.

    وقال الناطق باسم المشروع سامر العبداللات، في تصريح لوكالة الأنباء الأردنية (بترا)، إن الخط سيخدم نحو 32 ألف مواطن.

    وأوضح أن كلفة المشروع بلغت 4.8 مليون دينار، وأن نسبة الفاقد ستنخفض من 41 إلى 23 بالمئة.

    ومن المتوقع أن يبدأ الضخ التجريبي منتصف الشهر الحالي.

--(بترا)
ل خ/ر م/
03/08/2026 11:48:20
`,
    expect: {
      headline: '"المياه" تنجز خط الربيعات الناقل قبل موعده',
      kicker: null,
      standfirst: null,
      place: 'عمان',
      source: 'بترا',
      publishedAt: '2026-08-03T11:48:20+08:00',
      credits: ['writer: ليث الخصاونة (بترا)'],
      photos: [],
      paragraphs: 4,
      first: 'أنجزت وزارة المياه و',
      last: 'صف الشهر الحالي.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'ap follow line',
    format: 'text',
    copy: `Flooding cuts off hill towns in northern Laurentia; at least 6 dead

By MARISOL QUENTIN and DEV PATHAK
Associated Press

Updated 4:51 PM EDT, June 9, 2026

SAN ALBERO, Laurentia (AP) — Rivers swollen by three days of rain swept away bridges and cut off at least nine hill towns in northern Laurentia, killing six people, officials said Tuesday.

Rescue crews in boats and helicopters pulled more than 400 people from rooftops, according to the national civil defense agency.

“We heard the bridge go before we saw it,” said Nilda Ferrero, a schoolteacher in San Albero. “Then there was only water.”

President Otto Brandeis declared a state of emergency in two provinces and said the army would deliver food by air.

Forecasters said the rain would ease by Thursday, but warned that saturated slopes could still give way.

___

Pathak reported from Port Lucan. Associated Press writer Inés Carvalho in Lisbon contributed to this report.

___

Follow AP’s climate coverage at https://apnews.example/climate

Residents wade along a flooded street in San Albero, Laurentia, Tuesday, June 9, 2026. (AP Photo/Ramiro Holt)
`,
    expect: {
      headline: 'Flooding cuts off hill towns in northern Laurentia; at least 6 dead',
      kicker: null,
      standfirst: null,
      place: 'San Albero, Laurentia',
      source: 'Associated Press',
      publishedAt: '2026-06-09T16:51:00-04:00',
      credits: [
        'writer: Marisol Quentin (Associated Press)',
        'writer: Dev Pathak (Associated Press)',
        'contributor: Inés Carvalho (Associated Press)',
      ],
      photos: [
        {
          caption: 'Residents wade along a flooded street in San Albero, Laurentia, Tuesday, June 9, 2026.',
          credit: 'AP Photo/Ramiro Holt',
          creator: 'Ramiro Holt',
          agency: 'AP',
        },
      ],
      paragraphs: 5,
      first: 'Rivers swollen by th',
      last: ' still give way.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'summary in dashes',
    format: 'text',
    copy: `Copper giant Andaro cuts output forecast after smelter fire

By Helena Brisk and Tomas Lindqvist

February 18, 2026 9:14 AM GMT

Summary
- Full-year output seen at 710,000 tons, down from 780,000
- Smelter to stay shut until at least May
- Shares fall 6% in early trade

LONDON, Feb 18 (Reuters) - Miner Andaro Resources on Wednesday cut its 2026 copper output forecast by 9% after a fire shut its largest smelter.

The company now expects to produce 710,000 metric tons this year, compared with an earlier estimate of 780,000 tons.

"Nobody was hurt, and that is what matters first," Chief Executive Piers Halloran told analysts on a call.

Three-month copper on the London Metal Exchange rose 1.8% after the announcement.

Analysts at Merrow Bank said the outage would tighten an already stretched market through the second quarter.

($1 = 0.7420 pounds)

Reporting by Helena Brisk in London and Tomas Lindqvist in Stockholm; Additional reporting by Kavya Menon in Bengaluru; Editing by Rupert Ashdown

Our Standards: The Thomson Reuters Trust Principles.
`,
    expect: {
      headline: 'Copper giant Andaro cuts output forecast after smelter fire',
      kicker: null,
      standfirst: null,
      place: 'London',
      source: 'Reuters',
      publishedAt: '2026-02-18T09:14:00+00:00',
      credits: [
        'writer: Helena Brisk',
        'writer: Tomas Lindqvist',
        'additional-reporting: Kavya Menon',
        'editor: Rupert Ashdown',
      ],
      photos: [],
      paragraphs: 6,
      first: 'Miner Andaro Resourc',
      last: '= 0.7420 pounds)',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'gulf city and topics',
    format: 'text',
    copy: `Desert library in Liwa lends books by camel, and by drone

Readers in remote settlements can now order from 40,000 titles

Published: December 03, 2026 17:45
Nadia Farouk, Staff Reporter
2 MIN READ

Abu Dhabi: A public library on the edge of the Empty Quarter has started to deliver books to remote settlements by camel and, since this week, by drone.

The service covers 12 settlements within 60km of Liwa, the Department of Culture said on Thursday.

How it works

Readers choose a title through an app. Small parcels go by drone; school boxes travel by camel.

* Orders before 10am arrive the same day
* Up to five books a person
* Loans run for four weeks

‘They ask for poetry’

“People expect us to say they want thrillers,” said librarian Moza Al Suwaidi. “They ask for poetry.”

The library will add audio books in Arabic, Urdu and Malayalam next year.

Camels carry school boxes near Liwa. Image Credit: Supplied

Sign up for the Daily Briefing
Get the latest news and updates straight to your inbox

Related Topics:
UAE
Books
Abu Dhabi
`,
    expect: {
      headline: 'Desert library in Liwa lends books by camel, and by drone',
      kicker: null,
      standfirst: 'Readers in remote settlements can now order from 40,000 titles',
      place: 'Abu Dhabi',
      source: null,
      publishedAt: '2026-12-03T17:45:00+08:00',
      credits: ['writer: Nadia Farouk'],
      photos: [
        {
          caption: 'Camels carry school boxes near Liwa.',
          credit: 'Image Credit: Supplied',
          creator: null,
          agency: null,
        },
      ],
      paragraphs: 5,
      first: 'A public library on ',
      last: 'yalam next year.',
      subheads: ['How it works', '‘They ask for poetry’'],
      keywords: ['UAE', 'Books', 'Abu Dhabi'],
    },
  },
  {
    name: 'writer in a bracket behind the house',
    format: 'text',
    copy: `广西边境小城办起“榴莲夜市” 跨国摊主同台吆喝
2026-06-28 20:11:37 来源：中国新闻网 作者：覃思远 责任编辑：卓一鸣

　　中新网崇左6月28日电 (覃思远)边境小城的夜晚，是被一阵果香叫醒的。
　　28日傍晚，记者走进这座县城的河堤夜市，120个摊位前人头攒动。
　　越南摊主阮氏兰用中文招呼客人：“先尝后买！”她告诉记者，一晚能卖出80公斤榴莲。
　　当地商务部门负责人韦建川表示，夜市自5月开市以来，累计接待游客26万人次。
　　“明年，我们想把夜市办到桥那头去。”韦建川说。(完)

图为游客在夜市选购榴莲。 覃思远 摄

【编辑:卓一鸣】
更多精彩内容请进入社会频道
`,
    expect: {
      headline: '广西边境小城办起“榴莲夜市” 跨国摊主同台吆喝',
      kicker: null,
      standfirst: null,
      place: '崇左',
      source: '中国新闻网',
      publishedAt: '2026-06-28T20:11:37+08:00',
      credits: ['writer: 覃思远 (中新网)', 'web-editor: 卓一鸣', 'editor: 卓一鸣'],
      photos: [{ caption: '图为游客在夜市选购榴莲。', credit: '覃思远 摄', creator: '覃思远', agency: null }],
      paragraphs: 5,
      first: '边境小城的夜晚，是被一阵果香叫醒的。',
      last: '把夜市办到桥那头去。”韦建川说。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'news of a station by a reporter',
    format: 'html',
    copy: `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8">
<title>高原小站来了“机器人巡线员”_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="机器人,青藏铁路,巡检">
<meta name="source" content="央视网">
<meta property="og:title" content="高原小站来了“机器人巡线员”">
</head><body>
<div class="nav"><a href="/">央视网首页</a> <a href="/news">新闻</a> <a href="/sports">体育</a></div>
<div class="content_area" id="content_area_box">
<div class="title_area"><h1>高原小站来了“机器人巡线员”</h1>
<div class="info1">来源：央视网 | 2026年11月08日 12:46:10</div></div>
<div class="content_area" id="content_area">
<p style="text-indent: 2em;"><strong>央视网消息</strong>（记者 骆青山）：海拔4600米的高原小站上，一台六轮机器人正沿着路肩缓缓前行。</p>
<p style="text-align: center;"><img src="https://p.cctv.example/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size:14px">机器人在路肩执行巡检任务（央视网记者 骆青山 摄）</span></p>
<p style="text-indent: 2em;">“它不怕缺氧，也不怕冷。”巡检工区工长才让多杰说，机器人每天巡检18公里，相当于四名工人的工作量。</p>
<p style="text-indent: 2em;">据了解，首批12台机器人已在沿线六个车站投入使用。</p>
<p style="text-indent: 2em;">&nbsp;</p>
</div>
<div class="zebian"><span>编辑：桑晓月</span> <span>责任编辑：曲正宏</span></div>
<div class="bottom_share"><span>扫一扫分享到微信</span></div>
<div class="tuijian"><h3>精彩推荐</h3><ul><li><a href="#">初雪落满古城</a></li></ul></div>
</div></body></html>
`,
    expect: {
      headline: '高原小站来了“机器人巡线员”',
      kicker: null,
      standfirst: null,
      place: null,
      source: '央视网',
      publishedAt: '2026-11-08T12:46:10+08:00',
      credits: ['writer: 骆青山 (央视网)', 'editor: 桑晓月', 'web-editor: 曲正宏'],
      photos: [
        {
          caption: '机器人在路肩执行巡检任务',
          credit: '央视网记者 骆青山 摄',
          creator: '骆青山',
          agency: '央视网',
        },
      ],
      paragraphs: 3,
      first: '海拔4600米的高原小站上，一台六轮机器',
      last: '机器人已在沿线六个车站投入使用。',
      subheads: [],
      keywords: ['机器人', '青藏铁路', '巡检'],
    },
  },
  {
    name: 'path above the headline',
    format: 'text',
    copy: `自由時報 首頁 > 生活

阿里山小火車百年機車頭重現　老司機含淚鳴笛

2026/10/25 11:38

〔記者邱柏勳／嘉義報導〕停駛41年的阿里山林鐵蒸汽機車頭，今（25）日修復完成，由88歲退休司機簡水生鳴笛啟動。

林鐵處指出，機車頭於2022年送修，更換零件兩千多件，總經費為4680萬元。

簡水生說：「它的聲音沒有變，是我老了。」

機車頭預計明年元旦起，每月行駛兩個假日班次。

修復完成的蒸汽機車頭今日首度亮相。（記者邱柏勳攝）
88歲退休司機簡水生（中）與家人合影。（林鐵處提供）

不用抽 不用搶 現在用APP看新聞 保證天天中獎
點我下載APP
`,
    expect: {
      headline: '阿里山小火車百年機車頭重現　老司機含淚鳴笛',
      kicker: null,
      standfirst: null,
      place: '嘉義',
      source: null,
      publishedAt: '2026-10-25T11:38:00+08:00',
      credits: ['writer: 邱柏勳'],
      photos: [
        {
          caption: '修復完成的蒸汽機車頭今日首度亮相。',
          credit: '記者邱柏勳攝',
          creator: '邱柏勳',
          agency: null,
        },
        {
          caption: '88歲退休司機簡水生（中）與家人合影。',
          credit: '林鐵處提供',
          creator: null,
          agency: '林鐵處',
        },
      ],
      paragraphs: 4,
      first: '停駛41年的阿里山林鐵蒸汽機車頭，今（2',
      last: '年元旦起，每月行駛兩個假日班次。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'keywords by arabic commas',
    format: 'html',
    copy: `<html lang="ar"><head><meta charset="utf-8"><title>قرية صينية تحول قش الأرز إلى أوراق رسم</title>
<meta name="keywords" content="قش الأرز، حرف يدوية، أنهوي"></head>
<body dir="rtl">
<div class="path"><a href="/">الصفحة الرئيسية</a> &gt;&gt; <a href="/c">الثقافة والحياة</a></div>
<div class="main">
<h1>قرية صينية تحول قش الأرز إلى أوراق رسم</h1>
<div class="origin">/صحيفة الشعب اليومية أونلاين/&nbsp;&nbsp;2026:07:30.16:09</div>
<div class="txt_con">
<p>30 يوليو 2026/صحيفة الشعب اليومية أونلاين/ حوّل سكان قرية جبلية في مقاطعة أنهوي بشرقي الصين قش الأرز، الذي كانوا يحرقونه، إلى أوراق رسم تباع في 18 دولة.</p>
<p>ويعمل في الورشة 75 قرويا، يتقاضى كل منهم نحو 4600 يوان شهريا.</p>
<p align="center"><img src="p1.jpg"></p>
<p align="center">قروية تجفف أوراق الرسم تحت الشمس. (تصوير: وو جيا/صحيفة الشعب اليومية أونلاين)</p>
<p>وقالت رئيسة الورشة تشو مينغ يوي: "كل ورقة تحمل رائحة حقولنا".</p>
</div>
<div class="editor">(المحرر: ليو يانغ)</div>
<div class="share">شارك</div>
<div class="hot"><h3>الأكثر قراءة</h3><p>افتتاح جسر معلق جديد</p></div>
</div></body></html>
`,
    expect: {
      headline: 'قرية صينية تحول قش الأرز إلى أوراق رسم',
      kicker: null,
      standfirst: null,
      place: null,
      source: 'صحيفة الشعب اليومية أونلاين',
      publishedAt: '2026-07-30T16:09:00+08:00',
      credits: ['editor: ليو يانغ'],
      photos: [
        {
          caption: 'قروية تجفف أوراق الرسم تحت الشمس.',
          credit: 'تصوير: وو جيا/صحيفة الشعب اليومية أونلاين',
          creator: 'وو جيا',
          agency: 'صحيفة الشعب اليومية أونلاين',
        },
      ],
      paragraphs: 3,
      first: 'حوّل سكان قرية جبلية',
      last: 'ل رائحة حقولنا".',
      subheads: [],
      keywords: ['قش الأرز', 'حرف يدوية', 'أنهوي'],
    },
  },
];
