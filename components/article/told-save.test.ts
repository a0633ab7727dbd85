import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToldSave } from './told-save.client.ts';
import type { SaveState } from './writing-state.ts';

const saving: SaveState = { kind: 'saving' };
const saved = (at: number): SaveState => ({ kind: 'saved', at: new Date(at) });
let told: string[];
let save: ToldSave;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  save = new ToldSave(() => told.push(save.state.kind));
});
afterEach(() => {
  vi.useRealTimers();
});

test('one who types is told once that it is being saved, and once that it was', () => {
  for (let key = 0; key < 20; key++) {
    save.put(saving);
    vi.advanceTimersByTime(30);
    save.put(saved(key));
    vi.advanceTimersByTime(70);
  }
  expect(told).toEqual(['saving']);
  vi.runAllTimers();
  expect(told).toEqual(['saving', 'saved']);
  expect(save.state).toEqual(saved(19));
});

test('nothing is called saved that is not', () => {
  save.put(saving);
  save.put(saved(1));
  save.put(saving);
  vi.runAllTimers();
  expect(told).toEqual(['saving']);
});

test('what is worse is told at once', () => {
  save.put(saving);
  save.put(saved(1));
  save.put({ kind: 'offline', changes: 0 });
  expect(told).toEqual(['saving', 'offline']);
  save.put(saved(1));
  expect(told).toEqual(['saving', 'offline', 'saved']);
  vi.runAllTimers();
  expect(told).toEqual(['saving', 'offline', 'saved']);
});
