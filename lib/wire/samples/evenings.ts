import type { Sample } from './sample.ts';

/** Copy as it comes in late in the day. */
export const eveningSamples: Sample[] = [
  {
    name: 'two places, agency in bracket, quoted subhead',
    format: 'text',
    copy: `Students turn fishing nets into schoolbags

By LIN YUE in Qingyu and Sara Haddad in Port Elmsa (Yunze Daily)
Updated: 2026-06-18 21:30

The nets had been lying in the harbour since the fleet was sold.

Now they hang in a classroom, cut into squares and smelling faintly of squid.

A bag for every pupil

Each bag takes four hours to sew, and no two are alike, teacher Yu Fang said.

"Mine caught a tuna once," said Bai Lu, 10.

Students sew bags from old nets in Qingyu. [Photo by LIN YUE/YUNZE DAILY]

Contact the writers at linyue@yunzedaily.example`,
    expect: {
      headline: 'Students turn fishing nets into schoolbags',
      standfirst: null,
      publishedAt: '2026-06-18T21:30:00+08:00',
      place: 'Qingyu',
      source: 'Yunze Daily',
      credits: ['writer: Lin Yue (Yunze Daily)', 'writer: Sara Haddad (Yunze Daily)'],
      photos: [
        {
          caption: 'Students sew bags from old nets in Qingyu.',
          credit: 'Photo by LIN YUE/YUNZE DAILY',
          creator: 'Lin Yue',
          agency: 'Yunze Daily',
        },
      ],
      paragraphs: 4,
      subheads: ['A bag for every pupil'],
      first: 'The nets had been',
      last: 'Bai Lu, 10.',
    },
  },
  {
    name: 'section above, tight layout without blank lines',
    format: 'text',
    copy: `Science
Glacier lake drains under watch of 300 sensors
(Yuanshan Agency) 07:02, September 01, 2026
BAILU, Sept. 1 (Yuanshan) -- A lake on top of a glacier near Bailu drained safely on Monday night after scientists dug a channel 120 metres long, the provincial observatory said.
The lake had held 4 million cubic metres of water.
"It left as quietly as a guest," said chief scientist Cheng Rui.
Nobody had to be moved.
(Web editor: He Li)`,
    expect: {
      headline: 'Glacier lake drains under watch of 300 sensors',
      kicker: 'Science',
      publishedAt: '2026-09-01T07:02:00+08:00',
      place: 'Bailu',
      source: 'Yuanshan Agency',
      webEditors: ['He Li'],
      writers: [],
      paragraphs: 4,
      first: 'A lake on top',
      last: 'had to be moved.',
    },
  },
  {
    name: 'nbsp and double spaces, quotes in the headline',
    format: 'text',
    lineEnd: '\r\n',
    copy: `“The river remembers”: town rebuilds on stilts
By\u00a0Peter Okafor\u00a0|\u00a0Yunze Daily\u00a0|\u00a0Updated:\u00a02026-07-19\u00a018:45

Houses on stilts stand beside the river in Old Yunze. [Photo/Yuanshan Agency]

The new houses in Old Yunze stand three metres above the street, like herons.

Each has a hook for a boat beside the front door.

"The river remembers where it used to sleep," said carpenter Fang Ming.`,
    expect: {
      headline: '“The river remembers”: town rebuilds on stilts',
      publishedAt: '2026-07-19T18:45:00+08:00',
      source: 'Yunze Daily',
      credits: ['writer: Peter Okafor (Yunze Daily)'],
      photos: [
        {
          caption: 'Houses on stilts stand beside the river in Old Yunze.',
          credit: 'Photo/Yuanshan Agency',
          creator: null,
          agency: 'Yuanshan Agency',
        },
      ],
      paragraphs: 3,
      first: 'The new houses in Old',
    },
  },
  {
    name: 'hard-wrapped wire with notes to editors',
    format: 'text',
    copy: `Kite festival grounded by owls
By Sara Haddad, Yuanshan

Qingyu (Yuanshan) - A kite festival on the cliffs of Qingyu was called
off on Saturday after a pair of owls nested on the only level field,
the organisers said.

About 600 people had registered, some from as far away as Port Elmsa.
They were offered a lecture on owls instead, and 340 of them stayed to
hear it.

The owls are expected to leave in July.

Editing by: Wu Lan`,
    expect: {
      headline: 'Kite festival grounded by owls',
      place: 'Qingyu',
      source: 'Yuanshan',
      credits: ['writer: Sara Haddad (Yuanshan)', 'editor: Wu Lan'],
      paragraphs: 3,
      first: 'A kite festival on the cliffs of Qingyu was called off on Saturday',
      last: 'leave in July.',
    },
  },
  {
    name: 'editor note, pictures by two, bold agency line',
    format: 'text',
    copy: `Editor's note: This is the third part of a series on people who work at night.

The baker who sings to his dough

By Emma Clarke
China Daily
November 20, 2026

At 3 am the street is dark except for one window, and behind it a man is singing.

Xu Changhai, 52, has sung to his dough every night since his wife left for the city.

"It rises better to opera," he said. "Pop songs make it flat."

Wang Jing in Beijing and Ma Zhenhuan in Hangzhou contributed to this story.`,
    expect: {
      headline: 'The baker who sings to his dough',
      publishedAt: '2026-11-20T00:00:00+08:00',
      source: 'China Daily',
      credits: ['writer: Emma Clarke (China Daily)', 'contributor: Wang Jing', 'contributor: Ma Zhenhuan'],
      editorsNote: 'This is the third part of a series on people who work at night.',
      paragraphs: 3,
      first: 'At 3 am the street',
    },
  },
  {
    name: 'source and editor lines at the end',
    format: 'text',
    copy: `Blind chess club draws with city champions

QINGYU, Dec. 5 (Xinhua) -- A chess club whose eight members are all blind held the city champions to a draw on Saturday, the organisers said.

The players announced their moves aloud and kept the boards in their heads.

One game lasted seven hours.

Source: Xinhua
Editor: Lu Hui
Published: 2026-12-05 22:41`,
    expect: {
      headline: 'Blind chess club draws with city champions',
      publishedAt: '2026-12-05T22:41:00+08:00',
      place: 'Qingyu',
      source: 'Xinhua',
      credits: ['editor: Lu Hui'],
      paragraphs: 3,
      last: 'seven hours.',
    },
  },
  {
    name: 'numbers and colons in the headline',
    format: 'text',
    copy: `Explainer: Why 12:07 is the busiest minute on Line 4
By Grace Tan (Yunze Daily) 12:07, March 09, 2026

Every weekday at 12:07, more people step off trains on Line 4 than in the whole hour before.

The reason is noodles, according to a study published on Monday.

What did the study find?

Three noodle shops at Old Town station start their half-price lunch at 12:10.

Will more trains help?

No, the authors said. More noodles would.

(Web editors: Wu Lan and Tom Reed)`,
    expect: {
      headline: 'Explainer: Why 12:07 is the busiest minute on Line 4',
      publishedAt: '2026-03-09T12:07:00+08:00',
      credits: ['writer: Grace Tan (Yunze Daily)', 'web-editor: Wu Lan', 'web-editor: Tom Reed'],
      source: 'Yunze Daily',
      paragraphs: 4,
      subheads: ['What did the study find?', 'Will more trains help?'],
      first: 'Every weekday at 12:07',
      last: 'More noodles would.',
    },
  },
  {
    name: '人民网 记者 新闻',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `人民网>>社会·法治

小巷里的“共享轮椅”
人民网记者 孙博洋 王震
2026年08月14日08:47
来源：人民网

人民网北京8月14日电 （记者孙博洋、王震）在北京西城区一条不足三米宽的小巷里，七辆轮椅整齐地停在墙根，车把上挂着“随用随还”的木牌。

这些轮椅来自街坊的储藏室。居民委员会清洗、检修后，供腿脚不便的老人和骨折的年轻人免费使用。

“最远去过八宝山，最近去过隔壁。”管理员佟阿姨翻着登记本说。

(责编：李楠桦、王震)`,
    expect: {
      headline: '小巷里的“共享轮椅”',
      publishedAt: '2026-08-14T08:47:00+08:00',
      place: '北京',
      source: '人民网',
      writers: ['孙博洋', '王震'],
      webEditors: ['李楠桦', '王震'],
      paragraphs: 3,
      first: '在北京西城区',
      last: '登记本说。',
    },
  },
  {
    name: '人民日报版面',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `新春走基层
“雪山上的这盏灯，我来守”
本报记者 琼达卓嘎 徐驭尧
《人民日报》（2026年02月10日 第 06 版）

海拔4700米，风把经幡吹得笔直。推开岗托变电站的木门，值班员次仁顿珠正在给火炉添柴。

记者：一个人值班，怕不怕？

次仁顿珠：不怕。灯亮着，山下的人就知道我在。

这是他在这里度过的第九个春节。九年里，他处理过212次故障，最长一次在雪地里走了11个小时。

（本报记者邓建胜参与采写）`,
    expect: {
      kicker: '新春走基层',
      headline: '“雪山上的这盏灯，我来守”',
      publishedAt: '2026-02-10T00:00:00+08:00',
      source: '人民日报',
      writers: ['琼达卓嘎', '徐驭尧'],
      contributors: ['邓建胜'],
      paragraphs: 4,
      first: '海拔4700米',
    },
  },
  {
    name: '新华网 图片新闻',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `新华全媒+丨春耕备耕忙
2026-03-02 10:15:48 来源：新华网

3月1日，农民在江苏省兴化市千垛镇的油菜田里施肥（无人机照片）。

新华社发（周社根 摄）

3月1日，技术人员在贵州省黔东南苗族侗族自治州剑河县调试插秧机。

新华社发（杨文斌 摄）

3月1日，农民在广西壮族自治区柳州市柳南区平整田地。

新华社记者 黄孝邦 摄

【责任编辑：王頔】`,
    expect: {
      headline: '新华全媒+丨春耕备耕忙',
      publishedAt: '2026-03-02T10:15:48+08:00',
      source: '新华网',
      webEditors: ['王頔'],
      photos: [
        {
          caption: '3月1日，农民在江苏省兴化市千垛镇的油菜田里施肥（无人机照片）。',
          credit: '新华社发（周社根 摄）',
          creator: '周社根',
          agency: '新华社',
        },
        {
          caption: '3月1日，技术人员在贵州省黔东南苗族侗族自治州剑河县调试插秧机。',
          credit: '新华社发（杨文斌 摄）',
          creator: '杨文斌',
          agency: '新华社',
        },
        {
          caption: '3月1日，农民在广西壮族自治区柳州市柳南区平整田地。',
          credit: '新华社记者 黄孝邦 摄',
          creator: '黄孝邦',
          agency: '新华社',
        },
      ],
      paragraphs: 0,
    },
  },
  {
    name: '红星新闻',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `外卖骑手在电梯里开起“三分钟读书会”

红星新闻
2026-05-27 19:36
四川

5月27日，成都高新区一栋写字楼的货梯里，外卖骑手郑永强给同梯的六个人读了一首短诗。

他说，电梯从一楼到三十三楼要走三分钟，“发呆太可惜”。

物业公司表示，只要不超载，欢迎读诗。

红星新闻记者 章玲 摄影 陶轲

编辑 郭宇 责编 冯玲玲`,
    expect: {
      headline: '外卖骑手在电梯里开起“三分钟读书会”',
      publishedAt: '2026-05-27T19:36:00+08:00',
      source: '红星新闻',
      writers: ['章玲'],
      editors: ['郭宇'],
      webEditors: ['冯玲玲'],
      paragraphs: 3,
      first: '5月27日',
      last: '欢迎读诗。',
    },
  },
  {
    name: '政府新闻发布',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `当前位置：首页 > 政务动态 > 部门动态

青屿县首批“夜间门诊”正式开诊
发布时间：2026-09-03 17:25　信息来源：县卫生健康局　浏览次数：318次　字体：【大 中 小】

9月1日起，青屿县人民医院和三家乡镇卫生院开设夜间门诊，开诊时间为每日18时至21时。

首日共接诊157人次，其中六成为学生和上班族。

县卫生健康局有关负责人表示，下一步将根据就诊量增设儿科和口腔科。

打印本页 关闭窗口`,
    expect: {
      headline: '青屿县首批“夜间门诊”正式开诊',
      publishedAt: '2026-09-03T17:25:00+08:00',
      source: '县卫生健康局',
      paragraphs: 3,
      first: '9月1日起',
      last: '口腔科。',
      bodyLacks: ['关闭窗口', '318'],
    },
  },
  {
    name: '大公報',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong' },
    copy: `老牌書局轉型「共享書桌」　租金一元一小時
時間：2026-02-24 05:01:37 來源：大公報

圖：老牌書局改設書桌，吸引學生溫習。\u3000大公報記者梁朗攝

【大公報訊】記者梁朗報道：旺角一間有六十八年歷史的書局日前撤走一半書架，改設二十張書桌，按小時出租，每小時收費一元。

店東高先生表示，生意比賣書時好，「但最高興的，是有人順手買走一本詩集」。

書局每日營業至晚上十一時。`,
    expect: {
      headline: '老牌書局轉型「共享書桌」　租金一元一小時',
      publishedAt: '2026-02-24T05:01:37+08:00',
      source: '大公報',
      writers: ['梁朗'],
      photos: [
        {
          caption: '老牌書局改設書桌，吸引學生溫習。',
          credit: '大公報記者梁朗攝',
          creator: '梁朗',
          agency: '大公報',
        },
      ],
      paragraphs: 3,
      first: '旺角一間',
    },
  },
  {
    name: 'رويترز',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Africa/Cairo' },
    copy: `صيادون تونسيون يزرعون الإسفنج بدلا من صيده
من نورهان الجلاصي
14 سبتمبر 2026

جرجيس (تونس) 14 سبتمبر أيلول (رويترز) - بدأ صيادون في مدينة جرجيس التونسية زراعة الإسفنج البحري على حبال بعد أن تراجعت كمياته في قاع البحر.

وقال الصياد الهادي عبيد لرويترز "كنا نغوص بحثا عنه، والآن نربيه كما نربي الدجاج".

ويتوقع أن يصل الإنتاج إلى طنين سنويا.

(إعداد سلمى نجم للنشرة العربية - تحرير حسن عمار)`,
    expect: {
      headline: 'صيادون تونسيون يزرعون الإسفنج بدلا من صيده',
      publishedAt: '2026-09-14T00:00:00+03:00',
      source: 'رويترز',
      place: 'جرجيس (تونس)',
      paragraphs: 3,
      first: 'بدأ صيادون',
      editors: ['حسن عمار'],
      last: 'طنين سنويا.',
    },
  },
  {
    name: 'وكالة الأنباء القطرية',
    format: 'text',
    edition: { language: 'ar', timeZone: 'Asia/Qatar' },
    copy: `متحف الأطفال في الدوحة يطلق برنامجا لرواية القصص

الدوحة في 22 فبراير /قنا/ أطلق متحف الأطفال في الدوحة اليوم برنامجا أسبوعيا لرواية القصص الشعبية بمشاركة 12 جدة.

وأوضحت مديرة المتحف أن البرنامج يستمر حتى نهاية مايو.

ويستوعب كل لقاء 60 طفلا.`,
    expect: {
      headline: 'متحف الأطفال في الدوحة يطلق برنامجا لرواية القصص',
      place: 'الدوحة',
      source: 'قنا',
      paragraphs: 3,
      first: 'أطلق متحف',
    },
  },
  {
    name: 'old table layout page',
    format: 'html',
    encoding: 'gb18030',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>白鹭镇百岁老人学会视频通话--云泽网</title></head><body>
<table width="960" align="center"><tr><td><a href="/">首页</a> | <a href="/news">新闻</a> | <a href="/bbs">论坛</a></td></tr></table>
<table width="960" align="center"><tr><td width="660" valign="top">
<table width="100%"><tr><td align="center"><font size="5"><b>白鹭镇百岁老人学会视频通话</b></font></td></tr>
<tr><td align="center"><font color="#666666">2026年01月30日10:12　来源：云泽晚报　作者：贺敏</font></td></tr>
<tr><td id="zoom"><p align="center"><img src="images/gn-1.jpg" width="500" height="333"><br>贺老太太与孙辈视频通话。贺敏 摄</p>
<p>　　本报讯（记者贺敏）白鹭镇101岁的贺老太太最近学会了视频通话，每晚八点准时“上线”。</p>
<p>　　教她的是隔壁上六年级的小姑娘。学费是一碗桂花羹。</p>
<p>　　“以前是他们忘了打，现在是我催他们接。”老人笑着说。</p></td></tr>
<tr><td align="right">（责任编辑：杜琴）</td></tr></table></td>
<td width="300" valign="top"><b>热点排行</b><br>1. <a href="#">景区门票降价</a><br>2. <a href="#">公交改线</a></td></tr></table>
<center>云泽网 版权所有</center></body></html>`,
    expect: {
      headline: '白鹭镇百岁老人学会视频通话',
      publishedAt: '2026-01-30T10:12:00+08:00',
      source: '云泽晚报',
      writers: ['贺敏'],
      webEditors: ['杜琴'],
      photos: [
        {
          caption: '贺老太太与孙辈视频通话。',
          credit: '贺敏 摄',
          creator: '贺敏',
          agency: null,
          src: 'images/gn-1.jpg',
        },
      ],
      paragraphs: 3,
      first: '白鹭镇101岁',
      last: '老人笑着说。',
      bodyLacks: ['景区', '公交'],
    },
  },
  {
    name: 'outlook paste of a mail',
    format: 'html',
    copy: `<div dir="ltr"><div>From: Emma Clarke &lt;emma@daily.example&gt;</div><div>Sent: Tuesday, 10 March 2026 15:20</div><div>To: Desk</div><div>Subject: Copy: The goat that votes</div><div><br></div><div><b>The goat that votes</b></div><div>By Emma Clarke in Bailu</div><div><br></div><div>Every March the farmers of Bailu let a goat choose which field is planted first.</div><div><br></div><div>This year she chose the mayor's.</div><div><br></div><div>"We accept the result," the mayor said on Monday.</div></div>`,
    expect: {
      headline: 'The goat that votes',
      writers: ['Emma Clarke'],
      place: 'Bailu',
      paragraphs: 3,
      first: 'Every March the farmers',
      last: 'said on Monday.',
      bodyLacks: ['daily.example'],
    },
  },
];
