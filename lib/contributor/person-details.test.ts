import { expect, test } from 'vitest';
import { affiliationOn, isOnDay, nextChange } from './person-details.ts';

const at = (agencyId: string, since: string, until: string) => ({ agencyId, title: '', since, until });

test.each([
  ['', '', true],
  ['2026', '', true],
  ['2026-03', '2026-03', true],
  ['2026-03-04', '2026-03-04', true],
  ['2026-03-05', '', false],
  ['', '2026-03-03', false],
  ['', '2025', false],
  ['2027', '', false],
])('%s to %s: %s', (since, until, expected) => {
  expect(isOnDay({ since, until }, '2026-03-04')).toBe(expected);
});

test('of several at once, where they began last', () => {
  const all = [at('old', '2001', ''), at('new', '2020-05', ''), at('gone', '2021', '2022')];
  expect(affiliationOn(all, '2026-01-01')?.agencyId).toBe('new');
  expect(affiliationOn(all, '2021-06-01')?.agencyId).toBe('gone');
  expect(affiliationOn(all, '1999-01-01')).toBeNull();
});

test('the next day on which something changes', () => {
  expect(nextChange([at('a', '2020', ''), at('b', '', '2025')], '2026-01-01')).toBeNull();
  expect(nextChange([at('a', '2020', '2026')], '2026-01-01')).toBe('2027-01-01');
  expect(nextChange([at('a', '2020', '2026-02')], '2026-01-01')).toBe('2026-03-01');
  expect(nextChange([at('a', '2020', '2026-02-28')], '2026-01-01')).toBe('2026-03-01');
  expect(nextChange([at('a', '2026-12', ''), at('b', '2026-05-05', '')], '2026-01-01')).toBe('2026-05-05');
});
