/** What the sitemaps of the site hold. */
import {
  countPublished,
  newsAddresses,
  publishedAddresses,
  publishedPlaces,
} from '#lib/article/published.ts';
import { roleSlug } from '#lib/credit/role-slug.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { publishedEdition, publishedEditions } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import {
  newsSitemapLength,
  parseSitemapFile,
  type SitemapEntry,
  sitemapCount,
  sitemapFile,
  sitemapLength,
  toNewsSitemap,
  toSitemap,
  toSitemapIndex,
} from '#lib/press/sitemap.ts';

export async function sitemapIndex(): Promise<string> {
  const editions = await publishedEditions();
  const addresses = await Promise.all(
    editions.map(async (edition) => {
      const [stories, pages] = await Promise.all([countPublished(edition.code), pagesOf(edition)]);
      const files = [
        ...numbers(sitemapCount(pages.length)).map((number) => sitemapFile({ kind: 'pages', number })),
        ...numbers(sitemapCount(stories)).map((number) => sitemapFile({ kind: 'stories', number })),
        sitemapFile({ kind: 'news' }),
      ];
      return files.map((file) => `/${edition.code}/${file}`);
    }),
  );
  return toSitemapIndex(addresses.flat(), config().url);
}

/** One file of an edition; null when there is no such file. */
export async function sitemapOf(editionCode: string, file: string): Promise<string | null> {
  const edition = await publishedEdition(editionCode);
  const name = parseSitemapFile(file);
  if (!edition || !name) return null;
  const { url } = config();
  if (name.kind === 'news') {
    return toNewsSitemap(await newsAddresses(edition.code, { limit: newsSitemapLength }), edition, url);
  }
  const offset = (name.number - 1) * sitemapLength;
  const entries =
    name.kind === 'stories'
      ? await publishedAddresses(edition.code, { offset, limit: sitemapLength })
      : (await pagesOf(edition)).slice(offset, offset + sitemapLength);
  return entries.length > 0 ? toSitemap(entries, edition, url) : null;
}

const folders = { section: '', topic: '/topics', contributor: '/people', agency: '/agencies' } as const;

/** The front page, who makes the edition, and every page that lists stories. */
async function pagesOf({ code, sections }: PrintedEdition): Promise<SitemapEntry[]> {
  const places = await publishedPlaces(code);
  const newest = places.reduce<Date | null>(
    (latest, { changedAt }) => (latest === null || changedAt > latest ? changedAt : latest),
    null,
  );
  const empty = sections.filter(
    ({ slug }) => !places.some((place) => place.kind === 'section' && place.slug === slug),
  );
  return [
    { address: `/${code}`, changedAt: newest },
    { address: `/${code}/masthead`, changedAt: newest },
    { address: `/${code}/corrections`, changedAt: newest },
    ...empty.map(({ slug }) => ({ address: `/${code}/${slug}`, changedAt: null })),
    ...places.flatMap(({ kind, slug, changedAt, roles }) => {
      const address = `/${code}${folders[kind]}/${slug}`;
      const all = [address, ...roles.map((role) => `${address}/${roleSlug(role)}`)];
      return all.map((one) => ({ address: one, changedAt }));
    }),
  ];
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
