import { expect, test } from 'vitest';
import { countQuery, readCountFilters, usualPeriods } from './count-form.ts';

const today = '2026-03-04';

test.each([
  ['nothing is the month so far', {}, '2026-03-01', '2026-03-04'],
  ['an end alone begins with its month', { until: '2026-01-20' }, '2026-01-01', '2026-01-20'],
  ['a beginning alone ends today', { from: '2026-02-10' }, '2026-02-10', '2026-03-04'],
  ['backwards is turned round', { from: '2026-02-10', until: '2026-02-01' }, '2026-02-01', '2026-02-10'],
  ['more than a year is its last year', { from: '1990-01-01' }, '2025-03-04', '2026-03-04'],
  ['what is no day is nothing', { from: '2026-02-30', until: "'; DROP" }, '2026-03-01', '2026-03-04'],
])('%s', (_, given, from, until) => {
  expect(readCountFilters(given, today)).toMatchObject({ from, until, by: 'person', page: 1, role: null });
});

test('what nobody offers is nothing', () => {
  const given = { by: 'x', role: 'king', person: '1', agency: ['a'], edition: 'EN!', page: '-4' };
  expect(countQuery(readCountFilters(given, today))).toBe('?by=person&from=2026-03-01&until=2026-03-04');
});

test('the periods that are asked for most', () => {
  expect(usualPeriods(today).map(({ from, until }) => `${from} ${until}`)).toEqual([
    '2026-03-02 2026-03-04',
    '2026-02-23 2026-03-01',
    '2026-03-01 2026-03-04',
    '2026-02-01 2026-02-28',
    '2026-01-01 2026-03-04',
  ]);
});
