/** Composes stories of known facts in many forms. The same seed gives the same stories. */
import type { ExpectedFacts } from './sample.ts';

export type Variation = {
  text: string;
  expect: ExpectedFacts;
  what: string;
  encodings: string[];
  edition: { language: string; timeZone: string };
};

export class Chance {
  private state: number;
  constructor(seed: number) {
    this.state = seed;
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

type When = { year: number; month: number; day: number; hour: number; minute: number };
const two = (value: number) => String(value).padStart(2, '0');
export const iso = (w: When, offset = '+08:00') =>
  `${w.year}-${two(w.month)}-${two(w.day)}T${two(w.hour)}:${two(w.minute)}:00${offset}`;
const plain = (w: When) => `${w.year}-${two(w.month)}-${two(w.day)} ${two(w.hour)}:${two(w.minute)}`;
function when(chance: Chance): When {
  return {
    year: 2021 + chance.below(6),
    month: 1 + chance.below(12),
    day: 1 + chance.below(28),
    hour: chance.below(24),
    minute: chance.below(60),
  };
}
function twoOf(chance: Chance, list: readonly [string, ...string[]]): [string, string] {
  const first = chance.pick(list);
  const second = list[(list.indexOf(first) + 1 + chance.below(list.length - 1)) % list.length] ?? first;
  return [first, second];
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
const names: [string, ...string[]] = [
  'Mo Jingxi',
  'Peter Okafor',
  'Nora van der Berg',
  "Sean O'Brien",
  'Ana-Maria Ruiz',
  'Zhou Min',
  'Ronald McDonald',
  'Juan de la Cruz',
  'Grace Tan',
  'Émile Roy',
];
const shout = (name: string) => name.toUpperCase().replace('MCDONALD', 'McDONALD');
const agencies: [string, ...string[]] = [
  'China Daily',
  'Xinhua',
  'Yunze Daily',
  'Global Times',
  'Yuanshan News Agency',
  'The Bailu Herald',
];
const places: [string, ...string[]] = ['Qingyu', 'Bailu', 'Port Elmsa', 'Yunze', 'Beijing'];
const headlines: [string, ...string[]] = [
  'Island clinic sees its first winter with a doctor',
  'Ferry operator cuts a fifth of its routes, blames fuel',
  'Night buses bring orchestra to the suburbs',
  'Who will keep the lighthouse?',
  "Growers' long wait for rain ends at last",
];
const paragraphs: [string, ...string[]] = [
  'The vote on Monday ended a debate that had divided the town for two years, officials said.',
  '"We kept the melt water in 60 small ponds," said Yang Tie, head of the irrigation team.',
  'Shares in the firm fell 6.2 percent in early trading, their steepest drop since March 2020.',
  'By Tuesday evening 1,200 people had signed the letter, which asks for three more boats.',
  'A free cable car will run until midnight, and the old road will be closed to lorries.',
];
const captions: [string, ...string[]] = [
  'Villagers wait outside the clinic on Daxi Island.',
  'A farmer carries barley in Lushan Township on Sept. 3, 2023.',
  'Cranes load containers at the port of Bailu.',
];

export function englishVariation(chance: Chance): Variation {
  const w = when(chance);
  const [a, b] = twoOf(chance, names);
  const agency = chance.pick(agencies);
  const place = chance.pick(places);
  const headline = chance.pick(headlines);
  const month = months[w.month - 1] ?? '';
  const isShouted = chance.below(2) === 0;
  const [pa, pb] = isShouted ? [shout(a), shout(b)] : [a, b];
  const both = chance.pick([`${pa} and ${pb}`, `${pa} & ${pb}`, `${pa}, ${pb}`]);
  const half = w.hour >= 12 ? 'PM' : 'AM';
  const clock = `${w.hour % 12 === 0 ? 12 : w.hour % 12}:${two(w.minute)}`;
  const long = `${two(w.hour)}:${two(w.minute)}, ${month} ${two(w.day)}, ${w.year}`;
  const writers = [a, b];
  const heads: [{ lines: string[]; expect: ExpectedFacts }, ...{ lines: string[]; expect: ExpectedFacts }[]] =
    [
      {
        lines: [`By ${both} | ${agency} | Updated: ${plain(w)}`],
        expect: { writers, writerAgency: agency, source: agency },
      },
      {
        lines: [`By ${both} in ${place} | ${agency} | ${plain(w)}`],
        expect: { writers, writerAgency: agency, source: agency, place },
      },
      { lines: [`By ${both} (${agency})`, long], expect: { writers, writerAgency: agency, source: agency } },
      { lines: [`(${agency}) ${long}`], expect: { writers: [], source: agency } },
      { lines: [`(${agency})${long}`], expect: { writers: [], source: agency } },
      { lines: [`( ${agency} ${long}`], expect: { source: agency } },
      {
        lines: [
          `By ${both}`,
          `Published: ${month} ${w.day}, ${w.year} ${clock} ${half}`,
          `Source: ${agency}`,
        ],
        expect: { writers, source: agency },
      },
      {
        lines: [`By ${both}, Staff Reporters`, `${w.day} ${month} ${w.year} ${two(w.hour)}:${two(w.minute)}`],
        expect: { writers },
      },
      {
        lines: [
          isShouted ? `BY ${pa} AND ${pb}` : `By ${both}`,
          `${short[w.month - 1]} ${w.day}, ${w.year}, ${clock} ${half === 'PM' ? 'p.m.' : 'a.m.'}`,
        ],
        expect: { writers },
      },
      {
        lines: [`Source: ${agency}   Editor: huaxia   ${plain(w)}:00`],
        expect: { source: agency, editors: ['Huaxia'] },
      },
      { lines: [`${agency} | ${plain(w)}`, `By ${pa}`], expect: { source: agency, writers: [a] } },
      {
        lines: [`By ${pa} for ${agency}`, `Updated ${clock} ${half}, ${month} ${w.day}, ${w.year}`],
        expect: { writers: [a], source: agency },
      },
      {
        lines: [`${a} and ${b}`, `${two(w.day)} ${month} ${w.year} ${two(w.hour)}.${two(w.minute)} GMT+8`],
        expect: { writers },
      },
      {
        lines: [`By ${pa} in ${place} and ${pb} in London`, `${plain(w)} (GMT+8)`],
        expect: { writers, place },
      },
      {
        lines: [`By ${pa}`, agency, `${month} ${w.day}, ${w.year} ${two(w.hour)}:${two(w.minute)} BJT`],
        expect: { writers: [a], source: agency },
      },
    ];
  const head = chance.pick(heads);
  const lead = chance.pick(paragraphs);
  const wire = chance.pick(['Xinhua', 'Reuters', 'AP', 'Yuanshan']);
  const capital = place.toUpperCase();
  const datelines: [[string, ExpectedFacts], ...[string, ExpectedFacts][]] = [
    ['', {}],
    [`${capital}, ${short[w.month - 1]} ${w.day} (${wire}) -- `, { place }],
    [`${capital} (${wire}) — `, { place }],
    [`${capital} — `, { place }],
    [`${capital}, ${month} ${w.day} (${wire}) - `, { place }],
    [`${place} (${wire}) - `, { place }],
    [`${capital}: `, { place }],
  ];
  const [dateline, datelineFacts] = chance.pick(datelines);
  const caption = chance.pick(captions);
  const person = chance.pick(['Zhou Min', 'Li Si', 'Tom Breck']);
  const credits: [[string, string | null, string | null], ...[string, string | null, string | null][]] = [
    [`[Photo by ${person}/${agency}]`, person, agency],
    [`[Photo/${agency}]`, null, agency],
    [`(Photo by ${person}/${agency})`, person, agency],
    [`(Xinhua/${person})`, person, 'Xinhua'],
    [`(AP Photo/${person})`, person, 'AP'],
    [`Photo: ${person} / ${agency}`, person, agency],
    ['Photo: VCG', null, 'VCG'],
    ['[VCG Photo]', null, 'VCG'],
    [`${person}/Reuters`, person, 'Reuters'],
    [`(Photo: ${person})`, person, null],
    [`Photograph: ${person}/${agency}`, person, agency],
    [`[Photo provided to ${agency}]`, null, agency],
  ];
  const [credit, creator, house] = chance.pick(credits);
  const photo = { caption, credit: credit.replace(/^[[(]|[\])]$/g, ''), creator, agency: house };
  const [ea, eb] = twoOf(chance, ['Wu Lan', 'Tom Reed', 'Zhong Wenxing', 'Liang Jun']);
  const feet: [[string[], ExpectedFacts], ...[string[], ExpectedFacts][]] = [
    [[], {}],
    [[`(Web editor: ${ea}, ${eb})`], { webEditors: [ea, eb] }],
    [[`Web editors: ${ea}, ${eb}`], { webEditors: [ea, eb] }],
    [[`Edited by ${ea}`], { editors: [ea] }],
    [[`(Editing by ${ea} and ${eb})`], { editors: [ea, eb] }],
    [[`Translated by ${ea}`], { translators: [ea] }],
    [[`${ea} in Qingyu contributed to this story.`], { contributors: [ea] }],
    [
      ['Keywords: rain, night buses, islands', `Editor: ${ea}`],
      { keywords: ['rain', 'night buses', 'islands'], editors: [ea] },
    ],
    [['Enditem'], {}],
    [['###'], {}],
    [['Most Viewed in 24 Hours', 'A dog swims the river', 'BACK TO THE TOP'], { bodyLacks: ['dog', 'BACK'] }],
  ];
  const [foot, footFacts] = chance.pick(feet);
  const second = chance.pick(paragraphs);
  const third = chance.pick(paragraphs);
  const hasSubhead = chance.below(2) === 0;
  const hasPhoto = chance.below(3) > 0;
  const isPhotoFirst = chance.below(2) === 0;
  const photoLine = `${caption} ${credit}`;
  const standfirst =
    chance.below(3) === 0 ? 'Two retired teachers and a converted bus bring books to the hills' : null;
  const blocks = [
    [headline],
    ...(standfirst ? [[standfirst]] : []),
    head.lines,
    ...(hasPhoto && isPhotoFirst ? [[photoLine]] : []),
    [dateline + lead],
    ...(hasPhoto && !isPhotoFirst ? [[photoLine]] : []),
    [second],
    ...(hasSubhead ? [['No fines, no forms']] : []),
    [third],
    ...foot.map((line) => [line]),
  ];
  return {
    text: layOut(blocks, chance),
    what: `${head.lines.join(' / ')} … ${dateline} … ${credit} … ${foot.join(' / ')}`,
    encodings: ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be', 'windows-1252'],
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    expect: {
      headline,
      standfirst,
      language: 'en',
      publishedAt: iso(w),
      paragraphs: 3,
      first: lead,
      last: third,
      subheads: hasSubhead ? ['No fines, no forms'] : [],
      photos: hasPhoto ? [photo] : [],
      ...head.expect,
      ...footFacts,
      ...('editors' in head.expect && 'editors' in footFacts
        ? { editors: [...(head.expect.editors ?? []), ...(footFacts.editors ?? [])] }
        : {}),
      ...datelineFacts,
    },
  };
}

const han = {
  names: ['张秋明', '李若兰', '王一', '欧阳小芳', '陈大川'],
  headlines: [
    '青屿县退渔还湿三年 候鸟数量增至四万只',
    '山村邮路三十年',
    '新技术让老桥“开口说话”',
    '谁来守护海岛灯塔？',
  ],
  places: ['青屿', '云泽', '北京', '白鹭镇'],
  papers: ['云泽日报', '人民网', '新华社', '远山社', '中国日报网'],
  paragraphs: [
    '清晨五点，澄湖南岸的观鸟台上已经站满了人，薄雾慢慢散开。',
    '“桥会告诉我们它哪里疼。”工程师刘建国说，数据每秒采集一千次。',
    '据介绍，该县计划到2028年再恢复湿地3000亩，并共建候鸟迁徙廊道。',
    '记者从县里获悉，316户渔民中有204户当上了巡护员和讲解员。',
  ],
  captions: ['8月6日，白鹭在澄湖湿地上空飞翔。', '图为工作人员在检查传感器。', '村民在晾晒新收的稻谷。'],
};
const first = <T>(list: readonly T[], fallback: T): [T, ...T[]] => [list[0] ?? fallback, ...list.slice(1)];

export function chineseVariation(chance: Chance): Variation {
  const w = when(chance);
  const [a, b] = twoOf(chance, first(han.names, ''));
  const paper = chance.pick(first(han.papers, ''));
  const place = chance.pick(first(han.places, ''));
  const headline = chance.pick(first(han.headlines, ''));
  const padded = (name: string) => (name.length === 2 ? `${name.charAt(0)}　${name.charAt(1)}` : name);
  const date = `${w.year}年${two(w.month)}月${two(w.day)}日`;
  const clock = `${two(w.hour)}:${two(w.minute)}`;
  const spoken = `${w.year}年${w.month}月${w.day}日 ${w.hour >= 12 ? '下午' : '上午'}${w.hour % 12 === 0 ? 12 : w.hour % 12}:${two(w.minute)}`;
  const isNoon = w.hour === 0;
  const heads: [{ lines: string[]; expect: ExpectedFacts }, ...{ lines: string[]; expect: ExpectedFacts }[]] =
    [
      { lines: [`${date}${clock}    来源：${paper}`], expect: { source: paper } },
      { lines: [`${date}${clock} | 来源：${paper}`, '小字号'], expect: { source: paper } },
      { lines: [`${plain(w)}  来源：${paper}`, '字号  打印  收藏  分享到：'], expect: { source: paper } },
      {
        lines: [`来源：${paper}  作者：${a}、${b}  时间：${plain(w)}`],
        expect: { source: paper, writers: [a, b] },
      },
      { lines: [`来源：${paper}`, `${isNoon ? `${date}${clock}` : spoken}`], expect: { source: paper } },
      {
        lines: [`本报记者　${padded(a)}　${padded(b)}`, `${date}${clock} 来源：${paper}`],
        expect: { source: paper, writers: [a, b] },
      },
      { lines: [`文丨${a}`, `编辑丨何立`, `${plain(w)}`], expect: { writers: [a], editors: ['何立'] } },
      { lines: [`记者 ${a} 编辑 周敏`, plain(w)], expect: { writers: [a], editors: ['周敏'] } },
      {
        lines: [`发布时间：${plain(w)} 来源：${paper} 责任编辑：周敏`],
        expect: { source: paper, webEditors: ['周敏'] },
      },
      { lines: [`文/${a} 图/${b}`, `${date}${clock}`], expect: { writers: [a] } },
      { lines: [`□ 本报记者 ${a} 通讯员 ${b}`, `${plain(w)}`], expect: { writers: [a, b] } },
    ];
  const head = chance.pick(heads);
  const isNamed = head.expect.writers !== undefined;
  const pair = chance.pick([`${a}、${b}`, `${a} ${b}`, `${a}　${b}`, `${a}，${b}`]);
  const open: [[string, ExpectedFacts], ...[string, ExpectedFacts][]] = isNamed
    ? [['', {}]]
    : [
        ['', { writers: [] }],
        [`新华社${place}${w.month}月${w.day}日电（记者${pair}）`, { place, writers: [a, b] }],
        [`本报${place}${w.month}月${w.day}日电　（记者${pair}）`, { place, writers: [a, b] }],
        [`人民网${place}${w.month}月${w.day}日电 (记者${a})`, { place, writers: [a] }],
        [`本报讯（记者 ${a}）`, { writers: [a] }],
        [`远山社${place}${w.month}月${w.day}日电 `, { place, writers: [] }],
        [`中新网${place}${w.month}月${w.day}日电 (记者 ${a})`, { place, writers: [a] }],
      ];
  const [dateline, datelineFacts] = chance.pick(open);
  const caption = chance.pick(first(han.captions, ''));
  const person = chance.pick(['孙一航', '王二', '周敏']);
  const credits: [[string, string | null, string | null], ...[string, string | null, string | null][]] = [
    [`${person} 摄`, person, null],
    [`${person}摄`, person, null],
    [`新华社记者${person}摄`, person, '新华社'],
    [`新华社发（${person} 摄）`, person, '新华社'],
    [`（图／${person}摄）`, person, null],
    ['（人民视觉）', null, '人民视觉'],
    [`本报记者 ${person} 摄`, person, null],
    [`${person}/摄`, person, null],
    [`摄影：${person}`, person, null],
    ['图源：视觉中国', null, '视觉中国'],
  ];
  const [credit, creator, house] = chance.pick(credits);
  const feet: [[string[], ExpectedFacts], ...[string[], ExpectedFacts][]] = [
    [[], {}],
    [['(责编：周敏、何立)'], { webEditors: ['周敏', '何立'] }],
    [['（责任编辑：周敏）'], { webEditors: ['周敏'] }],
    [['责任编辑：周敏', '校对：何立', '审核：刘威'], { webEditors: ['周敏'], editors: ['何立', '刘威'] }],
    [['编辑：周 敏 何立'], { editors: ['周敏', '何立'] }],
    [['翻译：周敏'], { translators: ['周敏'] }],
    [
      ['关键词：湿地、候鸟', '(责编：周敏、何立)'],
      { keywords: ['湿地', '候鸟'], webEditors: ['周敏', '何立'] },
    ],
    [['（完）'], {}],
    [
      ['(责编：周敏、何立)', '分享让更多人看到', '推荐阅读', '云泽今日天气'],
      { webEditors: ['周敏', '何立'], bodyLacks: ['天气', '分享'] },
    ],
  ];
  const [foot, footFacts] = chance.pick(feet);
  const [one, three] = twoOf(chance, first(han.paragraphs, ''));
  const second = chance.pick(first(han.paragraphs, ''));
  const hasSubhead = chance.below(2) === 0;
  const hasPhoto = chance.below(3) > 0;
  const hasKicker = chance.below(4) === 0 && headline.length > 10;
  const hasDeck = chance.below(3) === 0;
  const isTwoLine = chance.below(3) === 0 && /[摄]$/.test(credit) && !/[（/／：]/.test(credit);
  const photoLines = isTwoLine ? [`　　${caption}`, `　　${credit}`] : [`　　${caption}${credit}`];
  const isPhotoLate = isTwoLine || chance.below(2) === 0;
  const blocks = [
    [...(hasKicker ? ['绿色转型看一线'] : []), headline, ...(hasDeck ? ['——来自基层的调查'] : [])],
    head.lines,
    [`　　${dateline}${one}`],
    ...(hasPhoto && !isPhotoLate ? [photoLines] : []),
    [`　　${second}`],
    ...(hasSubhead ? [['　　拆了围网，水活了']] : []),
    [`　　${three}`],
    ...(hasPhoto && isPhotoLate ? [photoLines] : []),
    ...foot.map((line) => [line]),
  ];
  const editors = [...new Set([...(head.expect.editors ?? []), ...(footFacts.editors ?? [])])];
  const webEditors = [...new Set([...(head.expect.webEditors ?? []), ...(footFacts.webEditors ?? [])])];
  return {
    text: layOut(blocks, chance, isTwoLine),
    what: `${head.lines.join(' / ')} … ${dateline} … ${credit} … ${foot.join(' / ')}`,
    encodings: ['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le-bom', 'utf-16le', 'utf-16be-bom'],
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
    expect: {
      headline,
      kicker: hasKicker ? '绿色转型看一线' : null,
      standfirst: hasDeck ? '来自基层的调查' : null,
      language: 'zh-Hans',
      publishedAt: iso(w),
      paragraphs: 3,
      first: one,
      last: three,
      subheads: hasSubhead ? ['拆了围网，水活了'] : [],
      photos: hasPhoto
        ? [
            {
              caption,
              credit: credit.replace(/^（|）$/g, (sign, at: number) =>
                at === 0 || !credit.includes('发（') ? '' : sign,
              ),
              creator,
              agency: house,
            },
          ]
        : [],
      ...head.expect,
      ...footFacts,
      ...datelineFacts,
      ...(editors.length > 0 ? { editors } : {}),
      ...(webEditors.length > 0 ? { webEditors } : {}),
    },
  };
}

const arabicMonths = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const levant = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

export function arabicVariation(chance: Chance): Variation {
  const w = when(chance);
  const [a, b] = twoOf(chance, ['ليلى حداد', 'سامي نور', 'أحمد العلي', 'كريم عيسى']);
  const headline = chance.pick([
    'افتتاح جسر للمشاة يربط ضفتي النهر',
    'صيادو الخليج يعودون إلى المراكب الشراعية',
    'مكتبة متنقلة تصل إلى 61 قرية',
  ]);
  const place = chance.pick(['القاهرة', 'يونتسه', 'بكين', 'الرياض']);
  const house = chance.pick(['رويترز', 'شينخوا', 'يوانشان', 'أ ف ب']);
  const month = arabicMonths[w.month - 1] ?? '';
  const digits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  const clock = `${two(w.hour)}:${two(w.minute)}`;
  const heads: [{ lines: string[]; expect: ExpectedFacts }, ...{ lines: string[]; expect: ExpectedFacts }[]] =
    [
      { lines: [`كتبت: ${a}`, plain(w)], expect: { writers: [a] } },
      { lines: [`كتب ${a} و${b}`, `${w.day} ${month} ${w.year} - ${clock}`], expect: { writers: [a, b] } },
      {
        lines: [`بقلم: ${a}، ${b}`, `نشر في: ${w.day} ${month} ${w.year} ${clock}`],
        expect: { writers: [a, b] },
      },
      { lines: [`إعداد: ${a}`, digits(`${w.day} ${month} ${w.year}، ${clock}`)], expect: { writers: [a] } },
      { lines: [`المصدر: الجزيرة`, `آخر تحديث: ${plain(w)}`], expect: { source: 'الجزيرة', writers: [] } },
      { lines: [a, `${w.day} ${levant[w.month - 1]} ${w.year} ${clock}`], expect: { writers: [a] } },
      {
        lines: [`${w.day} ${levant[w.month - 1]}/${month} ${w.year} الساعة ${clock}`],
        expect: { writers: [] },
      },
      { lines: [`تاريخ النشر: ${digits(plain(w))}`, `بقلم ${a}`], expect: { writers: [a] } },
    ];
  const head = chance.pick(heads);
  const open: [[string, ExpectedFacts], ...[string, ExpectedFacts][]] = [
    ['', {}],
    [`${place} (${house}) - `, { place, source: house }],
    [`${place} ${w.day} ${month} ${w.year} (${house}) — `, { place, source: house }],
    [`${place} ${w.day} ${month} (${house}) -- `, { place, source: house }],
    [`${place}، ${w.day} ${month} (${house}) – `, { place, source: house }],
  ];
  const [dateline, datelineFacts] = chance.pick(open);
  const lead = 'افتتحت البلدية صباح الاثنين جسرا جديدا للمشاة بطول 312 مترا يربط الحي القديم بالضفة الشرقية.';
  const second = 'وقال رئيس البلدية إن المشروع استغرق 14 شهرا، وبلغت كلفته 46 مليون يوان.';
  const third = 'ومن المقرر أن يفتح المسار المخصص للدراجات في 15 أيلول/سبتمبر المقبل.';
  const captionText = 'مشاة يعبرون الجسر الجديد يوم الاثنين.';
  const credits: [
    [string, string, string | null, string | null],
    ...[string, string, string | null, string | null][],
  ] = [
    [
      `تعليق الصورة: ${captionText} (تصوير: كريم عيسى/وكالة يوانشان)`,
      'تصوير: كريم عيسى/وكالة يوانشان',
      'كريم عيسى',
      'وكالة يوانشان',
    ],
    [`${captionText} (تصوير: كريم عيسى)`, 'تصوير: كريم عيسى', 'كريم عيسى', null],
    [`${captionText} تصوير: كريم عيسى`, 'تصوير: كريم عيسى', 'كريم عيسى', null],
    [`${captionText.replace('.', '')} (رويترز)`, 'رويترز', null, 'رويترز'],
  ];
  const [photoLine, credit, creator, agency] = chance.pick(credits);
  const feet: [[string[], ExpectedFacts], ...[string[], ExpectedFacts][]] = [
    [[], {}],
    [['تحرير: منى صالح'], { editors: ['منى صالح'] }],
    [['ترجمة: وليد حسن', 'تحرير: منى صالح'], { translators: ['وليد حسن'], editors: ['منى صالح'] }],
    [['الكلمات المفتاحية: جسر، نقل'], { keywords: ['جسر', 'نقل'] }],
    [
      ['كلمات دلالية: جسر، نقل', 'اقرأ أيضا', 'ارتفاع أسعار الأسماك'],
      { keywords: ['جسر', 'نقل'], bodyLacks: ['أسعار'] },
    ],
  ];
  const [foot, footFacts] = chance.pick(feet);
  const hasPhoto = chance.below(2) === 0;
  const standfirst = chance.below(3) === 0 ? 'المشروع يختصر زمن العبور من أربعين دقيقة إلى خمس دقائق' : null;
  const caption = credit === 'رويترز' ? captionText.replace('.', '') : captionText;
  const blocks = [
    [headline, ...(standfirst ? [standfirst] : [])],
    head.lines,
    [dateline + lead],
    ...(hasPhoto ? [[photoLine]] : []),
    [second],
    [third],
    ...foot.map((line) => [line]),
  ];
  return {
    text: layOut(blocks, chance),
    what: `${head.lines.join(' / ')} … ${dateline} … ${hasPhoto ? photoLine : ''} … ${foot.join(' / ')}`,
    encodings: ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'windows-1256'],
    edition: { language: 'ar', timeZone: 'Asia/Riyadh' },
    expect: {
      headline,
      standfirst,
      language: 'ar',
      publishedAt: iso(w, '+03:00'),
      paragraphs: 3,
      first: lead,
      last: third,
      photos: hasPhoto ? [{ caption, credit, creator, agency }] : [],
      ...datelineFacts,
      ...head.expect,
      ...footFacts,
    },
  };
}

/** Blocks as text or as HTML, with the quirks of line ends, blank lines and spaces that copy has. */
function layOut(blocks: string[][], chance: Chance, keepsBlank = false): string {
  const form = chance.below(4);
  if (form === 0) {
    const lines = blocks.flat();
    const [head = '', ...rest] = lines;
    const isMarked = head === blocks[0]?.[0] && blocks[0]?.length === 1;
    const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `${isMarked ? `<h1>${escapeHtml(head)}</h1>` : `<p>${escapeHtml(head)}</p>`}\n${rest.map((line) => `<p>${escapeHtml(line).replace(/^　　/, '&nbsp;&nbsp;')}</p>`).join('\n')}`;
  }
  const end = chance.pick(['\n', '\n', '\r\n', '\r']);
  const isTight = form === 1 && !keepsBlank;
  const text = blocks.map((lines) => lines.join(end)).join(isTight ? end : end + end);
  const quirk = chance.below(5);
  if (quirk === 0)
    return text
      .split(end)
      .map((line) => `${line}  `)
      .join(end);
  if (quirk === 1) return text.replace(/ (?=\p{L})/gu, (space) => (chance.below(9) === 0 ? '\u00a0' : space));
  if (quirk === 2) return `${end}${end}${text}${end}${end}`;
  return text;
}
