import { expect, test } from 'vitest';
import type { CreditPosition, CreditRole, PrintableCredit } from './credit.ts';
import { footText, printEndNotes, printFootLines } from './print-foot.ts';
import { segmentsText } from './print-segments.ts';

function credit(
  role: CreditRole,
  name: string | null,
  position: CreditPosition = 'foot',
  agency: string | null = null,
): PrintableCredit {
  return {
    role,
    position,
    name: name === null ? null : { text: name, slug: name.toLowerCase() },
    agency: agency === null ? null : { text: agency, slug: agency.toLowerCase() },
    printedAs: null,
  };
}

test.each<[string, PrintableCredit[], string]>([
  ['nobody', [], ''],
  ['one web editor', [credit('web_editor', 'Zhong Wenxing')], '(Web editor: Zhong Wenxing)'],
  ['two web editors', [credit('web_editor', 'A'), credit('web_editor', 'B')], '(Web editors: A, B)'],
  [
    'a line for each craft',
    [credit('translator', 'C'), credit('editor', 'B'), credit('web_editor', 'A')],
    '(Web editor: A) (Editor: B) (Translator: C)',
  ],
  ['an agency', [credit('editor', 'A', 'foot', 'Xinhua')], '(Editor: A/Xinhua)'],
  ['an end note', [credit('contributor', 'A', 'end_note')], 'A contributed to this story.'],
  [
    'an end note of three',
    ['A', 'B', 'C'].map((name) => credit('contributor', name, 'end_note', 'Xinhua')),
    'A, B and C (Xinhua) contributed to this story.',
  ],
  ['an end note of another craft', [credit('video', 'A', 'end_note')], 'Video: A.'],
  ['nothing from the top', [credit('writer', 'A', 'top')], ''],
])('in English: %s', (_, credits, expected) => {
  expect(footText(credits, { language: 'en' })).toBe(expected);
});

test('in Chinese', () => {
  const credits = [
    credit('web_editor', '甲'),
    credit('web_editor', '乙'),
    credit('contributor', '丙', 'end_note'),
  ];
  expect(footText(credits, { language: 'zh-Hans' })).toBe('（责编：甲、乙）丙对本文亦有贡献。');
});

test('in Arabic', () => {
  const credits = [
    credit('editor', 'أحمد'),
    credit('editor', 'ليلى'),
    credit('contributor', 'سامي', 'end_note'),
    credit('contributor', 'هدى', 'end_note'),
  ];
  expect(printFootLines(credits, { language: 'ar' }).map(segmentsText)).toEqual(['(المحرران: أحمد، ليلى)']);
  expect(printEndNotes(credits, { language: 'ar' }).map(segmentsText)).toEqual([
    'شارك في إعداد هذا التقرير: سامي وهدى.',
  ]);
});

test('names lead to their pages', () => {
  expect(printFootLines([credit('web_editor', 'A')], { language: 'en' })).toEqual([
    [{ text: '(Web editor: ' }, { text: 'A', kind: 'person', slug: 'a', role: 'web_editor' }, { text: ')' }],
  ]);
});
