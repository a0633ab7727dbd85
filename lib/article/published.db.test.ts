import { beforeEach, describe, expect, test } from 'vitest';
import { type ArticlePlan, buildArticle, type RevisionPlan } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { publishedAgency, publishedContributor } from '../contributor/published.ts';
import { editionsWithTopic, publishedTopic } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import {
  addressStatus,
  latestStories,
  publishedArticle,
  publishedList,
  publishedPages,
} from './published.ts';

let edition: { id: string; code: string };
let sectionId: string;
let count = 0;

beforeEach(async () => {
  const letters = newId()
    .slice(-12)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  const code = letters.replace(/-/g, '').slice(-8);
  edition = await buildEdition(db(), { code, name: 'The Tide', language: 'en', position: 9 });
  sectionId = (await buildSection(db(), { editionId: edition.id, slug: 'world', name: 'World' })).id;
});

type Plan = Omit<ArticlePlan, 'editionId'> & { story?: RevisionPlan };

/** A story at an address of its own, live unless it says otherwise, each an hour newer than the one before. */
async function story({ story: revision = {}, ...plan }: Plan = {}) {
  count += 1;
  const status = plan.status ?? 'published';
  return buildArticle(db(), {
    editionId: edition.id,
    status,
    createdAt: new Date(Date.UTC(2026, 0, 1, count)),
    address: status === 'draft' ? null : `/${edition.code}/world/2026/01/01/story-${count}`,
    revisions: [{ headline: `Story ${count}`, slug: `story-${count}`, sectionId, ...revision }],
    ...plan,
  });
}

describe('only what is live is read', () => {
  test('a newer revision that was not published', async () => {
    const { article } = await story({
      revisions: [
        { headline: 'As printed', sectionId },
        { headline: 'As it may be tomorrow', sectionId },
      ],
      live: 0,
    });
    const found = await publishedArticle(edition.code, article.address ?? '');
    expect(found?.headline).toBe('As printed');
    const list = await publishedList({ edition: edition.code, section: 'world', page: 1 });
    expect(list.stories.map(({ headline }) => headline)).toEqual(['As printed']);
  });

  test('neither drafts nor withdrawn stories, anywhere', async () => {
    const topic = await buildTopic(db(), { editionId: edition.id });
    const person = await buildContributor(db());
    const agency = await buildAgency(db());
    const hidden: RevisionPlan = {
      headline: 'Not for readers',
      sectionId,
      agencyId: agency.id,
      topicIds: [topic.id],
      credits: [{ role: 'writer', contributorId: person.id }],
    };
    await story({ status: 'draft', story: hidden });
    const { article } = await story({ status: 'withdrawn', story: hidden });
    expect(await publishedArticle(edition.code, article.address ?? '')).toBeNull();
    for (const which of [
      { section: 'world' },
      { topic: topic.slug },
      { contributor: person.slug },
      { agency: agency.slug },
    ]) {
      expect((await publishedList({ edition: edition.code, ...which, page: 1 })).count).toBe(0);
    }
    expect(await latestStories(edition.code, 5)).toEqual([]);
    expect(await publishedTopic(edition.code, topic.slug)).toBeNull();
    expect(await editionsWithTopic(topic.slug)).not.toContain(edition.code);
    expect(await publishedContributor(person.slug, { code: 'en', language: 'en' })).toBeNull();
    expect(await publishedAgency(agency.slug, 'en')).toBeNull();
  });

  test('someone named only in a revision that is not live', async () => {
    const person = await buildContributor(db());
    await story({
      revisions: [{ sectionId }, { sectionId, credits: [{ role: 'writer', contributorId: person.id }] }],
      live: 0,
    });
    expect(await publishedContributor(person.slug, { code: 'en', language: 'en' })).toBeNull();
    expect((await publishedList({ edition: edition.code, contributor: person.slug, page: 1 })).count).toBe(0);
  });

  test('a story of another edition is not read here', async () => {
    const { article } = await story();
    const other = await buildEdition(db(), { code: `${edition.code.slice(0, 7)}q`, name: 'Other' });
    expect(await publishedArticle(other.code, article.address ?? '')).toBeNull();
  });
});

describe('what stands at an address', () => {
  test('a live story', async () => {
    const { article } = await story();
    expect(await addressStatus(article.address ?? '')).toEqual({ status: 'live' });
  });

  test('a former address leads to the present one', async () => {
    const former = `/${edition.code}/world/2026/01/01/旧地址`;
    const { article } = await story({ redirects: [former] });
    expect(await addressStatus(former)).toEqual({ status: 'moved', to: article.address });
  });

  test('a withdrawn story is gone, at its former addresses too', async () => {
    const former = `/${edition.code}/world/2026/01/01/former`;
    const { article } = await story({ status: 'withdrawn', redirects: [former] });
    expect(await addressStatus(article.address ?? '')).toEqual({ status: 'gone' });
    expect(await addressStatus(former)).toEqual({ status: 'gone' });
  });

  test('nothing', async () => {
    expect(await addressStatus(`/${edition.code}/world/2026/01/01/never`)).toEqual({ status: 'unknown' });
  });
});

test('a list is newest first, in pages', async () => {
  for (let index = 0; index < 23; index += 1) await story();
  const first = await publishedList({ edition: edition.code, section: 'world', page: 1 });
  const second = await publishedList({ edition: edition.code, section: 'world', page: 2 });
  expect([first.stories.length, second.stories.length, first.pages]).toEqual([20, 3, 2]);
  const times = [...first.stories, ...second.stories].map(({ printedAt }) => printedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(await publishedPages({ edition: edition.code, section: 'world' })).toBe(2);
});

test('the printed time is the desk’s, and an update is told', async () => {
  const first = new Date('2026-01-01T00:00Z');
  const { article } = await story({
    firstPublishedAt: first,
    publishedAt: new Date('2026-01-01T02:00Z'),
    story: { sectionId, timeLine: new Date('2025-12-31T23:00Z') },
  });
  const found = await publishedArticle(edition.code, article.address ?? '');
  expect(found?.printedAt).toEqual(new Date('2025-12-31T23:00Z'));
  expect(found?.updatedAt).toEqual(new Date('2026-01-01T02:00Z'));
});

test('names are printed in the language of the edition', async () => {
  const id = newId();
  const code = edition.code.slice(0, 7);
  const chinese = await buildEdition(db(), { id, code: `${code}z`, name: '潮报', language: 'zh-Hans' });
  const person = await buildContributor(db(), {
    name: 'Mo Jingxi',
    names: [
      { kind: 'printed', language: 'zh-Hans', name: '莫竞西' },
      { kind: 'alias', language: 'zh-Hans', name: '莫竟西' },
    ],
  });
  const address = `/${chinese.code}/a/2026/01/01/b`;
  await buildArticle(db(), {
    editionId: chinese.id,
    status: 'published',
    address,
    revisions: [{ credits: [{ role: 'writer', contributorId: person.id }] }],
  });
  const found = await publishedArticle(chinese.code, address);
  expect(found?.credits[0]?.name).toEqual({ text: '莫竞西', slug: person.slug });
  expect((await publishedContributor(person.slug, { code: 'zh', language: 'zh-Hans' }))?.name).toBe('莫竞西');
  expect((await publishedContributor(person.slug, { code: 'en', language: 'en' }))?.name).toBe('Mo Jingxi');
});

test('a photographer’s stories are those with their photos, and a picture still to come is not shown', async () => {
  const person = await buildContributor(db(), { name: 'Zhu Xingxin' });
  const photo = await buildPhoto(db(), { credits: [{ contributorId: person.id }] });
  const [key, missing] = [newId(), newId()];
  await story({
    story: {
      sectionId,
      body: {
        type: 'doc',
        content: [
          { type: 'photo', attrs: { use: key } },
          { type: 'photo', attrs: { use: missing } },
        ],
      },
      photos: [
        { photoId: photo.id, key, caption: 'At the quay' },
        { photoId: null, key: missing, caption: 'To come' },
      ],
    },
  });
  const list = await publishedList({ edition: edition.code, contributor: person.slug, page: 1 });
  expect(list.stories.map(({ roles }) => roles)).toEqual([['photographer']]);
  expect(list.stories[0]?.photo?.caption).toBe('At the quay');
  const found = await publishedArticle(edition.code, list.stories[0]?.address ?? '');
  expect([...(found?.photos.keys() ?? [])]).toEqual([key]);
});
