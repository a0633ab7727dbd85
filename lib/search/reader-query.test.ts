import { expect, test } from 'vitest';
import { longestQuery, parseReaderQuery, searchAddress } from './reader-query.ts';

test('what cannot be meant is left out', () => {
  const hostile = {
    q: ['a', 'b'],
    section: 'x'.repeat(300),
    from: '2026-02-30',
    to: '24.11.2026',
    page: '-3',
  };
  expect(parseReaderQuery(hostile)).toEqual({
    q: '',
    section: null,
    person: null,
    from: null,
    to: null,
    page: 1,
  });
});

test.each([
  ['a\u0000b\nc', 'a b c'],
  ['  ferry \u202e night ', 'ferry night'],
  ['x'.repeat(10_000), 'x'.repeat(longestQuery)],
  ['\ud83d', ''],
])('the question %j is read as %j', (q, expected) => {
  expect(parseReaderQuery({ q }).q).toBe(expected);
});

test('a search has one address', () => {
  expect(searchAddress('en', { q: 'night ferry', section: 'city', page: 2 })).toBe(
    '/en/search?q=night+ferry&section=city&page=2',
  );
  expect(searchAddress('en', { q: '', page: 1 })).toBe('/en/search');
});
