import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ origin: 'https://news.example', host: 'news.example' }, true],
  [{ origin: 'https://evil.example', host: 'news.example' }, false],
  [{ origin: 'null', host: 'news.example' }, false],
  [{ host: 'news.example' }, true],
])('%j → %s', (headers, expected) => {
  expect(isSameOrigin(new Headers(headers))).toBe(expected);
});
