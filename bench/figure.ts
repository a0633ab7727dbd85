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

type Call = () => Promise<unknown>;

/** Two calls in turn, so that whatever grows warm or busy meanwhile is the same for both; each as `timeEach` does it. */
export async function timeInTurn(
  times: number,
  warmUp: number,
  [one, other]: readonly [Call, Call],
): Promise<[number[], number[]]> {
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round < warmUp + times; round += 1) {
    const calls = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const which of calls) {
      const [milliseconds = Number.NaN] = await timeEach(1, 0, which === 0 ? one : other);
      if (round >= warmUp) samples[which].push(milliseconds);
    }
  }
  return samples;
}
