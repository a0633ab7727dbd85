/**
 * One story with somebody in every role, walked through everything that programs read: each names all of them, as what they
 * are. What readers' addresses answer is listed here, so that a new one that names people cannot be forgotten.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { PrintedStory as Page } from '#components/article/printed-story.tsx';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildCast } from '#prisma/seed/builders/cast.ts';
import { buildAgency } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto, buildRenditions } from '#prisma/seed/builders/photo.ts';
import { countEverything } from '../article/count-credits.ts';
import { paymentLines } from '../article/payment-lines.ts';
import type { PrintedStory } from '../article/printed.ts';
import { publishedStories } from '../article/published.ts';
import { type CreditRole, creditRoles, schemaOrgProperty } from '../credit/credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { publishedEdition } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from '../staff/actor.ts';
import { toApiStories } from './api.ts';
import { type FeedFormat, feedFormats, writeFeed } from './feed.ts';
import { type StoryFormat, storyFormats } from './story-file.ts';
import { structuredStory } from './structured-story.ts';

const url = 'https://news.example';
const code = 'walked';
const day = {
  from: '2026-03-04',
  until: '2026-03-04',
  edition: code,
  role: null,
  person: null,
  agency: null,
};

let edition: PrintedEdition;
let story: PrintedStory;

const nameOf = (role: CreditRole) => `Walker of ${role}`;

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), { code, name: 'The Walked', language: 'en' });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'world', name: 'World' });
  const { id: agencyId } = await buildAgency(db(), { slug: 'walked-agency', name: 'Walked Wire' });
  const { inText, underPhotos } = await buildCast(db(), agencyId, (role) => ({
    slug: `walked-${role}`,
    name: nameOf(role),
  }));
  const { id: photoId } = await buildPhoto(db(), {
    credits: underPhotos,
  });
  await buildRenditions(db(), photoId);
  const key = newId();
  const at = new Date('2026-03-04T05:06:07Z');
  await buildArticle(db(), {
    editionId,
    status: 'published',
    address: `/${code}/world/2026/03/04/bridge`,
    firstPublishedAt: at,
    publishedAt: at,
    revisions: [
      {
        headline: 'A bridge',
        sectionId,
        body: { type: 'doc', content: [{ type: 'photo', attrs: { use: key } }] },
        photos: [{ photoId, key, caption: 'The bridge.', altText: 'A bridge' }],
        credits: inText,
      },
    ],
  });
  const found = await publishedEdition(code);
  const [first] = await publishedStories({ edition: code }, 1);
  if (!found || !first) throw new Error('The story is not there.');
  edition = found;
  story = first;
});

/** `role: name`, or `property: name` where an output has no word for the role. */
type Walked = () => string[] | Promise<string[]>;

const feed = (format: FeedFormat) =>
  writeFeed({ edition, title: 'All', about: '', page: `/${code}`, stories: [story] }, format, url);
const file = (format: StoryFormat) => storyFormats[format].write(story, edition, url);

function xml(text: string): (name: string) => Element[] {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return (name) => [...document.getElementsByTagName(name)];
}
const inside = (element: Element, name: string) =>
  element.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';

const feeds: Record<FeedFormat, Walked> = {
  rss: () => {
    const all = xml(feed('rss'));
    const byAttribute = (name: string) =>
      all(name).flatMap((one) =>
        one.getAttribute('role') === 'agency' ? [] : [`${one.getAttribute('role')}: ${one.textContent}`],
      );
    return [
      ...all('dc:creator').map((one) => `writer: ${one.textContent}`),
      ...byAttribute('credit:credit'),
      ...byAttribute('media:credit'),
    ];
  },
  atom: () => {
    const all = xml(feed('atom'));
    return ['author', 'contributor'].flatMap((name) =>
      all(name).flatMap((one) => {
        const role = inside(one, 'credit:role');
        return role === '' ? [] : [`${role}: ${inside(one, 'name')}`];
      }),
    );
  },
  json: () => {
    const credit = z.array(z.object({ role: z.string(), name: z.string() }));
    const schema = z.object({
      items: z.array(
        z.object({
          _masthead: z.object({ credits: credit, photos: z.array(z.object({ credits: credit })) }),
        }),
      ),
    });
    return schema
      .parse(JSON.parse(feed('json')))
      .items.flatMap(({ _masthead: { credits, photos } }) =>
        [credits, ...photos.map((photo) => photo.credits)].flat().map(({ role, name }) => `${role}: ${name}`),
      );
  },
};

const peopleOf = z.array(z.object({ name: z.string(), rel: z.string() })).default([]);
const ninjs = z
  .object({ people: peopleOf, associations: z.array(z.object({ people: peopleOf })) })
  .transform(({ people, associations }) =>
    [people, ...associations.map((one) => one.people)].flat().map(({ rel, name }) => `${rel}: ${name}`),
  );

const files: Record<StoryFormat, Walked> = {
  ninjs: () => ninjs.parse(JSON.parse(file('ninjs'))),
  newsml: () => {
    const all = xml(file('newsml'));
    return ['creator', 'contributor'].flatMap((name) =>
      all(name).map((one) => `${one.getAttribute('role')?.replace('credit:', '')}: ${inside(one, 'name')}`),
    );
  },
};

const api: Record<'/api/v1', Walked> = {
  '/api/v1': () => {
    const answer = toApiStories({ stories: [story], count: 1, pages: 1 }, { page: 1 }, edition, url);
    return z.array(ninjs).parse(answer.stories).flat();
  },
};

const pages: Record<'JSON-LD' | 'microdata', Walked> = {
  'JSON-LD': () => {
    const node: z.ZodType<{ name?: string | undefined; [property: string]: unknown }> = z.looseObject({
      name: z.string().optional(),
    });
    const many = z.array(node).default([]);
    const article = z
      .looseObject({
        author: many,
        editor: many,
        translator: many,
        contributor: many,
        image: z.array(z.looseObject({ creator: many })),
      })
      .parse(structuredStory(story, edition, url)[0]);
    const named = (property: 'author' | 'editor' | 'translator' | 'contributor') =>
      article[property].map((one) => {
        const { name } = one.name === undefined ? node.parse(one[property]) : one;
        return `${property}: ${name}`;
      });
    return [
      ...(['author', 'editor', 'translator', 'contributor'] as const).flatMap(named),
      ...article.image.flatMap(({ creator }) => creator.map(({ name }) => `creator: ${name}`)),
    ];
  },
  microdata: () => {
    const html = renderToStaticMarkup(createElement(Page, { story, edition, url }));
    return [
      ...html.matchAll(
        /itemProp="(author|editor|translator|contributor|creator)"[^>]*>.*?itemProp="name">([^<]+)</gi,
      ),
    ].map(([, property, name]) => `${property}: ${name}`);
  },
};

const tables: Record<'counts.csv' | 'payments.csv', Walked> = {
  'counts.csv': async () =>
    (await Array.fromAsync(countEverything(commandLine, day)))
      .flat()
      .map(({ role, person }) => `${role}: ${person}`),
  'payments.csv': async () =>
    (await Array.fromAsync(paymentLines(commandLine, day)))
      .flat()
      .map(({ role, person }) => `${role}: ${person}`),
};

const byRole = creditRoles.map((role) => `${role}: ${nameOf(role)}`).sort();
const byProperty = creditRoles
  .map((role) => `${role === 'photographer' ? 'creator' : schemaOrgProperty[role]}: ${nameOf(role)}`)
  .sort();

test.each(Object.entries({ ...feeds, ...files, ...api, ...tables }))(
  '%s says who did what',
  async (_, walk) => {
    expect((await walk()).sort()).toEqual(byRole);
  },
);

test.each(Object.entries(pages))('%s says who did what, in words of schema.org', async (_, walk) => {
  expect((await walk()).sort()).toEqual(byProperty);
});

/** Whatever else answers at readers' addresses, and why it tells no roles. */
const tellNoRoles: Record<string, string> = {
  'api/v1/editions': 'editions and sections',
  'api/v1/editions/[edition]/agencies/[slug]': 'one agency, and how often it stands in which role',
  'api/v1/editions/[edition]/people/[slug]': 'one person, and how often they stand in which role',
  'api/v1/openapi.json': 'what the API is',
  'cards/[article]/[file]': 'a picture with headline and photo',
  'robots.txt': 'addresses',
  'search/suggest': 'names and where they lead',
  'sitemap.xml': 'addresses',
  'sitemaps/[edition]/[file]': 'addresses, and headlines of the news',
  'trust.txt': 'addresses',
};

test('nothing that programs read is left out', () => {
  const walked = [...Object.values(feedFormats), ...Object.values(storyFormats)].map((one) => one.file);
  expect(Object.keys({ ...feeds, ...files }).length).toBe(walked.length);
  const unknown = routesUnder('app/(reader)').filter(
    (route) =>
      !['api/v1/stories/[id]', 'api/v1/editions/[edition]/stories'].includes(route) &&
      !walked.some((name) => route.endsWith(`/${name}`)) &&
      !Object.keys(tellNoRoles).some((name) => route === name || route.endsWith(`/${name}`)),
  );
  expect(unknown).toEqual([]);
  // What the newsroom's own pages call takes files in and gives the same files out.
  const others = routesUnder('app/api').filter((route) => !/^(?:auth|files|photos)\b/.test(route));
  expect(others).toEqual([]);
  const inNewsroom = routesUnder('app/newsroom').filter((route) => route.endsWith('.csv'));
  expect(inNewsroom.map((route) => route.split('/').at(-1)).sort()).toEqual(Object.keys(tables).sort());
});

function routesUnder(folder: string): string[] {
  const root = join(import.meta.dirname, '../..', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/route.ts'))
    .map((path) => path.slice(0, -'/route.ts'.length));
}
