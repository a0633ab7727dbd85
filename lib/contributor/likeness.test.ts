import { expect, test } from 'vitest';
import { likeness, mayBePinyin, soundsTellingly } from './likeness.ts';

test.each([
  ['Mo Jingxi', 'MO JÍNGXI', 'same'],
  ['Mo Jingxi', 'Jingxi Mo', 'order'],
  ['Mo Jingxi', 'Mo Jing-xi', 'order'],
  ['Mo Jingxi', '莫竞西', 'script'],
  ['Mohammed Abdullah', 'محمد عبدالله', 'script'],
  ['Mo Jingxi', 'Mо Jingxi', 'disguise'],
  ['Cope', 'Соре', 'disguise'],
  ['Aleksandra Nowak', 'Alexandra Nowak', 'spelling'],
] as const)('%s and %s: %s', (one, other, reason) => {
  expect(likeness(one, other)).toBe(reason);
  expect(likeness(other, one)).toBe(reason);
});

test('pinyin is told from other Latin names', () => {
  expect(['Zhong Wenxing', 'Mo Jingxi', 'Ouyang Nana'].filter(mayBePinyin)).toHaveLength(3);
  expect(['Ahmed Hassan', 'Nora Whitlock', '莫竞西', ''].filter(mayBePinyin)).toEqual([]);
});

test('sound alone says little of short names and of pinyin', () => {
  expect(soundsTellingly('Aleksandra Nowak', 'Alexandra Nowak', 'lksndr nk')).toBe(true);
  expect(soundsTellingly('Zhang Weiming', 'Zhong Weiming', 'zhng mng')).toBe(false);
  expect(soundsTellingly('Ann Lee', 'Ina Lou', 'n l')).toBe(false);
  expect(soundsTellingly('Ahmed', 'أحمد', 'hmd')).toBe(true);
});
