import { expect, test } from 'vitest';
import { freeSlug, wantedSlug } from './contributor.ts';

test('a slug keeps the letters of every script', () => {
  expect(wantedSlug('Mo Jingxi', 'contributor')).toBe('mo-jingxi');
  expect(wantedSlug('莫竞西', 'contributor')).toBe('莫竞西');
  expect(wantedSlug('???', 'agency')).toBe('agency');
});

test('namesakes are told apart by a number', () => {
  expect(freeSlug('wang-wei', new Set())).toBe('wang-wei');
  expect(freeSlug('wang-wei', new Set(['wang-wei', 'wang-wei-2', 'wang-weiping']))).toBe('wang-wei-3');
});
