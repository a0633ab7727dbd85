/** More Chinese copy, from wires, local dailies, Taiwan and Hong Kong, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const chinesePaperSamples: Sample[] = [
  {
    name: 'xinhua wire, UTF-16LE with Windows line ends',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    encoding: 'utf-16le',
    lineEnd: '\r\n',
    copy: `我国科考船在南海完成万米级钻机海试

　　新华社三亚9月5日电（记者赵颖全、陈凯姿）“探海二号”科考船5日上午返回三亚，标志着我国自主研制的万米级海洋钻机完成首次海试。
　　此次海试历时23天，钻机在水深1870米处取得岩芯46.3米，平均取芯率达到92%。
　　项目首席科学家杜向荣介绍，钻机整套系统国产化率超过95%，可在六级海况下连续作业。
　　据悉，该钻机明年将投入天然气水合物勘探。（完）

　　9月5日，“探海二号”科考船返回三亚崖州湾。新华社发（陈凯姿 摄）
`,
    expect: {
      headline: '我国科考船在南海完成万米级钻机海试',
      source: '新华社',
      place: '三亚',
      writers: ['赵颖全', '陈凯姿'],
      paragraphs: 4,
      first: '“探海二号”科考船5日上午返回三亚',
      last: '该钻机明年将投入天然气水合物勘探。',
      photos: [
        {
          caption: '9月5日，“探海二号”科考船返回三亚崖州湾。',
          credit: '新华社发（陈凯姿 摄）',
          creator: '陈凯姿',
          agency: '新华社',
        },
      ],
      language: 'zh-Hans',
    },
  },
  {
    name: 'people.cn page with layout table',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html;charset=UTF-8">
<title>小院里的“共享厨房”--社会--人民网</title>
<meta name="keywords" content="">
</head><body>
<div class="path w1000"><a href="#">人民网</a>&gt;&gt;<a href="#">社会</a></div>
<div class="layout rm_txt cf"><div class="col col-1 fl">
<h3 class="pre">一线见闻</h3>
<h1>小院里的“共享厨房”</h1>
<h4 class="sub"></h4>
<div class="author cf"></div>
<div class="channel cf"><div class="col-1-1 fl">2026年09月05日08:15 | 来源：<a href="#">人民网－人民日报</a></div><div class="col-1-2">小字号 打印</div></div>
<div class="rm_txt_con cf">
<div class="otitle cf"><p>原标题：小院里的“共享厨房”</p></div>
<table width="400" align="center"><tr><td><img src="https://www.people.example/n1/2026/0905/c1-1.jpg" width="400"></td></tr><tr><td>居民在“共享厨房”里包饺子。本报记者 史自强摄</td></tr></table>
<p>&nbsp;&nbsp;&nbsp;&nbsp;本报天津9月4日电　（记者史自强）傍晚五点半，天津市河东区春华街道的一处小院里，饺子刚下锅。</p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;小院原是闲置的锅炉房，去年改成“共享厨房”，周边七栋楼的住户都能预约使用。</p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;“一个人做饭没意思，大家凑一桌，菜也香。”68岁的居民郝金凤说。</p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;春华街道党工委副书记穆晓东介绍，厨房启用以来累计开火1860次，没有发生一起纠纷。</p>
</div>
<div class="edit cf">(责编：孟哲、牛镛)</div>
<div class="share"><p>分享让更多人看到</p></div>
</div>
<div class="col col-2 fr"><h2>热门排行</h2><ol><li><a>今日天气预报</a></li></ol></div>
</div>
<div class="footer">人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</div>
</body></html>`,
    expect: {
      kicker: '一线见闻',
      headline: '小院里的“共享厨房”',
      publishedAt: '2026-09-05T08:15:00+08:00',
      source: '人民网－人民日报',
      place: '天津',
      writers: ['史自强'],
      paragraphs: 4,
      tables: 0,
      first: '傍晚五点半，天津市河东区',
      last: '没有发生一起纠纷。',
      bodyLacks: ['分享让更多人看到', '热门排行', '今日天气预报', '小字号'],
      webEditors: ['孟哲', '牛镛'],
    },
  },
  {
    name: 'CNS wire as text',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `中国电影资料馆修复百部老影片

　　中新社北京9月5日电 (记者 高凯文)中国电影资料馆5日在北京宣布，历时六年的“百部老影片修复计划”全部完成。
　　修复片目涵盖1922年至1965年间的故事片、纪录片和动画片，其中最早的一部为默片《劳工之恋》。
　　资料馆修复师王峥嵘对记者表示，每部影片平均要处理13万帧画面，“最难的是声音”。
　　据介绍，首批二十部影片将于10月在北京、上海、西安、香港四地公映。(完)

　　9月5日，修复师在北京展示修复前后的胶片。中新社记者 赵隽雅 摄
`,
    expect: {
      headline: '中国电影资料馆修复百部老影片',
      source: '中新社',
      place: '北京',
      writers: ['高凯文'],
      paragraphs: 4,
      first: '中国电影资料馆5日在北京宣布',
      last: '西安、香港四地公映。',
      photos: [
        {
          caption: '9月5日，修复师在北京展示修复前后的胶片。',
          credit: '中新社记者 赵隽雅 摄',
          creator: '赵隽雅',
          agency: '中新社',
        },
      ],
      language: 'zh-Hans',
    },
  },
  {
    name: 'cctv.com copied text with no-break spaces',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `中秋国庆假期火车票9月12日开售
央视网 | 2026年09月05日 06:58:30
原标题：中秋国庆假期火车票9月12日开售

    央视网消息：记者从中国国家铁路集团获悉，今年中秋国庆假期运输自9月26日起至10月9日止，火车票9月12日起开始发售。

    铁路部门预计，假期全国铁路将发送旅客2.19亿人次，同比增长6.8%。

    国铁集团客运部副主任朱文忠提醒，旅客应认准12306官方渠道，不要购买所谓“加速包”。

编辑：张昀瑞 责任编辑：刘亮
扫一扫 分享到微信
返回顶部
`,
    expect: {
      headline: '中秋国庆假期火车票9月12日开售',
      publishedAt: '2026-09-05T06:58:30+08:00',
      source: '央视网',
      paragraphs: 3,
      last: '不要购买所谓“加速包”。',
      photos: [],
      bodyLacks: ['返回顶部', '扫一扫'],
      language: 'zh-Hans',
      webEditors: ['刘亮'],
      editors: ['张昀瑞'],
    },
  },
  {
    name: 'the paper page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>山西一村庄发现元代戏台_澎湃新闻-The Paper</title>
<meta name="description" content="戏台梁架上的墨书题记写明了年代。"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"山西一村庄发现元代戏台","datePublished":"2026-09-03T12:41:00+08:00"}</script>
</head><body>
<div class="header"><a>要闻</a><a>深度</a><a>下载客户端</a></div>
<div class="index_leftcontent">
<h1 class="index_title">山西一村庄发现元代戏台</h1>
<div class="index_left"><div>澎湃新闻记者 岳怀让</div><div><span>2026-09-03 12:41</span><span>来源：澎湃新闻</span></div></div>
<div class="index_tags">∙ <a>古代艺术 &gt;</a></div>
<div class="index_cententWrap">
<p>山西省长治市平顺县一处村庙近日被确认为元代戏台，这是该省登记在册的第十一座元代戏台。</p>
<p><img src="https://imagepphcloud.thepaper.example/a/1.jpg" alt=""></p>
<p class="image_desc">平顺县王曲村的元代戏台。长治市文物局 供图</p>
<p>戏台坐南朝北，单檐歇山顶，梁架上的墨书题记写明“至元三年”。</p>
<p><strong>村民守了七百年</strong></p>
<p>81岁的村民申俊才说，戏台一直是村里存放粮食的地方，“谁也没舍得拆”。</p>
<p>平顺县文物局表示，修缮方案已经上报，计划明年春天动工。</p>
</div>
<div class="index_editor"><span>责任编辑：蒋子文</span><span>图片编辑：李晶昀</span><span>校对：施鋆</span></div>
<div class="index_keywords">关键词 &gt;&gt; <a>元代戏台</a>，<a>平顺</a>，<a>古建筑</a></div>
<div class="index_report">澎湃新闻报料：021-000000</div>
</div>
<div class="index_related"><h2>相关推荐</h2><a>晋东南的古庙</a></div>
</body></html>`,
    expect: {
      headline: '山西一村庄发现元代戏台',
      publishedAt: '2026-09-03T12:41:00+08:00',
      source: '澎湃新闻',
      writers: ['岳怀让'],
      first: '山西省长治市平顺县一处村庙',
      subheads: ['村民守了七百年'],
      photos: [
        {
          caption: '平顺县王曲村的元代戏台。',
          credit: '长治市文物局 供图',
          creator: null,
          agency: '长治市文物局',
        },
      ],
      bodyLacks: ['下载客户端', '晋东南的古庙', '相关推荐'],
    },
  },
  {
    name: 'global times fragment pasted',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<meta charset='utf-8'><h1 style="font-size:28px;">日本乡村车站变身“无人图书馆”</h1><p style="color:#999;font-size:14px;"><span>2026-09-04 06:52</span>&nbsp;&nbsp;<span>来源：环球时报</span></p><p style="text-indent:2em;">【环球时报驻日本特约记者 潘小雨】日本岛根县的一座乡村车站最近走红。车站里没有售票员，只有4800册书和一本手写的借书登记簿。</p><p style="text-indent:2em;">据《山阴中央新报》3日报道，这座名为木次线八川站的小站每天仅停靠六班列车，平均乘客不到十人。</p><p style="text-indent:2em;">当地居民藤原芳子四年前把自家藏书搬进候车室，此后不断有旅客寄来书籍。</p><p style="text-align:center;"><img src="https://img.huanqiu.example/b1.jpg" style="max-width:100%"></p><p style="text-align:center;"><i>八川站候车室里的书架。（图片来源：《山阴中央新报》）</i></p><p style="text-indent:2em;">“书比时刻表更准时。”藤原说。</p><p style="text-align:right;">责编：魏少璞</p>`,
    expect: {
      headline: '日本乡村车站变身“无人图书馆”',
      publishedAt: '2026-09-04T06:52:00+08:00',
      source: '环球时报',
      writers: ['潘小雨'],
      paragraphs: 4,
      first: '日本岛根县的一座乡村车站最近走红。',
      last: '“书比时刻表更准时。”藤原说。',
      photos: [
        {
          caption: '八川站候车室里的书架。',
          credit: '图片来源：《山阴中央新报》',
          creator: null,
          agency: '山阴中央新报',
        },
      ],
      language: 'zh-Hans',
      webEditors: ['魏少璞'],
    },
  },
  {
    name: 'beijing news page',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<html><head><meta charset="utf-8"><title>永定河畔的“候鸟邮局”开张了 - 新京报</title></head><body>
<div class="nav"><ul><li>首页</li><li>时事</li><li>北京</li></ul></div>
<div class="articleCenter">
<h1 class="bodyTitle">永定河畔的“候鸟邮局”开张了</h1>
<div class="bottom_left"><span class="originTime">新京报 2026-09-05 15:11</span></div>
<div class="content-name">
<p>新京报讯（记者王景曦 实习生刘思维）9月5日，北京首个“候鸟邮局”在房山区永定河畔开张，游客可将明信片寄往候鸟迁徙路线上的九座城市。</p>
<div class="image"><img src="https://media.bjnews.example/c1.jpg"><p class="pictext">9月5日，游客在“候鸟邮局”盖邮戳。 新京报记者 王景曦 摄</p></div>
<p>邮局由一座废弃的水文站改建，面积只有38平方米，屋顶设有观鸟平台。</p>
<p>“春天从这里往北寄，秋天往南寄。”邮局负责人卞海燕介绍，每枚邮戳都刻有当天观测到的鸟种。</p>
<p>邮局每天9时至17时开放，周一闭馆。</p>
<p>编辑 张磊</p>
<p>校对 赵琳</p>
</div>
<div class="more-news">更多新闻请下载新京报APP</div>
</div></body></html>`,
    expect: {
      headline: '永定河畔的“候鸟邮局”开张了',
      publishedAt: '2026-09-05T15:11:00+08:00',
      source: '新京报',
      writers: ['王景曦', '刘思维'],
      first: '9月5日，北京首个“候鸟邮局”',
      photos: [
        {
          caption: '9月5日，游客在“候鸟邮局”盖邮戳。',
          credit: '新京报记者 王景曦 摄',
          creator: '王景曦',
          agency: '新京报',
        },
      ],
      subheads: [],
      bodyLacks: ['更多新闻请下载'],
      webEditors: [],
      editors: ['张磊', '赵琳'],
    },
  },
  {
    name: 'southern metropolis copy with writer and photo lines',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `城中村里的“深夜课堂”
2026年9月4日 22:30 来源：南方都市报

晚上九点四十分，广州石牌村一间不足二十平方米的出租屋里，英语课开始了。

讲台前的老师，是白天送外卖的李志恒；台下的学生，有保安、厨师，还有两位家政阿姨。

学生越来越多

最初只有三个人，半年后，报名名单排到了一百二十人。李志恒不得不把课分成三个班。

课堂不收费，黑板是房东捐的，投影仪是学生凑钱买的二手货。

“我不是老师，我只是比他们早背了几千个单词。”李志恒说。

采写：南都记者 莫晓东
摄影：南都记者 钟锐钧
编辑：刘岸
`,
    expect: {
      headline: '城中村里的“深夜课堂”',
      publishedAt: '2026-09-04T22:30:00+08:00',
      source: '南方都市报',
      writers: ['莫晓东'],
      editors: ['刘岸'],
      paragraphs: 5,
      subheads: ['学生越来越多'],
      first: '晚上九点四十分，广州石牌村',
      last: '早背了几千个单词。”李志恒说。',
      language: 'zh-Hans',
    },
  },
  {
    name: 'wechat fragment, head and credits as styled sections',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<h1 class="rich_media_title">一条渡船，四十一年</h1><div class="rich_media_content" id="js_content"><section style="text-align:center"><span style="color:#888;font-size:13px">文 | 曾庆媛　编辑 | 王山河</span></section><section style="line-height:1.75em"><span>渡口在湘江拐弯的地方。船是木的，桨是木的，摆渡的人姓木。</span></section><section style="line-height:1.75em"><span>木德顺今年六十六岁，二十五岁那年从父亲手里接过桨，一天来回四十趟。</span></section><section style="line-height:1.75em"><br></section><section style="text-align:center"><img data-src="https://mmbiz.qpic.example/mmbiz_jpg/bb1/640" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></section><section style="text-align:center"><span style="font-size:12px;color:#999">木德顺在渡口。曾庆媛 摄</span></section><section data-tools="135编辑器" style="text-align:center"><section style="border-bottom:1px solid #333;display:inline-block"><strong>桥来了</strong></section></section><section style="line-height:1.75em"><span>2024年，上游三公里处架起了一座桥。过渡的人从一天两百降到了十几个。</span></section><section style="line-height:1.75em"><span>“有一个人要过河，我就在。”他把缆绳又紧了一圈。</span></section><section style="text-align:center"><mp-common-profile class="js_uneditable" data-nickname="江岸"></mp-common-profile></section></div>`,
    expect: {
      headline: '一条渡船，四十一年',
      writers: ['曾庆媛'],
      editors: ['王山河'],
      paragraphs: 4,
      subheads: ['桥来了'],
      first: '渡口在湘江拐弯的地方。',
      last: '“有一个人要过河，我就在。”他把缆绳又紧了一圈。',
      photos: [
        {
          caption: '木德顺在渡口。',
          credit: '曾庆媛 摄',
          creator: '曾庆媛',
          agency: null,
          src: 'https://mmbiz.qpic.example/mmbiz_jpg/bb1/640',
        },
      ],
      language: 'zh-Hans',
    },
  },
  {
    name: 'local daily, text and photos by one reporter, a list',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `钱江潮汛提前 三处观潮点增设护栏
本报记者 金晓榕 文/摄
2026-09-06 09:05 来源：杭州日报

农历八月未到，钱塘江的潮水已经热闹起来。昨天上午，九溪段一线潮高达到1.8米。

市林水局提醒，今年大潮期为9月25日至9月30日，观潮请到以下三处增设护栏的地点：

1. 之江路九溪观潮台
2. 三堡船闸观景平台
3. 下沙沿江湿地公园

“潮水倒卷比人跑得快。”护潮员邵荣根说，去年他劝离了两千多名下堤游客。

昨天上午，游客在九溪观潮台隔着护栏观潮。

责任编辑：何晟昱
`,
    expect: {
      headline: '钱江潮汛提前 三处观潮点增设护栏',
      publishedAt: '2026-09-06T09:05:00+08:00',
      source: '杭州日报',
      writers: ['金晓榕'],
      listItems: ['之江路九溪观潮台', '三堡船闸观景平台', '下沙沿江湿地公园'],
      first: '农历八月未到，钱塘江的潮水',
      subheads: [],
      language: 'zh-Hans',
      webEditors: ['何晟昱'],
    },
  },
  {
    name: 'guangming daily column pasted from Word',
    format: 'html',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->
<h1 style='text-align:center'><span style='font-family:黑体'>让老手艺走进新课堂</span></h1>
<p class=MsoNormal align=center style='text-align:center'><span>作者：董城</span></p>
<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体;mso-ascii-font-family:Calibri'>秋季学期开学，河北蔚县的十四所小学把剪纸排进了课表。教课的不是美术老师，而是县里的老艺人。<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal style='text-indent:21.0pt'><b><span style='font-family:黑体'>技艺在手上<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal style='text-indent:21.0pt'><span>课本可以印，刀法却要手把手教。六十三岁的周淑英每周二带着一套刻刀走进教室。<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal style='text-indent:21.0pt'><b><span style='font-family:黑体'>传承在心里<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal style='text-indent:21.0pt'><span>孩子们未必都会成为艺人，但他们会记住，一把刀、一张纸，可以安静一整个下午。<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<!--EndFragment--></body></html>`,
    expect: {
      headline: '让老手艺走进新课堂',
      writers: ['董城'],
      paragraphs: 3,
      subheads: ['技艺在手上', '传承在心里'],
      first: '秋季学期开学，河北蔚县',
      last: '可以安静一整个下午。',
      photos: [],
      language: 'zh-Hans',
    },
  },
  {
    name: 'united daily news text',
    format: 'text',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Taipei' },
    copy: `半世紀老戲院重新亮燈　台南七旬放映師回來了
2026-09-05 11:38 聯合報／ 記者鄭惠仁／台南即時報導

關閉二十一年的台南永華戲院今天重新亮燈，七十四歲的放映師薛萬居坐回放映室，親手裝上第一捲膠片。

戲院由地方文史團體募資一千六百萬元修復，保留三百二十張木椅與手繪看板。

薛萬居說，「以前一天要放七場，現在一週放七場，我剛好做得來。」

戲院今起試營運一個月，票價比照1990年的一百二十元。

▲放映師薛萬居回到睽違二十一年的放映室。記者鄭惠仁／攝影

延伸閱讀
台南老屋再生
`,
    expect: {
      headline: '半世紀老戲院重新亮燈　台南七旬放映師回來了',
      publishedAt: '2026-09-05T11:38:00+08:00',
      source: '聯合報',
      place: '台南',
      writers: ['鄭惠仁'],
      paragraphs: 4,
      first: '關閉二十一年的台南永華戲院',
      photos: [
        {
          caption: '放映師薛萬居回到睽違二十一年的放映室。',
          credit: '記者鄭惠仁／攝影',
          creator: '鄭惠仁',
          agency: null,
        },
      ],
      language: 'zh-Hant',
      bodyLacks: ['台南老屋再生'],
    },
  },
  {
    name: 'ming pao page',
    format: 'html',
    edition: { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong' },
    copy: `<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>天水圍單車匠免費修車　三年送出六百輛 - 明報新聞網</title>
<meta property="og:title" content="天水圍單車匠免費修車　三年送出六百輛"></head><body>
<nav><a>主頁</a><a>每日明報</a><a>即時新聞</a></nav>
<div id="blockcontent">
<hgroup><h1>天水圍單車匠免費修車　三年送出六百輛</h1></hgroup>
<h6>2026年9月5日星期六 <span>08:20</span></h6>
<div class="articleDetail">
<p>【明報專訊】天水圍天恩邨樓下有個不掛招牌的單車檔，檔主區偉文三年來把撿來的棄置單車修好，免費送給基層家庭，至今送出逾六百輛。</p>
<p>區偉文今年五十八歲，曾是貨櫃車司機，退休後見邨內單車棄置成山，遂自學維修。</p>
<p>「有個小朋友拿到車，第一句問我：『可以騎多遠？』」他笑說。</p>
<p>區議會文件顯示，元朗區去年清理的棄置單車超過八千輛。</p>
<figure><img src="https://fs.mingpao.example/p/1.jpg"><figcaption>區偉文每日在天恩邨樓下修車。（李紹昌攝）</figcaption></figure>
</div>
</div>
<footer>明報新聞網©版權所有</footer>
</body></html>`,
    expect: {
      headline: '天水圍單車匠免費修車　三年送出六百輛',
      publishedAt: '2026-09-05T08:20:00+08:00',
      paragraphs: 4,
      last: '元朗區去年清理的棄置單車超過八千輛。',
      photos: [
        { caption: '區偉文每日在天恩邨樓下修車。', credit: '李紹昌攝', creator: '李紹昌', agency: null },
      ],
      language: 'zh-Hant',
      bodyLacks: ['每日明報'],
    },
  },
  {
    name: 'translated story with translator line',
    format: 'text',
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    copy: `智利沙漠里的“雾水农场”
作者：卡米拉·罗哈斯
编译：冯雪莹
2026/09/03 10:00 来源：参考消息网

参考消息网9月3日报道 在全球最干旱的阿塔卡马沙漠边缘，一座农场没有打井，也没有引水渠，所有的水都来自雾。

农场主人佩德罗·阿尔塔米拉诺在山脊上竖起了四十八面尼龙网，每面网一天可以“捕”到约二十升水。

“祖母说山会出汗，我只是学会了接住它。”他说。

如今，农场种着芦荟、番茄和仙人掌果，产品卖到了二百公里外的科皮亚波。

责任编辑：张佳怡
`,
    expect: {
      headline: '智利沙漠里的“雾水农场”',
      publishedAt: '2026-09-03T10:00:00+08:00',
      source: '参考消息网',
      writers: ['卡米拉·罗哈斯'],
      translators: ['冯雪莹'],
      paragraphs: 4,
      last: '产品卖到了二百公里外的科皮亚波。',
      photos: [],
      language: 'zh-Hans',
      webEditors: ['张佳怡'],
    },
  },
];
