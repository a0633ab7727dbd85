import { expect, test } from 'vitest';
import { Allowance, Refusals } from './flood.ts';

test('a bucket gives what it holds, and fills again with time', () => {
  const bucket = new Allowance(3, 1, 0);
  expect([bucket.take(2, 0), bucket.take(2, 0), bucket.take(1, 0)]).toEqual([true, false, true]);
  expect([bucket.take(1, 500), bucket.take(1, 1000)]).toEqual([false, true]);
  expect(bucket.take(3, 60_000)).toBe(true);
});

test('ten refusals within a minute are too many, and are forgotten after it', () => {
  const refusals = new Refusals();
  for (let at = 0; at < 10; at++) refusals.note('session', at * 1000);
  expect(refusals.isTooMany('session', 10_000)).toBe(true);
  expect(refusals.isTooMany('another', 10_000)).toBe(false);
  expect(refusals.isTooMany('session', 62_000)).toBe(false);
});
