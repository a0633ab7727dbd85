import { expect, test } from 'vitest';
import { isInScriptOf } from './script.ts';

test.each([
  ['en', 'Web Editor', true],
  ['en', '摄影记者', false],
  ['zh-Hans', '摄影记者', true],
  ['zh-Hant', 'Photographer', false],
  ['ar', 'محرّرة الموقع', true],
  ['ar', 'Web Editor', false],
  ['ru', 'Редактор', true],
  ['en', '', false],
])('%s: %s', (language, text, expected) => {
  expect(isInScriptOf(language, text)).toBe(expected);
});
