import { parseFeed } from '@rowanmanning/feed-parser';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PrintedStory as Printed } from '#components/article/printed-story.tsx';
import { newsmlFaults, ninjsFaults } from '#e2e/support/iptc-schema.ts';
import { schemaFaults } from '#e2e/support/xml-schema.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildCast } from '#prisma/seed/builders/cast.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { buildPhoto, buildRenditions } from '#prisma/seed/builders/photo.ts';
import type { PrintedStory } from '../article/printed.ts';
import { publishedStories } from '../article/published.ts';
import { type CreditRole, creditRoles, schemaOrgProperty } from '../credit/credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { publishedEdition } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { type FeedFormat, writeFeed } from './feed.ts';
import { storyFileLinks } from './story-file.ts';
import { toNewsml } from './story-newsml.ts';
import { toNinjs } from './story-ninjs.ts';
import { structuredStory } from './structured-story.ts';

const url = 'https://news.example';
const code = 'outputs';
const firstPublishedAt = new Date('2026-03-04T05:06:07Z');
const updatedAt = new Date('2026-03-04T08:00:00Z');

let edition: PrintedEdition;
let story: PrintedStory;
let articleId: string;
let photoId: string;

/** One person for each role: `Writer One`, … */
const nameOf = (role: CreditRole) => `${role.replace('_', ' ')} One`;
const slugOf = (role: CreditRole) => `outputs-${role.replace('_', '-')}`;

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), {
    code,
    name: 'The Outputs',
    language: 'en',
    timeZone: 'Asia/Shanghai',
  });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'world', name: 'World & Sea' });
  const { id: topicId } = await buildTopic(db(), { editionId, slug: '港口', name: '港口' });
  const { id: agencyId } = await buildAgency(db(), { slug: 'outputs-agency', name: 'Tide News' });
  const { inText, underPhotos } = await buildCast(db(), agencyId, (role) => ({
    slug: slugOf(role),
    name: nameOf(role),
  }));
  const second = await buildContributor(db(), { slug: 'outputs-writer-2', name: 'Writer Two' });
  ({ id: photoId } = await buildPhoto(db(), {
    copyright: '© Tide News',
    credits: underPhotos,
  }));
  await buildRenditions(db(), photoId, [480, 960, 1600]);
  const key = newId();
  const { article } = await buildArticle(db(), {
    editionId,
    status: 'published',
    address: `/${code}/world/2026/03/04/大桥`,
    firstPublishedAt,
    publishedAt: updatedAt,
    createdAt: firstPublishedAt,
    revisions: [
      {
        headline: 'A bridge & a "tide"',
        kicker: 'Harbour',
        standfirst: 'What was <built>.',
        sectionId,
        topicIds: [topicId],
        keywords: ['bridge'],
        place: 'Selvane',
        body: {
          type: 'doc',
          content: [
            { type: 'photo', attrs: { use: key } },
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'It is open: ' },
                { type: 'text', text: 'see', marks: [{ type: 'link', attrs: { href: '/outputs/world' } }] },
                { type: 'text', text: ' <b>.' },
              ],
            },
          ],
        },
        photos: [{ photoId, key, caption: 'The bridge.', altText: 'A bridge' }],
        credits: [...inText, { role: 'writer', contributorId: second.id, agencyId }],
      },
    ],
  });
  articleId = article.id;
  const other = await buildEdition(db(), { code: 'outputzh', language: 'zh-Hans' });
  const translationGroup = newId();
  await buildArticle(db(), {
    editionId: other.id,
    status: 'published',
    address: '/outputzh/world/2026/03/04/bridge',
    translationGroup,
  });
  await db().article.update({
    where: { id: articleId },
    data: {
      translationGroup,
      corrections: { create: { id: newId(), text: 'It is <not> red.', madeAt: updatedAt } },
    },
  });
  const found = await publishedEdition(code);
  const [first] = await publishedStories({ edition: code }, 10);
  if (!found || !first) throw new Error('The story is not there.');
  edition = found;
  story = first;
});

const feed = (format: FeedFormat) =>
  writeFeed(
    { edition, title: 'The Outputs', about: 'All of it', page: `/${code}`, stories: [story] },
    format,
    url,
  );

function parse(xml: string): Element {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(xml, 'application/xml').documentElement;
  expect(problems).toEqual([]);
  if (!root) throw new Error('There is no document.');
  return root;
}

const all = (parent: Element, name: string) => [...parent.getElementsByTagName(name)];
const texts = (parent: Element, name: string) => all(parent, name).map((found) => found.textContent ?? '');
const attribute = (parent: Element, name: string, key: string) =>
  all(parent, name).map((found) => found.getAttribute(key));

const textRoles = creditRoles.filter((role) => role !== 'photographer' && role !== 'writer');
const picture = `${url}/photos/`;
const storyUrl = `${url}/${code}/world/2026/03/04/${encodeURIComponent('大桥')}`;

describe('RSS', () => {
  test('channel', () => {
    const root = parse(feed('rss'));
    expect([root.tagName, root.getAttribute('version')]).toEqual(['rss', '2.0']);
    const [channel] = all(root, 'channel');
    if (!channel) throw new Error('no channel');
    expect(texts(channel, 'link')[0]).toBe(`${url}/${code}`);
    expect(texts(channel, 'language')).toEqual(['en']);
    expect(texts(channel, 'lastBuildDate')).toEqual(['Wed, 04 Mar 2026 16:00:00 +0800']);
    expect(attribute(channel, 'atom:link', 'href')).toEqual([`${url}/${code}/feed.xml`]);
    expect(attribute(channel, 'atom:link', 'rel')).toEqual(['self']);
  });

  test('item', () => {
    const [item] = all(parse(feed('rss')), 'item');
    if (!item) throw new Error('no item');
    expect(texts(item, 'title')).toEqual(['A bridge & a "tide"']);
    expect(texts(item, 'link')).toEqual([storyUrl]);
    expect(texts(item, 'guid')).toEqual([`urn:uuid:${articleId}`]);
    expect(attribute(item, 'guid', 'isPermaLink')).toEqual(['false']);
    expect(texts(item, 'pubDate')).toEqual(['Wed, 04 Mar 2026 13:06:07 +0800']);
    expect(texts(item, 'atom:updated')).toEqual(['2026-03-04T16:00:00+08:00']);
    expect(texts(item, 'category')).toEqual(['World & Sea', '港口']);
    expect(texts(item, 'description')).toEqual(['What was <built>.']);
    const [html = ''] = texts(item, 'content:encoded');
    expect(html).toContain('<div lang="en" dir="ltr">');
    expect(html).toContain(`<a href="${url}/outputs/world">see</a> &lt;b&gt;.`);
    expect(html).toContain(
      `<img src="${picture}${photoId}/1600.jpg" alt="A bridge" width="1600" height="1067">`,
    );
    expect(html).toContain('<strong>Correction, March 4, 2026:</strong> It is &lt;not&gt; red.');
    expect(html).toContain('The bridge. [Photo by photographer One/Tide News]');
    expect(attribute(item, 'enclosure', 'url')).toEqual([`${picture}${photoId}/1600.jpg`]);
    expect(attribute(item, 'enclosure', 'length')).toEqual(['160000']);
    expect(attribute(item, 'enclosure', 'type')).toEqual(['image/jpeg']);
  });

  test('everyone by role', () => {
    const [item] = all(parse(feed('rss')), 'item');
    if (!item) throw new Error('no item');
    expect(texts(item, 'dc:creator')).toEqual([nameOf('writer'), 'Writer Two']);
    const credits = all(item, 'credit:credit').map((one) => [one.getAttribute('role'), one.textContent]);
    expect(credits.sort()).toEqual(textRoles.map((role) => [role, nameOf(role)]).sort());
    const media = all(item, 'media:credit').map((one) => [one.getAttribute('role'), one.textContent]);
    expect(media).toEqual([
      ['photographer', nameOf('photographer')],
      ['agency', 'Tide News'],
    ]);
  });
});

describe('Atom', () => {
  test('feed and entry', () => {
    const root = parse(feed('atom'));
    expect([root.tagName, root.namespaceURI, root.getAttribute('xml:lang')]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      'en',
    ]);
    const [entry] = all(root, 'entry');
    if (!entry) throw new Error('no entry');
    expect(texts(root, 'updated')[0]).toBe('2026-03-04T16:00:00+08:00');
    expect(texts(entry, 'id')).toEqual([`urn:uuid:${articleId}`]);
    expect(texts(entry, 'published')).toEqual(['2026-03-04T13:06:07+08:00']);
    expect(texts(entry, 'updated')).toEqual(['2026-03-04T16:00:00+08:00']);
    expect(texts(entry, 'summary')).toEqual(['What was <built>.']);
    expect(attribute(entry, 'category', 'term')).toEqual(['world', '港口']);
    expect(attribute(entry, 'category', 'label')).toEqual(['World & Sea', '港口']);
    expect(attribute(entry, 'link', 'rel')).toEqual(['alternate', 'alternate', 'enclosure']);
    expect(attribute(entry, 'link', 'hreflang')).toEqual(['en', 'zh-Hans', null]);
    expect(attribute(entry, 'link', 'href')).toEqual([
      storyUrl,
      `${url}/outputzh/world/2026/03/04/bridge`,
      `${picture}${photoId}/1600.jpg`,
    ]);
    expect(attribute(entry, 'content', 'type')).toEqual(['html']);
    expect(attribute(root, 'link', 'href').slice(0, 2)).toEqual([
      `${url}/${code}/feed.atom`,
      `${url}/${code}`,
    ]);
  });

  test('everyone by role', () => {
    const [entry] = all(parse(feed('atom')), 'entry');
    if (!entry) throw new Error('no entry');
    const people = (name: string) =>
      all(entry, name).map((one) => [
        texts(one, 'credit:role')[0],
        texts(one, 'name')[0],
        texts(one, 'uri')[0],
      ]);
    const page = (slug: string) => `${url}/${code}/people/${slug}`;
    expect(people('author')).toEqual([
      ['writer', nameOf('writer'), page(slugOf('writer'))],
      ['writer', 'Writer Two', page('outputs-writer-2')],
    ]);
    expect(people('contributor').sort()).toEqual(
      creditRoles
        .filter((role) => role !== 'writer')
        .map((role) => [role, nameOf(role), page(slugOf(role))])
        .sort(),
    );
  });
});

describe('JSON Feed', () => {
  const named = z.strictObject({ name: z.string(), url: z.url() });
  const credited = z.strictObject({ role: z.string(), name: z.string(), url: z.url(), agency: named });
  const schema = z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.literal(`${url}/${code}/feed.json`),
    description: z.string(),
    language: z.literal('en'),
    authors: z.array(named),
    items: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url(),
        title: z.string(),
        summary: z.string(),
        content_html: z.string(),
        image: z.url(),
        date_published: z.literal('2026-03-04T13:06:07+08:00'),
        date_modified: z.literal('2026-03-04T16:00:00+08:00'),
        authors: z.array(named),
        tags: z.array(z.string()),
        language: z.literal('en'),
        attachments: z.array(
          z.strictObject({
            url: z.url(),
            mime_type: z.literal('image/jpeg'),
            title: z.string(),
            size_in_bytes: z.int(),
          }),
        ),
        _masthead: z.object({
          about: z.string(),
          credits: z.array(credited),
          photos: z.array(
            z.strictObject({
              url: z.url(),
              caption: z.string(),
              credit: z.string(),
              credits: z.array(credited),
            }),
          ),
        }),
      }),
    ),
  });

  test('everything, and everyone by role', () => {
    const [item] = schema.parse(JSON.parse(feed('json'))).items;
    if (!item) throw new Error('no item');
    expect(item.id).toBe(`urn:uuid:${articleId}`);
    expect(item.url).toBe(storyUrl);
    expect(item.tags).toEqual(['World & Sea', '港口', 'bridge']);
    expect(item.authors.map(({ name }) => name)).toEqual([nameOf('writer'), 'Writer Two']);
    const credits = [...item._masthead.credits, ...item._masthead.photos.flatMap((photo) => photo.credits)];
    expect(credits.map(({ role, name }) => [role, name]).sort()).toEqual(
      [...creditRoles.map((role) => [role, nameOf(role)]), ['writer', 'Writer Two']].sort(),
    );
  });
});

/** Another house's reader, which knows nothing of how we write. */
test.each(['rss', 'atom'] as const)('a parser of others reads in %s what we meant', (format) => {
  const read = parseFeed(feed(format));
  const file = format === 'rss' ? 'feed.xml' : 'feed.atom';
  expect(read.toJSON()).toMatchObject({
    meta: format === 'rss' ? { type: 'rss', version: '2.0' } : { type: 'atom', version: '1.0' },
    title: 'The Outputs',
    description: 'All of it',
    language: 'en',
    url: `${url}/${code}`,
    self: `${url}/${code}/${file}`,
  });
  const [item] = read.items;
  expect(read.items).toHaveLength(1);
  expect(item?.toJSON()).toMatchObject({
    id: `urn:uuid:${articleId}`,
    title: 'A bridge & a "tide"',
    url: storyUrl,
    description: 'What was <built>.',
  });
  expect(item?.published).toEqual(firstPublishedAt);
  // It knows no Atom element within RSS.
  if (format === 'atom') expect(item?.updated).toEqual(updatedAt);
  expect(item?.authors.map(({ name }) => name)).toEqual([nameOf('writer'), 'Writer Two']);
  expect(item?.categories.map(({ label, term }) => label ?? term)).toEqual(['World & Sea', '港口']);
  expect(item?.mediaImages.map((one) => one.url)).toContain(`${picture}${photoId}/1600.jpg`);
  // It reads the entities of HTML as well as those of XML.
  expect(item?.content).toContain(`<a href="${url}/outputs/world">see</a> <b>.`);
});

test('RSS is what its schema says, and what is wrong is found', async () => {
  const xml = feed('rss');
  expect(await schemaFaults('rss', { 'feed.xml': xml })).toEqual([]);
  for (const [right, wrong] of [
    ['<channel>', '<channel><item/>'],
    [' +0800</pubDate>', ' CST</pubDate>'],
    ['version="2.0"', 'version="3.0"'],
    [` length="160000"`, ''],
  ] as const) {
    expect(xml).toContain(right);
    expect(await schemaFaults('rss', { 'feed.xml': xml.replace(right, wrong) }), wrong).not.toEqual([]);
  }
});

test('JSON-LD names everyone by role', () => {
  const [article, crumbs] = structuredStory(story, edition, url);
  const person = (role: CreditRole, name = nameOf(role), slug = slugOf(role)) => ({
    '@type': 'Person',
    name,
    url: `${url}/${code}/people/${slug}`,
    affiliation: {
      '@type': 'Organization',
      name: 'Tide News',
      url: `${url}/${code}/agencies/outputs-agency`,
    },
  });
  const inRole = (role: CreditRole) => ({ '@type': 'Role', roleName: role, contributor: person(role) });
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A bridge & a "tide"',
    mainEntityOfPage: storyUrl,
    inLanguage: 'en',
    datePublished: '2026-03-04T13:06:07+08:00',
    dateModified: '2026-03-04T16:00:00+08:00',
    articleSection: 'World & Sea',
    keywords: ['bridge'],
    correction: [{ '@type': 'CorrectionComment', text: 'It is <not> red.' }],
    workTranslation: [{ inLanguage: 'zh-Hans' }],
    isPartOf: { '@type': 'WebSite', '@id': `${url}/${code}#website` },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Outputs' },
    author: [person('writer'), person('writer', 'Writer Two', 'outputs-writer-2')],
    editor: [person('web_editor'), person('editor')],
    translator: [person('translator')],
    contributor: [
      inRole('with'),
      inRole('reporter'),
      inRole('illustrator'),
      inRole('video'),
      inRole('data'),
      inRole('producer'),
      inRole('additional_reporting'),
      person('contributor'),
    ],
    image: [
      {
        '@type': 'ImageObject',
        url: `${picture}${photoId}/1600.jpg`,
        caption: 'The bridge.',
        creator: [person('photographer')],
        creditText: 'Photo by photographer One/Tide News',
        copyrightNotice: '© Tide News',
      },
    ],
  });
  expect(crumbs).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, item: `${url}/${code}` },
      { position: 2, name: 'World & Sea', item: `${url}/${code}/world` },
      { position: 3, item: storyUrl },
    ],
  });
});

const address = z.url({ protocol: /^https?$/ });
const zoned = z.iso.datetime({ offset: true });
/** What Google's page about articles recommends, each in the form it asks for. */
const newsArticle = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1).max(200),
  datePublished: zoned,
  dateModified: zoned,
  mainEntityOfPage: address,
  inLanguage: z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag),
  author: z
    .array(
      z.looseObject({
        '@type': z.enum(['Person', 'Organization']),
        // Nothing but the name.
        name: z.string().regex(/^(?!(?:By|文\/|记者)\s)[^|]+$/i),
        url: address,
      }),
    )
    .min(1),
  image: z.array(
    z
      .looseObject({ '@type': z.literal('ImageObject'), url: address, width: z.int(), height: z.int() })
      .refine(({ width, height }) => width * height >= 50_000),
  ),
  publisher: z.looseObject({
    '@type': z.literal('NewsMediaOrganization'),
    name: z.string().min(1),
    logo: z.looseObject({ '@type': z.literal('ImageObject'), url: address }),
  }),
});

test('JSON-LD has every field that a news article needs', () => {
  const [article] = structuredStory(story, edition, url);
  expect(newsArticle.parse(article).image).toHaveLength(1);
  for (const missing of ['author', 'datePublished', 'headline', 'publisher'])
    expect(newsArticle.safeParse({ ...article, [missing]: undefined }).success, missing).toBe(false);
});

test('a story that runs without a byline names no writer anywhere, and is by the edition', () => {
  const silent = { ...story, noByline: true };
  const rss = writeFeed({ edition, title: '', about: '', page: `/${code}`, stories: [silent] }, 'rss', url);
  const [item] = all(parse(rss), 'item');
  if (!item) throw new Error('no item');
  expect(texts(item, 'dc:creator')).toEqual(['The Outputs']);
  expect(rss).not.toContain(nameOf('writer'));
  expect(JSON.stringify(structuredStory(silent, edition, url))).not.toContain(nameOf('writer'));
});

test('an empty feed is a feed', () => {
  const empty = { edition, title: 'The Outputs', about: 'All', page: `/${code}`, stories: [] };
  expect(all(parse(writeFeed(empty, 'rss', url)), 'item')).toEqual([]);
  expect(texts(parse(writeFeed(empty, 'atom', url)), 'updated')).toEqual(['1970-01-01T08:00:00+08:00']);
  expect(JSON.parse(writeFeed(empty, 'json', url))).toMatchObject({ items: [] });
});

describe('a story as a file of its own', () => {
  test.for([
    ['ninjs', () => ninjsFaults(toNinjs(story, edition, url))],
    ['NewsML-G2', () => newsmlFaults(toNewsml(story, edition, url))],
  ] as const)('%s is what the IPTC says it is', async ([, read], { skip }) => {
    const faults = await read();
    if (faults === null) return skip('The IPTC’s schemas are not here.');
    expect(faults).toEqual([]);
  });

  test('ninjs names everyone by role', () => {
    const item = z
      .object({
        uri: z.string(),
        by: z.string(),
        people: z.array(z.object({ name: z.string(), rel: z.string(), uri: z.url() })),
        associations: z.array(
          z.object({
            rel: z.string(),
            uri: z.url(),
            people: z.array(z.object({ name: z.string(), rel: z.string() })).optional(),
          }),
        ),
      })
      .parse(JSON.parse(toNinjs(story, edition, url)));
    expect(item.uri).toBe(`urn:uuid:${articleId}`);
    expect(item.by).toContain(nameOf('writer'));
    const people = [...item.people, ...item.associations.flatMap((one) => one.people ?? [])];
    expect(people.map(({ rel, name }) => [rel, name]).sort()).toEqual(
      [...creditRoles.map((role) => [role, nameOf(role)]), ['writer', 'Writer Two']].sort(),
    );
    expect(item.associations.map(({ rel }) => rel)).toEqual(['picture', 'translation']);
  });

  test('NewsML-G2 names everyone by role', () => {
    const xml = toNewsml(story, edition, url);
    const root = parse(xml);
    const parties = (name: string) =>
      all(root, name).map((one) => [one.getAttribute('role'), texts(one, 'name')[0]]);
    expect([...parties('creator'), ...parties('contributor')].sort()).toEqual(
      [
        ...creditRoles.map((role) => [`credit:${role}`, nameOf(role)]),
        ['credit:writer', 'Writer Two'],
      ].sort(),
    );
    expect(texts(root, 'headline')).toEqual(['A bridge & a "tide"']);
    expect(attribute(root, 'newsItem', 'guid')).toEqual([
      `urn:uuid:${articleId}`,
      `${picture}${photoId}/1600.jpg`,
    ]);
  });

  test('a page names both, and HTML says in its own marks who did what', () => {
    expect(storyFileLinks(story)['application/json']).toBe(
      `/${code}/world/2026/03/04/${encodeURIComponent('大桥')}/story.ninjs.json`,
    );
    const html = renderToStaticMarkup(createElement(Printed, { story, edition, url: storyUrl }));
    const marked = [
      ...html.matchAll(
        /itemProp="(author|editor|translator|contributor|creator)"[^>]*>.*?itemProp="name">([^<]+)</gi,
      ),
    ];
    const properties = [
      ...creditRoles.map((role) => [
        role === 'photographer' ? 'creator' : schemaOrgProperty[role],
        nameOf(role),
      ]),
      ['author', 'Writer Two'],
    ];
    expect(marked.map(([, property, name]) => [property, name]).sort()).toEqual(properties.sort());
  });
});
