import type { Random } from '../random.ts';
import type { Development } from './darkroom/develop.ts';
import type { Plate } from './darkroom/plate.ts';

/** One picture: what is drawn and how it is developed. `random` is the same at every drawing. */
export type Scene = {
  shape?: 'landscape' | 'portrait';
  draw: (plate: Plate, random: Random) => Promise<void> | void;
  development?: Development;
};
