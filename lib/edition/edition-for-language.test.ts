import { expect, test } from 'vitest';
import { editionForLanguage } from './edition-for-language.ts';

const editions = [{ language: 'en' }, { language: 'zh-Hans' }, { language: 'ar' }];

test.each([
  ['ar', 'ar'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hant', 'zh-Hans'],
  ['en-GB', 'en'],
  ['fr', undefined],
])('%s goes to %s', (language, expected) => {
  expect(editionForLanguage(language, editions)?.language).toBe(expected);
});
