/** Stories of a weekend, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const weekendSamples: Sample[] = [
  {
    name: 'photographer of the whole story',
    format: 'text',
    copy: `THE HARBOUR TIMES

Sunday, March 8, 2026

The last lighthouse keeper hands over the keys

After 38 years on Gull Rock, Iris Hale is replaced by a sensor the size of a teacup

By Aisha Rahman and Daniel Koh

Photographs by Mei Santos

The kettle goes on at four, the way it has every afternoon since 1988. Then Iris Hale climbs 141 steps and lights a lamp that no longer needs her.

On Friday the port authority will switch Gull Rock, the last staffed lighthouse on the strait, to automatic operation. A sensor will judge the fog; a modem will report the faults.

A life by the clock

Hale, 63, came for one winter. She stayed for 38, raising two sons and, by her own count, eleven cats.

“People ask if it was lonely,” she said. “It was the opposite. Everything that moved on this water moved past me.”

What happens next

The keeper's house will become a weather station and, in summer, a classroom. Hale has been asked to give the first lesson.

She has not yet decided whether to accept. The boat, she said, makes her seasick.
`,
    expect: {
      headline: 'The last lighthouse keeper hands over the keys',
      standfirst: 'After 38 years on Gull Rock, Iris Hale is replaced by a sensor the size of a teacup',
      place: null,
      source: 'The Harbour Times',
      publishedAt: '2026-03-08T00:00:00+08:00',
      credits: ['writer: Aisha Rahman', 'writer: Daniel Koh', 'photographer: Mei Santos'],
      photos: [],
      paragraphs: 6,
      subheads: ['A life by the clock', 'What happens next'],
      keywords: [],
      first: 'The kettle goes on at ',
      last: 'id, makes her seasick.',
    },
  },
  {
    name: 'original work of an account',
    format: 'html',
    copy: `<h1 class="rich_media_title" id="activity-name">凌晨四点，豆腐摊前有评弹</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">原创</span> <span>澄湖发布</span> <em id="publish_time">2026年3月3日 07:05</em></div>
<div id="js_content" class="rich_media_content" style="visibility: hidden; opacity: 0;">
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 16px;letter-spacing: 1px;">你有没有在凌晨四点的菜市场里听过评弹？在澄湖市南门菜场，这件事每天都在发生。</span></section><section><br></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 16px;letter-spacing: 1px;">唱的人叫尤玉珍，卖了三十年豆腐。磨完豆浆，离开市还有一刻钟，她便抱起三弦，唱一段《珍珠塔》。</span></section><section><br></section>
<section data-tools="135编辑器" style="text-align:center"><section style="border-bottom:2px solid #c00;display:inline-block"><strong><span style="color:#c00">一块豆腐一段书</span></strong></section></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 16px;letter-spacing: 1px;">起初只有隔壁卖鱼的老范听。后来，买菜的人提前十分钟来排队，队伍从豆腐摊一直排到葱姜摊。</span></section><section><br></section>
<section nodeleaf=""><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.example/a/640?wx_fmt=png" data-type="png" data-w="1080" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></section><section style="text-align:center;font-size:12px;color:#888">尤玉珍在豆腐摊前弹唱。苗苗/摄</section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 16px;letter-spacing: 1px;">“唱错了，就多送一块豆腐。”尤玉珍说，三十年里她送出去的豆腐不到十块。</span></section><section><br></section>
<section data-tools="135编辑器" style="text-align:center"><section style="border-bottom:2px solid #c00;display:inline-block"><strong><span style="color:#c00">徒弟是个程序员</span></strong></section></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 16px;letter-spacing: 1px;">今年春天，她收了第一个徒弟，27岁的程序员小葛。他住在菜场楼上，被歌声吵醒了整整一年。</span></section><section><br></section>
<section style="font-size:13px;color:#888">来源丨澄湖晚报</section>
<section style="font-size:13px;color:#888">记者丨闻笛</section>
<section style="font-size:13px;color:#888">编辑丨荆楚楚</section>
<section class="mp_profile_iframe_wrp"><mp-common-profile data-nickname="澄湖发布"></mp-common-profile></section>
<section style="text-align:center">点个“在看”，让更多人知道</section>
</div>
`,
    expect: {
      headline: '凌晨四点，豆腐摊前有评弹',
      standfirst: null,
      place: null,
      source: '澄湖晚报',
      publishedAt: '2026-03-03T07:05:00+08:00',
      credits: ['writer: 原创 (澄湖发布)', 'writer: 闻笛', 'editor: 荆楚楚'],
      photos: [{ caption: '尤玉珍在豆腐摊前弹唱。', credit: '苗苗/摄', creator: '苗苗', agency: null }],
      paragraphs: 5,
      subheads: ['一块豆腐一段书', '徒弟是个程序员'],
      keywords: [],
      first: '你有没有在凌晨四点的菜市场里听过评弹？在澄湖',
      last: '小葛。他住在菜场楼上，被歌声吵醒了整整一年。',
    },
  },
  {
    name: 'translator where sites set a credit',
    format: 'html',
    copy: `<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>صيادون يزرعون أعشاب البحر لإنقاذ شاطئهم</title></head>
<body bgcolor="#ffffff">
<table width="980"><tr><td colspan="2"><a href="/">الصفحة الرئيسية</a> | <a href="/w">العالم</a> | <a href="/e">البيئة</a></td></tr>
<tr><td width="640" valign="top">
<h1><font size="5" color="#003366">صيادون يزرعون أعشاب البحر لإنقاذ شاطئهم</font></h1>
<p class="date">08-02-2026 13:05 | المصدر: وكالة يوانشان</p>
<div class="story">&nbsp;&nbsp;&nbsp;اللاذقية 8 فبراير 2026 (يوانشان) - زرع صيادون في خليج صغير قرب اللاذقية أكثر من 5 آلاف شتلة من أعشاب البحر لوقف تآكل الشاطئ الذي فقد 14 مترا خلال عشر سنوات.<br><br>
&nbsp;&nbsp;&nbsp;وقال الصياد جابر ديب إن الأسماك الصغيرة عادت إلى المكان بعد أقل من عام على زراعة الشتلات الأولى.<br><br>
&nbsp;&nbsp;&nbsp;وأظهرت قياسات أجرتها الجامعة أن سرعة الأمواج عند الشاطئ انخفضت بمقدار الثلث.<br><br>
&nbsp;&nbsp;&nbsp;ويعمل في المشروع 33 صيادا مقابل أجر يومي يموله صندوق محلي.</div>
<p class="credit">ترجمة: لينا قاسم</p>
</td><td width="300" valign="top"><b>مواضيع ذات صلة</b><br><a href="/r1">غابة المانغروف تتوسع</a></td></tr>
<tr><td colspan="2">حقوق النشر محفوظة 2026</td></tr></table>
</body></html>
`,
    expect: {
      headline: 'صيادون يزرعون أعشاب البحر لإنقاذ شاطئهم',
      standfirst: null,
      place: 'اللاذقية',
      source: 'وكالة يوانشان',
      publishedAt: '2026-02-08T13:05:00+08:00',
      credits: ['translator: لينا قاسم'],
      photos: [],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: 'زرع صيادون في خليج صغي',
      last: 'يومي يموله صندوق محلي.',
    },
  },
  {
    name: 'daily with web editors',
    format: 'text',
    copy: `Floating post office keeps lake villages in touch

13:50, September 05, 2023

By LIN QIAOYU (China Daily)

A volunteer sorts letters aboard a mail boat on Jinghu Lake, Anhui province, on Sunday. [Photo/Xinhua]

Every second morning, before the mist has left the reeds, a green boat with a brass bell pushes off from the southern pier of Jinghu Lake carrying letters, parcels and, now and then, a live goose.

The boat is the county's floating post office, a service started in 1958 that was due to close last year when its two employees retired. Thirty-one volunteers have kept it running since.

"If the bell stops, half the lake will think something is wrong," said Pan Guolin, 67, a former ferry pilot who steers the boat four times a month.

Pan Guolin rings the bell as the boat reaches a village on the eastern shore. [Photo by Zhao Wei/China Daily]

The crew delivers about 260 items a week to 14 villages, according to the county postal bureau. Half of them are medicine parcels ordered online by older residents.

Next spring the bureau plans to replace the diesel engine with an electric one, which will cut running costs by a third.

(Web editor: Tan Weiqing, Luo Jia)
`,
    expect: {
      headline: 'Floating post office keeps lake villages in touch',
      standfirst: null,
      place: null,
      source: 'China Daily',
      publishedAt: '2023-09-05T13:50:00+08:00',
      credits: ['writer: Lin Qiaoyu (China Daily)', 'web-editor: Tan Weiqing', 'web-editor: Luo Jia'],
      photos: [
        {
          caption: 'A volunteer sorts letters aboard a mail boat on Jinghu Lake, Anhui province, on Sunday.',
          credit: 'Photo/Xinhua',
          creator: null,
          agency: 'Xinhua',
        },
        {
          caption: 'Pan Guolin rings the bell as the boat reaches a village on the eastern shore.',
          credit: 'Photo by Zhao Wei/China Daily',
          creator: 'Zhao Wei',
          agency: 'China Daily',
        },
      ],
      paragraphs: 5,
      subheads: [],
      keywords: [],
      first: 'Every second morning, ',
      last: 'ning costs by a third.',
    },
  },
  {
    name: 'doubled spaces',
    format: 'text',
    copy: `山区  “背篓邮局”  十年走了八万公里
2026年02月26日07:55来源：云泽网
　　云泽网岭上2月26日电 （记者秦川、舒畅）每天清晨五点半，邮递员  阿木背起竹篓出门。篓里有信、有药，有时还有两只小鸡。
　　从乡政府到最远的  云顶寨，山路27公里（其中9公里没有护栏，他要走上七个小时。
　　十年来，他累计步行约8万公里，送达邮件11万件，丢失为零。
　　2月25日，阿木在云顶寨给村民读信。（秦川  摄
　　今年春天，  乡里给他配了一辆电动三轮车。他说，平路骑车，山路还是背篓踏实。
（责编：白露、  江枫
`,
    expect: {
      headline: '山区  “背篓邮局”  十年走了八万公里',
      standfirst: null,
      place: '岭上',
      source: '云泽网',
      publishedAt: '2026-02-26T07:55:00+08:00',
      credits: ['writer: 秦川 (云泽网)', 'writer: 舒畅 (云泽网)', 'web-editor: 白露', 'web-editor: 江枫'],
      photos: [
        { caption: '2月25日，阿木在云顶寨给村民读信。', credit: '秦川  摄', creator: '秦川', agency: null },
      ],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: '每天清晨五点半，邮递员  阿木背起竹篓出门。',
      last: '动三轮车。他说，平路骑车，山路还是背篓踏实。',
    },
  },
];
