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
];
