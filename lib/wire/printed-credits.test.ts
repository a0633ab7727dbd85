/** Bylines and foot credits as papers print them: read into rows, and printed back to the letter. */
import { describe, expect, test } from 'vitest';
import { type PrintableCredit, usualPosition } from '../credit/credit.ts';
import { bylineText } from '../credit/print-byline.ts';
import { footText } from '../credit/print-foot.ts';
import { type ReadCredit, type ReadCredits, readPrintedCredits } from './printed-credits.ts';

const houses = new Set([
  'China Daily',
  'Masthead staff',
  '云泽网',
  'شينخوا',
  '共同通信',
  'AFP',
  'EFE',
  'Tide News',
]);
const isHouse = (name: string) => houses.has(name);

function toPrint({ role, position, name, agency, place }: ReadCredit): PrintableCredit {
  const named = (text: string | null) => (text === null ? null : { text, slug: null });
  return { role, position, name: named(name), agency: named(agency), printedAs: null, place };
}

function printed(
  { credits, place }: ReadCredits,
  voice: { language: string; style?: Record<string, string> },
): string {
  const rows = credits.map(toPrint);
  return (
    bylineText({ credits: rows, storyAgency: null, place, noByline: false }, voice) + footText(rows, voice)
  );
}

/** `role: name (agency) @ place`, as a desk would say it. */
const told = ({ credits, place }: ReadCredits) => [
  ...credits.map(
    ({ role, name, agency, place: where }) =>
      `${role}: ${name ?? '–'}${agency ? ` (${agency})` : ''}${where ? ` @ ${where}` : ''}`,
  ),
  ...(place === '' ? [] : [`in ${place}`]),
];

type Line = [printed: string, rows: string[]];

const english: Line[] = [
  ['By MO JINGXI (China Daily)', ['writer: MO JINGXI (China Daily)']],
  ['By Mo Jingxi and Zhang Zhihao', ['writer: Mo Jingxi', 'writer: Zhang Zhihao']],
  [
    'By A, B and C (China Daily) in Beijing',
    ['writer: A (China Daily)', 'writer: B (China Daily)', 'writer: C (China Daily)', 'in Beijing'],
  ],
  [
    'By WANG QIAN in Beijing, TAN YINGZI and DENG RUI in Chongqing',
    ['writer: WANG QIAN @ Beijing', 'writer: TAN YINGZI @ Chongqing', 'writer: DENG RUI @ Chongqing'],
  ],
  ['By TOM REED in Qingyu and SUN LI in Lanting', ['writer: TOM REED @ Qingyu', 'writer: SUN LI @ Lanting']],
  ['By Marta Lindqvist with Tomás Reyes', ['writer: Marta Lindqvist', 'with: Tomás Reyes']],
  [
    'By Ana Reyes (Tide News) and Karim Nasser (China Daily)',
    ['writer: Ana Reyes (Tide News)', 'writer: Karim Nasser (China Daily)'],
  ],
  ['By Xinhua', ['writer: – (Xinhua)']],
  ['By Ana Reyes (Tide News) and Xinhua', ['writer: Ana Reyes (Tide News)', 'writer: – (Xinhua)']],
  ['Reporting by Karim Nasser', ['reporter: Karim Nasser']],
  ['Illustration by Grace Oduya', ['illustrator: Grace Oduya']],
  ['Translated by Wu Lanlan', ['translator: Wu Lanlan']],
  ['Edited by Jonas Falk', ['editor: Jonas Falk']],
  ['Additional reporting by Tomas Ekberg.', ['additional_reporting: Tomas Ekberg']],
  [
    'Additional reporting by A, B and C (China Daily).',
    [
      'additional_reporting: A (China Daily)',
      'additional_reporting: B (China Daily)',
      'additional_reporting: C (China Daily)',
    ],
  ],
  ['Translated by Wu Lanlan and He Li.', ['translator: Wu Lanlan', 'translator: He Li']],
  ['Li Yue contributed to this story.', ['contributor: Li Yue']],
  ['He Li in Qingyu contributed to this story.', ['contributor: He Li @ Qingyu']],
  [
    'Additional reporting by Kristaps Ozolins in Riga, Mei-Ling Zhou (Reuters) in Beijing and Jan Novak.',
    [
      'additional_reporting: Kristaps Ozolins @ Riga',
      'additional_reporting: Mei-Ling Zhou (Reuters) @ Beijing',
      'additional_reporting: Jan Novak',
    ],
  ],
  ['(Web editor: Zhong Wenxing)', ['web_editor: Zhong Wenxing']],
  ['(Web editors: Zhong Wenxing, Liang Jun)', ['web_editor: Zhong Wenxing', 'web_editor: Liang Jun']],
  ['(Editor: Jonas Falk/Tide News)', ['editor: Jonas Falk (Tide News)']],
  ['(Producers: Ilse Brandt, Amina Diallo)', ['producer: Ilse Brandt', 'producer: Amina Diallo']],
];

const chinese: Line[] = [
  ['记者：莫景曦', ['writer: 莫景曦']],
  ['记者：莫景曦、周敏（云泽网）', ['writer: 莫景曦 (云泽网)', 'writer: 周敏 (云泽网)']],
  ['记者：莫景曦、周敏、何立　发自北京', ['writer: 莫景曦', 'writer: 周敏', 'writer: 何立', 'in 北京']],
  [
    '记者：莫景曦　发自北京；周敏、何立　发自重庆',
    ['writer: 莫景曦 @ 北京', 'writer: 周敏 @ 重庆', 'writer: 何立 @ 重庆'],
  ],
  ['记者：莫景曦　协作：周敏', ['writer: 莫景曦', 'with: 周敏']],
  ['来源：新华社', ['writer: – (新华社)']],
  ['翻译：吴岚岚', ['translator: 吴岚岚']],
  ['（责编：周敏、何立）', ['web_editor: 周敏', 'web_editor: 何立']],
  ['（编辑：何立）', ['editor: 何立']],
  ['补充报道：周敏、何立。', ['additional_reporting: 周敏', 'additional_reporting: 何立']],
  ['周敏对本文亦有贡献。', ['contributor: 周敏']],
  ['周敏　发自北京、何立对本文亦有贡献。', ['contributor: 周敏 @ 北京', 'contributor: 何立']],
];

const arabic: Line[] = [
  ['بقلم: أحمد سالم', ['writer: أحمد سالم']],
  ['بقلم: أحمد سالم وليلى حداد', ['writer: أحمد سالم', 'writer: ليلى حداد']],
  ['بقلم: أحمد سالم و Mo Jingxi', ['writer: أحمد سالم', 'writer: Mo Jingxi']],
  ['بقلم: أحمد سالم (شينخوا) من بكين', ['writer: أحمد سالم (شينخوا)', 'in بكين']],
  ['بقلم: أحمد سالم بالاشتراك مع ليلى حداد', ['writer: أحمد سالم', 'with: ليلى حداد']],
  ['المصدر: شينخوا', ['writer: – (شينخوا)']],
  ['(تحرير: أحمد سالم)', ['editor: أحمد سالم']],
  ['(المحرران: أحمد سالم، ليلى حداد)', ['editor: أحمد سالم', 'editor: ليلى حداد']],
  [
    '(المحررون: أحمد سالم، ليلى حداد، سامي نور)',
    ['editor: أحمد سالم', 'editor: ليلى حداد', 'editor: سامي نور'],
  ],
  ['(محررا الموقع: سامي نور، ليلى حداد)', ['web_editor: سامي نور', 'web_editor: ليلى حداد']],
  ['(ترجمة: هدى الشامي)', ['translator: هدى الشامي']],
  ['شارك في إعداد هذا التقرير: سامي نور وهدى الشامي.', ['contributor: سامي نور', 'contributor: هدى الشامي']],
  ['شارك في التغطية: سامي نور.', ['additional_reporting: سامي نور']],
  [
    'شارك في التغطية: سامي نور من بكين وهدى الشامي.',
    ['additional_reporting: سامي نور @ بكين', 'additional_reporting: هدى الشامي'],
  ],
];

const japanese: Line[] = [
  ['文：山田太郎', ['writer: 山田太郎']],
  [
    '文：北京＝山田太郎、佐藤花子（共同通信）',
    ['writer: 山田太郎 (共同通信)', 'writer: 佐藤花子 (共同通信)', 'in 北京'],
  ],
  ['文：山田太郎　協力：鈴木一郎', ['writer: 山田太郎', 'with: 鈴木一郎']],
  ['提供：共同通信', ['writer: – (共同通信)']],
  ['（編集・佐藤花子）', ['editor: 佐藤花子']],
  ['（翻訳・鈴木一郎、佐藤花子）', ['translator: 鈴木一郎', 'translator: 佐藤花子']],
  ['この記事には鈴木一郎が協力しました。', ['contributor: 鈴木一郎']],
  ['取材協力：鈴木一郎、佐藤花子。', ['additional_reporting: 鈴木一郎', 'additional_reporting: 佐藤花子']],
];

const french: Line[] = [
  ['Par Claire Martin et Hugo Petit (AFP)', ['writer: Claire Martin (AFP)', 'writer: Hugo Petit (AFP)']],
  [
    'Par Claire Martin, Hugo Petit et Inès Roux à Genève',
    ['writer: Claire Martin', 'writer: Hugo Petit', 'writer: Inès Roux', 'in Genève'],
  ],
  ['Par Claire Martin avec Hugo Petit', ['writer: Claire Martin', 'with: Hugo Petit']],
  ['Avec AFP', ['writer: – (AFP)']],
  ['Reportage de Claire Martin', ['reporter: Claire Martin']],
  ['Traduit par Inès Roux.', ['translator: Inès Roux']],
  ['(Édition\u00a0: Hugo Petit)', ['editor: Hugo Petit']],
  ['(Photos\u00a0: Claire Martin, Hugo Petit)', ['photographer: Claire Martin', 'photographer: Hugo Petit']],
  ['Inès Roux a contribué à cet article.', ['contributor: Inès Roux']],
  ['Informations complémentaires\u00a0: Inès Roux à Genève.', ['additional_reporting: Inès Roux @ Genève']],
  [
    'Inès Roux et Hugo Petit ont contribué à cet article.',
    ['contributor: Inès Roux', 'contributor: Hugo Petit'],
  ],
];

const spanish: Line[] = [
  ['Por Lucía Vega y Marco Ruiz (EFE)', ['writer: Lucía Vega (EFE)', 'writer: Marco Ruiz (EFE)']],
  [
    'Por Lucía Vega en Pekín y Elena Soto en Ginebra',
    ['writer: Lucía Vega @ Pekín', 'writer: Elena Soto @ Ginebra'],
  ],
  ['Por Lucía Vega con Elena Soto', ['writer: Lucía Vega', 'with: Elena Soto']],
  ['Con información de EFE', ['writer: – (EFE)']],
  ['Traducido por Marco Ruiz', ['translator: Marco Ruiz']],
  ['(Edición: Marco Ruiz, Elena Soto)', ['editor: Marco Ruiz', 'editor: Elena Soto']],
  ['Elena Soto colaboró en este reportaje.', ['contributor: Elena Soto']],
  ['Reportería adicional: Elena Soto en Ginebra.', ['additional_reporting: Elena Soto @ Ginebra']],
  [
    'Elena Soto y Marco Ruiz colaboraron en este reportaje.',
    ['contributor: Elena Soto', 'contributor: Marco Ruiz'],
  ],
];

describe.each<[string, Line[]]>([
  ['en', english],
  ['zh-Hans', chinese],
  ['ar', arabic],
  ['ja', japanese],
  ['fr', french],
  ['es', spanish],
])('in %s', (language, lines) => {
  test.each(lines)('%s', (line, rows) => {
    const read = readPrintedCredits(line, { language }, isHouse);
    if (!read) throw new Error('It was not read.');
    expect(told(read)).toEqual(rows);
    expect(printed(read, { language })).toBe(line);
  });
});

test('the manner of an edition is read as it is printed', () => {
  const voice = {
    language: 'en',
    style: {
      'credit.top.writer': '{names} reports',
      'credit.byline.agency': '{names}',
      'credit.list.last': ' & ',
      'credit.foot': '{label} | {names}',
      'credit.label.web_editor.one': 'Online',
      'credit.label.web_editor': 'Online team',
    },
  };
  for (const [line, rows] of [
    [
      'Mo Jingxi & Ana Reyes (China Daily) reports',
      ['writer: Mo Jingxi (China Daily)', 'writer: Ana Reyes (China Daily)'],
    ],
    ['Masthead staff', ['writer: – (Masthead staff)']],
    ['Online | Zhong Wenxing', ['web_editor: Zhong Wenxing']],
    ['Online team | Zhong Wenxing, Liang Jun', ['web_editor: Zhong Wenxing', 'web_editor: Liang Jun']],
  ] as Line[]) {
    const read = readPrintedCredits(line, voice, isHouse);
    if (!read) throw new Error(`“${line}” was not read.`);
    expect(told(read)).toEqual(rows);
    expect(printed(read, voice)).toBe(line);
  }
});

/** Lines as they stand in other papers' copy, read and printed in the manner of that paper. */
test.each<[string, Record<string, string>, string, string[]]>([
  [
    'en',
    {},
    'By ZHOU MIN and Peter Okafor in Yunze',
    ['writer: ZHOU MIN', 'writer: Peter Okafor', 'in Yunze'],
  ],
  ['en', {}, '(Web editor: Wu Lan)', ['web_editor: Wu Lan']],
  [
    'en',
    { 'credit.note.additional_reporting': 'Additional reporting by {names}' },
    'Additional reporting by Kemal Aydin and Sophie Tran-Nguyen',
    ['additional_reporting: Kemal Aydin', 'additional_reporting: Sophie Tran-Nguyen'],
  ],
  [
    'zh-Hans',
    { 'credit.foot': '({label}：{names})' },
    '(责编：周敏、何立)',
    ['web_editor: 周敏', 'web_editor: 何立'],
  ],
  [
    'zh-Hans',
    { 'credit.top.writer': '本报记者　{names}', 'credit.list.between': '　', 'credit.list.last': '　' },
    '本报记者　张秋明　李若兰',
    ['writer: 张秋明', 'writer: 李若兰'],
  ],
])('as another paper prints it, in %s', (language, style, line, rows) => {
  const read = readPrintedCredits(line, { language, style }, isHouse);
  if (!read) throw new Error('It was not read.');
  expect(told(read)).toEqual(rows);
  expect(printed(read, { language, style })).toBe(line);
});

test('an ordinary sentence is no credit', () => {
  expect(
    readPrintedCredits('The first boat left at half past nine.', { language: 'en' }, isHouse),
  ).toBeNull();
  expect(readPrintedCredits('', { language: 'en' }, isHouse)).toBeNull();
  expect(usualPosition.with).toBe('top');
});
