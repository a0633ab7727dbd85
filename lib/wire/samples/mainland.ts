/** Pages and copy of Chinese papers and portals, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const mainlandSamples: Sample[] = [
  {
    name: 'xinhuanet page as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `老旧电梯更新加快 兰州半年换新一千二百台

2026-09-05 16:42:18 来源：新华网
字体： 小 中 大   分享到：

　　新华社兰州9月5日电（记者张文静、马力行）电梯门缓缓打开，72岁的居民何桂芳提着菜篮走了进去。这是她所在小区今年换上的第六台新电梯。
　　兰州市市场监管局5日发布的数据显示，今年上半年全市共更新使用15年以上的住宅电梯1208台，惠及居民约9.6万户。

　　9月3日，工人在兰州市七里河区一小区安装电梯导轨。新华社记者 马力行 摄

　　“过去最难的是凑钱。”七里河区西园街道党工委书记冯立军说，如今超长期国债资金、住宅维修资金和居民分摊各占一块，每户只需出两三千元。
　　据了解，兰州市计划到明年底完成剩余860台老旧电梯的更新改造。（完）

【纠错】 【责任编辑:刘向阳】
`,
    expect: {
      headline: '老旧电梯更新加快 兰州半年换新一千二百台',
      publishedAt: '2026-09-05T16:42:18+08:00',
      source: '新华网',
      place: '兰州',
      writers: ['张文静', '马力行'],
      paragraphs: 4,
      first: '电梯门缓缓打开，72岁的居民何桂芳',
      last: '完成剩余860台老旧电梯的更新改造。',
      photos: [
        {
          caption: '9月3日，工人在兰州市七里河区一小区安装电梯导轨。',
          credit: '新华社记者 马力行 摄',
          creator: '马力行',
          agency: '新华社',
        },
      ],
      language: 'zh-Hans',
      bodyLacks: ['字体', '分享到', '纠错'],
      webEditors: ['刘向阳'],
    },
  },
  {
    name: 'people’s daily e-paper, three title lines without marks',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `走进传统村落
古茶树有了“身份证”
——云南临沧茶乡见闻
本报记者　周　颖　欧阳立　王海林
《人民日报》（2026年09月05日   第 07 版）

　　秋茶上市，云南临沧市双江县的山道上，摩托车一辆接一辆。
　　“这棵树，编号0317，树龄三百二十年。”茶农李扎拉掏出手机，对着树干上的铭牌轻轻一扫。
　　扫码溯源
　　从2023年起，双江县给12.7万株古茶树逐一建档，采了多少、卖给了谁，手机上一清二楚。
　　以树养树
　　县茶业局局长罗永康说，去年古茶园收入的百分之五拿出来养护茶树，今年这一比例提高到百分之八。
　　“树好了，我们的日子才会好。”李扎拉说。

　　茶农在双江县勐库镇采摘秋茶。
　　欧阳立摄
`,
    expect: {
      kicker: '走进传统村落',
      headline: '古茶树有了“身份证”',
      standfirst: '云南临沧茶乡见闻',
      source: '人民日报',
      writers: ['周颖', '欧阳立', '王海林'],
      paragraphs: 5,
      subheads: ['扫码溯源', '以树养树'],
      first: '秋茶上市，云南临沧市双江县',
      last: '我们的日子才会好。”李扎拉说。',
      photos: [
        { caption: '茶农在双江县勐库镇采摘秋茶。', credit: '欧阳立摄', creator: '欧阳立', agency: null },
      ],
      language: 'zh-Hans',
    },
  },
  {
    name: 'chinanews page as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `中新网首页 > 国内新闻 > 正文

哈尔滨冰雪博物馆开馆迎客 首日接待五千余人
2026年09月05日 10:21　来源：中国新闻网
分享到：

　　中新网哈尔滨9月5日电 (记者 史一鸣 王琳珊)位于松花江北岸的哈尔滨冰雪博物馆5日正式开馆，首日接待游客5300余人次。
　　图为小朋友在冰雪博物馆内体验模拟滑雪。　王琳珊　摄
　　博物馆建筑面积2.1万平方米，分为“冰之源”“雪之舞”“人之乐”三个展区，展出藏品1460件(套)。
　　馆长孟庆海告诉记者，馆内常年保持零下五摄氏度的“冰雪体验厅”，让南方游客在盛夏也能摸到真冰。
　　据悉，博物馆每周一闭馆，国庆假期照常开放。(完)

【编辑:张凯文】
更多精彩内容请进入国内新闻
`,
    expect: {
      headline: '哈尔滨冰雪博物馆开馆迎客 首日接待五千余人',
      publishedAt: '2026-09-05T10:21:00+08:00',
      source: '中国新闻网',
      place: '哈尔滨',
      writers: ['史一鸣', '王琳珊'],
      paragraphs: 4,
      first: '位于松花江北岸的哈尔滨冰雪博物馆',
      last: '国庆假期照常开放。',
      photos: [
        {
          caption: '图为小朋友在冰雪博物馆内体验模拟滑雪。',
          credit: '王琳珊　摄',
          creator: '王琳珊',
          agency: null,
        },
      ],
      editors: ['张凯文'],
      bodyLacks: ['中新网首页', '分享到', '更多精彩内容'],
    },
  },
  {
    name: 'cctv page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<title>长江禁渔五年 江豚回来了_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="长江,禁渔,江豚">
<script>var commentId="x1";</script>
</head><body>
<div class="header"><a href="/">央视网首页</a> <a href="/news">新闻</a> <a href="/tv">直播</a></div>
<div class="content_area" id="page_body">
<div class="title_area">
<h1>长江禁渔五年 江豚回来了</h1>
<div class="info1">来源：央视新闻客户端 | 2026年09月05日 07:32:10</div>
<div class="share">分享 <a>微信</a> <a>微博</a> <a>手机看</a></div>
</div>
<div class="content_area_main">
<p><strong>央视网消息：</strong>清晨的湖北宜昌江段，三头江豚先后跃出水面，这是护鱼员老秦今年第四十一次记录到它们的身影。</p>
<p class="photo_img"><img src="https://p1.img.cctv.example/2026/09/05/a1.jpg" alt=""></p>
<p>农业农村部最新监测显示，长江干流江豚数量已恢复到1426头，比五年前增加四成以上。</p>
<p>渔政部门今年共清理“三无”船舶2100余艘，劝返违规垂钓人员6.8万人次。</p>
<p>“水里有没有鱼，江豚最清楚。”老秦说。</p>
</div>
<div class="zebian">编辑：高雅琴　责任编辑：刘子墨</div>
</div>
<div class="relevance"><h3>相关推荐</h3><ul><li><a href="/a">鄱阳湖水位回升</a></li><li><a href="/b">三峡水库开始蓄水</a></li></ul></div>
<div class="footer">版权所有 央视网 京ICP证060000号</div>
</body></html>`,
    expect: {
      headline: '长江禁渔五年 江豚回来了',
      publishedAt: '2026-09-05T07:32:10+08:00',
      source: '央视新闻客户端',
      keywords: ['长江', '禁渔', '江豚'],
      paragraphs: 4,
      last: '“水里有没有鱼，江豚最清楚。”老秦说。',
      bodyLacks: ['央视网首页', '鄱阳湖水位回升', '京ICP证', '手机看'],
      language: 'zh-Hans',
      webEditors: ['刘子墨'],
      editors: ['高雅琴'],
    },
  },
  {
    name: 'the paper as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `独居老人半夜摔倒，一块手表叫来了邻居
澎湃新闻记者 郑朝晖 实习生 叶可欣
2026-09-04 21:06
来源：澎湃新闻
字号

9月2日凌晨两点十七分，上海市虹口区广灵路一个老小区里，78岁的独居老人顾阿婆在卫生间滑倒。

戴在她手腕上的智能手表检测到跌倒，三十秒后自动拨通了社区值守电话，随后响起的，是对门邻居的敲门声。

智能手表发出跌倒警报后，社区平台的记录。 受访者供图

“我们跟对门说好了，钥匙放一把在他家。”居委会主任施慧告诉澎湃新闻（www.thepaper.cn），小区里有146位独居老人登记了“邻里钥匙”。

顾阿婆只受了皮外伤，目前已经回家休养。

责任编辑：钟鸣远
图片编辑：朱伟伟
校对：栾小梦
澎湃新闻报料：021-000000
`,
    expect: {
      headline: '独居老人半夜摔倒，一块手表叫来了邻居',
      publishedAt: '2026-09-04T21:06:00+08:00',
      source: '澎湃新闻',
      writers: ['郑朝晖', '叶可欣'],
      first: '9月2日凌晨两点十七分，上海市虹口区',
      photos: [
        {
          caption: '智能手表发出跌倒警报后，社区平台的记录。',
          credit: '受访者供图',
          creator: null,
          agency: null,
        },
      ],
      language: 'zh-Hans',
      bodyLacks: ['字号', '来源：澎湃新闻'],
    },
  },
  {
    name: 'caixin page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<html><head><meta charset="utf-8"><title>地方政府专项债用途扩围 首批名单公布_财新网</title></head>
<body>
<div class="sitemap"><a>财新网</a> &gt; <a>经济</a> &gt; 正文</div>
<div id="conTit">
<h1>地方政府专项债用途扩围 首批名单公布</h1>
<div id="subhead" class="subhead">十一个省份率先试点，可用于收购存量商品房与偿还拖欠账款</div>
<div class="artInfo"><span id="artInfo">2026年09月04日 15:20&nbsp;&nbsp;来源于 财新网</span></div>
</div>
<div id="Main_Content_Val">
<p>　　【财新网】（记者 程思远）地方政府专项债的用途进一步扩大。9月4日，财政部公布首批试点名单，十一个省份入围。</p>
<dl class="media_pic"><dt><img src="https://img.caixin.example/2026-09-04/1.jpg"></dt><dd>9月4日，北京，财政部办公楼外景。图：视觉中国</dd></dl>
<p>　　按照通知，试点省份可将不超过三成的新增专项债额度，用于收购存量商品房和偿还拖欠企业账款。</p>
<p>　　一位参与方案讨论的人士对财新表示，此举意在缓解基层财政压力，但“不是放水”。</p>
<p>　　多位地方财政人士认为，关键仍在项目收益能否覆盖本息。</p>
<p>　　（实习生 陆子涵 对此文亦有贡献）</p>
</div>
<div class="edit">责任编辑：李小蕾</div>
<div class="related"><h4>推荐阅读</h4><ul><li><a>专项债发行提速</a></li></ul></div>
</body></html>`,
    expect: {
      headline: '地方政府专项债用途扩围 首批名单公布',
      standfirst: '十一个省份率先试点，可用于收购存量商品房与偿还拖欠账款',
      publishedAt: '2026-09-04T15:20:00+08:00',
      source: '财新网',
      writers: ['程思远'],
      first: '地方政府专项债的用途进一步扩大。',
      photos: [
        {
          caption: '9月4日，北京，财政部办公楼外景。',
          credit: '图：视觉中国',
          creator: null,
          agency: '视觉中国',
        },
      ],
      contributors: ['陆子涵'],
      bodyLacks: ['专项债发行提速', '推荐阅读'],
      webEditors: ['李小蕾'],
    },
  },
  {
    name: 'beijing news as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `北京今秋新增二十条通学公交线路
新京报 记者 裴晓兰 编辑 白华
2026-09-01 09:47

新京报讯（记者裴晓兰）记者从北京市交通委获悉，9月1日起，全市新增20条通学公交线路，服务39所中小学。

新增线路主要分布在海淀、丰台、通州和大兴四区，平均站距1.2公里，车上配备随车照管人员。

家长可通过“北京定制公交”小程序报名，单程票价3元，采取“一人一座”方式。

市交通委相关负责人表示，截至目前，全市通学公交线路已达262条，累计运送学生超过三百万人次。

编辑 白华
校对 柳宝庆
`,
    expect: {
      headline: '北京今秋新增二十条通学公交线路',
      publishedAt: '2026-09-01T09:47:00+08:00',
      source: '新京报',
      writers: ['裴晓兰'],
      first: '记者从北京市交通委获悉',
      photos: [],
      subheads: [],
      language: 'zh-Hans',
      webEditors: [],
      editors: ['白华', '柳宝庆'],
    },
  },
  {
    name: 'southern weekly page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>修钟表的人 | 南方周末</title>
<meta property="og:title" content="修钟表的人"></head><body>
<header><a href="/">南方周末</a><a href="/login">登录</a></header>
<article class="nfzm-content">
<h1 class="nfzm-content__title">修钟表的人</h1>
<p class="nfzm-content__excerpt">全城只剩七个修座钟的师傅，最年轻的五十九岁。</p>
<div class="nfzm-content__author">作者：南方周末记者 苏鹏飞 南方周末特约撰稿 林方舟 发自重庆</div>
<div class="nfzm-content__editor">责任编辑：何海宁</div>
<div class="nfzm-content__time">2026-09-03 18:00:21</div>
<div class="nfzm-content__fulltext">
<p>十八梯的台阶往下数第一百零六级，有一扇绿漆木门。门后的座钟从不整齐地敲响。</p>
<p>“它们不是坏了，是各有各的时间。”七十一岁的谭世昌说这话时，手里的镊子没有停。</p>
<h2>没有徒弟</h2>
<p>谭世昌收过四个徒弟，最长的一个待了三年，最短的只待了一个下午。</p>
<figure><img src="https://images.nfzm.example/p1.jpg"><figcaption>谭世昌的工作台，摄于2026年8月。（林方舟／图）</figcaption></figure>
<h2>最后的零件</h2>
<p>2019年，上海最后一家座钟发条厂停产，从那以后，零件只能从报废的钟里拆。</p>
<p>他的抽屉里还有四十二根发条。谭世昌算过，够他修到八十岁。</p>
</div>
</article>
<div class="comment">网友评论 <a>发表评论</a></div>
<footer>© 南方周末 粤ICP备00000000号</footer>
</body></html>`,
    expect: {
      headline: '修钟表的人',
      standfirst: '全城只剩七个修座钟的师傅，最年轻的五十九岁。',
      publishedAt: '2026-09-03T18:00:21+08:00',
      place: '重庆',
      writers: ['苏鹏飞', '林方舟'],
      paragraphs: 5,
      subheads: ['没有徒弟', '最后的零件'],
      photos: [
        { caption: '谭世昌的工作台，摄于2026年8月。', credit: '林方舟／图', creator: '林方舟', agency: null },
      ],
      last: '够他修到八十岁。',
      bodyLacks: ['网友评论', '粤ICP备', '登录'],
      webEditors: ['何海宁'],
    },
  },
  {
    name: 'huanqiu as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `外媒：挪威一岛屿居民投票决定“取消钟表”
来源：环球网
作者：李东升
2026-09-02 14:33

【环球网报道 记者 李东升】据挪威广播公司1日报道，该国北部松马岛居民投票决定，在夏季极昼期间“取消钟表”，商店营业与学校上课不再依照固定时间。

报道称，松马岛约有300名居民，每年5月至7月太阳不落。参与投票的218人中，有171人支持这一倡议。

倡议发起人汉森表示，“凌晨两点割草、聊天、刷房子，在这里再正常不过。”

不过，挪威政府发言人说，全国时区法律不会因此改变。

责编：王子文
`,
    expect: {
      headline: '外媒：挪威一岛屿居民投票决定“取消钟表”',
      publishedAt: '2026-09-02T14:33:00+08:00',
      source: '环球网',
      writers: ['李东升'],
      paragraphs: 4,
      first: '据挪威广播公司1日报道',
      last: '全国时区法律不会因此改变。',
      photos: [],
      language: 'zh-Hans',
      webEditors: ['王子文'],
    },
  },
  {
    name: 'china daily chinese site page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>义乌“小商品”搭上中欧班列 - 中国日报网</title>
<meta name="author" content="吴海波"><meta name="publishdate" content="2026-09-05">
</head><body>
<div class="cntmenu"><a>首页</a><a>时政</a><a>资讯</a><a>财经</a></div>
<div class="lft_art">
<h1>义乌“小商品”搭上中欧班列</h1>
<div class="xinf"><div class="xinf-le">来源：中国日报网</div> 2026-09-05 11:08 <div class="fx">分享到 <a title="微信">微信</a></div></div>
<div id="Content">
<p>中国日报9月5日电（记者 马振寰 实习记者 吴海波）5日上午，满载100标箱日用百货的X8020次中欧班列从义乌西站驶出，预计16天后抵达马德里。</p>
<p>义乌海关数据显示，今年前八个月，经义乌开行的中欧班列达1846列，同比增长12.4%。</p>
<table border="1"><tr><th>月份</th><th>列数</th></tr><tr><td>6月</td><td>231</td></tr><tr><td>7月</td><td>244</td></tr><tr><td>8月</td><td>250</td></tr></table>
<p>“以前海运要四十多天，圣诞商品得六月就发，现在九月发也来得及。”经营节庆用品的商户陈桂珍说。</p>
<p style="text-align: center;"><img src="https://cn.chinadaily.example/img/y1.jpeg"></p>
<p style="text-align: center;">9月5日，工作人员在义乌西站吊装集装箱。（图片来源：中国日报）</p>
<p>义乌市口岸办表示，下半年将增开至巴塞罗那的班列。</p>
</div>
<div class="fenx">【责任编辑：许聃妮】</div>
</div>
<div class="dibu">版权保护：本网登载的内容版权属中国日报网所有</div>
</body></html>`,
    expect: {
      headline: '义乌“小商品”搭上中欧班列',
      publishedAt: '2026-09-05T11:08:00+08:00',
      source: '中国日报网',
      writers: ['马振寰', '吴海波'],
      paragraphs: 4,
      tables: 1,
      first: '5日上午，满载100标箱日用百货',
      photos: [
        {
          caption: '9月5日，工作人员在义乌西站吊装集装箱。',
          credit: '图片来源：中国日报',
          creator: null,
          agency: '中国日报',
        },
      ],
      last: '下半年将增开至巴塞罗那的班列。',
      bodyLacks: ['分享到', '版权保护'],
      webEditors: ['许聃妮'],
    },
  },
  {
    name: 'gmw as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `首页> 光明日报 > 正文
二百年前的“高考复习册”重见天日
来源：光明网-《光明日报》2026-09-05 05:10
调查问题加载中，请稍候。

　　光明日报南昌9月4日电（记者胡晓军、通讯员邓小龙）一册保存完好的清代科举策论抄本近日在江西金溪县浒湾镇被发现，专家称其为“二百年前的高考复习册”。
　　抄本共84页，线装，收录策论范文37篇，页眉处留有朱笔批语。
　　“从批语看，主人至少读过三遍。”江西师范大学教授方远平说，抄本对研究清代基层教育有重要价值。
　　目前，抄本已移交金溪县博物馆收藏，计划于年内完成数字化并向公众开放。

　　《光明日报》（2026年09月05日 09版）

[ 责编：袁晴晴 ]
`,
    expect: {
      headline: '二百年前的“高考复习册”重见天日',
      publishedAt: '2026-09-05T05:10:00+08:00',
      source: '光明网-《光明日报》',
      place: '南昌',
      writers: ['胡晓军', '邓小龙'],
      paragraphs: 4,
      first: '一册保存完好的清代科举策论抄本',
      last: '计划于年内完成数字化并向公众开放。',
      bodyLacks: ['调查问题加载中'],
      language: 'zh-Hans',
      webEditors: ['袁晴晴'],
    },
  },
  {
    name: 'local daily, GB18030 with Windows line ends',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    encoding: 'gb18030',
    lineEnd: '\r\n',
    copy: `襄江二桥主塔封顶

2026年9月4日　襄江日报　第2版

　　本报讯（记者 邹杰斌 通讯员 肖昌斌、谭莉）9月3日下午，随着最后一方混凝土浇筑完成，襄江二桥北岸主塔顺利封顶。
　　襄江二桥全长3.8公里，主跨560米，是我市“一环八射”快速路网的控制性工程。
　　项目经理彭光荣介绍，主塔高182米，施工中首次采用自爬升智能模架，平均四天完成一节段。
　　大桥预计明年年底建成通车，届时东津新区到老城只需十分钟。

　　图为封顶现场。记者 邹杰斌 摄

　　责任编辑：吴红娟
`,
    expect: {
      headline: '襄江二桥主塔封顶',
      source: '襄江日报',
      writers: ['邹杰斌', '肖昌斌', '谭莉'],
      paragraphs: 4,
      first: '9月3日下午，随着最后一方混凝土',
      last: '东津新区到老城只需十分钟。',
      photos: [{ caption: '图为封顶现场。', credit: '记者 邹杰斌 摄', creator: '邹杰斌', agency: null }],
      language: 'zh-Hans',
      webEditors: ['吴红娟'],
    },
  },
  {
    name: 'wechat article page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">凌晨四点的蔬菜批发市场</h1>
<div id="meta_content" class="rich_media_meta_list">
<span class="rich_media_meta rich_media_meta_text" id="copyright_logo">原创</span>
<span class="rich_media_meta rich_media_meta_text">冯一帆</span>
<span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">城记</a></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2026年9月5日 07:30</em>
</div>
<div class="rich_media_content" id="js_content" style="visibility: hidden;">
<section style="margin:0 8px;"><span style="font-size:15px;">凌晨四点，城南的灯比天先亮。三百多辆货车挤在新发市场的东门外，喇叭声压得很低。</span></section>
<section><br></section>
<section style="margin:0 8px;"><span style="font-size:15px;">老吴在这里卖了十九年莴笋。他的摊位不到四平方米，一个早上要走掉两吨货。</span></section>
<section style="text-align:center;"><img class="rich_pages" data-src="https://mmbiz.qpic.example/mmbiz_jpg/aa1/640?wx_fmt=jpeg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></section>
<section style="text-align:center;"><span style="font-size:12px;color:#888;">▲ 凌晨四点的新发市场东门。图源：城记</span></section>
<section style="margin:0 8px;"><span style="font-size:15px;">“菜不等人，天一亮就不值钱了。”老吴说。</span></section>
<section style="margin:0 8px;"><span style="font-size:15px;">六点半，阳光照进大棚，他开始扫地，一天的生意已经做完。</span></section>
<section><br></section>
<section style="margin:0 8px;"><span style="font-size:13px;">撰文丨冯一帆</span></section>
<section style="margin:0 8px;"><span style="font-size:13px;">编辑丨陶小路</span></section>
</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer">微信扫一扫关注该公众号</div>
<div class="reward">喜欢作者 赞赏 分享 收藏 在看</div>
</div></div>`,
    expect: {
      headline: '凌晨四点的蔬菜批发市场',
      publishedAt: '2026-09-05T07:30:00+08:00',
      source: '城记',
      writers: ['冯一帆'],
      editors: ['陶小路'],
      paragraphs: 4,
      first: '凌晨四点，城南的灯比天先亮。',
      last: '他开始扫地，一天的生意已经做完。',
      bodyLacks: ['微信扫一扫', '赞赏', '图源'],
    },
  },
  {
    name: 'CNA text',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `花蓮老糖廠轉型　木造宿舍變身書店
2026/9/5 14:20

（中央社記者張祈宏花蓮5日電）花蓮光復糖廠六棟日式木造宿舍完成修復，今天以「糖倉書店」之名重新開門，首日吸引近千名民眾走訪。

糖廠廠長黎元康表示，宿舍建於1934年，修復歷時三年，保留八成以上原木構件。

書店店長徐若庭說，店內約一萬兩千冊書籍以農業、飲食與東部史地為主，週末並有老員工說故事。

花蓮縣文化局指出，第二期將修復糖廠招待所，預計民國117年完工。（編輯：李錫璋）1150905
`,
    expect: {
      headline: '花蓮老糖廠轉型　木造宿舍變身書店',
      publishedAt: '2026-09-05T14:20:00+08:00',
      source: '中央社',
      place: '花蓮',
      writers: ['張祈宏'],
      paragraphs: 4,
      first: '花蓮光復糖廠六棟日式木造宿舍',
      editors: ['李錫璋'],
      photos: [],
      language: 'zh-Hant',
    },
  },
];
