import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const address = 'https://news.example';

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://news.example' }, false],
  [{ origin: 'https://news.example' }, true],
  [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  [{ origin: 'https://evil.example', host: 'news.example' }, false],
  [{ origin: 'null' }, false],
  [{}, true],
])('%j: %s', (headers, expected) => {
  expect(isSameOrigin(new Headers(Object.entries(headers)), address)).toBe(expected);
});
