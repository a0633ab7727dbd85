/** One measured thing beside its floor: the least that the same machine needs in the same run. */
export type Figure = {
  what: string;
  ours: number;
  unit: 'ms' | 's' | '/s' | 'kB' | 'MB' | 'of 100';
  floor: number | null;
  floorIs: string;
};

/** The value below which `share` of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of each of `times` calls one after the other, after `warmUp` that do not count. */
export async function timeEach(
  times: number,
  warmUp: number,
  call: (round: number) => Promise<unknown>,
): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < warmUp + times; round += 1) {
    const began = performance.now();
    await call(round);
    if (round >= warmUp) samples.push(performance.now() - began);
  }
  return samples;
}
