import { type Figure, percentile, timeEach } from './figure.ts';
import type { Site } from './site.ts';

const pages = [
  ['story list, page 1', '/newsroom/articles'],
  ['story list, page 300', '/newsroom/articles?page=300'],
  ['story list, search for a word', '/newsroom/articles?search=harbour'],
  ['story list, search for a rare word', '/newsroom/articles?search=zzyzx'],
  ['story list, drafts', '/newsroom/articles?status=draft'],
] as const;

/** Median time of the server's answer to the newsroom's list of stories. The floor is the same server saying nothing but "ok". */
export async function measureLists(site: Site): Promise<Figure[]> {
  const ask = await site.signedIn();
  const read = async (path: string) => {
    const response = await ask(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await response.text();
  };
  const floor = percentile(await timeEach(200, 50, () => read('/healthz')), 0.5);
  const figures: Figure[] = [];
  for (const [what, path] of pages) {
    const samples = await timeEach(100, 60, () => read(path));
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
