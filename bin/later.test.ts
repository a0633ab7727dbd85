import { expect, test } from 'vitest';
import { Later } from './later.ts';

test('is opened once, by the first who needs it', async () => {
  let times = 0;
  const later = new Later(async () => (times += 1));
  expect(await later.ifBegun()).toBeNull();
  expect(await Promise.all([later.now(), later.now()])).toEqual([1, 1]);
  expect(await later.ifBegun()).toBe(1);
});

test('is tried again where it failed', async () => {
  let times = 0;
  const later = new Later(async () => {
    times += 1;
    if (times === 1) throw new Error('not yet');
    return times;
  });
  const first = later.now();
  expect(await later.ifBegun()).toBeNull();
  await expect(first).rejects.toThrow('not yet');
  expect(await later.now()).toBe(2);
});
