import { type Figure, percentile, timeEach } from './figure.ts';
import type { Site } from './site.ts';

const pages = [
  ['search, one word', '/en/search?q=harbour'],
  ['search, two words', '/en/search?q=night+ferry'],
  ['search, a word in most stories', '/en/search?q=the'],
  ['search, mistyped', '/en/search?q=harbuor'],
  ['search, nothing found', '/en/search?q=zzyzxq'],
  ['search, Chinese', `/zh/search?q=${encodeURIComponent('港口')}`],
  ['suggestions', '/en/search/suggest?q=har'],
  ['archive, a month', '/en/archive/2024/03'],
] as const;

/** Median time of the server's answer to a reader who searches. The floor is the same server saying nothing but "ok". */
export async function measureSearch(site: Site): Promise<Figure[]> {
  const read = async (path: string) => {
    const response = await fetch(`${site.address}${path}`);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await response.text();
  };
  const floor = percentile(await timeEach(200, 50, () => read('/healthz')), 0.5);
  const figures: Figure[] = [];
  for (const [what, path] of pages) {
    const samples = await timeEach(100, 40, () => read(path));
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
