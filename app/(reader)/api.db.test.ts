/** What `/api/v1` answers, by the handlers themselves. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ninjsFaults } from '#e2e/support/iptc-schema.ts';
import { withdrawArticle } from '#lib/article/withdraw-article.ts';
import { mergeContributors } from '#lib/contributor/merge-contributors.ts';
import { survivorsChoices } from '#lib/contributor/merge-form.ts';
import { getContributor } from '#lib/contributor/queries.ts';
import { config } from '#lib/platform/config.ts';
import { db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import { apiEditions, apiPerson, apiRoot, apiStories } from '#lib/press/api.ts';
import { apiPaths, toOpenApi } from '#lib/press/openapi.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import * as person from './api/v1/editions/[edition]/people/[slug]/route.ts';
import * as stories from './api/v1/editions/[edition]/stories/route.ts';
import * as editions from './api/v1/editions/route.ts';
import * as openApi from './api/v1/openapi.json/route.ts';
import * as story from './api/v1/stories/[id]/route.ts';

const code = 'programs';
const at = (path: string) => `${config().url}${apiRoot}${path}`;
const ask = (path: string, headers?: Record<string, string>) =>
  new Request(at(path), { headers: headers ?? {} });
const askStories = (query = '') =>
  stories.GET(ask(`/editions/${code}/stories${query}`), { params: Promise.resolve({ edition: code }) });
const askStory = (id: string) => story.GET(ask(`/stories/${id}`), { params: Promise.resolve({ id }) });
const askPerson = (slug: string) =>
  person.GET(ask(`/editions/${code}/people/${slug}`), { params: Promise.resolve({ edition: code, slug }) });
const inHeadlines = z.object({ headlines: z.array(z.object({ value: z.string() })) });
const headlines = async (query: string) => {
  const { stories: found } = apiStories.parse(await (await askStories(query)).json());
  return found.map((item) => inHeadlines.parse(item).headlines[0]?.value);
};

let editionId: string;
let sectionId: string;
let writer: { id: string; slug: string };
let count = 0;

async function publish(headline: string, more: object = {}): Promise<string> {
  count += 1;
  const { article } = await buildArticle(db(), {
    editionId,
    status: 'published',
    address: `/${code}/world/2026/03/04/story-${count}`,
    publishedAt: new Date(Date.UTC(2026, 2, 4, 0, count)),
    firstPublishedAt: new Date(Date.UTC(2026, 2, 4, 0, count)),
    revisions: [{ headline, sectionId, ...more }],
  });
  return article.id;
}

beforeAll(async () => {
  editionId = (
    await buildEdition(db(), { code, name: 'For Programs', language: 'en', timeZone: 'Asia/Shanghai' })
  ).id;
  sectionId = (await buildSection(db(), { editionId, slug: 'world', name: 'World' })).id;
  writer = await buildContributor(db(), { slug: 'programs-writer', name: 'Prudence Gram' });
  const withheld = await buildContributor(db(), {
    slug: 'programs-hidden',
    name: 'Hidden Hand',
    state: 'withheld',
  });
  const topic = await buildTopic(db(), { editionId, slug: 'tides', name: 'Tides' });
  const kept = await buildAgency(db(), { slug: 'programs-kept', name: 'Keeps It', maySyndicate: false });
  for (let n = 1; n <= 22; n += 1) await publish(`Plain ${n}`);
  await publish('Of the tides', { topicIds: [topic.id] });
  await publish('Translated by her', { credits: [{ role: 'translator', contributorId: writer.id }] });
  await publish('Written by her', {
    credits: [
      { role: 'writer', contributorId: writer.id },
      { role: 'writer', contributorId: withheld.id, order: 1 },
    ],
  });
  await publish('Not to be passed on', { agencyId: kept.id });
});

test('the description names every door, and nothing in it leads nowhere', async () => {
  const folder = join(import.meta.dirname, 'api/v1');
  const doors = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/route.ts'))
    .map((path) => `/${path.slice(0, -'/route.ts'.length)}`);
  expect(Object.keys(apiPaths).sort()).toEqual(doors.sort());
  const described = toOpenApi(config().url);
  expect(await openApi.GET(ask('/openapi.json')).json()).toEqual(described);
  const text = JSON.stringify(described);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(described).toHaveProperty(['components', 'schemas', name ?? '']);
});

test('editions lead to their stories', async () => {
  const { editions: all } = apiEditions.parse(await (await editions.GET(ask('/editions'))).json());
  expect(all.find((one) => one.code === code)).toMatchObject({
    timeZone: 'Asia/Shanghai',
    stories: at(`/editions/${code}/stories`),
    sections: [{ slug: 'world', stories: at(`/editions/${code}/stories?section=world`) }],
  });
});

test('stories come whole as ninjs, newest first, to any depth, without what may not leave', async () => {
  const first = apiStories.parse(await (await askStories()).json());
  expect(first).toMatchObject({ count: 26, pages: 2, page: 1, next: at(`/editions/${code}/stories?page=2`) });
  expect(first.stories).toHaveLength(19);
  const [newest] = first.stories;
  expect((await ninjsFaults(JSON.stringify(newest))) ?? []).toEqual([]);
  expect(newest).toMatchObject({ people: [{ name: 'Prudence Gram', rel: 'writer' }] });
  const second = apiStories.parse(await (await askStories('?page=2')).json());
  expect(second.stories).toHaveLength(6);
  expect(second.next).toBeNull();
  expect((await askStories('?page=3')).status).toBe(404);
  expect(JSON.stringify([first, second])).not.toMatch(/Hidden Hand|programs-hidden|passed on/);
});

test('a list is of a section, a topic, or of somebody in a role', async () => {
  expect(await headlines('?topic=tides')).toEqual(['Of the tides']);
  expect(await headlines('?section=world&page=2')).toHaveLength(6);
  expect(await headlines('?person=programs-writer')).toEqual(['Written by her', 'Translated by her']);
  expect(await headlines('?person=programs-writer&role=translator')).toEqual(['Translated by her']);
  expect((await askStories('?person=programs-hidden')).status).toBe(404);
  expect((await askStories('?section=nowhere')).status).toBe(404);
});

test.each([
  ['?page=0', /page/],
  ['?role=writer', /role/],
  ['?person=programs-writer&role=king', /role/],
  ['?section=world&topic=tides', /at a time/],
  ['?author=somebody', /author/],
])('%s has no meaning, and is told so', async (query, said) => {
  const answer = await askStories(query);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(said);
});

test('a person is told with what they did, and leads on when they were found to be somebody else', async () => {
  const told = apiPerson.parse(await (await askPerson(writer.slug)).json());
  expect(told).toMatchObject({ name: 'Prudence Gram', url: `${config().url}/${code}/people/${writer.slug}` });
  expect(new Set(told.roles)).toEqual(
    new Set(
      (['writer', 'translator'] as const).map((role) => ({
        role,
        count: 1,
        stories: at(`/editions/${code}/stories?person=programs-writer&role=${role}`),
      })),
    ),
  );
  expect((await askPerson('programs-hidden')).status).toBe(404);
  const double = await buildContributor(db(), { slug: 'programs-double', name: 'Prue Gram' });
  await mergeContributors(commandLine, {
    survivorId: writer.id,
    mergedId: double.id,
    survivorSeen: (await getContributor(commandLine, writer.id)).seen,
    mergedSeen: (await getContributor(commandLine, double.id)).seen,
    choices: survivorsChoices,
  });
  const moved = await askPerson('programs-double');
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    `${apiRoot}/editions/${code}/people/${writer.slug}`,
  ]);
});

test('a story is told by its id until it is taken down; whoever has it already is told so', async () => {
  const id = await publish('Up and down');
  const answer = await askStory(id);
  expect(await answer.json()).toMatchObject({ uri: `urn:uuid:${id}` });
  const etag = answer.headers.get('etag') ?? '';
  const again = await story.GET(ask(`/stories/${id}`, { 'if-none-match': `W/${etag}` }), {
    params: Promise.resolve({ id }),
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const { liveRevisionId } = await db().article.findUniqueOrThrow({ where: { id } });
  await withdrawArticle(commandLine, { articleId: id, revisionId: liveRevisionId ?? '' });
  expect((await askStory(id)).status).toBe(410);
  expect((await askStory(newId())).status).toBe(404);
  expect((await askStory('no-id')).status).toBe(404);
});
