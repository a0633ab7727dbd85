import { describe, expect, test } from 'vitest';
import { agree, mostPreciseTakenAt, parseIimTakenAt, parseTakenAt, takenAtInstant } from './taken-at.ts';

test.each([
  ['2026-08-06T08:15:00+08:00', '', '2026-08-06T08:15:00+08:00'],
  ['2026-08-06T08:15:00.25Z', '', '2026-08-06T08:15:00+00:00'],
  ['2026-08-06T08:15', '', '2026-08-06T08:15:00'],
  ['2026-08-06', '', '2026-08-06'],
  ['2026:08:04 06:07:08', '+08:00', '2026-08-04T06:07:08+08:00'],
  ['2026:08:04 06:07:08', ' ', '2026-08-04T06:07:08'],
  ['0000:00:00 00:00:00', '', null],
  ['2026-02-30T00:00:00', '', null],
  ['yesterday', '', null],
  ['', '', null],
])('%s%s', (text, offset, expected) => {
  expect(parseTakenAt(text, offset)).toBe(expected);
});

test('IIM keeps day and time apart', () => {
  expect(parseIimTakenAt('20260806', '081500+0800')).toBe('2026-08-06T08:15:00+08:00');
  expect(parseIimTakenAt('20260806', '081500')).toBe('2026-08-06T08:15:00');
  expect(parseIimTakenAt('20260806')).toBe('2026-08-06');
  expect(parseIimTakenAt('00000000', '000000')).toBeNull();
});

describe('several statements', () => {
  test('a later one may add what the first leaves open, and no more', () => {
    expect(mostPreciseTakenAt(['2026-08-06', null, '2026-08-06T08:15:00', '2026-08-06T08:15:00+08:00'])).toBe(
      '2026-08-06T08:15:00+08:00',
    );
    expect(mostPreciseTakenAt(['2026-08-06', '2026-08-07T08:15:00'])).toBe('2026-08-06');
    expect(mostPreciseTakenAt([null, null])).toBeNull();
  });

  test('the same moment in two zones is one', () => {
    expect(agree('2026-08-06T08:15:00+08:00', '2026-08-06T00:15:00+00:00')).toBe(true);
    expect(agree('2026-08-06T08:15:00+08:00', '2026-08-06T08:15:00+00:00')).toBe(false);
  });
});

describe('the moment', () => {
  test('is known from the offset, or from the zone of the desk', () => {
    expect(takenAtInstant('2026-08-06T08:15:00+08:00', null)).toEqual(new Date('2026-08-06T00:15:00Z'));
    expect(takenAtInstant('2026-08-06T08:15:00', 'Asia/Shanghai')).toEqual(new Date('2026-08-06T00:15:00Z'));
    expect(takenAtInstant('2026-07-01T12:00:00', 'Europe/London')).toEqual(new Date('2026-07-01T11:00:00Z'));
    expect(takenAtInstant('2026-10-25T00:30:00', 'Europe/London')).toEqual(new Date('2026-10-24T23:30:00Z'));
  });

  test('is unknown otherwise', () => {
    expect(takenAtInstant('2026-08-06T08:15:00', null)).toBeNull();
    expect(takenAtInstant('2026-08-06', 'Asia/Shanghai')).toBeNull();
    expect(takenAtInstant(null, 'Asia/Shanghai')).toBeNull();
  });
});
