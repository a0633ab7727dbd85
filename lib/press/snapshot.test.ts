import { expect, test } from 'vitest';
import { holds, isWithin, parseSnapshot } from './snapshot.ts';

test.each([
  ['10:20:12,15', 9n, true],
  ['10:20:12,15', 12n, false],
  ['10:20:12,15', 13n, true],
  ['10:20:12,15', 20n, false],
  ['10:10:', 9n, true],
])('%s holds %s: %s', (text, transaction, expected) => {
  expect(holds(parseSnapshot(text), transaction)).toBe(expected);
});

test.each([
  ['10:20:12', '10:20:12', true],
  ['10:20:12', '20:20:', true],
  ['20:20:', '10:20:12', false],
  ['10:20:12', '12:25:12,21', true],
  ['10:20:', '12:25:19', false],
  ['10:30:', '10:20:', false],
])('%s is within %s: %s', (one, other, expected) => {
  expect(isWithin(parseSnapshot(one), parseSnapshot(other))).toBe(expected);
});
