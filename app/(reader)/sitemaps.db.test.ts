/** Sitemaps of an edition with nothing, with one story and with a hundred thousand. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedSitemapFaults, schemaFaults } from '#e2e/support/xml-schema.ts';
import { newsAddresses } from '#lib/article/published.ts';
import { config } from '#lib/platform/config.ts';
import { db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import { withSources } from '#lib/platform/made-from.ts';
import { newsLanguage, toNewsSitemap } from '#lib/press/sitemap.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { sitemapIndex, sitemapOf } from './sitemaps.ts';

const { url } = config();
const hour = 3_600_000;
const many = 100_000;

beforeAll(async () => {
  const empty = await buildEdition(db(), { code: 'mapnone', language: 'ar', timeZone: 'Asia/Riyadh' });
  await buildSection(db(), { editionId: empty.id, slug: 'world' });

  const one = await buildEdition(db(), { code: 'mapone', language: 'zh-Hans', timeZone: 'Asia/Shanghai' });
  const section = await buildSection(db(), { editionId: one.id, slug: 'world' });
  const topic = await buildTopic(db(), { editionId: one.id, slug: '港口' });
  const agency = await buildAgency(db(), { slug: 'mapone-agency' });
  const person = await buildContributor(db(), { slug: 'mapone-person' });
  const plan = {
    headline: 'A & B',
    sectionId: section.id,
    agencyId: agency.id,
    topicIds: [topic.id],
    credits: [{ role: 'writer' as const, contributorId: person.id }],
  };
  const publishedAt = new Date(Date.now() - hour);
  await buildArticle(db(), {
    editionId: one.id,
    status: 'published',
    address: '/mapone/world/2026/01/01/大桥',
    publishedAt,
    revisions: [plan],
  });
  for (const status of ['draft', 'withdrawn'] as const) {
    await buildArticle(db(), {
      editionId: one.id,
      status,
      address: status === 'draft' ? null : '/mapone/world/2026/01/01/secret',
      revisions: [{ ...plan, headline: 'Secret' }],
    });
  }
  await buildMany();
}, 240_000);

/** All at once by the database; a minute between two, and fifty writers in turn. Nobody searches for them. */
async function buildMany(): Promise<void> {
  const edition = await buildEdition(db(), { code: 'mapmany', language: 'en', timeZone: 'UTC' });
  const section = await buildSection(db(), { editionId: edition.id, slug: 'world' });
  const writers = await Promise.all(Array.from({ length: 50 }, () => buildContributor(db())));
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('masthead.batch', 'on', true)`;
      await tx.$executeRaw`
        WITH story AS MATERIALIZED (
            SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS revision, now() - n * interval '1 minute' AS at
            FROM generate_series(1, ${many}::int) n),
          article AS (
            INSERT INTO "Article" (id, "editionId", status, address, "firstPublishedAt", "publishedAt", "createdById", "latestRevisionId", "liveRevisionId")
            SELECT id, ${edition.id}::uuid, 'published', '/mapmany/world/2026/01/01/story-' || n, at, at, ${commandLine.id}::uuid, revision, revision FROM story
            RETURNING id),
          revision AS (
            INSERT INTO "Revision" (id, "articleId", number, "authorId", headline, body, "sectionId")
            SELECT story.revision, article.id, 1, ${commandLine.id}::uuid, 'Story ' || n, '{"type":"doc","content":[]}', ${section.id}::uuid
            FROM article JOIN story USING (id) RETURNING id)
        INSERT INTO "Credit" (id, "revisionId", role, "contributorId", position, "order")
        SELECT gen_random_uuid(), revision.id, 'writer', (${writers.map(({ id }) => id)}::uuid[])[1 + n % 50], 'top', 0
        FROM revision JOIN story ON story.revision = revision.id`;
      await tx.$executeRaw`SELECT list_works(array_agg(id)) FROM "Article" WHERE "editionId" = ${edition.id}::uuid`;
    },
    { timeout: 200_000 },
  );
  await db().$executeRaw`ANALYZE`;
}

function parse(xml: string | null): Element {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(xml ?? '', 'application/xml').documentElement;
  expect(problems).toEqual([]);
  if (!root) throw new Error('There is no document.');
  return root;
}

const children = (parent: Element) =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/** What sitemap.xsd demands, and the addresses. */
function addressesIn(xml: string | null, root: 'urlset' | 'sitemapindex' = 'urlset'): string[] {
  const set = parse(xml);
  expect([set.localName, set.namespaceURI]).toEqual([root, namespace]);
  return children(set).map((entry) => {
    const [loc, ...rest] = children(entry);
    expect([entry.localName, loc?.localName]).toEqual([root === 'urlset' ? 'url' : 'sitemap', 'loc']);
    const [lastmod, ...others] = rest;
    if (lastmod && lastmod.localName === 'lastmod') expect(lastmod.textContent).toMatch(zoned);
    expect(others.every(({ namespaceURI }) => namespaceURI !== namespace)).toBe(true);
    const address = loc?.textContent ?? '';
    expect(new URL(address).href).toBe(address);
    expect(address.length).toBeLessThanOrEqual(2048);
    return address.replace(url, '');
  });
}

function newsIn(xml: string) {
  return children(parse(xml)).map((entry) => {
    const [loc, news] = children(entry);
    const [publication, date, title] = news ? children(news) : [];
    expect(children(entry)).toHaveLength(news ? 2 : 1);
    return {
      address: loc?.textContent?.replace(url, ''),
      publication: publication && children(publication).map((part) => part.textContent),
      date: date?.textContent,
      title: title?.textContent,
    };
  });
}

const files: Record<string, string> = {};

/** Remembered for the schema. */
async function keep(edition: string, file: string): Promise<string | null> {
  const xml = await sitemapOf(edition, file);
  if (xml !== null) files[`${edition}-${file}`] = xml;
  return xml;
}

describe('an edition without a story', () => {
  test('has its pages, and nothing else', async () => {
    expect(addressesIn(await keep('mapnone', 'sitemap-pages-1.xml'))).toEqual([
      '/mapnone',
      '/mapnone/masthead',
      '/mapnone/corrections',
      '/mapnone/world',
    ]);
    expect(await keep('mapnone', 'sitemap-1.xml')).toBeNull();
    expect(await keep('mapnone', 'sitemap-pages-2.xml')).toBeNull();
  });

  test('has a news sitemap that is valid and names no story', async () => {
    const xml = (await keep('mapnone', 'news-sitemap.xml')) ?? '';
    expect(newsIn(xml)).toEqual([{ address: '/mapnone' }]);
    expect(addressesIn(xml)).toEqual(['/mapnone']);
  });
});

describe('an edition with one live story', () => {
  test('leads to it, and to whatever it leads to', async () => {
    expect(addressesIn(await keep('mapone', 'sitemap-1.xml'))).toEqual([
      `/mapone/world/2026/01/01/${encodeURIComponent('大桥')}`,
    ]);
    expect(addressesIn(await keep('mapone', 'sitemap-pages-1.xml'))).toEqual([
      '/mapone',
      '/mapone/masthead',
      '/mapone/corrections',
      '/mapone/world',
      `/mapone/topics/${encodeURIComponent('港口')}`,
      '/mapone/people/mapone-person',
      '/mapone/agencies/mapone-agency',
    ]);
  });

  test('news', async () => {
    const edition = { code: 'mapone', name: 'An <edition>', language: 'zh-Hans', timeZone: 'Asia/Shanghai' };
    const xml = toNewsSitemap(await newsAddresses('mapone', { limit: 1000 }), edition, url);
    expect(newsIn(xml)).toEqual([
      {
        address: `/mapone/world/2026/01/01/${encodeURIComponent('大桥')}`,
        publication: ['An <edition>', 'zh-cn'],
        date: expect.stringMatching(/\+08:00$/),
        title: 'A & B',
      },
    ]);
    await keep('mapone', 'news-sitemap.xml');
  });

  test('after two days it is no news any more, and the sitemap knows when', async () => {
    const { result, sources } = await withSources(() => newsAddresses('mapone', { limit: 1000 }));
    const until = sources.goodUntil;
    expect(until?.getTime()).toBe((result[0]?.firstPublishedAt.getTime() ?? 0) + 48 * hour);
    expect(await newsAddresses('mapone', { limit: 1000, now: until ?? new Date() })).toEqual([]);
  });
});

test('a story in two languages is told of in both, and only while both are live', async () => {
  const translationGroup = newId();
  const both = await Promise.all(
    ['mapzh', 'mapar'].map(async (code, position) => {
      const { id: editionId } = await buildEdition(db(), {
        code,
        position,
        language: position === 0 ? 'zh-Hans' : 'ar',
      });
      const { article } = await buildArticle(db(), {
        editionId,
        status: 'published',
        address: `/${code}/world/2026/01/01/story`,
        translationGroup,
      });
      return article;
    }),
  );
  const links = [
    ['zh-Hans', `${url}/mapzh/world/2026/01/01/story`],
    ['ar', `${url}/mapar/world/2026/01/01/story`],
  ];
  for (const code of ['mapzh', 'mapar']) {
    const alternates = [...parse(await keep(code, 'sitemap-1.xml')).getElementsByTagName('xhtml:link')];
    expect(alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual(
      links,
    );
  }
  await db().article.update({
    where: { id: both[1]?.id ?? '' },
    data: { status: 'withdrawn', liveRevisionId: null, withdrawnAt: new Date() },
  });
  expect(await sitemapOf('mapzh', 'sitemap-1.xml')).not.toContain('xhtml');
});

describe('an edition with a hundred thousand', () => {
  test('has ten files, each address once, none of them large', async () => {
    const found = new Set<string>();
    for (let number = 1; number <= many / 10_000; number += 1) {
      const xml = (await keep('mapmany', `sitemap-${number}.xml`)) ?? '';
      expect(xml.length).toBeLessThan(3_000_000);
      const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>/g)].map(([, address = '']) => address);
      expect(addresses).toHaveLength(10_000);
      for (const address of addresses) found.add(address);
    }
    expect(found.size).toBe(many);
    expect(await keep('mapmany', 'sitemap-11.xml')).toBeNull();
    expect(addressesIn(await keep('mapmany', 'sitemap-10.xml')).at(-1)).toBe(
      '/mapmany/world/2026/01/01/story-1',
    );
    expect(addressesIn(await keep('mapmany', 'sitemap-pages-1.xml'))).toHaveLength(54);
  });

  test('news names the newest thousand', async () => {
    const news = newsIn((await keep('mapmany', 'news-sitemap.xml')) ?? '');
    expect(news).toHaveLength(1000);
    expect([news.at(0)?.title, news.at(-1)?.title]).toEqual(['Story 1', 'Story 1000']);
  });

  test('the index leads to every file', async () => {
    const addresses = addressesIn(await sitemapIndex(), 'sitemapindex').filter((address) =>
      /^\/map(?:none|one|many)\//.test(address),
    );
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/mapnone/sitemap-pages-1.xml',
        '/mapnone/news-sitemap.xml',
        '/mapone/sitemap-1.xml',
        '/mapmany/sitemap-10.xml',
      ]),
    );
    expect(addresses).toHaveLength(2 + 3 + 12);
    const files = await Promise.all(
      addresses.map(async (address) => {
        const [, edition = '', file = ''] = address.split('/');
        return sitemapOf(edition, file);
      }),
    );
    expect(files.filter((file) => file === null)).toEqual([]);
  });
});

describe('the schemas', () => {
  test('let every file of every edition pass, and the index', async () => {
    expect(Object.keys(files).length).toBeGreaterThan(15);
    expect(await schemaFaults('sitemap', { ...files, 'sitemap.xml': await sitemapIndex() })).toEqual([]);
  });

  test('of sitemaps.org too, where it is at hand', async ({ skip }) => {
    const { 'mapmany-sitemap-10.xml': _, ...some } = files;
    const faults = await publishedSitemapFaults(some);
    if (faults === null) return skip('The published schema is not here.');
    expect(faults).toEqual([]);
  });

  test.each([
    ['an address of nowhere', '<url><loc>/en</loc></url>'],
    ['two addresses', '<url><loc>http://a.example/</loc><loc>http://a.example/</loc></url>'],
    ['a day that is none', '<url><loc>http://a.example/</loc><lastmod>2026-02-31</lastmod></url>'],
    ['nothing', ''],
  ])('find %s', async (_, inside) => {
    const xml = `<urlset xmlns="${namespace}">${inside}</urlset>`;
    expect(await schemaFaults('sitemap', { 'wrong.xml': xml })).not.toEqual([]);
  });
});

test.each(['sitemap-0.xml', 'sitemap-01.xml', 'sitemap-.xml', 'sitemap-1.xml.gz', 'sitemap-pages.xml'])(
  '%s is no file',
  async (file) => {
    expect(await sitemapOf('mapone', file)).toBeNull();
  },
);

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-cn'],
  ['zh-Hans', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
  ['ar', 'ar'],
])('Google knows %s as %s', (language, known) => {
  expect(newsLanguage(language)).toBe(known);
});
