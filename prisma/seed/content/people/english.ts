import type { DemoPerson } from '../content.ts';

export const englishPeople: DemoPerson[] = [
  {
    slug: 'nora-whitlock',
    name: 'Nora Whitlock',
    title: 'Chief Reporter',
    biography:
      'Nora Whitlock has covered City Hall, the courts and three floods since 2009. She grew up above a chandler’s shop on Lantern Hill and still takes the 6:10 ferry to work.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '诺拉·惠特洛克' },
      { kind: 'printed', language: 'ar', name: 'نورا ويتلوك' },
      { kind: 'alias', language: 'en', name: 'N. Whitlock' },
    ],
  },
  {
    slug: 'tomas-ekberg',
    name: 'Tomas Ekberg',
    title: 'Harbour and Trade Correspondent',
    biography:
      'A former ship’s cook, Tomas Ekberg writes about freight, customs and the people who keep both moving. He won the Littoral Press Prize in 2021 for a series on stranded crews.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '托马斯·埃克贝里' },
      { kind: 'printed', language: 'ar', name: 'توماس إيكبيرغ' },
      { kind: 'alias', language: 'en', name: 'Thomas Ekberg' },
    ],
  },
  {
    slug: 'priya-raman',
    name: 'Priya Raman',
    title: 'Science Editor',
    biography:
      'Priya Raman studied marine chemistry before she discovered that she would rather ask the questions. She edits the Saturday science page.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '普丽娅·拉曼' },
      { kind: 'printed', language: 'ar', name: 'بريا رامان' },
    ],
  },
  {
    slug: 'idris-okafor',
    name: 'Idris Okafor',
    title: 'Sports Writer',
    biography:
      'Idris Okafor has followed the Dockers home and away for fourteen seasons. He keeps a notebook of every substitution he disagreed with.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '伊德里斯·奥卡福' },
      { kind: 'printed', language: 'ar', name: 'إدريس أوكافور' },
    ],
  },
  {
    slug: 'mei-lindqvist',
    name: 'Mei Lindqvist',
    title: 'Culture Writer',
    biography:
      'Mei Lindqvist reviews music and theatre and reports on the people who pay for both. She plays second violin in an orchestra that has never been reviewed.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '林美·林奎斯特' },
      { kind: 'printed', language: 'ar', name: 'مي ليندكفيست' },
      { kind: 'alias', language: 'en', name: 'Mei Lindquist' },
    ],
  },
  {
    slug: 'daniel-achterberg',
    name: 'Daniel Achterberg',
    title: 'Photographer',
    biography:
      'Daniel Achterberg photographs the river at the hours when nobody else wants to. He runs the picture desk from a table by the window.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '丹尼尔·阿赫特贝格' },
      { kind: 'printed', language: 'ar', name: 'دانيال أختربرغ' },
      { kind: 'alias', language: 'en', name: 'D. Achterberg' },
    ],
  },
  {
    slug: 'grace-oduya',
    name: 'Grace Oduya',
    title: 'Data Journalist',
    biography:
      'Grace Oduya reads budgets so that others do not have to. Her tables on rents, buses and tides are kept up to date all year.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '格蕾丝·奥杜亚' },
      { kind: 'printed', language: 'ar', name: 'غريس أودويا' },
    ],
  },
  {
    slug: 'hannah-reyes',
    name: 'Hannah Reyes',
    title: 'Web Editor',
    biography: 'Hannah Reyes edits the morning edition and has the last look at every headline before noon.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '汉娜·雷耶斯' },
      { kind: 'printed', language: 'ar', name: 'هانا رييس' },
    ],
  },
  {
    slug: 'jonas-falk',
    name: 'Jonas Falk',
    title: 'Night Web Editor',
    biography: 'Jonas Falk edits the evening edition and keeps the byline register honest.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '约纳斯·法尔克' },
      { kind: 'printed', language: 'ar', name: 'يوناس فالك' },
    ],
  },
  {
    slug: 'ruth-calloway',
    name: 'Ruth Calloway',
    title: 'Columnist',
    biography:
      'Ruth Calloway was a harbour pilot for twenty-two years. Her column, Slack Water, appears on Thursdays.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '露丝·卡洛韦' },
      { kind: 'printed', language: 'ar', name: 'روث كالواي' },
    ],
  },
  {
    slug: 'ilse-brandt',
    name: 'Ilse Brandt',
    title: 'Video Journalist',
    biography: 'Ilse Brandt films, cuts and occasionally repairs the drone.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '伊尔莎·勃兰特' },
      { kind: 'printed', language: 'ar', name: 'إلزه براندت' },
    ],
  },
  {
    slug: 'marek-sobol',
    name: 'Marek Sobol',
    title: 'Correspondent in Veyra',
    biography:
      'Marek Sobol reports from across the Eastern Strait for Meridian Wire and, on Sundays, for the Tide.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '马雷克·索博尔' },
      { kind: 'printed', language: 'ar', name: 'ماريك سوبول' },
    ],
  },
  {
    slug: 'amina-diallo',
    name: 'Amina Diallo',
    title: 'Reporter, Upper Tamber',
    biography:
      'Amina Diallo covers the dam town of Karsund and the Amber Hills from a van with a good heater.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '阿米娜·迪亚洛' },
      { kind: 'printed', language: 'ar', name: 'أمينة ديالو' },
    ],
  },
  {
    slug: 'peter-ashgrove',
    name: 'Peter Ashgrove',
    title: 'Contributing Photographer',
    biography:
      'Peter Ashgrove photographs mountains, mostly on foot. He is a founding member of Farsight Pictures.',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '彼得·阿什格罗夫' },
      { kind: 'pen', language: 'en', name: 'P. A. Ridge' },
    ],
    state: 'former',
  },
  {
    // As raw copy misspelled her: one for the page of likely duplicates.
    slug: 'amina-dialo',
    name: 'Amina Dialo',
    title: '',
    biography: '',
    names: [],
  },
];
