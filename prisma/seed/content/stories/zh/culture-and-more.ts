import { type DemoStory, editor, translator, webEditor, writer } from '../../content.ts';

export const chineseCulture: DemoStory[] = [
  {
    edition: 'zh',
    section: 'culture',
    topics: ['heritage'],
    slug: '粮仓音乐厅的两分钟',
    kicker: '乐评',
    headline: '粮仓音乐厅，以两分钟的寂静开季',
    standfirst: '奥塔维娅·雷恩先什么也没弹，然后把一切都弹了出来。',
    place: '赛岚',
    keywords: ['音乐', '钢琴'],
    text: `
!portrait-pianist | 开演前两小时，雷恩在排练。 | 暖色灯光下，一位身影昏暗的钢琴家俯身在三角钢琴前。

没有人咳嗽。这是开季之夜首先值得报道的事：一千九百人，其中不乏感冒患者，看着一位双手放在膝上的钢琴家，坐了两分十秒。

节目单上只印了一句请求：“请先到达。”

然后她弹起安德斯·奎尔的《潮汐练习曲》，人们才明白那段寂静是为了什么。第一首轻得几乎盖不过一间屋子本身的声音。

奎尔是鹭角引航员的儿子，1958年照着潮汐表写下这十二首曲子，起落皆有可查的规律。差一些的演奏者，弹出来就像在查表。雷恩弹得像是月亮刚刚想到这个主意。

> 我不诠释它。我只是把脚打湿。

说这话时她在门厅里，只穿着袜子——第九首时踏板扯掉了一只鞋跟，她索性把两只都脱了。

音乐厅本身也该谢幕一次。旧粮仓改了四年，混凝土料斗如今悬在台上作反声板。坐在二楼最后一排，十一马克一张票，听得见毡槌离弦。
`,
    credits: [writer('lu-wendi'), webEditor('wen-ruoshui')],
    when: { daysAgo: 3, at: '09:40' },
    author: 'wen.ruoshui',
  },
  {
    edition: 'zh',
    section: 'culture',
    topics: ['amber-hills', 'heritage'],
    slug: '敦玛梯田最后的牛',
    kicker: '行走',
    headline: '敦玛梯田上，最后十一头牛',
    standfirst: '机器上不去的地方，牛也快上不去了。琥珀山的农人想留住的不是风景，是田埂。',
    place: '敦玛',
    keywords: ['梯田', '琥珀山', '农业'],
    text: `
!terraces | 琥珀山中的敦玛梯田，放水待插。 | 蜿蜒的梯田注满了水，沿山坡层层而下，映着清晨淡色的天空。

从山脚到山顶，一共四百一十六级。敦玛人不说“亩”，说“级”。谁家有几级，在哪一级，是从曾祖父那里背下来的。

天不亮，索南婆婆赶着牛上第二百三十级。那块田只有八步长、三步宽，像一只碟子。犁掉头的时候，牛要先把前腿收起来。

“它会数，”婆婆说，“走到第七步自己就停了。”

二十年前，敦玛有牛三百头，如今十一头。年轻人在城里开吊车、送货、学电池。剩下的田里，三成已经荒了。荒田不是一块一块地荒，是一级一级地塌：上面一级不放水，下面一级就干；下面一级不修埂，上面一级就垮。

## 买一条田埂

去年，返乡的会计师扎西央金想出一个办法：卖田埂。城里人出二百马克，认养一条埂，名字写在木牌上，钱给修埂的人。不分大米，不包食宿，唯一的权利是收到一张照片，每年一次，证明它还在。

到上个月，卖出了二百九十一条。

> 风景是结果。埂才是原因。

省里的专家来看过，建议修一条观光路，从第一级直通山顶。村里开了三个晚上的会，回信只有一句：路会断了水。

插秧那天，十一头牛全部下田，看的人比牛多十倍。索南婆婆的牛走到第七步，停下，收起前腿。人群里有人鼓掌，牛没有抬头。
`,
    credits: [
      writer('lu-wendi'),
      { role: 'contributor', person: 'peter-ashgrove' },
      editor('wen-ruoshui'),
      webEditor('wen-ruoshui'),
    ],
    when: { daysAgo: 10, at: '07:30' },
    author: 'lin.yingqiu',
  },
  {
    edition: 'zh',
    section: 'culture',
    topics: ['harbour'],
    slug: '只看水的画家',
    headline: '一生只画一扇窗外的水',
    place: '赛岚',
    keywords: ['展览', '绘画'],
    text: `
!gallery | 港口博物馆第七展厅，观众站在《退潮·第三稿》（1934）前。 | 昏暗展厅里，一位观众独自站在一幅大型抽象海景画前。

莱奥卡迪娅·斯特兰德在鱼市楼上租了五十一年的同一间房，只画窗里看得见的东西：水。码头、桅杆、对岸，她一概不画。邻居以为她近视。

其实她很精确。每幅画背面都写着日期、钟点、风向和潮位。策展人拿140幅画与港口日志逐一核对，只发现两处不符。“其中一处，”他说，“错的是港口。”

展览按钟点布置，从凌晨四点进门，过了午夜出门。第六、第七展厅之间，连建筑本身的光也暗下来。

画家生前卖出十一幅，九幅归了同一位牙医。牙医的孙女借出全部九幅，并附收据：每幅的价格，是一次补牙。

展期至明年三月底。周一及大潮日闭馆。
`,
    credits: [
      { role: 'writer', person: 'mei-lindqvist', printedAs: '林美·林奎斯特' },
      translator('zheng-siqi'),
      webEditor('zheng-siqi'),
    ],
    when: { daysAgo: 9, at: '15:00' },
    author: 'wen.ruoshui',
    formerSlug: '斯特兰德回顾展',
  },
  {
    edition: 'zh',
    section: 'culture',
    topics: ['heritage'],
    slug: '北滩风筝节',
    headline: '九千人，三百只风筝，一个不肯下来的',
    standfirst: '北滩风筝节侧记。',
    text: `
!beach-kites | 北滩风筝节吸引了九千人。

风是下午两点起的。

裁判席上的老人说，今年的风“有礼貌”。
`,
    credits: [webEditor('zheng-siqi')],
    when: { daysAgo: 0, at: '07:35' },
    author: 'gu.yuanfan',
    state: 'draft',
  },
];

export const chineseScience: DemoStory[] = [
  {
    edition: 'zh',
    section: 'science',
    topics: ['amber-hills'],
    slug: '奥雷尔山两次看见同一颗彗星',
    kicker: '星空',
    headline: '“擦掉”：一颗彗星等了九十五年',
    standfirst: '本月初宣布的新彗星，1931年已在同一座天文台留下影像，被当成一道划痕。',
    place: '奥雷尔山',
    keywords: ['天文', '彗星'],
    text: `
!night-sky | 奥雷尔山天文台上空的银河。曝光25秒。 | 银河从黑暗山脊上的天文台圆顶上方升起。

奥雷尔山天文台本月3日宣布发现的彗星并不是新的。1931年二月的一个夜里，它就在同一座天文台被拍了下来，拍照的助理以为那是底片上的一道划痕。

找到那块玻璃底片的，是档案员德尔菲娜·罗特。计算机把新天体的轨道往回推，推到了那一夜。“我拿着手电筒下到地窖，”她说，“它就在该在的地方。旁边有他的铅笔字：擦掉。”

他没有擦。他叫卡斯珀·林德，后来当了邮递员。

按惯例，这颗彗星将以他命名，周期九十五年。明年二月第一周最亮，日落后在西方低空，灯笼山上用双筒望远镜可见。

记者问罗特，如果当年真的擦掉了呢？她想了想：“那我们今天会很高兴，以为自己是第一个。”
`,
    credits: [writer('shen-zhiwei'), webEditor('wen-ruoshui')],
    when: { daysAgo: 17, at: '10:30' },
    author: 'wen.ruoshui',
  },
  {
    edition: 'zh',
    section: 'science',
    topics: ['river-tamber'],
    slug: '一茶匙檀江水',
    headline: '一茶匙江水里，有四千间玻璃房',
    standfirst: '硅藻正在回到河口。它们对水质的证词，比任何探头都久。',
    place: '赛岚',
    keywords: ['硅藻', '水质'],
    text: `
!micrograph | 檀江河口的硅藻，放大400倍。 | 圆形和椭圆形的硅藻如玻璃般，放射状花纹在黑底上泛着蓝光与金光。

从梅罗取一茶匙檀江水，静置，把最后一滴放到显微镜下：里面大约有四千间房子，全是玻璃的，窗户小得光都懒得进去，而多数房间里都有人在家。

它们是硅藻，单细胞的藻类。二十年前，赛岚大学在河口只找到19种。周二公布的今年普查结果是112种。

“探头告诉你水现在怎么样，”主持普查的努尔·卡斯特兰博士说，“硅藻告诉你，自她出生以来，水一直怎么样。”

- 小环藻，形如鼓，随氮而来，减少64%。
- 舟形藻，形如船，喜欢清水，增加到九倍。
- 星杆藻，1971年后再无记录，今年找到六个。

并非处处都好。外码头后面的港池，十年来一直只有八种。团队想弄清原因，申请了一条船。到目前为止，批下来的是一只桶。
`,
    credits: [
      { role: 'writer', person: 'priya-raman' },
      translator('zheng-siqi'),
      { role: 'data', person: 'grace-oduya', position: 'end_note' },
      webEditor('zheng-siqi'),
    ],
    when: { daysAgo: 2, at: '14:20' },
    author: 'wen.ruoshui',
  },
];

export const chineseSport: DemoStory[] = [
  {
    edition: 'zh',
    section: 'sport',
    topics: ['river-tamber'],
    slug: '面包车里的八人艇',
    kicker: '赛艇',
    headline: '面包车里的八人艇',
    standfirst: '五点训练，七点上班。周日，老渡口女子八人艇要划全国决赛。',
    place: '赛岚',
    keywords: ['赛艇', '老渡口'],
    text: `
!rowing | 上班之前，老渡口赛艇俱乐部的女子八人艇在檀江上训练。 | 日出时分，一条八人赛艇滑过薄雾笼罩的江面，桨刚刚离水。

四点五十分，堤岸上只有一盏灯，是一辆面包房的货车。车上下来八个女人、一个十五岁的舵手，还有一托盘面包。

老渡口赛艇俱乐部的一队，有两名护士、一名吊车司机、一名公证人、一名化学老师、一名学生、一位四个孩子的母亲，和面包师本人。平均年龄三十四岁。周日在森湖，对手是一群不用上班的人。

“她们有运动生理学家，”领桨佩特拉·姆贝基说，“我们有面包。”

她们还有檀江。谁若在皮匠街逆着退潮划过两千米，迎面再来一条拖轮，就会觉得湖上安静得有点冷清。半决赛，她们半程垫底，冲线时领先一个艇身。

舵手温妮·阿什当靠耳朵掌舵。“听见八下，就是出了问题。”她说，“我要听见一下。”

我当年也坐过那个位置，知道那“一下”有多难等。六点四十五分，艇上了架，公证人换好了西装。货车先绕道医院。
`,
    credits: [writer('he-yining'), webEditor('wen-ruoshui')],
    when: { daysAgo: 6, at: '08:20' },
    author: 'wen.ruoshui',
  },
  {
    edition: 'zh',
    section: 'sport',
    topics: ['football'],
    slug: '船坞队三比二卡松',
    headline: '补时第六分钟，门将进球：船坞队3比2卡松',
    place: '赛岚',
    keywords: ['足球', '船坞队'],
    text: `
!stadium | 开赛前的船坞路球场，看台可容31400人。 | 夜晚灯火通明的足球场，条纹草坪碧绿，看台坐满观众。

有的门将脚下很好，埃梅卡·索恩不是。补时第五分钟从教练席旁跑过时，他亲口这么说。

当时比分2比2。船坞队两度领先，两度大意。卡松换上第五名后卫，把球倒来倒去。然后莱夫·阿多马科用小腿蹭出一个角球。

索恩跑过整个球场。角球开出，被顶出来，又被顶进去，落在他身后。他转身，用赛后他称之为“那条腿”的东西踢了一脚。

庆祝持续四分钟，代价是两张黄牌和一面角旗。

| 滨海联赛 | 场次 | 积分 |
| 科维尔城 | 14 | 33 |
| 赛岚船坞 | 14 | 30 |
| 卡松竞技 | 14 | 27 |
| 安塞尔港 | 14 | 24 |
| 维拉流浪者 | 14 | 22 |

下周六船坞队客场对科维尔城。“我会待在家里。”索恩说。他指的是球门。
`,
    credits: [writer('he-yining'), { role: 'writer', person: 'idris-okafor' }, webEditor('zheng-siqi')],
    when: { daysAgo: 3, at: '23:50' },
    author: 'wen.ruoshui',
  },
];

export const chineseOpinion: DemoStory[] = [
  {
    edition: 'zh',
    section: 'opinion',
    topics: ['weather'],
    slug: '五十厘米',
    kicker: '社评',
    headline: '五十厘米',
    standfirst: '砖场堤该怎么办，工务委员会知道，而且已经知道了四年。',
    keywords: ['社评', '防汛'],
    text: `
砖场堤周四守住了，靠的是十一厘米和一阵转向的风。全城感谢志愿者，理所应当。更该感谢的是那阵风——它可没有答应下次再来。

写明两处险段的那份报告，已经四年。二十六页，第一页是摘要，要的是半米高度和1900万马克。它两次列入工务委员会议程，两次延后，其中一次是因为上一次的会议纪要还没写好。

理由总是有的：要修桥，要装电梯，年景不好。可堤不是许多工程里的一个。它是别的工程站在后面的那一个。

沙袋六周就会烂。委员会周二开会。
`,
    credits: [{ role: 'writer', agency: 'the-selvane-tide' }, webEditor('wen-ruoshui')],
    when: { daysAgo: 4, at: '20:30' },
    author: 'wen.ruoshui',
  },
  {
    edition: 'zh',
    section: 'opinion',
    topics: ['transport', 'heritage'],
    slug: '留一条渡轮',
    kicker: '平潮',
    headline: '留一条渡轮',
    standfirst: '桥是给知道自己要去哪里的人走的。',
    keywords: ['专栏', '渡轮'],
    text: `
新桥开通那晚，我也走了一趟，没有怨言。它好看，不晃，我还什么都没来得及想，就到了对岸。

问题就在这里。

我引船上下这条江二十二年。引航员有条规矩：事情留到平潮时想。涨潮停了、退潮未起的那一刻钟，什么也做不了，只好喝点东西，看一看城，像是头一回被派到这里。

渡轮，就是普通人的平潮。九分钟，一天两回。三分之一的人看着另外三分之二的人。我在渡轮上见过有人撕合同，见过求婚，见过一个男孩学会吹口哨。从来没有人在桥上学会吹口哨。

公司说，只养得起早上一条船。议会说，刚买了一座桥。都对。全天一条船，一年210万马克，折合新桥2.9米。

我替那些不知道自己要去哪里的人出个价：桥短三米，我们也要。
`,
    credits: [{ role: 'writer', person: 'ruth-calloway' }, translator('zheng-siqi'), webEditor('zheng-siqi')],
    when: { daysAgo: 0, at: '06:20' },
    author: 'wen.ruoshui',
  },
];
