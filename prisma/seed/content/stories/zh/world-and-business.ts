import { type DemoStory, editor, translator, webEditor, writer } from '../../content.ts';

export const chineseWorld: DemoStory[] = [
  {
    edition: 'zh',
    section: 'world',
    topics: ['harbour'],
    slug: '维拉恢复东海峡夜航',
    kicker: '东海峡',
    headline: '维拉恢复东海峡夜航，九周限行结束',
    standfirst: '两岸引航员重回夜班。运价数小时内应声而落。',
    place: '维拉',
    agency: 'meridian-wire',
    keywords: ['东海峡', '航运', '维拉'],
    text: `
!storm-sea | 锋面掠过东海峡。本地区三分之二的粮食经此运输。 | 乌云压在灰色的汹涌海面上，一道闪电划过。

维拉周日起重新开放东海峡夜间通航，结束了持续九周的白昼限行。限行期间，最多时有九十艘船在锚地等候，从赛岚出发的航程因此多出四天。

九月，油轮“友谊曙光”号舵机失灵，横漂过上下行两条航道。事故无人受伤，但调查发现，岸基雷达曾失明十一分钟，而没有人得到通知。

“现在我们有两部雷达，还有一部有人接的电话。”港务部长泰奥多尔·瓦什说。他曾提出辞职，被要求“修好了再走”。

一只集装箱从维拉到赛岚的运价，一周前为1940马克，周日晚报1510马克。檀江航运宣布，周三起取消全部附加费。

## 九周写一句话

两国引航员此前拒上夜班，直到谈妥一件事：船在两国水域之间掉头时，听谁的。新规定是——先与船长通上话的那个台说了算。

“我们用九周写了一句话。”赛岚引航员伊尔卡·马什说，“是句好话。”
`,
    credits: [
      { role: 'writer', person: 'marek-sobol', agency: 'meridian-wire' },
      translator('zheng-siqi'),
      webEditor('wen-ruoshui'),
    ],
    when: { daysAgo: 1, at: '23:40' },
    timeLine: { daysAgo: 1, at: '22:58' },
    author: 'wen.ruoshui',
  },
  {
    edition: 'zh',
    section: 'world',
    topics: ['energy'],
    slug: '沿海六国签署联网协议',
    headline: '沿海六国签署电网互联协议，2031年贯通',
    place: '科维尔',
    agency: 'littoral-news-agency',
    keywords: ['电网', '能源'],
    text: `
!wind-turbines | 鹭角外海14公里处的外滩风电场。 | 平静蓝色海面上的一排白色风机，由近及远隐入薄雾。

沿海六国周五在科维尔签署协议，到2031年实现电网互联。第一步是敷设一条穿越东海峡、长212公里的海底电缆。

电缆将在赛岚以南的鹭角登陆，外滩风电场的电力目前即由此上岸。双向输送能力为140万千瓦，约相当于一座二百万人口城市的需求。

协议解决了拖延四年的三个争议：

- 电力过境而不落地，由谁付费；
- 紧急情况下谁有权切断邻国，可切多久；
- 调度室用哪种语言。

最后一条的答案是：双日说英语，单日说维拉语。“没有人满意，所以我们知道它是公平的。”联邦能源部长莱诺尔·阿切贝说。
`,
    credits: [{ role: 'writer', agency: 'littoral-news-agency' }, webEditor('zheng-siqi')],
    when: { daysAgo: 3, at: '19:30' },
    timeLine: { daysAgo: 3, at: '18:40' },
    author: 'wen.ruoshui',
  },
];

export const chineseBusiness: DemoStory[] = [
  {
    edition: 'zh',
    section: 'business',
    topics: ['harbour'],
    slug: '外码头的空驾驶室',
    kicker: '港口',
    headline: '创纪录的一年，四十一个空驾驶室',
    standfirst: '外码头货量涨了一成二，缺的不是船，是坐得住四小时的人。',
    place: '赛岚',
    keywords: ['港口', '用工', '集装箱'],
    text: `
!container-port | 外码头。去年有210万只集装箱从这里经过。 | 清晨淡色天空下，红蓝绿各色集装箱层层堆放，后面是岸桥。

赛岚港今年将吞吐235万只集装箱，比去年多一成二，创历史新高。港务局长罗莎琳德·奥凯凯说，本可以是250万——如果有人来开吊车的话。

三个码头共有128个驾驶室。周二夜里，空着41个。

培养一名司机要十四个月。刚出师的年轻人，对岸的港口开价高出三成，外加一套房。“我们负责培养，他们负责付钱。”奥凯凯说，“我开始觉得自己在办大学。”

## 二百一十二级台阶

这活儿孤单，报酬不低。司机上班先爬212级台阶，然后俯身在玻璃地板上四个小时，每九十秒把三十吨的箱子放到一掌宽的标线上。

吉迪恩·马尔干了二十六年，驾驶室里养着一盆天竺葵。“不会闷，”他说，“会变得精确。”

从明年春天起，新司机可签六年合同，免费培训，并可申请旧海关楼里的六十套公寓。码头工会欢迎公寓，反对六年，另外要求每台吊车加装一部电梯——免得有人因为忘带午饭，再爬一次212级。

遥控操作已让维拉的驾驶室空空荡荡，五月起也将在本港两台吊车上试行。“天竺葵留下。”马尔说。
`,
    credits: [
      writer('zhou-muye'),
      { role: 'writer', person: 'tomas-ekberg' },
      editor('wen-ruoshui'),
      webEditor('zheng-siqi'),
    ],
    when: { daysAgo: 1, at: '10:15' },
    author: 'zhou.muye',
  },
  {
    edition: 'zh',
    section: 'business',
    topics: ['energy', 'housing'],
    slug: '翠鸟电池落户盐门',
    headline: '翠鸟电池落户盐门旧煤场，将招一千一百人',
    place: '赛岚',
    keywords: ['电池', '就业', '盐门'],
    text: `
!solar-farm | 盐门旧煤场上的光伏板，新厂将建在它们后面。 | 傍晚阳光下，深蓝色光伏板成行延伸向低矮的山丘。

翠鸟电池公司周一宣布，将在盐门旧煤场建设第二座工厂，到2029年雇用1100人。

公司此前考察了四个国家的十一处地点。创始人威廉敏娜·佐藤说，最后定在盐门有三个原因：风电场的电缆、码头，以及“一位会回信的市长”。

市政府将出资3400万马克修建1.8公里铁路专用线。作为交换，五分之二的岗位留给盐门和砖场两区的居民——那里每八人中就有一人失业。培训学院九月开办第一期，招收90人。

檀江垂钓者联合会来信询问：冷却水从哪里来，到哪里去。公司的答复长达两页，周五送达。联合会再次来信，询问答复是什么意思。
`,
    credits: [
      writer('zhou-muye'),
      { role: 'data', person: 'grace-oduya', position: 'end_note' },
      webEditor('wen-ruoshui'),
    ],
    when: { daysAgo: 6, at: '11:20' },
    author: 'zhou.muye',
    pending: {
      hoursLater: 26,
      standfirst: '市政府出资修建铁路专用线；五分之二岗位留给盐门、砖场居民。',
    },
  },
  {
    edition: 'zh',
    section: 'business',
    topics: ['heritage'],
    slug: '一碗鱼丸面的账',
    kicker: '账本',
    headline: '一碗鱼丸面的账',
    standfirst: '卖十二马克，挣一块三。渡口面摊的老板娘把本子摊在了桌上。',
    place: '赛岚',
    keywords: ['小生意', '物价'],
    text: `
!rain-street | 皮匠街的雨夜。面摊开到凌晨两点。 | 雨夜街头，一人撑伞走过，四周是虚化的彩色灯光。

老渡口的鱼丸面卖十二马克一碗，二十年涨了九次价，每次涨一块，只有一次涨了五毛——那年老板娘冯玉珍觉得对不住人。

她肯把账给人看，条件是吃完再看。

| 项目 | 每碗（马克） | 去年 |
| 鱼 | 3.10 | 2.60 |
| 面、葱、油 | 1.45 | 1.30 |
| 煤气水电 | 0.95 | 0.90 |
| 摊位 | 1.80 | 1.20 |
| 小工 | 2.60 | 2.40 |
| 碗筷损耗 | 0.20 | 0.20 |
| 税 | 0.60 | 0.55 |
| 剩下 | 1.30 | 1.85 |

涨得最多的是摊位。桥通了，渡口的人少了，租金却按“临近地标”算。“桥是给走得快的人的，”冯玉珍说，“面是给走得慢的人的。”

一晚上卖两百碗，挣两百六十马克，夫妻两个人分。儿子在科维尔学会计，劝她涨到十三块。她算了一笔：涨一块，少来二十个人。“那二十个人去哪里吃呢？”

凌晨两点收摊，最后一碗不卖。盛给扫街的老邓，记在本子上，记了十一年，没有收过。
`,
    credits: [writer('zhou-muye'), { role: 'illustrator', person: 'fang-mo' }, webEditor('zheng-siqi')],
    when: { daysAgo: 13, at: '08:00' },
    author: 'zhou.muye',
  },
];
