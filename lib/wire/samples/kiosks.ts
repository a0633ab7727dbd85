/** Stories of Chinese and Arab houses, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const kioskSamples: Sample[] = [
  {
    name: 'headline in an h3',
    format: 'html',
    copy: `<div class="t-container-title"><h3>英媒：伦敦地铁将用废热为千户居民供暖</h3></div>
<div class="metadata-info"><span class="source">来源：环球网</span> <span class="author">作者：索炎清</span> <span class="time">2023-11-08 10:12</span></div>
<div class="share-box"><a>微博</a> <a>微信</a> <a>QQ空间</a></div>
<article><section data-type="rtext">
<p>【环球网报道 记者 索炎清】英国广播公司（BBC）7日报道称，伦敦地铁北线一座废弃通风井将被改造成热源，为附近约1350户居民和两所小学供暖。</p>
<p><i class="pic-con"><img data-alt="伦敦地铁站资料图" src="//img.example/a.jpg"></i></p>
<p><em>伦敦一处地铁站入口（资料图，图片来源：视觉中国）</em></p>
<p>报道说，隧道内的空气全年保持在18至28摄氏度，经热泵提升后可达80摄氏度。</p>
<p>“这些热量过去被白白吹到街上。”当地议会能源事务负责人凯特·霍恩对BBC表示。</p>
<p>根据规划，改造工程耗资1630万英镑，预计2025年冬季投入使用。</p>
</section></article>
<div class="topic-info"><span>责编：李慧</span></div>
<div class="copyright">版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</div>
<div class="recommend"><h4>相关新闻</h4><ul><li><a>巴黎塞纳河水为博物馆降温</a></li></ul></div>
`,
    expect: {
      headline: '英媒：伦敦地铁将用废热为千户居民供暖',
      standfirst: null,
      place: null,
      source: '环球网',
      publishedAt: '2023-11-08T10:12:00+08:00',
      credits: ['writer: 索炎清', 'web-editor: 李慧'],
      photos: [
        {
          caption: '伦敦一处地铁站入口',
          credit: '资料图，图片来源：视觉中国',
          creator: null,
          agency: '视觉中国',
        },
      ],
      paragraphs: 4,
      first: '英国广播公司（BBC）7日报道称，伦敦地',
      last: '镑，预计2025年冬季投入使用。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'writer in a bracket',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>挪威一电动渡轮因结冰停航，船东：电池没问题，是码头插座冻住了</title>
<meta name="Keywords" content="挪威,电动渡轮,观察者网">
</head><body>
<ul class="nav"><li><a href="#">观察者</a></li><li><a href="#">风闻</a></li><li><a href="#">国际</a></li><li><a href="#">军事</a></li><li><a href="#">观察者网评论精选</a></li></ul>
<div class="content"><ul class="article-others"><li class="left left-main">
<h3>挪威一电动渡轮因结冰停航，船东：电池没问题，是码头插座冻住了</h3>
<div class="time fix"><span>2024-01-09 09:43:12</span> <span>来源：观察者网</span> <a>字号：A- A A+</a></div>
<div class="key-word fix">关键字：<a href="#">挪威</a><a href="#">电动渡轮</a></div>
<div class="content all-txt">
<p>（文/观察者网 陈思佳）受北极寒潮影响，挪威西海岸一艘电动渡轮自1月6日起停航，两岸约4000名居民被迫绕行。</p>
<p>据挪威广播公司（NRK）1月8日报道，当地气温降至零下29摄氏度，网上一度流传“电池冻坏”的说法。</p>
<p>对此，船东发言人拉尔森回应称：“电池舱始终在15度以上，是码头的充电插座冻住了。”</p>
<p class="pic"><img src="a.jpg"></p>
<p class="pic-desc">停靠在码头的电动渡轮 图自NRK</p>
<p>报道称，技术人员9日加装了加热罩，渡轮预计10日复航。</p>
<p>挪威目前有70余艘电动渡轮，停航的是其中一艘。</p>
<p><strong>本文系观察者网独家稿件，未经授权，不得转载。</strong></p>
</div>
<div class="share">分享到 <a>微信</a><a>微博</a></div>
<div class="editor">责任编辑：严珊明</div>
<div class="app">观察者APP，更好阅读体验</div>
<div class="rel"><h4>相关推荐</h4><a>德国一机场跑道被冻裂</a></div>
</li></ul></div>
<div class="foot">Copyright © 2014-2024 观察者 All rights reserved. 沪ICP备10213822号-2</div>
</body></html>
`,
    expect: {
      headline: '挪威一电动渡轮因结冰停航，船东：电池没问题，是码头插座冻住了',
      standfirst: null,
      place: null,
      source: '观察者网',
      publishedAt: '2024-01-09T09:43:12+08:00',
      credits: ['writer: 陈思佳 (观察者网)', 'web-editor: 严珊明'],
      photos: [{ caption: '停靠在码头的电动渡轮', credit: '图自NRK', creator: null, agency: 'NRK' }],
      paragraphs: 5,
      first: '受北极寒潮影响，挪威西海岸一艘电动渡轮自',
      last: '余艘电动渡轮，停航的是其中一艘。',
      subheads: [],
      keywords: ['挪威', '电动渡轮'],
    },
  },
  {
    name: 'reported by a site',
    format: 'text',
    copy: `英媒文章：为何欧洲人重新爱上夜班火车

2024-02-27 11:20:05　来源：参考消息网　责任编辑：卢荻菲

　　参考消息网2月27日报道　据英国《金融时报》网站2月24日报道，欧洲卧铺列车的旅客人数去年达到20年来的最高水平。

　　报道称，从维也纳到巴黎的夜班火车去年运送旅客约16万人次，票价比廉价航空高出两成，但多数班次提前一个月售罄。

　　奥地利联邦铁路公司一名高管说：“人们不再问为什么要坐14个小时，而是问为什么没有更多车次。”

　　文章认为，真正的瓶颈不是需求，而是车厢——全欧洲只有两家工厂仍在生产卧铺车。

　　分析人士预计，到2030年卧铺运力最多只能增加四成。（编译/赵菲菲　审核/刘白）

　　2023年10月，一列夜班火车停靠在维也纳中央车站。（法新社）
`,
    expect: {
      headline: '英媒文章：为何欧洲人重新爱上夜班火车',
      standfirst: null,
      place: null,
      source: '参考消息网',
      publishedAt: '2024-02-27T11:20:05+08:00',
      credits: ['web-editor: 卢荻菲', 'translator: 赵菲菲', 'editor: 刘白'],
      photos: [
        {
          caption: '2023年10月，一列夜班火车停靠在维也纳中央车站。',
          credit: '法新社',
          creator: null,
          agency: '法新社',
        },
      ],
      paragraphs: 5,
      first: '据英国《金融时报》网站2月24日报道，欧',
      last: '30年卧铺运力最多只能增加四成。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'zone before the time',
    format: 'text',
    copy: `路政署：西貢公路擴闊工程首階段提前三個月完成

2024-04-16 HKT 17:42

分享
列印

路政署指，首階段擴闊路段今早起雙向通車。（林家俊攝）

路政署表示，西貢公路擴闊工程首階段提前三個月完成，由蠔涌至白沙灣一段今早起雙向行車。

署方說，擴闊後該路段由單線增至雙線，預計繁忙時間車程可由25分鐘縮短至約14分鐘。

有居民對本台表示，歡迎工程完成，但希望當局盡快增設行人天橋。

第二階段工程預計於2027年第一季完成。

最新新聞
港鐵東鐵綫信號故障　列車服務受阻
© 香港電台2024
`,
    expect: {
      headline: '路政署：西貢公路擴闊工程首階段提前三個月完成',
      standfirst: null,
      place: null,
      source: '香港電台',
      publishedAt: '2024-04-16T17:42:00+08:00',
      credits: [],
      photos: [
        {
          caption: '路政署指，首階段擴闊路段今早起雙向通車。',
          credit: '林家俊攝',
          creator: '林家俊',
          agency: null,
        },
      ],
      paragraphs: 4,
      first: '路政署表示，西貢公路擴闊工程首階段提前三',
      last: '工程預計於2027年第一季完成。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'keywords below a head',
    format: 'text',
    copy: `首页
新闻
新加坡

组屋底层“修理咖啡馆”增至60处 每月省下九吨垃圾
居民带坏电器来，义工免费教修，三分之二当场修好

王康妮 报道
wangkn@example.com.sg
发布/2024年5月12日 05:00

义工洪国强（左）教居民修理风扇。（陈渊庄摄）

社区“修理咖啡馆”从三年前的四处增至60处，每月让约九吨旧电器免于被丢弃。

国家环境局局长林慧敏昨天（5月11日）在淡滨尼出席活动时说，计划明年把修理点扩大到所有组屋区。

“很多人不是不想修，而是不知道去哪里修。”她说。

修理技术代代相传

退休技工洪国强（72岁）每个周末当义工，他说，最常见的是风扇和电饭锅。

根据主办方统计，带来的物品有三分之二可当场修好。

热词
环保
组屋
义工

LIKE我们的官方脸书页面以获取更多新信息

延伸阅读
旧衣回收箱为何总是满溢？
`,
    expect: {
      headline: '组屋底层“修理咖啡馆”增至60处 每月省下九吨垃圾',
      standfirst: '居民带坏电器来，义工免费教修，三分之二当场修好',
      place: null,
      source: '新闻',
      publishedAt: '2024-05-12T05:00:00+08:00',
      credits: ['writer: 王康妮'],
      photos: [
        { caption: '义工洪国强（左）教居民修理风扇。', credit: '陈渊庄摄', creator: '陈渊庄', agency: null },
      ],
      paragraphs: 5,
      first: '社区“修理咖啡馆”从三年前的四处增至60',
      last: '带来的物品有三分之二可当场修好。',
      subheads: ['修理技术代代相传'],
      keywords: ['环保', '组屋', '义工'],
    },
  },
  {
    name: 'wam signature',
    format: 'text',
    copy: `"بيئة أبوظبي" تطلق 1,200 طائر حبارى في محمية بينونة

أبوظبي في 14 نوفمبر / وام / أطلقت هيئة البيئة - أبوظبي 1,200 طائر حبارى آسيوي في محمية بينونة بمنطقة الظفرة، في أكبر دفعة من نوعها منذ بداية الموسم.

وزُودت 45 من الطيور بأجهزة تتبع تعمل بالطاقة الشمسية لدراسة حركتها وبقائها على قيد الحياة.

وقال سعادة أحمد راشد الهاملي، المدير التنفيذي لقطاع التنوع البيولوجي: "نسبة البقاء في العام الماضي بلغت 62% وهي الأعلى حتى الآن".

وأوضحت الهيئة أن الصيد داخل المحمية محظور على مدار العام.

-مل-

وام/ريم الهاجري/سالمة الشامسي
`,
    expect: {
      headline: '"بيئة أبوظبي" تطلق 1,200 طائر حبارى في محمية بينونة',
      standfirst: null,
      place: 'أبوظبي',
      source: 'وام',
      publishedAt: null,
      credits: ['writer: ريم الهاجري (وام)', 'editor: سالمة الشامسي (وام)'],
      photos: [],
      paragraphs: 4,
      first: 'أطلقت هيئة البيئة - ',
      last: ' على مدار العام.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'spa hijri day',
    format: 'text',
    copy: `ثقافي / افتتاح معرض المخطوطات النادرة في المدينة المنورة

المدينة المنورة ٢٠ صفر ١٤٤٥ هـ الموافق ٠٥ سبتمبر ٢٠٢٣ م واس

افتتح مدير مجمع الملك عبدالعزيز للمكتبات الوقفية الدكتور فهد بن سعد الوهبي اليوم، معرض المخطوطات النادرة الذي يضم ١٤٧ مخطوطة يعود أقدمها إلى القرن الرابع الهجري.
ويحتوي المعرض على مصاحف ومؤلفات في الطب والفلك، جرى ترميم ٣٢ منها في معامل المجمع.
وأوضح الوهبي أن المعرض يستمر ٤٥ يومًا، ويصاحبه ١٢ ورشة عمل في فنون الخط والتجليد.
وتُستقبل الزيارات يوميًا من الساعة ٤ عصرًا حتى ١٠ مساءً.

// انتهى //
١٦:٢٢ ت م
٠١١٧
`,
    expect: {
      headline: 'افتتاح معرض المخطوطات النادرة في المدينة المنورة',
      standfirst: null,
      place: 'المدينة المنورة',
      source: 'واس',
      credits: [],
      photos: [],
      paragraphs: 4,
      first: 'افتتح مدير مجمع المل',
      last: 'ًا حتى ١٠ مساءً.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'sana place alone',
    format: 'text',
    copy: `مهند سليمان

حرفيو حلب يعيدون نول الحرير إلى خان الحرير القديم

حلب-سانا

عاد صوت النول اليدوي إلى خان الحرير في مدينة حلب القديمة بعد انقطاع دام أكثر من عشر سنوات، مع افتتاح ثلاثة محال لنسج الأقمشة التقليدية.

وبيّن الحرفي عبد القادر شعار في تصريح لمراسل سانا أن النول يحتاج إلى يومين كاملين لنسج متر واحد من قماش البروكار.

وأشار إلى أنه يدرّب حالياً سبعة شبان وشابتين على المهنة مجاناً.

من جهتها لفتت رئيسة جمعية النسيج رنا قباني إلى أن الجمعية تؤمّن الخيوط للحرفيين بسعر الكلفة.

تصوير: جورج أورفليان
تحرير: هبة الزعبي

متابعة أخبار سانا على تلغرام https://t.me/example
`,
    expect: {
      headline: 'حرفيو حلب يعيدون نول الحرير إلى خان الحرير القديم',
      standfirst: null,
      place: 'حلب',
      source: 'سانا',
      publishedAt: null,
      paragraphs: 4,
      first: 'عاد صوت النول اليدوي',
      last: 'يين بسعر الكلفة.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'reuters arabic prepared',
    format: 'text',
    copy: `الأردن يبدأ ضخ مياه من آبار جوفية عميقة لتعويض نقص الأمطار
من سليمان الخطيب

عمان 12 ديسمبر كانون الأول (رويترز) - قالت وزارة المياه والري الأردنية يوم الثلاثاء إنها بدأت ضخ المياه من ست آبار جوفية عميقة جنوبي العاصمة لتعويض نقص الأمطار هذا الموسم.

وأضافت الوزارة أن الآبار التي يصل عمقها إلى 1200 متر ستوفر 15 مليون متر مكعب سنويا أي ما يعادل ثلاثة بالمئة من الاستهلاك.

وقال الوزير رائد أبو السعود للصحفيين "هذا حل مؤقت. الحل الدائم هو تحلية مياه البحر".

ويعد الأردن من أفقر دول العالم في المياه إذ تقل حصة الفرد عن 61 مترا مكعبا سنويا.

ولم تتجاوز الأمطار حتى الآن سبعة بالمئة من المعدل السنوي.

(تغطية صحفية سليمان الخطيب - شارك في التغطية منى الكردي من العقبة - إعداد نادية الجويلي للنشرة العربية - تحرير محمد محمدين)
`,
    expect: {
      headline: 'الأردن يبدأ ضخ مياه من آبار جوفية عميقة لتعويض نقص الأمطار',
      standfirst: null,
      place: 'عمان',
      source: 'رويترز',
      publishedAt: null,
      credits: [
        'writer: سليمان الخطيب',
        'additional-reporting: منى الكردي',
        'translator: نادية الجويلي',
        'editor: محمد محمدين',
      ],
      photos: [],
      paragraphs: 5,
      first: 'قالت وزارة المياه وا',
      last: 'ن المعدل السنوي.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'al jazeera list between',
    format: 'html',
    copy: `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>سكان واحة تونسية يعيدون إحياء قنوات ري عمرها ألف عام | بيئة | الجزيرة نت</title>
<meta property="og:site_name" content="الجزيرة نت">
<meta name="keywords" content="تونس,الواحات,الري">
</head><body>
<a class="skip" href="#m">تخطي الروابط</a>
<nav><ul><li><a href="#">أخبار</a></li><li><a href="#">رياضة</a></li><li><a href="#">اقتصاد</a></li><li><a href="#">البث الحي</a></li></ul></nav>
<main id="m">
<div class="topics">أخبار<span>|</span><a href="#">بيئة</a></div>
<header><h1>سكان واحة تونسية يعيدون إحياء قنوات ري عمرها ألف عام</h1></header>
<figure><img src="o.jpg" alt="واحة"><figcaption>مزارعون ينظفون قناة ري قديمة في واحة نفطة جنوب غربي تونس (الجزيرة)</figcaption></figure>
<div class="article-info"><div class="author">آمال الهلالي</div><div class="date"><span class="screen-reader-text">Published On 22/2/2024</span><span>22/2/2024</span></div></div>
<div class="share"><a>شارِكْ</a><a>facebook</a><a>whatsapp</a><a>copylink</a></div>
<div class="wysiwyg">
<p>نفطة- قبل شروق الشمس بقليل، ينزل العم الهادي بن عمار (67 عاما) إلى قناة ضيقة محفورة في الصخر حاملا مجرفته، كما كان يفعل والده وجده.</p>
<p>منذ عامين أعاد نحو 80 مزارعا من واحة نفطة جنوب غربي تونس فتح 6 كيلومترات من القنوات التي هُجرت في سبعينيات القرن الماضي.</p>
<div class="more-on"><h2>اقرأ أيضا</h2><ul><li>list 1 of 2<a href="#">الجفاف يهدد سدود الشمال</a></li><li>list 2 of 2<a href="#">نخيل توزر يبحث عن ماء</a></li></ul><span>end of list</span></div>
<h2>ساعة من الماء</h2>
<p>يقول الهادي للجزيرة نت: &quot;نصيب كل واحد منا ساعة من الماء كل 5 أيام، لا تزيد ولا تنقص&quot;.</p>
<h2>عودة الشباب</h2>
<p>ويوضح المهندس الزراعي كمال العياري أن الملوحة تراجعت بنحو 20% في البساتين التي تروى من القنوات.</p>
<p>أما سارة بن عمار (24 عاما) فعادت من العاصمة لتعمل مع جدها، وتقول إنها لن تغادر مرة أخرى.</p>
</div>
<div class="article-source"><span>المصدر</span> : <span>الجزيرة</span></div>
<section><h2>المزيد من بيئة</h2><a href="#">أعاصير المتوسط أكثر تواترا</a></section>
</main>
<footer>جميع الحقوق محفوظة © 2024 شبكة الجزيرة الاعلامية</footer>
</body></html>
`,
    expect: {
      headline: 'سكان واحة تونسية يعيدون إحياء قنوات ري عمرها ألف عام',
      standfirst: null,
      place: 'نفطة',
      source: 'الجزيرة نت',
      publishedAt: '2024-02-22T00:00:00+08:00',
      credits: ['writer: آمال الهلالي'],
      photos: [
        {
          caption: 'مزارعون ينظفون قناة ري قديمة في واحة نفطة جنوب غربي تونس',
          credit: 'الجزيرة',
          creator: null,
          agency: 'الجزيرة',
        },
      ],
      paragraphs: 5,
      first: 'قبل شروق الشمس بقليل',
      last: ' تغادر مرة أخرى.',
      subheads: ['ساعة من الماء', 'عودة الشباب'],
      keywords: ['تونس', 'الواحات', 'الري'],
    },
  },
  {
    name: 'asharq tags',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>مقهى بيروتي يحوّل فواتيره إلى قصائد</title>
<meta property="og:site_name" content="الشرق الأوسط">
</head><body>
<div class="menu"><a href="#">العالم العربي</a> <a href="#">الخليج</a> <a href="#">يوميات الشرق</a> <a href="#">رأي</a> <a href="#">تسجيل الدخول</a></div>
<div class="breadcrumb"><a href="#">يوميات الشرق</a> &rsaquo; <a href="#">لبنان</a></div>
<article>
<h1>مقهى بيروتي يحوّل فواتيره إلى قصائد</h1>
<h2 class="sub-title">صاحبه جمع أكثر من ألفي نص كتبها الزبائن خلف أوراق الحساب</h2>
<div class="media"><img src="c.jpg"><div class="caption">نادل يعلّق إحدى القصائد على جدار المقهى في شارع الحمراء (تصوير: حسام شبارو)</div></div>
<ul class="writer"><li>بيروت: <a href="#">فاطمة عبد الله</a></li></ul>
<div class="date">نُشر: 17:10-5 سبتمبر 2023 م ـ 20 صفَر 1445 هـ</div>
<div class="tools">T <span>TT</span> <a>استمع إلى المقالة</a></div>
<div class="body">
<p>لا يدفع الزبائن في مقهى «الورّاق» بشارع الحمراء ثمن القهوة فحسب؛ بل يتركون خلف ورقة الحساب بيتاً أو سطراً.</p>
<p>بدأت الحكاية قبل أربع سنوات، حين كتب طالب لا يملك ثمن فنجانه قصيدة قصيرة واعتذر، فعلّقها صاحب المقهى على الجدار.</p>
<p>يقول صاحبه كريم الحاج لـ«الشرق الأوسط»: «صار عندي اليوم أكثر من ألفي نص، بعضها أجمل مما يُطبع في الكتب».</p>
<div class="inline-ad">إعلان</div>
<p>ويستعد الحاج لإصدار مختارات منها في كتيّب يُوزّع مجاناً مع القهوة.</p>
<p>وعلى الطاولة القريبة من الباب لافتة صغيرة تقول: «القافية اختيارية».</p>
</div>
<div class="tags">مواضيع <a href="#">لبنان</a> <a href="#">بيروت</a> <a href="#">شعر</a></div>
<div class="newsletter">نشرتك الإخبارية: تقديراً لكم، سجّل لتصلك آخر الأخبار</div>
</article>
<div class="related"><h3>مقالات ذات صلة</h3><a href="#">مكتبات الرصيف في القاهرة تتحدى الغلاء</a></div>
</body></html>
`,
    expect: {
      headline: 'مقهى بيروتي يحوّل فواتيره إلى قصائد',
      standfirst: 'صاحبه جمع أكثر من ألفي نص كتبها الزبائن خلف أوراق الحساب',
      place: 'بيروت',
      source: 'الشرق الأوسط',
      publishedAt: '2023-09-05T17:10:00+08:00',
      credits: ['writer: فاطمة عبد الله'],
      photos: [
        {
          caption: 'نادل يعلّق إحدى القصائد على جدار المقهى في شارع الحمراء',
          credit: 'تصوير: حسام شبارو',
          creator: 'حسام شبارو',
          agency: null,
        },
      ],
      paragraphs: 5,
      first: 'لا يدفع الزبائن في م',
      last: 'قافية اختيارية».',
      subheads: [],
      keywords: ['لبنان', 'بيروت', 'شعر'],
    },
  },
];
