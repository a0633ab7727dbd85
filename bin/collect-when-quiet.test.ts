import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectWhenQuiet } from './collect-when-quiet.ts';

const megabyte = 1024 * 1024;
let busy = 0;
let memory = 0;
let collections = 0;
let collecting: { stop: () => Promise<void> };

beforeEach(() => {
  vi.useFakeTimers();
  collections = 0;
  collecting = collectWhenQuiet({
    collect: () => {
      collections += 1;
      memory = 310 * megabyte;
    },
    memory: () => memory,
    busy: () => busy,
  });
});

afterEach(async () => {
  await collecting.stop();
  vi.useRealTimers();
});

test('what a rush left is collected once nobody asks, and not again until there is more', () => {
  [busy, memory] = [0.9, 500 * megabyte];
  vi.advanceTimersByTime(60_000);
  expect(collections).toBe(0);
  busy = 0.001;
  vi.advanceTimersByTime(10_000);
  expect(collections).toBe(1);
  memory = 340 * megabyte;
  vi.advanceTimersByTime(60_000);
  expect(collections).toBe(1);
  memory = 400 * megabyte;
  vi.advanceTimersByTime(60_000);
  expect(collections).toBe(2);
});

test('a small server is left alone', () => {
  [busy, memory] = [0, 290 * megabyte];
  vi.advanceTimersByTime(60_000);
  expect(collections).toBe(0);
});
