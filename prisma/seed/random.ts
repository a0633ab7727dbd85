/** Chance that can be repeated: the same seed gives the same newsroom and the same pictures. */
export type Random = {
  /** At least 0, less than 1. */
  next: () => number;
  between: (low: number, high: number) => number;
  /** Whole numbers, both ends included. */
  whole: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** `count` different ones of the choices, in their order of drawing. */
  some: <T>(choices: readonly T[], count: number) => T[];
};

/** Mulberry32 seeded by the words of `seed`. */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    some: (choices, count) => {
      const left = [...choices];
      const drawn = [];
      while (drawn.length < count && left.length > 0)
        drawn.push(...left.splice(whole(0, left.length - 1), 1));
      return drawn;
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
