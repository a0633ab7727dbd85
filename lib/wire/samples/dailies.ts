import type { Sample } from './sample.ts';

/** Papers, their sites and agencies as they print on an ordinary day. */
export const dailySamples: Sample[] = [
  {
    name: 'pipe line with three writers and two photographers',
    format: 'text',
    copy: `Home / China / Innovation

Robots learn to prune tea the way grandmothers do
By WANG QIAN in Beijing, TAN YINGZI and DENG RUI in Chongqing | China Daily | Updated: 2026-04-17 07:41
Share - WeChat

A picking robot works beside tea farmers in Yongchuan district, Chongqing, in March. CHEN SHICHUAN AND LI WEI/FOR CHINA DAILY

Every morning before the mist lifts, Zhang Guirong, 68, walks the terraces with a robot that weighs more than she does.

The machine, which looks like a crab on rails, has been watching her hands for two seasons.

"It used to tear the leaves," she said. "Now it is more patient than my grandson."

The trial covers 40 hectares, and the developers say picking costs have fallen by a fifth.

Contact the writers at wangqian@daily.example

Top
BACK TO THE TOP`,
    expect: {
      headline: 'Robots learn to prune tea the way grandmothers do',
      kicker: null,
      standfirst: null,
      publishedAt: '2026-04-17T07:41:00+08:00',
      place: 'Beijing',
      source: 'China Daily',
      bylineText: 'By WANG QIAN in Beijing, TAN YINGZI and DENG RUI in Chongqing',
      credits: [
        'writer: Wang Qian (China Daily)',
        'writer: Tan Yingzi (China Daily)',
        'writer: Deng Rui (China Daily)',
      ],
      photos: [
        {
          caption: 'A picking robot works beside tea farmers in Yongchuan district, Chongqing, in March.',
          credit: 'CHEN SHICHUAN AND LI WEI/FOR CHINA DAILY',
          creator: 'Chen Shichuan, Li Wei',
          agency: 'China Daily',
        },
      ],
      paragraphs: 4,
      first: 'Every morning before the mist lifts',
      last: 'fallen by a fifth.',
      subheads: [],
      language: 'en',
    },
  },
  {
    name: 'agency site with editor huaxia',
    format: 'text',
    copy: `China's high-altitude observatory opens to student astronomers

Source: Xinhua

Editor: huaxia

2026-05-12 16:48:15

LHASA, May 12 (Xinhua) -- A high-altitude observatory in Ngari Prefecture, southwest China's Xizang Autonomous Region, on Tuesday opened its smaller telescopes to student astronomers.

Students from 31 universities will be able to book two hours of observing time each month, the observatory said in a statement.

The site stands 5,100 meters above sea level and has about 250 clear nights a year. ■`,
    expect: {
      headline: "China's high-altitude observatory opens to student astronomers",
      publishedAt: '2026-05-12T16:48:15+08:00',
      place: 'Lhasa',
      source: 'Xinhua',
      bylineText: null,
      credits: ['editor: Huaxia'],
      photos: [],
      paragraphs: 3,
      first: 'A high-altitude observatory in Ngari',
      last: 'clear nights a year.',
    },
  },
  {
    name: 'agency site, time line in the pipe form',
    format: 'text',
    copy: `Rescue teams reach cut-off village after mudslide
Xinhua | Updated: 2026-07-02 20:13

KUNMING -- Rescue teams on Thursday reached a village in Nujiang Lisu autonomous prefecture, Yunnan province, that had been cut off by a mudslide for 19 hours.

All 214 residents are safe, the county emergency bureau said.

Two bridges were damaged, and traffic on a provincial road remains suspended.`,
    expect: {
      headline: 'Rescue teams reach cut-off village after mudslide',
      publishedAt: '2026-07-02T20:13:00+08:00',
      place: 'Kunming',
      source: 'Xinhua',
      writers: [],
      paragraphs: 3,
      first: 'Rescue teams on Thursday',
      last: 'remains suspended.',
    },
  },
  {
    name: "people's daily online with brackets and paper",
    format: 'text',
    copy: `Beekeepers follow the rapeseed bloom by high-speed rail
By Hu Wenjia, Li Yue (People's Daily) 09:04, March 21, 2026

Photo shows rapeseed fields in bloom in Luoping county, southwest China's Yunnan province. (Photo/Mao Hong)

In early spring, when rapeseed flowers turn the basins of Luoping county yellow, beekeeper Guo Shuyi sends his hives ahead by truck and follows by train.

"The bees need a day and a night," he said. "I need three hours and a cup of tea."

More than 1,200 beekeepers have registered for this year's season, according to the county's agricultural bureau.

A beekeeper checks honeycombs in Luoping county. (Photo/Li Jiaxian)

(Web editor: Hongyu, Liang Jun)`,
    expect: {
      headline: 'Beekeepers follow the rapeseed bloom by high-speed rail',
      publishedAt: '2026-03-21T09:04:00+08:00',
      source: "People's Daily",
      bylineText: "By Hu Wenjia, Li Yue (People's Daily)",
      credits: [
        "writer: Hu Wenjia (People's Daily)",
        "writer: Li Yue (People's Daily)",
        'web-editor: Hongyu',
        'web-editor: Liang Jun',
      ],
      photos: [
        {
          caption:
            "Photo shows rapeseed fields in bloom in Luoping county, southwest China's Yunnan province.",
          credit: 'Photo/Mao Hong',
          creator: 'Mao Hong',
          agency: null,
        },
        {
          caption: 'A beekeeper checks honeycombs in Luoping county.',
          credit: 'Photo/Li Jiaxian',
          creator: 'Li Jiaxian',
          agency: null,
        },
      ],
      paragraphs: 3,
      first: 'In early spring, when',
      last: 'agricultural bureau.',
    },
  },
  {
    name: 'global times by the house',
    format: 'text',
    copy: `SOURCE / ECONOMY
Port city's cold chain keeps durians on schedule
By Global Times Published: Jun 03, 2026 09:46 PM

Refrigerated containers at the port of Qinzhou. Photo: VCG

The first full train of Thai durians this season cleared customs at Qinzhou port in 46 minutes on Wednesday, customs officials told the Global Times.

The cargo of 480 tons will reach wholesale markets in Zhengzhou and Xi'an within three days.

Traders said losses in transit had fallen below 2 percent, compared with 5 percent three years ago.`,
    expect: {
      headline: "Port city's cold chain keeps durians on schedule",
      publishedAt: '2026-06-03T21:46:00+08:00',
      source: 'Global Times',
      credits: ['writer: – (Global Times)'],
      photos: [
        {
          caption: 'Refrigerated containers at the port of Qinzhou.',
          credit: 'Photo: VCG',
          creator: null,
          agency: 'VCG',
        },
      ],
      paragraphs: 3,
      first: 'The first full train',
      bodyLacks: ['SOURCE / ECONOMY'],
    },
  },
  {
    name: 'reuters wire with credit lines',
    format: 'text',
    copy: `Grain ships queue as river falls to ten-year low
By Marta Lindqvist and Tomás Reyes
August 21, 2026 4:17 PM UTC Updated 2 hours ago

A grain barge waits near Rosario, Argentina, August 20, 2026. REUTERS/Agustin Paz

ROSARIO, Argentina, Aug 21 (Reuters) - More than 40 grain ships were waiting to load on Friday as the Parana river fell to its lowest level in a decade, port agents said.

Exporters have cut loads by a quarter to keep vessels afloat, adding about $9 a metric ton to freight costs.

"We are praying for rain in Brazil," said Nora Ibarra, who runs a loading terminal.

Reporting by Marta Lindqvist in Rosario and Tomás Reyes in Buenos Aires; Additional reporting by Ana Leite; Editing by Rosalind Kerr

Our Standards: The Trust Principles, opens new tab`,
    expect: {
      headline: 'Grain ships queue as river falls to ten-year low',
      publishedAt: '2026-08-21T16:17:00+00:00',
      place: 'Rosario, Argentina',
      source: 'Reuters',
      bylineText: 'By Marta Lindqvist and Tomás Reyes',
      writers: ['Marta Lindqvist', 'Tomás Reyes'],
      additionalReporting: ['Ana Leite'],
      editors: ['Rosalind Kerr'],
      photos: [
        {
          caption: 'A grain barge waits near Rosario, Argentina, August 20, 2026.',
          credit: 'REUTERS/Agustin Paz',
          creator: 'Agustin Paz',
          agency: 'Reuters',
        },
      ],
      paragraphs: 3,
      last: 'a loading terminal.',
    },
  },
  {
    name: 'ap wire',
    format: 'text',
    copy: `Small-town orchestra plays on after fire destroys hall

By DELIA HARTWELL
Associated Press

MILLBROOK, Ohio (AP) — The cellos were saved because they were late.

A truck carrying most of the Millbrook Civic Orchestra's instruments broke down on Saturday, hours before a fire destroyed the hall where they were to be stored.

On Sunday the orchestra played in a high school gymnasium to an audience of 900, three times the usual crowd.

___

Associated Press writer Jon Petrakis in Columbus contributed to this report.`,
    expect: {
      headline: 'Small-town orchestra plays on after fire destroys hall',
      place: 'Millbrook, Ohio',
      source: 'Associated Press',
      credits: ['writer: Delia Hartwell (Associated Press)', 'contributor: Jon Petrakis (Associated Press)'],
      paragraphs: 3,
      first: 'The cellos were saved',
      last: 'the usual crowd.',
    },
  },
  {
    name: 'scmp page as text',
    format: 'text',
    copy: `Hong Kong / Transport
Hong Kong's last wooden ferry gets a second life as a library

Retired captain and a group of students restore vessel that once carried commuters across the harbour

Natalie Cheung
Published: 8:30am, 9 Feb 2026
Updated: 11:05am, 9 Feb 2026

The last wooden ferry to cross Victoria Harbour will open next month as a floating library after two years of restoration.

The 68-year-old vessel was found half sunk in a typhoon shelter in 2023.

“She leaked like a basket,” said Captain Ho Siu-ming, 74, who steered the boat for three decades.

The library will hold 4,000 books, most of them donated by former passengers.`,
    edition: { language: 'en', timeZone: 'Asia/Hong_Kong' },
    expect: {
      headline: "Hong Kong's last wooden ferry gets a second life as a library",
      standfirst:
        'Retired captain and a group of students restore vessel that once carried commuters across the harbour',
      publishedAt: '2026-02-09T08:30:00+08:00',
      updatedAt: '2026-02-09T11:05:00+08:00',
      credits: ['writer: Natalie Cheung'],
      bylineText: 'Natalie Cheung',
      paragraphs: 4,
      first: 'The last wooden ferry',
      last: 'former passengers.',
    },
  },
  {
    name: '人民网 GB18030',
    format: 'text',
    encoding: 'gb18030',
    lineEnd: '\r\n',
    copy: `人民网>>湖北频道>>社会

江城夜校“上新” 年轻人下班学修表
2026年05月19日09:26 | 来源：人民网－人民日报海外版
字号 小 中 大

　　本报记者　吴　君　田豆豆

　　晚上七点，武汉江岸区一家夜校的教室里，12名年轻人埋头于工作台前，镊子夹着比米粒还小的齿轮。

　　“先学会呼吸，再学会拧螺丝。”授课的老师傅徐国栋今年66岁，修了一辈子手表。

　　今年春季，夜校开出修表、制秤、竹编等18门课程，1100个名额三天内报满。

　　图为夜校学员在学习修表。本报记者　吴　君摄

　　《 人民日报海外版 》（ 2026年05月19日 第 07 版）

(责编：郭婷婷、周恬)`,
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    expect: {
      headline: '江城夜校“上新” 年轻人下班学修表',
      kicker: null,
      publishedAt: '2026-05-19T09:26:00+08:00',
      source: '人民网－人民日报海外版',
      credits: ['writer: 吴君', 'writer: 田豆豆', 'web-editor: 郭婷婷', 'web-editor: 周恬'],
      photos: [
        { caption: '图为夜校学员在学习修表。', credit: '本报记者　吴　君摄', creator: '吴君', agency: null },
      ],
      paragraphs: 3,
      first: '晚上七点',
      last: '三天内报满。',
      subheads: [],
      language: 'zh-Hans',
    },
  },
  {
    name: '新华社通稿',
    format: 'text',
    copy: `我国西南山区首条空中小火车投入试运营

新华社贵阳3月8日电（记者骆飞、吴思）我国西南山区首条空中小火车8日在贵州省黔西南州投入试运营，沿线6个村寨的居民出行时间由两小时缩短至25分钟。

该线路全长11.3公里，最大坡度达7%，列车采用悬挂式结构，每列可载客120人。

当地交通部门负责人介绍，试运营期间每日开行24班，票价2元，学生和老人免费。

据了解，线路建设共保留古树317棵，未新开一条施工便道。（完）`,
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    expect: {
      headline: '我国西南山区首条空中小火车投入试运营',
      place: '贵阳',
      source: '新华社',
      bylineText: '记者骆飞、吴思',
      credits: ['writer: 骆飞 (新华社)', 'writer: 吴思 (新华社)'],
      paragraphs: 4,
      first: '我国西南山区首条空中小火车8日',
      last: '施工便道。',
    },
  },
  {
    name: '澎湃新闻',
    format: 'text',
    copy: `一座县城图书馆的24小时
澎湃新闻记者 邓雅文 实习生 何子玥
2026-04-23 07:12
来源：澎湃新闻
∙ 人间十年 >
字号

凌晨五点，图书馆的感应灯亮了第一次。

来的是卖豆浆的夫妻，孩子要在这里写完作业再上学。馆长说，门从来不锁，是因为锁坏了之后没有人觉得需要修。

“我们这里丢过伞，没丢过书。”她说。

到晚上十一点，二楼的最后一盏灯由一名准备法考的快递员关掉。

责任编辑：黄芳
图片编辑：胡梦埼
校对：栾梦`,
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    expect: {
      headline: '一座县城图书馆的24小时',
      publishedAt: '2026-04-23T07:12:00+08:00',
      source: '澎湃新闻',
      writers: ['邓雅文', '何子玥'],
      webEditors: ['黄芳'],
      editors: ['胡梦埼', '栾梦'],
      paragraphs: 4,
      first: '凌晨五点',
      last: '快递员关掉。',
    },
  },
  {
    name: '新京报',
    format: 'text',
    copy: `老城胡同里的口袋公园，谁来打理？
2026-06-09 18:20:33 新京报 记者：左琳 编辑：樊一婧

新京报讯（记者左琳）6月9日，记者从东城区园林部门获悉，今年胡同里新建的14处口袋公园全部由周边居民认领养护。

居民每周六上午轮流浇水、剪枝，社区提供工具和技术指导。

“以前这里堆的是旧家具，现在种的是薄荷和月季。”居民赵阿姨说。

园林部门表示，年底前还将开放9处。

编辑 樊一婧 校对 穆祥桐`,
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    expect: {
      headline: '老城胡同里的口袋公园，谁来打理？',
      publishedAt: '2026-06-09T18:20:33+08:00',
      source: '新京报',
      writers: ['左琳'],
      editors: ['樊一婧', '穆祥桐'],
      paragraphs: 4,
      first: '6月9日，记者从',
      last: '还将开放9处。',
    },
  },
  {
    name: '中央社',
    format: 'text',
    copy: `離島郵差騎電動車送信 每天繞行澎湖四座村落
2026/3/5 14:22（3/5 15:10 更新）

（中央社記者許明珠澎湖5日電）澎湖白沙郵局今年起全面改用電動機車投遞，56歲的郵差陳福生每天繞行四座村落，行程達七十公里。

陳福生說，冬天東北季風強勁，舊車常熄火，「現在騎起來安靜，狗都追不上」。

郵局表示，年底前將在另外三座離島增設充電站。（編輯：李亨山）1150305`,
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    expect: {
      headline: '離島郵差騎電動車送信 每天繞行澎湖四座村落',
      publishedAt: '2026-03-05T14:22:00+08:00',
      updatedAt: '2026-03-05T15:10:00+08:00',
      place: '澎湖',
      source: '中央社',
      writers: ['許明珠'],
      editors: ['李亨山'],
      paragraphs: 3,
      first: '澎湖白沙郵局',
      last: '增設充電站。',
      language: 'zh-Hant',
    },
  },
  {
    name: '明報',
    format: 'text',
    encoding: 'big5',
    copy: `深水埗舊樓天台變菜園　街坊分享收成
2026年4月11日星期六

【明報專訊】深水埗一幢五十年樓齡的舊樓，天台荒廢多年，三名住客花半年清走雜物，改建成有三十個種植箱的菜園。

發起人之一的梁太說，最初只想有地方曬衫，後來鄰居送來番茄苗，「一發不可收拾」。

屋宇署回覆查詢時表示，天台僭建物已於去年清拆，現時的種植箱屬可移動物品。

明報記者　陳嘉敏`,
    edition: { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong' },
    expect: {
      headline: '深水埗舊樓天台變菜園　街坊分享收成',
      publishedAt: '2026-04-11T00:00:00+08:00',
      source: '明報',
      writers: ['陳嘉敏'],
      paragraphs: 3,
      first: '深水埗一幢',
      last: '可移動物品。',
      language: 'zh-Hant',
    },
  },
  {
    name: 'شينخوا',
    format: 'text',
    copy: `مزارعو التمور في العُلا يجربون الري بالضباب
2026-04-02 18:45:30|arabic.news.cn

العُلا، السعودية 2 أبريل 2026 (شينخوا) بدأ مزارعو التمور في واحة العُلا تجربة نظام ري جديد يعتمد على جمع الضباب، وفق ما أعلنته الهيئة المشرفة على المشروع اليوم (الخميس).

ويغطي المشروع في مرحلته الأولى 60 هكتارا، على أن يتوسع إلى 200 هكتار بحلول نهاية العام.

وقال المزارع عبد الله العنزي "وفرنا ثلث المياه التي كنا نستخدمها في الموسم الماضي".

ويشارك في المشروع خبراء من ثلاث جامعات. /نهاية الخبر/`,
    edition: { language: 'ar', timeZone: 'Asia/Riyadh' },
    expect: {
      headline: 'مزارعو التمور في العُلا يجربون الري بالضباب',
      publishedAt: '2026-04-02T18:45:30+03:00',
      place: 'العُلا، السعودية',
      source: 'شينخوا',
      writers: [],
      paragraphs: 4,
      first: 'بدأ مزارعو التمور',
      last: 'ثلاث جامعات.',
      language: 'ar',
    },
  },
  {
    name: 'الشرق الأوسط',
    format: 'text',
    copy: `مكتبة متنقلة تجوب قرى الصعيد على ظهر مركب
المبادرة وصلت إلى 22 قرية في عامها الأول

القاهرة: محمد عبد الستار
نُشر: 14:05-11 مايو 2026 م ـ 24 ذو القِعدة 1447 هـ

في صباح كل جمعة، يرسو مركب أزرق عند قرية مختلفة من قرى الصعيد، حاملاً ألفي كتاب ومعلمتين متقاعدتين.

وتقول صاحبة المبادرة سعاد فهمي إن الفكرة ولدت حين أغلقت المكتبة الوحيدة في قريتها.

وأضافت لـ«الشرق الأوسط»: «لم نكن نحتاج إلى مبنى، كنا نحتاج إلى نهر».`,
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    expect: {
      headline: 'مكتبة متنقلة تجوب قرى الصعيد على ظهر مركب',
      standfirst: 'المبادرة وصلت إلى 22 قرية في عامها الأول',
      publishedAt: '2026-05-11T14:05:00+03:00',
      place: 'القاهرة',
      writers: ['محمد عبد الستار'],
      paragraphs: 3,
      first: 'في صباح كل جمعة',
      language: 'ar',
    },
  },
  {
    name: 'wordpress page',
    format: 'html',
    copy: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Ferry museum reopens after flood &#8211; The Harbour Gazette</title>
<meta property="og:title" content="Ferry museum reopens after flood"><meta property="article:published_time" content="2026-03-14T09:30:00+00:00"><meta property="og:site_name" content="The Harbour Gazette"></head>
<body class="post-template-default single"><header id="masthead" class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<div id="content"><article id="post-441" class="post type-post"><header class="entry-header"><span class="cat-links"><a href="/c/culture">Culture</a></span><h1 class="entry-title">Ferry museum reopens after flood</h1>
<div class="entry-meta"><span class="posted-on"><a href="#"><time class="entry-date published" datetime="2026-03-14T09:30:00+00:00">March 14, 2026</time></a></span> <span class="byline"> by <span class="author vcard"><a href="/a/ines">Inês Carvalho</a></span></span></div></header>
<div class="entry-content"><figure class="wp-block-image size-large"><img src="https://gazette.example/wp/ferry-1024x683.jpg" alt="Ferry" width="1024" height="683"><figcaption class="wp-element-caption">Volunteers carry the ship's bell back into the museum. Photo: Rui Campos/The Harbour Gazette</figcaption></figure>
<p>Eleven months after the river came in through the windows, the ferry museum opened its doors again on Saturday.</p>
<h2 class="wp-block-heading">A bell in the mud</h2>
<p>Volunteers dug the ship&#8217;s bell out of forty centimetres of mud in April last year.</p>
<blockquote class="wp-block-quote"><p>&#8220;It rang by itself when the tide turned,&#8221; said curator Hélder Pinto.</p></blockquote>
<p>Entry is free until the end of May.</p></div>
<footer class="entry-footer"><span class="tags-links">Tags: <a href="/t/museums" rel="tag">museums</a>, <a href="/t/floods" rel="tag">floods</a></span></footer></article>
<div id="comments"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div></div>
<aside class="widget-area"><h3>Recent Posts</h3><ul><li><a href="/x">Mayor opens bakery</a></li></ul></aside></body></html>`,
    edition: { language: 'en', timeZone: 'Europe/Lisbon' },
    expect: {
      headline: 'Ferry museum reopens after flood',
      publishedAt: '2026-03-14T09:30:00+00:00',
      credits: ['writer: Inês Carvalho'],
      source: 'The Harbour Gazette',
      photos: [
        {
          caption: "Volunteers carry the ship's bell back into the museum.",
          credit: 'Photo: Rui Campos/The Harbour Gazette',
          creator: 'Rui Campos',
          agency: 'The Harbour Gazette',
          src: 'https://gazette.example/wp/ferry-1024x683.jpg',
        },
      ],
      paragraphs: 4,
      first: 'Eleven months after',
      last: 'the end of May.',
      subheads: ['A bell in the mud'],
      keywords: ['museums', 'floods'],
      bodyLacks: ['Leave a Reply', 'bakery', 'Culture'],
    },
  },
  {
    name: 'yonhap',
    format: 'text',
    copy: `(2nd LD) Seoul reopens river pool after 14-year renovation
All News 15:38 May 30, 2026
(ATTN: ADDS mayor's remarks in paras 4-5)
By Park Ji-won

SEOUL, May 30 (Yonhap) -- The city of Seoul on Saturday reopened a riverside pool that had been under renovation since 2012.

The pool, heated by waste warmth from a nearby data center, can hold 1,800 swimmers.

Admission is free for children until the end of August.

jwpark@agency.example
(END)`,
    edition: { language: 'en', timeZone: 'Asia/Seoul' },
    expect: {
      headline: 'Seoul reopens river pool after 14-year renovation',
      publishedAt: '2026-05-30T15:38:00+09:00',
      place: 'Seoul',
      source: 'Yonhap',
      writers: ['Park Ji-won'],
      bylineText: 'By Park Ji-won',
      paragraphs: 3,
      first: 'The city of Seoul',
      last: 'end of August.',
    },
  },
];
