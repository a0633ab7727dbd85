import { expect, test } from 'vitest';
import { toOffsetIso, toRfc822 } from './dates.ts';

test.each([
  ['2026-03-04T16:30:05Z', 'Asia/Shanghai', 'Thu, 05 Mar 2026 00:30:05 +0800'],
  ['2026-01-01T02:00:00Z', 'America/New_York', 'Wed, 31 Dec 2025 21:00:00 -0500'],
  ['2026-07-01T02:00:00Z', 'Asia/Kolkata', 'Wed, 01 Jul 2026 07:30:00 +0530'],
])('%s in %s, as feeds write it', (instant, zone, written) => {
  expect(toRfc822(new Date(instant), zone)).toBe(written);
  expect(new Date(written)).toEqual(new Date(instant));
  expect(new Date(toOffsetIso(new Date(instant), zone))).toEqual(new Date(instant));
});
