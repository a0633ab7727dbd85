/** What search engines are told of: sitemaps.org 0.9 and Google's extension for news. */
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso } from '../language/dates.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** How many addresses one file holds: of the 50,000 allowed, as many as fit in a megabyte or two. */
export const sitemapLength = 10_000;
/** How many stories a news sitemap may name. */
export const newsSitemapLength = 1000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

export type SitemapName = { kind: 'stories' | 'pages'; number: number } | { kind: 'news' };

/** `sitemap-3.xml`, `sitemap-pages-1.xml`, `news-sitemap.xml` */
export function sitemapFile(name: SitemapName): string {
  if (name.kind === 'news') return 'news-sitemap.xml';
  return name.kind === 'stories' ? `sitemap-${name.number}.xml` : `sitemap-pages-${name.number}.xml`;
}

/** Null unless the name is one that {@link sitemapFile} gives. */
export function parseSitemapFile(file: string | undefined): SitemapName | null {
  if (file === 'news-sitemap.xml') return { kind: 'news' };
  const [, pages, digits] = /^sitemap-(pages-)?([1-9]\d{0,4})\.xml$/.exec(file ?? '') ?? [];
  return digits ? { kind: pages ? 'pages' : 'stories', number: Number(digits) } : null;
}

/** How many files hold so many addresses. */
export function sitemapCount(addresses: number): number {
  return Math.ceil(addresses / sitemapLength);
}

export type SitemapEntry = {
  address: string;
  changedAt: Date | null;
  /** The same in other languages, itself included; empty where it is there in one only. */
  languages?: readonly { language: string; address: string }[];
};

type Zone = Pick<PrintedEdition, 'timeZone'>;

export function toSitemap(entries: readonly SitemapEntry[], { timeZone }: Zone, url: string): string {
  const inLanguages = entries.some(({ languages = [] }) => languages.length > 0);
  const urls = entries.map(({ address, changedAt, languages = [] }) =>
    element(
      'url',
      {},
      element('loc', {}, url + encodeURI(address)),
      changedAt && element('lastmod', {}, toOffsetIso(changedAt, timeZone)),
      ...languages.map((other) =>
        element('xhtml:link', {
          rel: 'alternate',
          hreflang: other.language,
          href: url + encodeURI(other.address),
        }),
      ),
    ),
  );
  const xhtml = inLanguages ? { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' } : {};
  return xmlDocument(element('urlset', { xmlns: namespace, ...xhtml }, ...lines(urls)));
}

export function toSitemapIndex(addresses: readonly string[], url: string): string {
  const sitemaps = addresses.map((address) =>
    element('sitemap', {}, element('loc', {}, url + encodeURI(address))),
  );
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, ...lines(sitemaps)));
}

type NewsEntry = { address: string; headline: string; firstPublishedAt: Date };

/** Where nothing was published for two days, the front page stands alone: a sitemap without any address is not valid. */
export function toNewsSitemap(
  entries: readonly NewsEntry[],
  edition: Pick<PrintedEdition, 'code' | 'name' | 'language' | 'timeZone'>,
  url: string,
): string {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, edition.name),
    element('news:language', {}, newsLanguage(edition.language)),
  );
  const urls = entries.map(({ address, headline, firstPublishedAt }) =>
    element(
      'url',
      {},
      element('loc', {}, url + encodeURI(address)),
      element(
        'news:news',
        {},
        publication,
        element('news:publication_date', {}, toOffsetIso(firstPublishedAt, edition.timeZone)),
        element('news:title', {}, headline),
      ),
    ),
  );
  const front = element('url', {}, element('loc', {}, `${url}/${edition.code}`));
  return xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:news': newsNamespace },
      ...lines(urls.length > 0 ? urls : [front]),
    ),
  );
}

/** Google takes ISO 639 codes, and of Chinese the two scripts under the names of two places. */
export function newsLanguage(language: string): string {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  if (primary !== 'zh') return primary;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

function lines(entries: readonly Xml[]): Xml[] {
  return entries.flatMap((entry) => [{ xml: '\n' }, entry]);
}
