/** Sky, sun, clouds, stars and haze. */
import { seededRandom } from '../../random.ts';
import { clamp, layered, smoothstep } from './noise.ts';
import { type Colour, colour, cover, expose, gradient, mix, type Plate } from './plate.ts';

/** From the zenith (0) to the horizon (1), down to the row `horizon`; below it the last colour goes on. */
export function sky(plate: Plate, horizon: number, stops: readonly (readonly [number, string])[]): void {
  const tone = gradient(stops);
  for (let y = 0; y < plate.height; y += 1) {
    const light = tone(Math.min(1, y / horizon));
    for (let x = 0; x < plate.width; x += 1) cover(plate, x, y, light);
  }
}

/** A disc (unless `size` is 0) and the light around it. */
export function sun(
  plate: Plate,
  sun: { x: number; y: number; size: number; hex: string; glow: number; strength: number; below?: number },
): void {
  const light = colour(sun.hex);
  const last = Math.min(plate.height, sun.below ?? plate.height);
  for (let y = 0; y < last; y += 1) {
    for (let x = 0; x < plate.width; x += 1) {
      const distance = Math.hypot(x - sun.x, (y - sun.y) * 1.25);
      const halo = Math.exp(-distance / sun.glow) + 0.35 * Math.exp(-distance / (sun.glow * 3));
      expose(plate, x, y, light, halo * sun.strength);
      if (sun.size > 0) {
        const disc = 1 - smoothstep(sun.size - 1.5, sun.size + 1.5, Math.hypot(x - sun.x, y - sun.y));
        if (disc > 0) expose(plate, x, y, light, disc * 3);
      }
    }
  }
}

export type Clouds = {
  horizon: number;
  seed: number;
  /** How much of the sky they take, from 0 to 1. */
  cover: number;
  light: string;
  shade: string;
  /** Larger is finer. */
  grain?: number;
  opacity?: number;
  /** Where the light comes from, as a direction on the picture. */
  from?: readonly [number, number];
  /** Streaks rather than heaps. */
  stretched?: number;
};

/** Clouds that grow smaller towards the horizon, lit from one side. */
export function clouds(plate: Plate, options: Clouds): void {
  const { horizon, grain = 1, opacity = 1, from = [0.5, 1], stretched = 1 } = options;
  const field = layered(options.seed, 6, 0.52);
  const warp = layered(options.seed + 40, 3);
  const bright = colour(options.light);
  const dark = colour(options.shade);
  const threshold = 0.72 - options.cover * 0.42;
  const last = Math.min(plate.height, Math.ceil(horizon));
  for (let y = 0; y < last; y += 1) {
    const height = (horizon - y) / horizon;
    const distance = 1 / (height + 0.16);
    const rim = smoothstep(0, 0.22, height);
    for (let x = 0; x < plate.width; x += 1) {
      const px = ((x - plate.width / 2) / plate.width) * distance * 2.6 * grain * (1 / stretched);
      const py = distance * 2.1 * grain;
      const bend = warp(px * 0.8, py * 0.8) * 0.9;
      const density = field(px + bend, py + bend * 0.6);
      const body = smoothstep(threshold, threshold + 0.24, density);
      if (body <= 0.002) continue;
      const towards = field(px + bend + from[0] * 0.1, py + bend * 0.6 + from[1] * 0.1);
      const lit = clamp(0.55 + (density - towards) * 5.5 - body * 0.25);
      cover(plate, x, y, mix(dark, bright, lit), body * opacity * (0.25 + 0.75 * rim));
    }
  }
}

/** Mist that thickens with depth: `amount` gives its opacity for a row. */
export function haze(plate: Plate, hex: string, amount: (y: number, x: number) => number): void {
  const light = colour(hex);
  for (let y = 0; y < plate.height; y += 1) {
    for (let x = 0; x < plate.width; x += 1) {
      const opacity = amount(y, x);
      if (opacity > 0) cover(plate, x, y, light, Math.min(1, opacity));
    }
  }
}

/** Banks of mist drifting between two rows. */
export function mist(
  plate: Plate,
  options: { seed: number; top: number; bottom: number; hex: string; opacity: number; scale?: number },
): void {
  const { top, bottom, opacity, scale = 1 } = options;
  const field = layered(options.seed, 5);
  const light = colour(options.hex);
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(plate.height, bottom); y += 1) {
    const share = (y - top) / (bottom - top);
    const band = Math.sin(Math.PI * clamp(share)) ** 1.4;
    for (let x = 0; x < plate.width; x += 1) {
      const density = smoothstep(0.22, 0.78, field((x / 420) * scale, (y / 90) * scale));
      cover(plate, x, y, light, opacity * band * density);
    }
  }
}

export function stars(plate: Plate, options: { seed: number; count: number; below: number }): void {
  const random = seededRandom(`stars ${options.seed}`);
  const tints: readonly [Colour, ...Colour[]] = [colour('#ffffff'), colour('#bcd2ff'), colour('#ffe3c2')];
  for (let index = 0; index < options.count; index += 1) {
    const x = random.whole(1, plate.width - 2);
    const y = random.whole(1, Math.max(2, Math.floor(options.below) - 2));
    const strength = random.next() ** 5 * 1.5 + 0.05;
    const tint = random.pick(tints);
    expose(plate, x, y, tint, strength);
    if (strength > 0.45) {
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        expose(plate, x + dx, y + dy, tint, strength * 0.4);
      }
    }
  }
}
