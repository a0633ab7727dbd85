/** Water that mirrors what has already been drawn above its horizon. */
import { clamp, layered, smoothstep } from './noise.ts';
import { at, colour, cover, mix, type Plate, scale } from './plate.ts';

export type Water = {
  horizon: number;
  seed: number;
  /** The colour of the depth. */
  tint: string;
  /** 0 is a mirror, 1 an open sea. */
  chop: number;
  /** How much of the mirrored light comes back, 0 to 1. */
  mirror?: number;
  /** Where the water ends, when something lies before it. */
  bottom?: number;
  /** How far down in the picture the mirrored things reach; 1 is true to height. */
  stretch?: number;
};

export function water(plate: Plate, options: Water): void {
  const { horizon, chop, mirror = 0.85, bottom = plate.height, stretch = 1 } = options;
  const swell = layered(options.seed, 4, 0.55);
  const ripple = layered(options.seed + 9, 3, 0.6);
  const depth = colour(options.tint);
  for (let y = Math.floor(horizon); y < bottom; y += 1) {
    const down = (y - horizon) / (plate.height - horizon);
    const distance = 1 / (down + 0.035);
    const reach = chop * (12 + 120 * down);
    const sight = clamp(mirror * (1 - 0.62 * smoothstep(0, 1, down)));
    for (let x = 0; x < plate.width; x += 1) {
      const px = ((x - plate.width / 2) / plate.width) * distance * 3.2;
      const py = distance * 7.5;
      const wave = swell(px * 2.2, py * 2.6) - 0.5;
      const small = ripple(px * 9, py * 9) - 0.5;
      const slope = wave * 0.75 + small * 0.45;
      const fromRow = horizon - (y - horizon) * stretch - 1 + slope * reach * 1.5;
      const fromColumn = x + (small * 0.6 + wave * 0.2) * reach * 0.45;
      const mirrored = at(plate, fromColumn, Math.min(horizon - 1, Math.max(0, fromRow)));
      const facing = clamp(sight + slope * 0.5 * chop);
      cover(plate, x, y, mix(scale(depth, 0.8 + slope * 0.8 * chop), mirrored, facing));
    }
  }
}
