import { expect, test } from 'vitest';
import { chooseEncoding, knowsPage } from './negotiate.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, zstd', 'zstd'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.8, BR;q=0.9', 'br'],
  ['br;q=0.1, gzip', 'gzip'],
  ['br;q=0, gzip;q=0, zstd;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'zstd'],
  ['identity', 'identity'],
  ['', 'identity'],
  ['br;q=banana', 'identity'],
])('%s: %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test('who says nothing gets plain bytes', () => {
  expect(chooseEncoding(undefined)).toBe('identity');
});

test.each([
  ['"abc-br"', true],
  ['W/"abc-gzip"', true],
  ['"x", "abc-brs"', true],
  ['*', true],
  ['"xyz-br"', false],
  [undefined, false],
])('%s', (header, known) => {
  expect(knowsPage(header, 'abc')).toBe(known);
});
