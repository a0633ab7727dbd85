import { expect, test } from 'vitest';
import type { CreditRole, PrintableCredit } from './credit.ts';
import { photoCreditText, printPhotoCredit } from './print-photo-credit.ts';

function credit(
  name: string | null,
  agency: string | null = null,
  role: CreditRole = 'photographer',
): PrintableCredit {
  return {
    role,
    position: 'photo',
    name: name === null ? null : { text: name, slug: name.toLowerCase() },
    agency: agency === null ? null : { text: agency, slug: agency.toLowerCase() },
    printedAs: null,
  };
}

test.each<[string, PrintableCredit[], string]>([
  ['nobody', [], ''],
  ['an agency', [credit(null, 'Xinhua')], '[Photo/Xinhua]'],
  ['a photographer', [credit('Zhu Xingxin')], '[Photo by Zhu Xingxin]'],
  [
    'a photographer of an agency',
    [credit('Zhu Xingxin', 'China Daily')],
    '[Photo by Zhu Xingxin/China Daily]',
  ],
  ['two of one agency', [credit('A', 'Xinhua'), credit('B', 'Xinhua')], '[Photo by A and B/Xinhua]'],
  ['two of two agencies', [credit('A', 'Xinhua'), credit('B', 'AP')], '[Photo by A/Xinhua and B/AP]'],
  ['an illustrator', [credit('A', null, 'illustrator')], '[Illustration by A]'],
])('in English: %s', (_, credits, expected) => {
  expect(photoCreditText(credits, { language: 'en' })).toBe(expected);
});

test('in Chinese', () => {
  expect(photoCreditText([credit('甲', '新华社'), credit('乙', '新华社')], { language: 'zh-Hans' })).toBe(
    '［摄影：甲、乙／新华社］',
  );
  expect(photoCreditText([credit(null, '新华社')], { language: 'zh-Hans' })).toBe('［图片：新华社］');
});

test('in Arabic', () => {
  expect(photoCreditText([credit('أحمد', 'شينخوا')], { language: 'ar' })).toBe('[تصوير: أحمد/شينخوا]');
  expect(photoCreditText([credit(null, 'شينخوا')], { language: 'ar' })).toBe('[الصورة: شينخوا]');
});

test('names lead to their pages', () => {
  expect(printPhotoCredit([credit('A', 'Xinhua')], { language: 'en' })).toEqual([
    { text: '[Photo by ' },
    { text: 'A', kind: 'person', slug: 'a', role: 'photographer' },
    { text: '/' },
    { text: 'Xinhua', kind: 'agency', slug: 'xinhua' },
    { text: ']' },
  ]);
});
