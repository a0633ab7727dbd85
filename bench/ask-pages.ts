import { type Figure, percentile, timeEach } from './figure.ts';

type Ask = (path: string) => Promise<Response>;

/** Median time of the server's answer at each of the addresses. The floor is the same server saying nothing but "ok". */
export async function askPages(
  ask: Ask,
  pages: readonly (readonly [what: string, path: string])[],
  warmUp: number,
): Promise<Figure[]> {
  const read = async (path: string) => {
    const response = await ask(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await response.text();
  };
  const floor = percentile(await timeEach(200, 50, () => read('/healthz')), 0.5);
  const figures: Figure[] = [];
  for (const [what, path] of pages) {
    const samples = await timeEach(100, warmUp, () => read(path));
    figures.push({
      what: `${what}, p50`,
      ours: percentile(samples, 0.5),
      unit: 'ms',
      floor,
      floorIs: '/healthz',
    });
  }
  return figures;
}
