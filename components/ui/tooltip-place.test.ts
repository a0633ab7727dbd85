import { expect, test } from 'vitest';
import { besideAnchor } from './tooltip-place.ts';

const size = { width: 80, height: 20 };
const room = { width: 400, height: 300 };
const at = (left: number, top: number) => ({ left, top, width: 30, height: 30 });

test('words stand on the side that is asked for, in the middle of what they are about', () => {
  expect(besideAnchor(at(100, 100), size, room, 'top')).toEqual({ left: 75, top: 74 });
  expect(besideAnchor(at(100, 100), size, room, 'right')).toEqual({ left: 136, top: 105 });
});

test('where there is no room they stand on the other side', () => {
  expect(besideAnchor(at(100, 10), size, room, 'top')).toEqual({ left: 75, top: 46 });
  // A rail at the right edge, in a language written from right to left.
  expect(besideAnchor(at(365, 100), size, room, 'right')).toEqual({ left: 279, top: 105 });
});

test('they never leave the window', () => {
  expect(besideAnchor(at(0, 100), size, room, 'top').left).toBe(8);
  expect(besideAnchor(at(390, 100), size, room, 'top').left).toBe(312);
});
