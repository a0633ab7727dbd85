/** Heads and feet of Chinese and Arabic stories, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const pageEndsSamples: Sample[] = [
  {
    name: 'turn of a newspaper page',
    format: 'text',
    copy: `新春走基层·一线见闻（引题）
垭口上的四个人（主题）
——临木县高山输电线路护线班的一个冬春（副题）
《临木日报》（2026年05月06日   第 01 版）

本报记者　丁　一　司马长青　孙　磊

　　站在海拔2300米的垭口，风大得让人睁不开眼。护线员丁小满把安全绳扣上铁塔，抬头看了看云。
　　“今天能上。”他说。从冬到春，他和三名同事守着这段47公里的输电线路，山下六个乡镇的灯，都从这里过。
　　三十一基铁塔，人要爬
　　往年巡一遍要12天。去年秋天，班里添了两架无人机，巡线缩短到5天，但有31基铁塔，无人机飞不过去，仍要人爬。
　　（下转第四版）
　　（上接第一版）
　　记者跟着爬到半塔，腿已经发软。丁小满在上面喊：看远处，别看脚。
　　塔上的活，说起来不过是拧螺栓、换绝缘子。可冬天结冰，一颗螺栓要用体温焐上十分钟。
　　一把蕨菜，不留名
　　山里的人记得这些。每年开春，总有老乡把第一茬蕨菜放在护线站门口，不留名字。
　　今年6月，新的融冰装置将投入使用。丁小满说，到那时，冬天也许能少爬几回。

　　图为护线员在垭口铁塔上更换绝缘子。
　　本报记者 孙　磊摄
`,
    expect: {
      headline: '垭口上的四个人',
      standfirst: '临木县高山输电线路护线班的一个冬春',
      place: null,
      source: '临木日报',
      publishedAt: '2026-05-06T00:00:00+08:00',
      credits: ['writer: 丁一', 'writer: 司马长青', 'writer: 孙磊'],
      photos: [
        {
          caption: '图为护线员在垭口铁塔上更换绝缘子。',
          credit: '本报记者 孙　磊摄',
          creator: '孙磊',
          agency: null,
        },
      ],
      paragraphs: 7,
      subheads: ['三十一基铁塔，人要爬', '一把蕨菜，不留名'],
      keywords: [],
      first: '站在海拔2300米的垭口，风大得让人睁不开眼',
      last: '使用。丁小满说，到那时，冬天也许能少爬几回。',
    },
  },
  {
    name: 'end mark before who took part',
    format: 'text',
    copy: `云泽洞穴发现盲鱼新物种“灯笼金线鲃”

　　远山社云泽5月19日电（记者周一鸣、诸葛琳）我国科研人员日前在云泽省南部喀斯特洞穴中发现一个盲鱼新物种，并将其命名为“灯笼金线鲃”。相关成果19日在线发表于一份国际动物学期刊。
　　该物种体长约9厘米，全身无鳞，眼眶完全闭合，头部两侧各有一个半透明囊状突起，在手电照射下形似灯笼。
　　论文通讯作者、云泽大学教授石敬之介绍，研究团队自2021年起先后17次进入洞穴，最深处距洞口4.6公里。
　　据估算，该洞穴种群数量不足300尾。当地已将洞口周边2平方公里划为临时保护区，暂停一切游览活动。（完）（参与采写：贺兰）

　　5月12日，科研人员在云泽洞穴中观察盲鱼。远山社发（石敬之 摄）
　　这是“灯笼金线鲃”标本（5月18日摄）。远山社记者 诸葛琳 摄
`,
    expect: {
      headline: '云泽洞穴发现盲鱼新物种“灯笼金线鲃”',
      standfirst: null,
      place: '云泽',
      source: '远山社',
      publishedAt: null,
      credits: ['writer: 周一鸣 (远山社)', 'writer: 诸葛琳 (远山社)', 'contributor: 贺兰'],
      photos: [
        {
          caption: '5月12日，科研人员在云泽洞穴中观察盲鱼。',
          credit: '远山社发（石敬之 摄）',
          creator: '石敬之',
          agency: '远山社',
        },
        {
          caption: '这是“灯笼金线鲃”标本（5月18日摄）。',
          credit: '远山社记者 诸葛琳 摄',
          creator: '诸葛琳',
          agency: '远山社',
        },
      ],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: '我国科研人员日前在云泽省南部喀斯特洞穴中发现',
      last: '2平方公里划为临时保护区，暂停一切游览活动。',
    },
  },
  {
    name: 'byline set off by a dash',
    format: 'text',
    copy: `تحقيق

نساء وادي الزعفران يسبقن الشمس إلى الحقول

تعاونية من ٧٢ مزارعة تعيد إحياء محصول كاد يختفي

كتبت - سلوى بن جلون
ترجمة: هشام الراوي
صحيفة الضفة | الأحد ١٧ مايو ٢٠٢٦ - ٠٨:٤٥

قبل شروق الشمس بساعة، تبدأ نساء وادي الزعفران جمع الأزهار. فبعد ذلك تنفتح البتلات ويضيع نصف العطر.

وتحتاج كل ١٥٠ زهرة إلى يد صبورة كي تعطي غراما واحدا من الخيوط الحمراء، كما تقول رئيسة التعاونية رحمة أوعلي.

حجر فوق حجر

بلغ إنتاج الوادي هذا العام ٣١٠ كيلوغرامات، بزيادة الخمس عن العام الماضي، بحسب أرقام التعاونية.

ويعود الفضل، في رأي المزارعات، إلى قنوات الري القديمة التي رممت حجرا حجرا.

من الحقل إلى المطبخ

وتباع الغلة اليوم مباشرة إلى مطابخ في ست مدن، من دون وسيط.

تقول رحمة وهي تغلق آخر علبة: «الزهرة لا تنتظر أحدا، ونحن كذلك».

مزارعات يجمعن الزعفران فجرا. تصوير: ياسين الهاشمي

شاركت في إعداد التقرير: لمى الحسن

اقرأ أيضا: أسواق الفجر في المدينة القديمة
`,
    expect: {
      headline: 'نساء وادي الزعفران يسبقن الشمس إلى الحقول',
      standfirst: 'تعاونية من ٧٢ مزارعة تعيد إحياء محصول كاد يختفي',
      place: null,
      source: 'صحيفة الضفة',
      publishedAt: '2026-05-17T08:45:00+08:00',
      credits: ['writer: سلوى بن جلون', 'translator: هشام الراوي', 'contributor: لمى الحسن'],
      photos: [
        {
          caption: 'مزارعات يجمعن الزعفران فجرا.',
          credit: 'تصوير: ياسين الهاشمي',
          creator: 'ياسين الهاشمي',
          agency: null,
        },
      ],
      paragraphs: 6,
      subheads: ['حجر فوق حجر', 'من الحقل إلى المطبخ'],
      keywords: [],
      first: 'قبل شروق الشمس بساعة، ',
      last: 'نتظر أحدا، ونحن كذلك».',
    },
  },
  {
    name: 'source between strokes',
    format: 'html',
    copy: `<meta charset='utf-8'><!--StartFragment-->
<h2 style="font-size:26px;color:#000" dir="rtl">قرية صينية تحول قش الأرز إلى ورق للخطاطين</h2>
<div dir="rtl" style="color:#666;font-size:13px">/مصدر: شينخوا/&nbsp;&nbsp; 2026:05:25.09:40</div>
<p dir="rtl" style="text-align:center"><img src="http://arabic.example/pic/0525a.jpg" width="900"></p>
<p dir="rtl" style="text-align:center;font-size:14px">عامل يجفف أوراق القش في قرية شياوتشي بمقاطعة آنهوي شرقي الصين، 23 مايو 2026. (شينخوا/تشو مو)</p>
<p dir="rtl">&nbsp;</p>
<p dir="rtl">خفي 25 مايو 2026 (شينخوا) تعلق الأوراق البيضاء على جدران دافئة في قرية شياوتشي بمقاطعة آنهوي شرقي الصين، حيث وجد السكان في قش الأرز، الذي كان يحرق بعد الحصاد، موردا جديدا للرزق.</p>
<p dir="rtl">&nbsp;</p>
<p dir="rtl">وقال ليو هونغ تشي، وهو صاحب ورشة في القرية، إن طنا واحدا من القش يكفي لصنع 9 آلاف ورقة تصلح للخط والرسم بالحبر.</p>
<p dir="rtl">&nbsp;</p>
<p dir="rtl">وتعمل في القرية اليوم 17 ورشة توظف 260 شخصا، وبلغت مبيعاتها العام الماضي 31 مليون يوان (نحو 4.3 مليون دولار أمريكي).</p>
<p dir="rtl">&nbsp;</p>
<p dir="rtl">وأضاف ليو أن خطاطين من مصر والمغرب طلبوا عينات من الورق، بعد أن عرض في معرض للحرف التقليدية بالقاهرة في مارس الماضي.</p>
<p dir="rtl">&nbsp;</p>
<p dir="rtl">ترجمة: ليلى تشن</p>
<p dir="rtl" style="font-size:12px">الموضوعات ذات الصلة</p>
<!--EndFragment-->
`,
    expect: {
      headline: 'قرية صينية تحول قش الأرز إلى ورق للخطاطين',
      standfirst: null,
      place: 'خفي',
      source: 'شينخوا',
      publishedAt: '2026-05-25T09:40:00+08:00',
      credits: ['translator: ليلى تشن'],
      photos: [
        {
          caption: 'عامل يجفف أوراق القش في قرية شياوتشي بمقاطعة آنهوي شرقي الصين، 23 مايو 2026.',
          credit: 'شينخوا/تشو مو',
          creator: 'تشو مو',
          agency: 'شينخوا',
        },
      ],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: 'تعلق الأوراق البيضاء ع',
      last: 'لقاهرة في مارس الماضي.',
    },
  },
  {
    name: 'house with whose help it was written',
    format: 'text',
    copy: `Bretagne

À Douarnenez, la conserverie fermée rouvre en école de cuisine de la mer

Vingt-deux élèves, âgés de 17 à 58 ans, y apprennent à travailler les poissons dont personne ne veut

Par Maëlle Kerbrat (avec AFP)

Publié le 19/05/2026 à 14:26, mis à jour le 19/05/2026 à 17:03

Écouter cet article
Partager

Les rails où roulaient autrefois les chariots de sardines sont toujours au sol. Au-dessus, vingt-deux plans de travail en inox attendent les élèves de la première promotion.

L’ancienne conserverie Le Guellec, fermée en 2004, a rouvert lundi ses portes à Douarnenez (Finistère). On n’y met plus le poisson en boîte : on y apprend à le cuisiner.

Des poissons mal aimés

« Le tacaud, le chinchard, la vieille : tout ce que les criées bradent », énumère Yann Le Bihan, le directeur. Selon lui, un tiers des captures débarquées au port partait jusqu’ici en farine animale.

Une élève lève des filets de chinchard dans l’ancienne conserverie. (Photo Loïc Tanguy/AFP)

La formation dure neuf mois et coûte 1 200 euros, le reste étant pris en charge par la région et deux armements locaux.

Une deuxième promotion est prévue en janvier. Près de 90 candidats se sont déjà inscrits.

À lire aussi
Marée noire : vingt ans après, les dunes renaissent
Newsletter : recevez chaque matin l’essentiel de l’actualité
`,
    expect: {
      headline: 'À Douarnenez, la conserverie fermée rouvre en école de cuisine de la mer',
      standfirst:
        'Vingt-deux élèves, âgés de 17 à 58 ans, y apprennent à travailler les poissons dont personne ne veut',
      place: null,
      source: 'AFP',
      publishedAt: '2026-05-19T14:26:00+08:00',
      credits: ['writer: Maëlle Kerbrat (AFP)'],
      photos: [
        {
          caption: 'Une élève lève des filets de chinchard dans l’ancienne conserverie.',
          credit: 'Photo Loïc Tanguy/AFP',
          creator: 'Loïc Tanguy',
          agency: 'AFP',
        },
      ],
      paragraphs: 5,
      subheads: ['Des poissons mal aimés'],
      keywords: [],
      first: 'Les rails où roulaient',
      last: 'se sont déjà inscrits.',
    },
  },
];
