import { expect, test } from 'vitest';
import { Invalid } from './errors.ts';
import { storable } from './storable.ts';

test('takes out what the database cannot keep, however deep, and nothing else', () => {
  const at = new Date(0);
  expect(
    storable({ headline: 'a\u0000b', names: ['half \ud83d', 'whole 😀'], at, count: 1, none: null }),
  ).toEqual({ headline: 'ab', names: ['half \ufffd', 'whole 😀'], at, count: 1, none: null });
});

test('a list in a list in a list … is refused before it fills the stack', () => {
  const nested: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(() => storable(nested)).toThrow(Invalid);
});

test('names that an object inherits are only names', () => {
  const value = storable(JSON.parse('{"__proto__": {"admin": true}}'));
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":true}}');
});
