/** Everyday stories in three languages, as text and as pages. */
import type { Sample } from './sample.ts';

export const everydaySamples: Sample[] = [
  {
    name: 'plain en 1',
    format: 'text',
    copy: `Hill town swaps its church bell for a phone app, then swaps back

By Marta Kowalczyk

The Valley Messenger

Published 9:40 am, Monday 5 October 2026
Updated 1:15 pm, Monday 5 October 2026

The bell of St. Roch rang again on Sunday after eleven months of notifications.

"My phone died at noon," said parish clerk Otto Hahn, 66. "The bell never has."

The app cost 14,000 euros. The bell was already paid for, in 1733.

Parishioners gather below the tower of St. Roch on Sunday.
Photo: Jutta Weiss/The Valley Messenger

Mayor Ilse Krug said the app would remain for funerals.

RELATED: Bakery revives curfew bread
`,
    expect: {
      headline: 'Hill town swaps its church bell for a phone app, then swaps back',
      writers: ['Marta Kowalczyk'],
      source: 'The Valley Messenger',
      publishedAt: '2026-10-05T09:40:00+08:00',
      updatedAt: '2026-10-05T13:15:00+08:00',
      photos: [
        {
          caption: 'Parishioners gather below the tower of St. Roch on Sunday.',
          credit: 'Photo: Jutta Weiss/The Valley Messenger',
          creator: 'Jutta Weiss',
          agency: 'The Valley Messenger',
        },
      ],
      paragraphs: 4,
      first: 'The bell of St. Roch',
      last: 'remain for funerals.',
      bodyLacks: ['curfew bread'],
    },
  },
  {
    name: 'plain en 2 china daily',
    format: 'text',
    copy: `Shipyard welders turn scrap into dinosaurs
By ZHU LIXIN in Hefei and CAI HONG in Wuhu | CHINA DAILY | Updated: 2026-11-02 09:03

Twelve welders at a shipyard in Wuhu, Anhui province, have built 46 dinosaurs from scrap steel.

The largest weighs 9 metric tons and moves its head when it rains.

"Ships leave," said Fang Zhiguo, 54, a welder. "These stay."

Wang Jing contributed to this story.
`,
    expect: {
      headline: 'Shipyard welders turn scrap into dinosaurs',
      writers: ['Zhu Lixin', 'Cai Hong'],
      writerAgency: 'China Daily',
      source: 'China Daily',
      publishedAt: '2026-11-02T09:03:00+08:00',
      paragraphs: 3,
      contributors: ['Wang Jing'],
      first: 'Twelve welders',
    },
  },
  {
    name: 'plain html',
    format: 'html',
    edition: { language: 'en', timeZone: 'Europe/Dublin' },
    copy: `<!doctype html><html><head><title>Peat train runs one last time – Midland Star</title></head><body><nav><a>News</a><a>Sport</a></nav><article><header><p class="category">Transport</p><h1>Peat train runs one last time</h1><p class="standfirst">Two hundred people paid to ride 14 kilometres backwards</p><p class="byline">Aoife Brannigan</p><p class="date">Fri 25 Sep 2026 17:30</p></header><figure><img src="/i/peat.jpg"><figcaption>The last peat train leaves Shannonbridge.<span class="credit">Liam Duffy</span></figcaption></figure><p>The last peat train in the midlands left Shannonbridge on Friday with its lights on and its engine at the wrong end.</p><p>Driver Noel Keane, 61, said he preferred it. “You see where you have been.”</p><aside><h3>Read next</h3><p>Bog to be forest</p></aside><p>The line closes tonight.</p><p class="tags">Topics: <a>trains</a> <a>peat</a></p></article><footer>Terms</footer></body></html>`,
    expect: {
      kicker: 'Transport',
      headline: 'Peat train runs one last time',
      standfirst: 'Two hundred people paid to ride 14 kilometres backwards',
      writers: ['Aoife Brannigan'],
      publishedAt: '2026-09-25T17:30:00+01:00',
      photos: [
        {
          caption: 'The last peat train leaves Shannonbridge.',
          credit: 'Liam Duffy',
          creator: 'Liam Duffy',
          agency: null,
        },
      ],
      paragraphs: 3,
      first: 'The last peat train',
      last: 'closes tonight.',
      keywords: ['trains', 'peat'],
      bodyLacks: ['Bog to be forest'],
    },
  },
  {
    name: 'zh plain 1',
    format: 'text',
    copy: `“90后”木匠让老船“重新下水”

2026年07月14日 10:26　来源：福建日报　作者：陈盛钟　编辑：林婷

福建日报讯（记者 陈盛钟 通讯员 黄雅珍）三根樟木、六百枚竹钉，“90后”木匠郑泽坤用八个月修好了一艘1962年的福船。

“船不下水，就只是家具。”郑泽坤说。

14日上午，老船在泉州蟳埔码头重新下水。

　　郑泽坤（右）在检查船舷。陈盛钟 摄

目前，当地已有4名年轻人跟他学艺。
`,
    expect: {
      headline: '“90后”木匠让老船“重新下水”',
      publishedAt: '2026-07-14T10:26:00+08:00',
      source: '福建日报',
      writers: ['陈盛钟', '黄雅珍'],
      editors: ['林婷'],
      paragraphs: 4,
      first: '三根樟木、六百枚竹钉',
      last: '跟他学艺。',
      photos: [{ caption: '郑泽坤（右）在检查船舷。', credit: '陈盛钟 摄', creator: '陈盛钟', agency: null }],
    },
  },
  {
    name: 'zh plain html',
    format: 'html',
    copy: `<html><head><title>高原邮路三十年 他给牧民送去十万封信 - 雪域网</title></head><body><div class="nav"><a>首页</a></div><div class="content"><h2 class="title">高原邮路三十年 他给牧民送去十万封信</h2><div class="info">2026-08-08 16:50 | 来源：西藏日报 | 作者：扎西顿珠</div><div class="text"><p>本报那曲8月8日电（记者扎西顿珠）班戈县的邮递员旺堆把最后一个包裹捆上摩托车，天刚亮。</p><p><img src="a.jpg"/></p><p>图为旺堆走在邮路上。次仁平措摄</p><p>三十年来，他走了36万公里，送出十万封信。</p><p>“信少了，药多了。”旺堆说，如今他送得最多的是药品。</p></div><div class="foot">（责编：德吉、李海霞）</div><div class="rel"><h3>相关阅读</h3><a>雪线邮路通车</a></div></div></body></html>`,
    expect: {
      headline: '高原邮路三十年 他给牧民送去十万封信',
      publishedAt: '2026-08-08T16:50:00+08:00',
      source: '西藏日报',
      place: '那曲',
      writers: ['扎西顿珠'],
      photos: [{ caption: '图为旺堆走在邮路上。', credit: '次仁平措摄', creator: '次仁平措', agency: null }],
      webEditors: ['德吉', '李海霞'],
      paragraphs: 3,
      first: '班戈县的邮递员旺堆',
      bodyLacks: ['雪线邮路通车'],
    },
  },
  {
    name: 'ar plain html',
    format: 'html',
    edition: { language: 'ar', timeZone: 'Asia/Beirut' },
    copy: `<html lang="ar" dir="rtl"><head><title>خباز صيدا يعلّق الديون على الجدار | صحيفة المرفأ</title><meta property="og:site_name" content="صحيفة المرفأ"></head><body><header>القائمة</header><main><article><span class="kicker">مجتمع</span><h1>خباز صيدا يعلّق الديون على الجدار</h1><p class="author">كتبت لمى الشامي</p><time datetime="2026-04-14T10:00:00+03:00">14 نيسان 2026</time><img src="https://m.example/b.jpg"><p class="caption">الفرن القديم في صيدا (تصوير: هادي قبيسي)</p><p>يعلّق الخباز جميل النقوزي أوراق الديون على جدار فرنه منذ خمسة أعوام، ثم يمزقها في العيد.</p><p>وبلغ عدد الأوراق هذا العام 740 ورقة.</p><p>ويقول: «الخبز لا يُكتب بالحبر».</p><p>تحرير: سلمى درويش</p></article></main></body></html>`,
    expect: {
      kicker: 'مجتمع',
      headline: 'خباز صيدا يعلّق الديون على الجدار',
      writers: ['لمى الشامي'],
      publishedAt: '2026-04-14T10:00:00+03:00',
      source: 'صحيفة المرفأ',
      photos: [
        { caption: 'الفرن القديم في صيدا', credit: 'تصوير: هادي قبيسي', creator: 'هادي قبيسي', agency: null },
      ],
      paragraphs: 3,
      first: 'يعلّق الخباز جميل',
      last: '«الخبز لا يُكتب بالحبر».',
      editors: ['سلمى درويش'],
    },
  },
];
