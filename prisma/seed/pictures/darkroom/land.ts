/** Hills and plains. */
import { clamp, layered, type Noise, noise } from './noise.ts';
import { type Colour, colour, cover, mix, type Plate, scale } from './plate.ts';

export type Ridge = {
  /** The row the ridge stands around, and how far it rises and falls. */
  row: number;
  rise: number;
  seed: number;
  hex: string;
  /** The colour at its foot, where mist gathers. */
  foot?: string;
  /** Larger is more jagged. */
  detail?: number;
  /** Trees along the crest, in pixels. */
  trees?: number;
  bottom?: number;
};

/** One range against the light, paling towards its foot. */
export function ridge(plate: Plate, options: Ridge): void {
  const { row, rise, seed, detail = 1, trees = 0, bottom = plate.height } = options;
  const line = layered(seed, 7, 0.48);
  const needles = noise(seed + 70);
  const texture = layered(seed + 5, 4);
  const crest = colour(options.hex);
  const foot = options.foot === undefined ? crest : colour(options.foot);
  for (let x = 0; x < plate.width; x += 1) {
    const along = (x / plate.width) * 3 * detail;
    const tree = trees === 0 ? 0 : treeTop(needles, x, trees);
    const top = row - (line(along, seed) - 0.5) * 2 * rise - tree;
    for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1) {
      const down = clamp((y - top) / Math.max(1, Math.min(bottom, row + rise * 1.6) - top));
      const grain = 0.92 + (texture(x / 60, y / 24) - 0.5) * 0.35 * (1 - down);
      const edge = clamp(y + 1 - top);
      cover(plate, x, y, scale(mix(crest, foot, down ** 1.3), grain), edge);
    }
  }
}

/** How high the firs stand over a column: tall and low ones, each a spire with ragged sides. */
function treeTop(chance: Noise, x: number, size: number): number {
  const spacing = 3 + size * 0.16;
  const cell = Math.floor(x / spacing);
  let top = size * 0.16;
  for (let near = cell - 2; near <= cell + 2; near += 1) {
    const height = size * (0.35 + 0.75 * chance(near * 1.7, 5) * (0.6 + 0.4 * chance(near * 0.21, 9)));
    const away = Math.abs(x - (near + chance(near * 2.3, 2)) * spacing);
    const half = height * 0.2 + 1;
    const ragged = 1 + (chance(x * 0.9, near) - 0.5) * 0.5;
    top = Math.max(top, height * (1 - (away / half) * ragged));
  }
  return top;
}

export type Terrain = {
  /** Height of the ground; x to the right, z into the distance, both in the same unit. */
  height: (x: number, z: number) => number;
  /** Colour of the ground for its height, how it faces the light (0 to 1) and how steep it is. */
  ground: (place: { x: number; z: number; height: number; lit: number; steep: number }) => Colour;
  eye: number;
  /** The row of the horizon. */
  horizon: number;
  /** Pixels that a unit one unit away takes. */
  lens?: number;
  near?: number;
  far: number;
  light: readonly [number, number, number];
  air: string;
  /** How far one sees: the distance at which two thirds are haze. */
  sight: number;
};

/** Looks over ground from a height, near to far, column by column. */
export function terrain(plate: Plate, options: Terrain): void {
  const { height, ground, eye, horizon, lens = plate.width * 0.9, near = 1, far, light, sight } = options;
  const air = colour(options.air);
  const length = Math.hypot(...light);
  const fine = 0.004;
  for (let column = 0; column < plate.width; column += 1) {
    const aside = (column - plate.width / 2) / lens;
    let lowest = plate.height;
    for (let z = near, step = near * 0.004; z < far && lowest > 0; z += step) {
      step = Math.max(near * 0.0035, z * 0.0032);
      const x = aside * z;
      const here = height(x, z);
      const row = Math.max(0, Math.round(horizon + ((eye - here) / z) * lens));
      if (row >= lowest) continue;
      const reach = Math.max(fine, z * 0.004);
      const slopeX = (height(x + reach, z) - here) / reach;
      const slopeZ = (height(x, z + reach) - here) / reach;
      const norm = Math.hypot(slopeX, 1, slopeZ);
      const facing = (-slopeX * light[0] + light[1] - slopeZ * light[2]) / (norm * length);
      const face = ground({ x, z, height: here, lit: clamp(facing), steep: 1 - 1 / norm });
      const seen = mix(face, air, 1 - Math.exp(-((z / sight) ** 1.4)));
      for (let y = row; y < lowest; y += 1) cover(plate, column, y, seen);
      lowest = row;
    }
  }
}
