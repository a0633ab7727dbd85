/** One page of each kind that readers meet, found the way they find it: by links. */
import type { APIRequestContext } from '@playwright/test';

export const editionCodes = ['en', 'zh', 'ar'] as const;

export type ReaderPage = { kind: string; address: string; status: number };

async function linkOn(request: APIRequestContext, address: string, pattern: RegExp): Promise<string> {
  const html = await (await request.get(address)).text();
  const found = [...html.matchAll(/href="([^"#?]+)"/g)].find(([, href = '']) => pattern.test(href));
  if (!found?.[1]) throw new Error(`${address} has no link like ${pattern}.`);
  return found[1];
}

/** The pages of an edition, and the newsstand before all of them. */
export async function readerPages(request: APIRequestContext, code: string): Promise<ReaderPage[]> {
  const front = `/${code}`;
  const story = await linkOn(request, front, new RegExp(`^/${code}/[^/]+/\\d{4}/\\d\\d/\\d\\d/`));
  const page = (kind: string, address: string, status = 200): ReaderPage => ({ kind, address, status });
  return [
    page('newsstand', '/'),
    page('front', front),
    page('story', story),
    page(
      'section',
      await linkOn(
        request,
        front,
        new RegExp(`^/${code}/(?!search$|archive$|most-read$|masthead$|corrections$)[^/.]+$`),
      ),
    ),
    page('topic', await linkOn(request, story, new RegExp(`^/${code}/topics/`))),
    page('person', await linkOn(request, story, new RegExp(`^/${code}/people/`))),
    page('agency', await agencyPage(request, code)),
    page('corrections', `/${code}/corrections`),
    page('masthead', `/${code}/masthead`),
    page(
      'search',
      `/${code}/search?q=${encodeURIComponent({ en: 'harbour', zh: '港口', ar: 'ميناء' }[code] ?? '')}`,
    ),
    page('search without results', `/${code}/search?q=zzyzxq`),
    page('most read', `/${code}/most-read`),
    page('archive', `/${code}/archive`),
    page('archive of a month', await linkOn(request, `/${code}/archive`, /\/archive\/\d{4}\/\d\d$/)),
    page('nothing there', `/${code}/nowhere`, 404),
    page('no edition', '/nowhere', 404),
    ...(await withdrawnPage(request, code)),
  ];
}

async function agencyPage(request: APIRequestContext, code: string): Promise<string> {
  for (const slug of ['littoral-news-agency', 'the-tide']) {
    const address = `/${code}/agencies/${slug}`;
    if ((await request.get(address)).ok()) return address;
  }
  throw new Error(`Edition ${code} names no agency.`);
}

/** The demo withdrew one story of the English edition and one of the Arabic, on a day that depends on the zone. */
async function withdrawnPage(request: APIRequestContext, code: string): Promise<ReaderPage[]> {
  const withdrawn: Record<string, { path: string; daysAgo: number }> = {
    en: { path: 'business/DATE/first-quay-bank-profit-warning', daysAgo: 13 },
  };
  const story = withdrawn[code];
  if (!story) return [];
  for (const shift of [0, 1, -1]) {
    const day = new Date(Date.now() - (story.daysAgo + shift) * 86_400_000);
    const date = day.toISOString().slice(0, 10).replaceAll('-', '/');
    const address = `/${code}/${story.path.replace('DATE', date)}`;
    if ((await request.get(address)).status() === 410) return [{ kind: 'withdrawn', address, status: 410 }];
  }
  throw new Error('The withdrawn story of the demo was not found.');
}
