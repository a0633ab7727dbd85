/** More forms of copy: mails, forms with labels, e-papers, account posts, agencies with notes. */
import type { Sample } from './sample.ts';

export const formSamples: Sample[] = [
  {
    name: 'global times text',
    format: 'text',
    copy: `CHINA / SOCIETY
Retired miner turns slag heap into orchid garden
By Global Times staff reporters Hu Yuwei and Deng Xiaoci Published: Sep 14, 2026 09:58 PM

 
Visitors photograph orchids on a former slag heap in Huaibei, East China's Anhui Province, on September 13, 2026. Photo: VCG

A retired coal miner in East China's Anhui Province has planted 3,000 orchids on a heap of slag that once burned for two years, the Global Times learned.

Guo Shengli, 66, carried the soil up by hand. "It is 214 steps," he told the Global Times on Monday.

The garden is free and open every day but Tuesday.
RELATED ARTICLES
 Coal town opens jazz museum
`,
    expect: {
      headline: 'Retired miner turns slag heap into orchid garden',
      writers: ['Hu Yuwei', 'Deng Xiaoci'],
      writerAgency: 'Global Times',
      publishedAt: '2026-09-14T21:58:00+08:00',
      photos: [
        {
          caption:
            "Visitors photograph orchids on a former slag heap in Huaibei, East China's Anhui Province, on September 13, 2026.",
          credit: 'Photo: VCG',
          creator: null,
          agency: 'VCG',
        },
      ],
      paragraphs: 3,
      first: 'A retired coal miner',
      last: 'every day but Tuesday.',
      bodyLacks: ['RELATED', 'jazz museum'],
    },
  },
  {
    name: 'cgtn text',
    format: 'text',
    copy: `Culture
11:32, 07-Oct-2026
Guqin maker tunes his instruments to the rain
Yang Meng
Share

A guqin is seen in the workshop of Master Cai in Suzhou, east China's Jiangsu Province. /CGTN

Master Cai Liang will not string an instrument unless it rains.

Dry wood lies, he says. In his Suzhou workshop a barometer hangs where other men hang a clock.

He finishes three guqin a year and has orders until 2041.

(Cover: A guqin maker at work. /VCG)

Editor: Zhao Hong
`,
    expect: {
      headline: 'Guqin maker tunes his instruments to the rain',
      writers: ['Yang Meng'],
      publishedAt: '2026-10-07T11:32:00+08:00',
      editors: ['Zhao Hong'],
      paragraphs: 3,
      first: 'Master Cai Liang will',
      last: 'orders until 2041.',
    },
  },
  {
    name: 'scmp',
    format: 'text',
    copy: `Hong Kong’s last neon bender takes an apprentice, aged 71

Wong Chi-ming had refused 40 applicants in two decades. Then his older brother asked

Reading Time: 3 minutes
Why you can trust us

Vivian Lau-Prescott
Published: 6:30am, 22 Aug 2026 | Updated: 8:14am, 22 Aug 2026

The apprentice arrives at seven with his own gloves and his own cough.

“He has shaky hands,” said Wong Chi-ming, 64. “But neon also shakes.”

Only nine of the signs the brothers grew up under are still lit, according to the Tetra Neon Exchange.

Additional reporting by Kelvin Mok
`,
    expect: {
      headline: 'Hong Kong’s last neon bender takes an apprentice, aged 71',
      standfirst: 'Wong Chi-ming had refused 40 applicants in two decades. Then his older brother asked',
      writers: ['Vivian Lau-Prescott'],
      publishedAt: '2026-08-22T06:30:00+08:00',
      updatedAt: '2026-08-22T08:14:00+08:00',
      paragraphs: 3,
      first: 'The apprentice arrives',
      last: 'to the Tetra Neon Exchange.',
      additionalReporting: ['Kelvin Mok'],
      bodyLacks: ['Reading Time', 'trust us'],
    },
  },
  {
    name: 'dpa text with notebook',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Berlin' },
    copy: `Zoo counts its flamingos, finds one too many

Rostock (dpa) - Keepers at a German zoo have counted 88 flamingos where the books list 87.

The extra bird carries no ring and no grudge, spokeswoman Antje Vogelsang said on Thursday.

"We think it flew in for the food," she added.

Notebook

## Note to editors
- Rewrites throughout
## Editorial contacts
- Editing by: Peter Albers, +49 30 000000, <international@dpa.example>
dpa xx yyzz pal
121110 GMT Nov 2026
`,
    expect: {
      headline: 'Zoo counts its flamingos, finds one too many',
      place: 'Rostock',
      source: 'dpa',
      writers: [],
      first: 'Keepers at a German zoo',
    },
  },
  {
    name: 'canadian press html',
    format: 'html',
    edition: { language: 'en', timeZone: 'America/Toronto' },
    copy: `<article itemscope itemtype="https://schema.org/NewsArticle"><p class="section-label"><a>Atlantic</a></p><h1 itemprop="headline">Moose closes airport, opens debate</h1><h2 class="article-deck">Runway fence was due in 2019</h2><div class="byline-wrap"><p>By <span itemprop="author">Gaétan Thibodeau</span> <span class="org">The Canadian Press</span></p><p>Posted November 3, 2026 6:12 pm AST.</p><p>Last Updated November 3, 2026 8:40 pm AST.</p></div>
<div itemprop="articleBody"><p><img src="https://cp.example/moose.jpg" alt="moose"><br><small>A moose stands on the runway of the airport in Deer Lake, N.L., on Nov. 3, 2026. THE CANADIAN PRESS/Rhonda Pike</small></p><p>DEER LAKE, N.L. — A moose walked onto the runway at Deer Lake on Tuesday and stayed for two hours.</p><p>Four flights were held. One passenger proposed.</p><ul><li>12:10 p.m.: moose seen</li><li>2:04 p.m.: moose leaves</li></ul><p>“She looked both ways,” said controller Neil Budgell.</p><p>This report by The Canadian Press was first published Nov. 3, 2026.</p></div></article>`,
    expect: {
      headline: 'Moose closes airport, opens debate',
      standfirst: 'Runway fence was due in 2019',
      writers: ['Gaétan Thibodeau'],
      writerAgency: 'The Canadian Press',
      publishedAt: '2026-11-03T18:12:00-04:00',
      updatedAt: '2026-11-03T20:40:00-04:00',
      source: 'The Canadian Press',
      place: 'Deer Lake, N.L.',
      photos: [
        {
          caption: 'A moose stands on the runway of the airport in Deer Lake, N.L., on Nov. 3, 2026.',
          credit: 'THE CANADIAN PRESS/Rhonda Pike',
          creator: 'Rhonda Pike',
          agency: 'The Canadian Press',
        },
      ],
      listItems: ['12:10 p.m.: moose seen', '2:04 p.m.: moose leaves'],
      first: 'A moose walked onto',
      last: 'said controller Neil Budgell.',
    },
  },
  {
    name: 'zh local portal text',
    format: 'text',
    copy: `当前位置：首页 > 新闻 > 本地
“背篓医生”二十年走完四百里山路
2026-12-01 08:30:15 | 来源：湖北日报客户端 | 编辑：余静 | 作者：张泉 通讯员 向红艳

湖北日报讯（记者张泉、通讯员向红艳）背篓里装着血压计、听诊器，还有两双替换的解放鞋。48岁的村医田世平又出发了。
他负责的三个村散在四百里山路两旁，最远的一户要走五个小时。

图为田世平（左）为村民量血压。（向红艳 摄）

“路修好了，我走得更远了。”田世平说。

【责任编辑：余静】
扫一扫在手机打开当前页
`,
    expect: {
      headline: '“背篓医生”二十年走完四百里山路',
      publishedAt: '2026-12-01T08:30:15+08:00',
      source: '湖北日报客户端',
      writers: ['张泉', '向红艳'],
      first: '背篓里装着血压计',
      last: '田世平说。',
      paragraphs: 3,
      photos: [
        { caption: '图为田世平（左）为村民量血压。', credit: '向红艳 摄', creator: '向红艳', agency: null },
      ],
    },
  },
  {
    name: 'zh taiwan cna',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `阿里山小火車復駛 老站長敲響百年銅鐘
2026/11/20 14:22（11/20 15:05 更新）

（中央社記者蔡智明嘉義縣20日電）停駛兩年的阿里山林鐵祝山支線今天復駛，退休站長翁文德敲響百年銅鐘，送出第一班觀日列車。

林鐵處表示，這次共更換枕木4200根。

翁文德說，鐘聲一響，「猴子都知道車要來了」。（編輯：李明宗）1151120

停駛兩年的阿里山林鐵祝山支線復駛，遊客搶拍。中央社記者蔡智明攝 115年11月20日
`,
    expect: {
      headline: '阿里山小火車復駛 老站長敲響百年銅鐘',
      publishedAt: '2026-11-20T14:22:00+08:00',
      updatedAt: '2026-11-20T15:05:00+08:00',
      source: '中央社',
      place: '嘉義縣',
      writers: ['蔡智明'],
      editors: ['李明宗'],
      first: '停駛兩年的阿里山林鐵祝山支線今天復駛',
      paragraphs: 3,
      language: 'zh-Hant',
    },
  },
  {
    name: 'ar html alarabiya like',
    format: 'html',
    edition: { language: 'ar', timeZone: 'Asia/Dubai' },
    copy: `<html lang="ar" dir="rtl"><head><title>نخلة عمرها 300 عام تنقل بطائرة</title></head><body><main><nav class="breadcrumb"><a>الرئيسية</a><a>منوعات</a></nav><h1 class="article-title">نخلة عمرها 300 عام تُنقل بطائرة</h1><p class="summary">عملية استغرقت 9 ساعات لإنقاذ «أم الفسائل» من مسار الطريق</p><div class="article-meta"><span class="writer">العين - خالد الظاهري</span><span class="time">نشر في: 18 نوفمبر ,2026: 10:30 ص GST</span><span>آخر تحديث: 18 نوفمبر ,2026: 01:15 م GST</span></div><figure><img src="https://a.example/p.jpg"><figcaption>النخلة أثناء رفعها في العين (أرشيفية)</figcaption></figure><div class="article-body"><p>نقلت طائرة مروحية صباح الأربعاء نخلة يقدر عمرها بثلاثة قرون إلى حديقة الواحة في مدينة العين.</p><p>وقال المهندس سعيد النعيمي إن وزن النخلة بلغ 4 أطنان.</p><div class="read-more">اقرأ أيضاً <a>واحة جديدة في ليوا</a></div><p>وستبقى تحت المراقبة ستة أشهر.</p></div><ul class="tags"><li><a>#نخيل</a></li><li><a>#العين</a></li></ul></main></body></html>`,
    expect: {
      headline: 'نخلة عمرها 300 عام تُنقل بطائرة',
      standfirst: 'عملية استغرقت 9 ساعات لإنقاذ «أم الفسائل» من مسار الطريق',
      writers: ['خالد الظاهري'],
      publishedAt: '2026-11-18T10:30:00+04:00',
      updatedAt: '2026-11-18T13:15:00+04:00',
      paragraphs: 3,
      first: 'نقلت طائرة مروحية',
      last: 'تحت المراقبة ستة أشهر.',
      keywords: ['نخيل', 'العين'],
      bodyLacks: ['واحة جديدة'],
    },
  },
  {
    name: 'us alt weekly markdown',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/Denver' },
    copy: `# The bar that closes when the train passes

*By Joaquín Sandoval* | *Canyon Weekly* | *July 8, 2026*

![The Whistle Stop on a Thursday night](https://cw.example/bar.jpg)
*The Whistle Stop on a Thursday night. (Marnie Holt/Canyon Weekly)*

The 9:52 freight is 1.4 miles long, and for six minutes nobody at the Whistle Stop orders anything.

## House rules

1. No shouting over the train.
2. No betting on its length.
3. Whoever guesses the last car drinks free.

Rule three, says owner Gus Baca, contradicts rule two. "So does Gus," says his wife.

---

*Joaquín Sandoval covers nightlife for Canyon Weekly. Email him at joaquin@canyon.example.*
`,
    expect: {
      headline: 'The bar that closes when the train passes',
      writers: ['Joaquín Sandoval'],
      publishedAt: '2026-07-08T00:00:00-06:00',
      source: 'Canyon Weekly',
      photos: [
        {
          caption: 'The Whistle Stop on a Thursday night.',
          credit: 'Marnie Holt/Canyon Weekly',
          creator: 'Marnie Holt',
          agency: 'Canyon Weekly',
        },
      ],
      subheads: ['House rules'],
      listItems: [
        'No shouting over the train.',
        'No betting on its length.',
        'Whoever guesses the last car drinks free.',
      ],
      first: 'The 9:52 freight',
    },
  },
  {
    name: 'yonhap',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Seoul' },
    copy: `(LEAD) Subway cellist raises 90 mln won for night school

All News 16:20 September 03, 2026

(ATTN: UPDATES with school's comment in paras 3-4)
By Kang Yoon-seo

SEOUL, Sept. 3 (Yonhap) -- A cellist who has played at the same Seoul subway exit for nine years has raised 90 million won (US$65,000) for a night school, the school said Thursday.

Ryu Jae-ha, 58, plays only Bach and only between trains.

The school will buy 40 desks.

"He asked for nothing but the timetable," its head said.

yskang@yna.example
(END)
`,
    expect: {
      headline: 'Subway cellist raises 90 mln won for night school',
      writers: ['Kang Yoon-seo'],
      place: 'Seoul',
      source: 'Yonhap',
      publishedAt: '2026-09-03T16:20:00+09:00',
      paragraphs: 4,
      first: 'A cellist who has',
      last: 'its head said.',
    },
  },
  {
    name: 'china daily regional with two captions',
    format: 'text',
    copy: `Home / China / Across China

Village radio finds its voice again

By Tan Wei, Li Hongyang and Ma Jian in Kunming
chinadaily.com.cn | Updated: 2026-10-15 16:22

Share - WeChat

An announcer of the Bai ethnic group reads the weather at a village radio station in Dali, Yunnan province. [Photo provided to China Daily]

The loudspeakers of Shaxi were silent for 23 years. This spring they began to sing again at 6:30 am.

Villager He Yulan, 71, said she had missed being woken by someone she knew.

The station's equipment is repaired by volunteers in August. [Photo/Xinhua]

Now the station has three announcers and one rule: no news before breakfast.

He Kaixuan contributed to this story.

Most Viewed in 24 Hours
Top News
`,
    expect: {
      headline: 'Village radio finds its voice again',
      writers: ['Tan Wei', 'Li Hongyang', 'Ma Jian'],
      place: 'Kunming',
      source: 'chinadaily.com.cn',
      publishedAt: '2026-10-15T16:22:00+08:00',
      photos: [
        {
          caption:
            'An announcer of the Bai ethnic group reads the weather at a village radio station in Dali, Yunnan province.',
          credit: 'Photo provided to China Daily',
          creator: null,
          agency: 'China Daily',
        },
        {
          caption: "The station's equipment is repaired by volunteers in August.",
          credit: 'Photo/Xinhua',
          creator: null,
          agency: 'Xinhua',
        },
      ],
      paragraphs: 3,
      first: 'The loudspeakers of Shaxi',
      last: 'no news before breakfast.',
      contributors: ['He Kaixuan'],
    },
  },
  {
    name: 'labelled copy form',
    format: 'text',
    copy: `HEADLINE: Kite school opens on Weifang rooftop
STANDFIRST: Pupils as young as six learn to read the wind
BYLINE: Shen Anqi
AGENCY: Shandong Pictorial
DATE: 3 April 2026, 09:00
PLACE: Weifang
SECTION: Culture
KEYWORDS: kites; schools; Weifang
CAPTION: Pupils fly kites from the roof of the school.
CREDIT: Lu Peng / Shandong Pictorial

The lesson begins with licking a finger.

At Weifang's first rooftop kite school, 40 children learn knots, physics and patience.

"The wind marks the homework," said teacher Qi Fang.

ENDS
`,
    expect: {
      headline: 'Kite school opens on Weifang rooftop',
      standfirst: 'Pupils as young as six learn to read the wind',
      writers: ['Shen Anqi'],
      source: 'Shandong Pictorial',
      publishedAt: '2026-04-03T09:00:00+08:00',
      place: 'Weifang',
      section: 'Culture',
      keywords: ['kites', 'schools', 'Weifang'],
      photos: [
        {
          caption: 'Pupils fly kites from the roof of the school.',
          credit: 'CREDIT: Lu Peng / Shandong Pictorial',
          creator: 'Lu Peng',
          agency: 'Shandong Pictorial',
        },
      ],
      paragraphs: 3,
      first: 'The lesson begins',
      last: 'said teacher Qi Fang.',
    },
  },
  {
    name: 'email from stringer',
    format: 'text',
    edition: { language: 'en', timeZone: 'Africa/Nairobi' },
    copy: `From: Achieng Odhiambo <achieng@stringers.example>
To: desk@masthead.example
Subject: FEATURE: Lake Victoria's floating barber
Date: Tue, 6 Oct 2026 14:12:09 +0300

Hi desk, feature as agreed, 350 words, two pics to follow.

Lake Victoria's floating barber cuts to the waves

By Achieng Odhiambo

KISUMU, Kenya — Otieno Okello cuts hair in a boat because the land, he says, "asks for rent".

He charges 100 shillings, or 150 in a swell.

On Fridays he cuts thirty heads before noon.

Ends

Best,
Achieng
`,
    expect: {
      headline: "Lake Victoria's floating barber cuts to the waves",
      writers: ['Achieng Odhiambo'],
      place: 'Kisumu, Kenya',
      first: 'Otieno Okello cuts hair',
      last: 'thirty heads before noon.',
      paragraphs: 3,
      bodyLacks: ['Hi desk', 'Best,'],
    },
  },
  {
    name: 'peoples daily online en',
    format: 'html',
    copy: `<html><head><title>Tea road bridge reopens in Fujian - People's Daily Online</title></head><body><div class="w1280 nav1"><a>Home</a>&gt;&gt;<a>China</a></div><div class="w860 d2txtCon cf"><h1>Tea road bridge reopens in Fujian</h1><div class="origin cf">(<a href="http://en.people.cn/">People's Daily Online</a>) 15:07, October 21, 2026</div><div class="share">Share</div><p style="text-align: center;"><img alt="" src="/NMediaFile/1.jpg" width="900"></p><p style="text-align: center; font-size:14px">Villagers cross the reopened tea road bridge in Wuyishan, southeast China's Fujian Province. (People's Daily Online/Chen Bo)</p><p>The 17th-century bridge on which tea left Wuyishan for the coast reopened on Wednesday after three years of repairs.</p><p>Carpenters replaced 211 beams without a single nail.</p><p>(Web editor: Hongyu, Liang Jun)</p><div class="rm_relevant">Related Stories<ul><li><a>Old post road to be listed</a></li></ul></div></div></body></html>`,
    expect: {
      headline: 'Tea road bridge reopens in Fujian',
      source: "People's Daily Online",
      publishedAt: '2026-10-21T15:07:00+08:00',
      photos: [
        {
          caption:
            "Villagers cross the reopened tea road bridge in Wuyishan, southeast China's Fujian Province.",
          credit: "People's Daily Online/Chen Bo",
          creator: 'Chen Bo',
          agency: "People's Daily Online",
        },
      ],
      paragraphs: 2,
      first: 'The 17th-century bridge',
      last: 'without a single nail.',
      webEditors: ['Hongyu', 'Liang Jun'],
      bodyLacks: ['Old post road'],
    },
  },
  {
    name: 'zh wechat text paste with many roles',
    format: 'text',
    copy: `原创 李晚晴 人间读本 2026年10月09日 20:31 北京

父亲的修车铺关了门

作者丨李晚晴
编辑丨周游
设计丨莫奈
出品丨人间读本工作室

我父亲修了三十七年自行车，最后一天，他给自己的那辆补了胎。

01
一条街上的最后一家

铺子只有六平方米，墙上挂着一百多把扳手。每一把，他都叫得出名字。

图 | 作者供图

他说，车会坏，人也会，能修的先修。

02
零件去了哪里

关门那天，邻居们一人拿走了一把扳手。

- END -

点击下方名片关注我们
`,
    expect: {
      headline: '父亲的修车铺关了门',
      writers: ['李晚晴'],
      editors: ['周游'],
      publishedAt: '2026-10-09T20:31:00+08:00',
      first: '我父亲修了三十七年自行车',
      last: '一人拿走了一把扳手。',
      bodyLacks: ['END', '关注我们', '原创'],
    },
  },
  {
    name: 'zh paper e-edition',
    format: 'text',
    encoding: 'gb18030',
    copy: `03 版：要闻　　　2026年11月18日 星期三
上一篇 下一篇
打造“十五分钟文化圈”
小书房亮在家门口
本报记者 常钰莹 通讯员 朱彦博

晚上八点，城北社区的小书房里座无虚席。

“以前去图书馆要倒两趟车，现在拖着拖鞋就来了。”居民阎玉梅说。

截至目前，全市已建成“小书房”126个，年接待读者超过90万人次。

上图：居民在小书房阅读。 本报记者 常钰莹 摄
`,
    expect: {
      writers: ['常钰莹', '朱彦博'],
      publishedAt: '2026-11-18T00:00:00+08:00',
      paragraphs: 3,
      first: '晚上八点，城北社区',
      last: '超过90万人次。',
      photos: [
        {
          caption: '上图：居民在小书房阅读。',
          credit: '本报记者 常钰莹 摄',
          creator: '常钰莹',
          agency: null,
        },
      ],
      language: 'zh-Hans',
    },
  },
  {
    name: 'ar reuters arabic',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Riyadh' },
    copy: `مدينة عراقية تزرع الورد في خوذات قديمة

من أحمد الركابي

الناصرية (العراق) 21 أكتوبر تشرين الأول (رويترز) - يملأ حسين الغزي خوذة صدئة بالتراب ويغرس فيها شتلة ورد قبل أن يعلقها على جدار مدرسته القديمة.

ويضم الجدار الآن 312 خوذة جمعها الأهالي من أطراف المدينة.

وقال الغزي لرويترز "كانت تحمي الرؤوس، والآن تحمي الجذور".

(تغطية صحفية للنشرة العربية أحمد الركابي - تحرير منى فهمي)
`,
    expect: {
      headline: 'مدينة عراقية تزرع الورد في خوذات قديمة',
      writers: ['أحمد الركابي'],
      source: 'رويترز',
      paragraphs: 3,
      first: 'يملأ حسين الغزي',
      last: '"كانت تحمي الرؤوس، والآن تحمي الجذور".',
      editors: ['منى فهمي'],
    },
  },
  {
    name: 'ar xinhua arabic',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Shanghai' },
    copy: `تقرير إخباري: سوق ليلية في كاشغر تقدم 90 صنفا من الخبز
2026-09-17 13:22:40|arabic.news.cn

كاشغر 17 سبتمبر 2026 (شينخوا) عند غروب الشمس يشعل الخباز مختار ياسين أول فرن من طين في السوق الليلية بمدينة كاشغر شمال غربي الصين.

وتقدم السوق 90 صنفا من الخبز، وتستقبل نحو 30 ألف زائر في الليلة.

وأضاف ياسين "لكل حارة خبزها".

خباز يعرض أرغفة في السوق الليلية بكاشغر يوم 16 سبتمبر 2026. (شينخوا)
`,
    expect: {
      headline: 'تقرير إخباري: سوق ليلية في كاشغر تقدم 90 صنفا من الخبز',
      publishedAt: '2026-09-17T13:22:40+08:00',
      place: 'كاشغر',
      source: 'شينخوا',
      first: 'عند غروب الشمس',
      writers: [],
    },
  },
  {
    name: 'bbc text copy',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `The choir that only sings in car parks

3 hours ago
Share
Save
Nia Prosser
BBC Wales

BBC Choir members stand in a semicircle under strip lights on level three of a concrete car park
The choir meets on level three "because level two hums in B flat"
Every Tuesday at 21:00, 26 people in Newport pay £2.50 for two hours and start to sing.

They began in 2021, when nowhere else was open and well aired.

"You get four seconds of echo for nothing," said conductor Gethin Rowe.

The council has asked them to stop using the word "residency".

More on this story
Sheep join rugby club
Related internet links
Newport council
`,
    expect: {
      headline: 'The choir that only sings in car parks',
      writers: ['Nia Prosser'],
      last: 'using the word "residency".',
      bodyLacks: ['3 hours ago', 'Sheep join', 'Newport council'],
    },
  },
  {
    name: 'embargo release',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `EMBARGOED UNTIL 00:01 GMT ON THURSDAY 12 FEBRUARY 2026

Bees prefer the slow train, researchers find

Wild bees nest four times as often beside branch lines as beside main lines, a ten-year survey has found.

The survey covered 1,140km of track.

"They like the timetable," said Professor Una Carrick of the Institute of Rural Ecology.

Notes to editors: Interviews with Professor Carrick are available on request.

Contact: press@rural.example, 020 0000 0000
`,
    expect: {
      headline: 'Bees prefer the slow train, researchers find',
      embargoUntil: '2026-02-12T00:01:00+00:00',
      writers: [],
      paragraphs: 3,
      first: 'Wild bees nest four',
      last: 'of the Institute of Rural Ecology.',
      editorsNote: 'Interviews with Professor Carrick are available on request.',
    },
  },
];
