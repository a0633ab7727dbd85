import { expect, test } from 'vitest';
import { latinFromArabic } from './latin-from-arabic.ts';

test.each([
  ['ليلى حدّاد', 'Layla Haddad'],
  ['سلمان الشامي', 'Salman al-Shami'],
  ['كريم بن صالح', 'Karim bin Salih'],
  ['يوسف المراكبي', 'Youssef al-Marakibi'],
  ['نورا ويتلوك', 'Nura Witluk'],
  ['مُنير', 'Munir'],
  ['وداد', 'Wadad'],
  ['ياسر', 'Yasir'],
])('%s may be %s', (arabic, latin) => {
  // Vowels that nobody wrote are a guess: what must hold is every written letter, in order.
  const consonants = (text: string) => text.toLowerCase().replace(/[aeiou]/g, '');
  expect(consonants(latinFromArabic(arabic))).toBe(consonants(latin));
});

test('of frequent names the usual spelling', () => {
  expect(latinFromArabic('محمد عبدالله')).toBe('Muhammad Abdullah');
  expect(latinFromArabic('سلمان الشامي')).toBe('Salman al-Shami');
});

test('nothing is proposed for other scripts, or mixed ones', () => {
  for (const name of ['', 'Mo Jingxi', '莫竞西', 'Ali علي', '<b>علي</b>', 'علي\u202e']) {
    expect(latinFromArabic(name), name).toBe('');
  }
});
