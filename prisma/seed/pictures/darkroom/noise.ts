/** Smooth chance over the plane: what clouds, waves and hills are made of. */
export type Noise = (x: number, y: number) => number;

/** Value noise between 0 and 1, one independent field for each seed. */
export function noise(seed: number): Noise {
  const salt = Math.imul(seed + 1, 0x9e3779b1);
  const corner = (x: number, y: number) => {
    let mixed = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ salt;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = ease(x - left);
    const down = ease(y - top);
    const upper = corner(left, top) + (corner(left + 1, top) - corner(left, top)) * across;
    const lower = corner(left, top + 1) + (corner(left + 1, top + 1) - corner(left, top + 1)) * across;
    return upper + (lower - upper) * down;
  };
}

/** Octaves of noise on top of each other, between 0 and 1. */
export function layered(seed: number, octaves: number, gain = 0.5): Noise {
  const field = noise(seed);
  let total = 0;
  for (let octave = 0, weight = 1; octave < octaves; octave += 1, weight *= gain) total += weight;
  return (x, y) => {
    let sum = 0;
    let weight = 1;
    let px = x;
    let py = y;
    for (let octave = 0; octave < octaves; octave += 1) {
      sum += field(px, py) * weight;
      weight *= gain;
      const turned = px * 1.6 + py * 1.2 + 17.3;
      py = py * 1.6 - px * 1.2 + 9.1;
      px = turned;
    }
    return sum / total;
  };
}

/** Sharp crests, for mountains. */
export function ridged(seed: number, octaves: number): Noise {
  const field = noise(seed);
  return (x, y) => {
    let sum = 0;
    let weight = 0.5;
    let px = x;
    let py = y;
    let previous = 1;
    for (let octave = 0; octave < octaves; octave += 1) {
      const crest = 1 - Math.abs(field(px, py) * 2 - 1);
      sum += crest * crest * weight * previous;
      previous = crest;
      weight *= 0.5;
      const turned = px * 1.6 + py * 1.2 + 31.7;
      py = py * 1.6 - px * 1.2 + 3.3;
      px = turned;
    }
    return sum;
  };
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : Math.min(value, high);
}
