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

test('the nearest word, and of two as near the one that more stories have', () => {
  const near = (typed: string, ...words: string[]) =>
    nearestWord(
      typed,
      words.map((word, index) => ({ word, stories: index + 1 })),
    );
  expect(near('harbuor', 'harbour', 'ardour')).toBe('harbour');
  expect(near('tram', 'trams', 'tram')).toBe('trams');
  expect(near('cat', 'car', 'cut')).toBe('cut');
  expect(near('bridle', 'bride', 'bridge')).toBe('bridge');
  expect(near('ot', 'to')).toBeNull();
  expect(near('ferries', 'berried')).toBeNull();
});
