import type { Sample } from './sample.ts';

/** Nothing special: the everyday forms once more, with other names. */
export const ordinarySamples: Sample[] = [
  {
    name: 'daily with section, deck and photo by the writer',
    format: 'text',
    copy: `Home / World / Asia-Pacific

Fishing village elects a twelve-year-old mayor for a day

Her first decree was a longer lunch break

By IRIS LAU and Karim Nasser in Port Elmsa | China Daily | Updated: 2026-11-21 10:01
Share - WeChat

Mayor-for-a-day Dina Farouk signs her decree in Port Elmsa on Friday. KARIM NASSER / CHINA DAILY

The chair was too high, so the council brought two cushions and a dictionary.

At 9 am on Friday, Dina Farouk, 12, signed her first decree: school lunch would last 75 minutes.

"People talk better when they have eaten," she explained.

The decree expired at midnight.

Contact the writers at irislau@daily.example

Most Viewed in 24 Hours
Top
BACK TO THE TOP`,
    expect: {
      headline: 'Fishing village elects a twelve-year-old mayor for a day',
      kicker: null,
      standfirst: 'Her first decree was a longer lunch break',
      publishedAt: '2026-11-21T10:01:00+08:00',
      place: 'Port Elmsa',
      source: 'China Daily',
      bylineText: 'By IRIS LAU and Karim Nasser in Port Elmsa',
      credits: ['writer: Iris Lau (China Daily)', 'writer: Karim Nasser (China Daily)'],
      photos: [
        {
          caption: 'Mayor-for-a-day Dina Farouk signs her decree in Port Elmsa on Friday.',
          credit: 'KARIM NASSER / CHINA DAILY',
          creator: 'Karim Nasser',
          agency: 'China Daily',
        },
      ],
      paragraphs: 4,
      subheads: [],
      first: 'The chair was too high',
      last: 'expired at midnight.',
    },
  },
  {
    name: 'agency with two captions between paragraphs',
    format: 'text',
    copy: `Himalayan village counts its snow leopards by torchlight
(Xinhua) 11:32, February 16, 2026

A ranger checks an infrared camera in Zadoi County, northwest China's Qinghai Province, Feb. 14, 2026. (Xinhua/Zhang Long)

XINING, Feb. 16 (Xinhua) -- Rangers in Zadoi County counted 61 snow leopards this winter, seven more than last year, the local forestry bureau said Monday.

The count took 40 nights. Each ranger covered 12 km on foot.

A snow leopard is captured by an infrared camera in Zadoi County. (Photo provided to Xinhua)

"Most of the time we count yaks," said ranger Dawa Tsering.

(Web editor: Zhang Kaiwei, Liang Jun)`,
    expect: {
      headline: 'Himalayan village counts its snow leopards by torchlight',
      publishedAt: '2026-02-16T11:32:00+08:00',
      place: 'Xining',
      source: 'Xinhua',
      credits: ['web-editor: Zhang Kaiwei', 'web-editor: Liang Jun'],
      photos: [
        {
          caption:
            "A ranger checks an infrared camera in Zadoi County, northwest China's Qinghai Province, Feb. 14, 2026.",
          credit: 'Xinhua/Zhang Long',
          creator: 'Zhang Long',
          agency: 'Xinhua',
        },
        {
          caption: 'A snow leopard is captured by an infrared camera in Zadoi County.',
          credit: 'Photo provided to Xinhua',
          creator: null,
          agency: 'Xinhua',
        },
      ],
      paragraphs: 3,
      first: 'Rangers in Zadoi',
      last: 'Dawa Tsering.',
    },
  },
  {
    name: 'reuters short',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `Oslo to warm pavements with waste heat from bakery
Reuters
October 6, 2026 9:15 AM GMT+1

OSLO, Oct 6 (Reuters) - Oslo will warm two kilometres of pavement this winter with waste heat from an industrial bakery, the city council said on Tuesday.

The scheme will cost 14 million crowns ($1.3 million).

($1 = 10.7 Norwegian crowns)

(Reporting by Ingrid Solheim, editing by Mark Tully)`,
    expect: {
      headline: 'Oslo to warm pavements with waste heat from bakery',
      publishedAt: '2026-10-06T09:15:00+01:00',
      place: 'Oslo',
      source: 'Reuters',
      writers: ['Ingrid Solheim'],
      editors: ['Mark Tully'],
      paragraphs: 3,
      first: 'Oslo will warm two',
    },
  },
  {
    name: 'guardian agency copy',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `Badgers halt railway line for third week

Associated Press in Utrecht
Tue 3 Mar 2026 14.05 GMT

A colony of badgers living under a Dutch railway embankment has stopped trains for a third week.

Engineers have offered the animals a new home 400 metres away. So far, two have moved.

Buses are replacing trains between the two towns.`,
    expect: {
      headline: 'Badgers halt railway line for third week',
      publishedAt: '2026-03-03T14:05:00+00:00',
      place: 'Utrecht',
      credits: ['writer: – (Associated Press)'],
      source: 'Associated Press',
      paragraphs: 3,
      first: 'A colony of badgers',
    },
  },
  {
    name: '地方网站',
    format: 'text',
    lineEnd: '\r\n',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `您当前的位置 ：安徽网 >> 新闻中心 >> 本地

合肥一菜市场设“诗歌摊位” 买菜送诗
2026-03-14 08:55:20   来源：安徽日报   编辑：吴珊

　　安徽日报讯（记者 朱琳琳 见习记者 马翔宇）卖了二十年豆腐的摊主许文斌，最近多了一个头衔：诗歌摊位“值班店长”。

　　3月起，合肥市包河区一家菜市场在豆腐摊旁摆出了一张小方桌，顾客买菜满十元，可以抽一首诗。

　　“抽到长的算赚。”许文斌说。

　　市场负责人介绍，两周来已送出1300多首。

延伸阅读
　　合肥地铁新增自习区
　　巢湖蓝藻预警解除`,
    expect: {
      headline: '合肥一菜市场设“诗歌摊位” 买菜送诗',
      kicker: null,
      publishedAt: '2026-03-14T08:55:20+08:00',
      source: '安徽日报',
      writers: ['朱琳琳', '马翔宇'],
      editors: ['吴珊'],
      paragraphs: 4,
      first: '卖了二十年豆腐',
      last: '1300多首。',
      bodyLacks: ['巢湖', '自习区'],
    },
  },
  {
    name: '评论文章',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `人民网评：给“慢递”留一扇窗
蒋萌
2026年05月08日15:21　　来源：人民网-观点频道

一封写给十年后自己的信，最近在社交平台上引发讨论。

有人说，快时代里，慢是一种奢侈。其实，慢也可以是一种公共服务。

让等待有处安放，城市才更有温度。

(责编：仝宗莉、董晓伟)`,
    expect: {
      headline: '人民网评：给“慢递”留一扇窗',
      publishedAt: '2026-05-08T15:21:00+08:00',
      source: '人民网-观点频道',
      writers: ['蒋萌'],
      webEditors: ['仝宗莉', '董晓伟'],
      paragraphs: 3,
      first: '一封写给',
      last: '更有温度。',
    },
  },
  {
    name: '报纸短讯 作者在末尾',
    format: 'text',
    encoding: 'gb18030',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `山东寿光：大棚里开起“共享课堂”

本报济南4月19日电  (记者肖家鑫)近日，在山东省寿光市稻田镇的一座番茄大棚里，来自邻村的二十多名菜农围在技术员身边，听她讲授熊蜂授粉。

今年以来，稻田镇已在田间地头开课63场，培训菜农4100人次。

下一步，当地将把课堂开到合作社。`,
    expect: {
      headline: '山东寿光：大棚里开起“共享课堂”',
      place: '济南',
      writers: ['肖家鑫'],
      bylineText: '记者肖家鑫',
      paragraphs: 3,
      first: '近日，在山东省',
      last: '合作社。',
    },
  },
  {
    name: '中央社 國際',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `巴黎書報攤禁售塑膠袋 改送布製書套
2026/4/28 09:17

（中央社記者曾婷瑄巴黎27日專電）巴黎塞納河畔的書報攤自今天起禁售塑膠袋，市府改發三萬個布製書套供攤商使用。

攤商協會主席卡爾說，書套是用舊帆布裁成的，「每一個都有河水味」。

巴黎現有約兩百三十個書攤。（譯者：陳昱婷/核稿：嚴思祺）1150428`,
    expect: {
      headline: '巴黎書報攤禁售塑膠袋 改送布製書套',
      publishedAt: '2026-04-28T09:17:00+08:00',
      place: '巴黎',
      source: '中央社',
      writers: ['曾婷瑄'],
      translators: ['陳昱婷'],
      editors: ['嚴思祺'],
      paragraphs: 3,
      first: '巴黎塞納河畔',
      last: '兩百三十個書攤。',
    },
  },
  {
    name: 'صحيفة محلية',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Dubai' },
    copy: `طالبة تصمم مظلة تجمع ماء المطر
المصدر: دبي - نورة الأميري
التاريخ: 12 ديسمبر 2026

صممت طالبة جامعية في دبي مظلة تجمع ماء المطر في خزان صغير يستخدم لري النباتات المنزلية.

وقالت ميثاء الشامسي إن الفكرة جاءتها وهي تنتظر الحافلة.

وفازت المظلة بالجائزة الأولى في معرض للابتكار.`,
    expect: {
      headline: 'طالبة تصمم مظلة تجمع ماء المطر',
      publishedAt: '2026-12-12T00:00:00+04:00',
      paragraphs: 3,
      first: 'صممت طالبة',
      last: 'للابتكار.',
      writers: ['نورة الأميري'],
    },
  },
  {
    name: 'kyodo and others, agency after names',
    format: 'text',
    edition: { language: 'en', timeZone: 'Asia/Tokyo' },
    copy: `Kyoto inn serves breakfast on trains that no longer run

By Mai Hoshino, KYODO NEWS - Apr 9, 2026 - 08:30

KYOTO - An inn in northern Kyoto has turned three retired railway cars into a breakfast room where guests are served by a former conductor.

He still announces the stations.

The next one, he says every morning, is "miso soup."`,
    expect: {
      headline: 'Kyoto inn serves breakfast on trains that no longer run',
      publishedAt: '2026-04-09T08:30:00+09:00',
      place: 'Kyoto',
      source: 'Kyodo News',
      credits: ['writer: Mai Hoshino (Kyodo News)'],
      paragraphs: 3,
      first: 'An inn in northern',
    },
  },
];
