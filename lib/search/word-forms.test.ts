import { expect, test } from 'vitest';
import { editDistance, nearestWord, tsQuery, wordForms } from './word-forms.ts';

test.each([
  ['harbour', 'en', 'harbours'],
  ['harbours', 'en', 'harbour'],
  ['cities', 'en', 'city'],
  ['city', 'en', 'cities'],
  ['beaches', 'en', 'beach'],
  ['ميناء', 'ar', 'الميناء'],
  ['الميناء', 'ar', 'ميناء'],
  ['والميناء', 'ar', 'الميناء'],
])('%s in %s finds %s', (word, language, form) => {
  expect(wordForms(word, language)).toContain(form);
});

test('other languages keep their words', () => {
  expect(wordForms('harbours', 'de')).toEqual(['harbours']);
});

test('one character of Chinese begins two', () => {
  expect(tsQuery(['桥'], 'zh-Hans')).toBe("('桥':*)");
  expect(tsQuery(['大桥', '东路'], 'zh-Hans')).toBe("('大桥') & ('东路')");
});

test('letters wrong, missing, too many, changed round', () => {
  for (const typed of ['harboor', 'harbur', 'harbouur', 'harbuor'])
    expect(editDistance(typed, 'harbour', 2)).toBe(1);
  expect(editDistance('harbour', 'tide', 2)).toBe(3);
});

test('the nearest word, and of two as near the one met more often', () => {
  expect(nearestWord('harbuor', ['the harbour at night', 'ardour'])).toBe('harbour');
  expect(nearestWord('tram', ['trams', 'tram'])).toBe('trams');
  expect(nearestWord('cat', ['car', 'cut'])).toBeNull();
  expect(nearestWord('bridle', ['bridge', 'bridge | bride'])).toBe('bridge');
});
