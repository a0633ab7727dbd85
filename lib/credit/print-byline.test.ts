import { describe, expect, test } from 'vitest';
import type { PrintableCredit, PrintedName } from './credit.ts';
import { type Byline, bylineText, printByline, printBylineLines } from './print-byline.ts';
import { segmentsText } from './print-segments.ts';

const chinaDaily: PrintedName = { text: 'China Daily', slug: 'china-daily' };
const xinhua: PrintedName = { text: 'Xinhua', slug: 'xinhua' };

function by(name: string | null, agency: PrintedName | null = null, more: Partial<PrintableCredit> = {}) {
  const credit: PrintableCredit = {
    role: 'writer',
    position: 'top',
    name: name === null ? null : { text: name, slug: name.toLowerCase().replaceAll(' ', '-') },
    agency,
    printedAs: null,
    ...more,
  };
  return credit;
}

function line(credits: PrintableCredit[], more: Partial<Byline> = {}, language = 'en'): string {
  return bylineText({ credits, storyAgency: null, place: '', noByline: false, ...more }, { language });
}

describe('in English', () => {
  test.each<[string, PrintableCredit[], Partial<Byline>, string]>([
    ['nobody', [], {}, ''],
    ['nobody, from somewhere', [], { place: 'Beijing' }, ''],
    ['one name', [by('Mo Jingxi')], {}, 'By Mo Jingxi'],
    [
      'the printed form in place of the name',
      [by('Mo Jingxi', chinaDaily, { printedAs: 'MO JINGXI' })],
      {},
      'By MO JINGXI (China Daily)',
    ],
    ['two names', [by('A'), by('B')], {}, 'By A and B'],
    ['three names', [by('A'), by('B'), by('C')], {}, 'By A, B and C'],
    [
      'one agency for all, and a place',
      [by('A', xinhua), by('B', xinhua), by('C', xinhua)],
      { place: 'Geneva' },
      'By A, B and C (Xinhua) in Geneva',
    ],
    [
      'several agencies',
      [by('A', xinhua), by('B', chinaDaily), by('C')],
      {},
      'By A (Xinhua), B (China Daily) and C',
    ],
    ['the agency of the story', [by('A'), by('B')], { storyAgency: chinaDaily }, 'By A and B (China Daily)'],
    [
      'the agency of a name before that of the story',
      [by('A', xinhua), by('B')],
      { storyAgency: chinaDaily },
      'By A (Xinhua) and B',
    ],
    ['an agency alone', [by(null, xinhua)], {}, 'By Xinhua'],
    ['the agency of the story alone', [], { storyAgency: xinhua }, 'By Xinhua'],
    ['names and an agency', [by('A', chinaDaily), by(null, xinhua)], {}, 'By A (China Daily) and Xinhua'],
    ['no byline', [by('A')], { noByline: true, storyAgency: xinhua }, ''],
    [
      'other crafts after the writers',
      [by('D', null, { role: 'illustrator' }), by('A'), by('E', null, { role: 'data' })],
      {},
      'By A; Illustration by D; Data by E',
    ],
    [
      'only what stands at the top',
      [by('A'), by('B', null, { role: 'web_editor', position: 'foot' })],
      {},
      'By A',
    ],
  ])('%s', (_, credits, more, expected) => {
    expect(line(credits, more)).toBe(expected);
  });

  test('fifty names', () => {
    const names = Array.from({ length: 50 }, (_, index) => by(`N${index}`));
    expect(line(names)).toMatch(/^By N0, N1, .*, N48 and N49$/);
  });
});

test.each<[string, PrintableCredit[], Partial<Byline>, string]>([
  ['names of one agency', [by('甲', xinhua), by('乙', xinhua)], {}, '记者：甲、乙（Xinhua）'],
  ['a place', [by('甲'), by('乙'), by('丙')], { place: '北京' }, '记者：甲、乙、丙　发自北京'],
  ['an agency alone', [], { storyAgency: { text: '新华社', slug: 'xinhua' } }, '来源：新华社'],
  ['other crafts', [by('甲'), by('丁', null, { role: 'illustrator' })], {}, '记者：甲；插画：丁'],
])('in Chinese: %s', (_, credits, more, expected) => {
  expect(line(credits, more, 'zh-Hans')).toBe(expected);
});

test.each<[string, PrintableCredit[], Partial<Byline>, string]>([
  ['three names', [by('أحمد'), by('ليلى'), by('سامي')], {}, 'بقلم: أحمد وليلى وسامي'],
  ['a name in other letters', [by('أحمد'), by('Mo Jingxi')], {}, 'بقلم: أحمد و Mo Jingxi'],
  [
    'an agency and a place',
    [by('أحمد', { text: 'شينخوا', slug: 'xinhua' })],
    { place: 'بكين' },
    'بقلم: أحمد (شينخوا) من بكين',
  ],
  ['an agency alone', [by(null, { text: 'شينخوا', slug: 'xinhua' })], {}, 'المصدر: شينخوا'],
])('in Arabic: %s', (_, credits, more, expected) => {
  expect(line(credits, more, 'ar')).toBe(expected);
});

test('names and agencies lead to their pages, whatever is printed', () => {
  const segments = printByline(
    {
      credits: [by('Mo Jingxi', chinaDaily, { printedAs: 'MO JINGXI' })],
      storyAgency: null,
      place: '',
      noByline: false,
    },
    { language: 'en' },
  );
  expect(segments).toEqual([
    { text: 'By ' },
    { text: 'MO JINGXI', kind: 'person', slug: 'mo-jingxi', role: 'writer' },
    { text: ' (' },
    { text: 'China Daily', kind: 'agency', slug: 'china-daily' },
    { text: ')' },
  ]);
});

test('each craft has a line of its own', () => {
  const lines = printBylineLines(
    {
      credits: [by('A'), by('D', xinhua, { role: 'video' })],
      storyAgency: null,
      place: 'Rome',
      noByline: false,
    },
    { language: 'en' },
  );
  expect(lines.map(segmentsText)).toEqual(['By A in Rome', 'Video by D (Xinhua)']);
});
