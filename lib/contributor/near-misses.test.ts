import { expect, test } from 'vitest';
import { nearMisses } from './near-misses.ts';

test('one slip of the finger', () => {
  const patterns = nearMisses('wnag');
  expect(patterns).toContain('wang');
  expect(patterns).toContain('wag');
  expect(patterns).toContain('wn_ag');
  expect(patterns).toContain('wn_g');
  expect(patterns).not.toContain('wnag');
});

test('signs that mean something to LIKE stay letters', () => {
  expect(nearMisses('a%b')).toContain('\\%ab');
});
