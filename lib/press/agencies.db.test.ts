/** Agencies: two become one and are two again; what they keep to us stays here; lists know whose story is whose. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto, buildRenditions } from '#prisma/seed/builders/photo.ts';
import {
  mayLeave,
  publishedArticle,
  publishedList,
  publishedPlaces,
  publishedRoles,
  publishedStories,
  syndicatedArticle,
} from '../article/published.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { saveArticle } from '../article/save-article.ts';
import { updateArticle } from '../article/update-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { writeDetails } from '../contributor/details-rows.ts';
import { editAgency } from '../contributor/edit-agency.ts';
import { mergeAgencies } from '../contributor/merge-agencies.ts';
import { type AgencyChoices, mergeAgenciesSchema, survivingAgency } from '../contributor/merge-form.ts';
import { findAgencies, getAgency } from '../contributor/queries.ts';
import { undoAgencyMerge } from '../contributor/undo-agency-merge.ts';
import type { CreditRole } from '../credit/credit.ts';
import { publishedEdition } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { Conflict, Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from '../staff/actor.ts';
import { answerTo } from './answer.ts';
import { toNewsml } from './story-newsml.ts';
import { toNinjs } from './story-ninjs.ts';

const code = 'houses';
let editionId: string;
let sectionId: string;

beforeAll(async () => {
  ({ id: editionId } = await buildEdition(db(), { code }));
  ({ id: sectionId } = await buildSection(db(), { editionId }));
});

type Plan = { agencyId?: string; credits?: object[]; photoIds?: string[]; noByline?: boolean };

let day = 0;
async function story({ agencyId, credits = [], photoIds = [], noByline = false }: Plan) {
  const keys = photoIds.map(() => newId());
  const { article } = await buildArticle(db(), {
    editionId,
    status: 'published',
    address: `/${code}/city/2026/01/01/${newId()}`,
    firstPublishedAt: new Date(Date.UTC(2026, 0, 1) + ++day * 60_000),
    revisions: [
      {
        headline: 'Ferries resume',
        slug: newId(),
        sectionId,
        noByline,
        ...(agencyId && { agencyId }),
        body: {
          type: 'doc' as const,
          content: [
            ...keys.map((use) => ({ type: 'photo' as const, attrs: { use } })),
            paragraph({ type: 'text', text: 'The boat left.' }),
          ],
        },
        photos: photoIds.map((photoId, index) => ({
          photoId,
          key: keys[index] ?? '',
          caption: '',
          altText: 'A boat',
        })),
        credits: credits.map((credit) => ({ role: 'writer' as const, ...credit })),
      },
    ],
  });
  return article;
}

async function merge(survivorId: string, mergedId: string, choices: Partial<AgencyChoices> = {}) {
  const { seen: survivorSeen } = await getAgency(commandLine, survivorId);
  const { seen: mergedSeen } = await getAgency(commandLine, mergedId);
  return mergeAgencies(commandLine, {
    survivorId,
    mergedId,
    survivorSeen,
    mergedSeen,
    choices: { ...survivingAgency, ...choices },
  });
}

async function snapshot(ids: string[]): Promise<string> {
  const agencyId = { in: ids };
  const [agencies, names, credits, revisions, affiliations, works, entries] = await Promise.all([
    db().agency.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
    db().agencyName.findMany({
      where: { agencyId },
      select: { agencyId: true, kind: true, language: true, name: true },
      orderBy: [{ agencyId: 'asc' }, { language: 'asc' }, { name: 'asc' }],
    }),
    db().credit.findMany({ where: { agencyId }, orderBy: { id: 'asc' } }),
    db().revision.findMany({
      where: { agencyId },
      select: { id: true, agencyId: true },
      orderBy: { id: 'asc' },
    }),
    db().affiliation.findMany({ where: { agencyId }, orderBy: { id: 'asc' } }),
    db().agencyWork.findMany({ where: { agencyId }, orderBy: [{ agencyId: 'asc' }, { articleId: 'asc' }] }),
    db().nameEntry.findMany({
      where: { agencyId },
      select: { agencyId: true, name: true, isUsual: true },
      orderBy: [{ agencyId: 'asc' }, { name: 'asc' }],
    }),
  ]);
  return JSON.stringify({ agencies, names, credits, revisions, affiliations, works, entries }, null, 1);
}

const listed = async (agency: string) => (await publishedList({ edition: code, agency, page: 1 })).count;

test('two agencies become one: credits, stories, people, address; and two again exactly', async () => {
  const one = await buildAgency(db(), { slug: 'h-one', name: 'Harbour Wire' });
  const two = await buildAgency(db(), {
    slug: 'h-two',
    name: 'Harbor Wire',
    about: 'The wire.',
    creditAs: 'Harbor Wire/Handout',
    licensedUntil: new Date('2026-12-31'),
    names: [{ kind: 'printed', language: 'zh', name: '港湾社' }],
  });
  const ada = await buildContributor(db(), { slug: 'h-ada', name: 'Ada' });
  await writeDetails(db(), ada.id, { affiliations: [{ agencyId: two.id, title: '', since: '', until: '' }] });
  await story({ agencyId: two.id });
  await story({ credits: [{ contributorId: ada.id, agencyId: two.id }] });
  await story({ credits: [{ agencyId: one.id }, { agencyId: two.id }] });
  const photo = await buildPhoto(db(), { credits: [{ agencyId: two.id }] });
  await story({ photoIds: [photo.id] });
  const before = await snapshot([one.id, two.id]);
  expect([await listed('h-one'), await listed('h-two')]).toEqual([1, 4]);

  const done = await merge(one.id, two.id, { name: 'merged', about: 'merged', terms: 'merged' });
  expect(done).toMatchObject({ moved: 2, dropped: 1 });
  expect(await getAgency(commandLine, one.id)).toMatchObject({
    name: 'Harbor Wire',
    about: 'The wire.',
    terms: { creditAs: 'Harbor Wire/Handout', licensedUntil: '2026-12-31' },
  });
  expect(await listed('h-one')).toBe(4);
  expect(await db().revision.count({ where: { agencyId: two.id } })).toBe(0);
  expect(await db().affiliation.count({ where: { agencyId: one.id } })).toBe(1);
  expect(await answerTo(`/${code}/agencies/h-two`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/agencies/h-one`,
  });
  expect(await answerTo(`/${code}/agencies/h-two/feed.xml`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/agencies/h-one/feed.xml`,
  });
  expect(await answerTo(`/${code}/agencies/h-two/writer`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/agencies/h-one/writer`,
  });
  expect((await findAgencies(commandLine, 'harbour wire', 9)).map(({ id }) => id)).toEqual([one.id]);
  // A browser that has a story open still names the one that is gone.
  const open = await story({ credits: [{ agencyId: two.id }] });
  expect((await revisionFields(db(), open.latestRevisionId ?? '')).credits[0]?.agencyId).toBe(one.id);
  await db().article.delete({ where: { id: open.id } });

  await undoAgencyMerge(commandLine, { id: done.id });
  expect(await snapshot([one.id, two.id])).toBe(before);
  expect((await answerTo(`/${code}/agencies/h-two`, null)).kind).toBe('page');
  await expect(undoAgencyMerge(commandLine, { id: done.id })).rejects.toMatchObject({
    problems: [{ code: 'undone-already' }],
  });
});

test('an agency is not merged into itself, and of two at once one wins', async () => {
  const [one, two] = [await buildAgency(db()), await buildAgency(db())];
  const self = {
    survivorId: one.id,
    mergedId: one.id,
    survivorSeen: '0',
    mergedSeen: '0',
    choices: survivingAgency,
  };
  expect(mergeAgenciesSchema.safeParse(self).error?.issues[0]?.message).toBe('merge-self');
  await expect(mergeAgencies(commandLine, self)).rejects.toThrow(Invalid);
  const answers = await Promise.allSettled([merge(one.id, two.id), merge(two.id, one.id)]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === 'rejected')
      expect(answer.reason instanceof Conflict || answer.reason instanceof Invalid).toBe(true);
});

test('a revision changes in nothing else, and its agency only along a merge', async () => {
  const [one, two] = [await buildAgency(db()), await buildAgency(db())];
  const { latestRevisionId } = await story({ agencyId: one.id });
  const id = latestRevisionId ?? '';
  await expect(
    db().$executeRaw`UPDATE "Revision" SET "agencyId" = ${two.id}::uuid WHERE id = ${id}::uuid`,
  ).rejects.toThrow(/refused/);
  await merge(two.id, one.id);
  await expect(
    db()
      .$executeRaw`UPDATE "Revision" SET "agencyId" = ${one.id}::uuid, headline = 'x' WHERE id = ${id}::uuid`,
  ).rejects.toThrow(/refused/);
});

test('what an agency keeps to us is in no file for partners, and leads to none', async () => {
  const kept = await buildAgency(db(), { slug: 'h-files', name: 'Files Kept', maySyndicate: false });
  const ours = await buildPhoto(db(), { credits: [{ agencyId: kept.id }], copyright: '© Files Kept' });
  const free = await buildPhoto(db());
  for (const { id } of [ours, free]) await buildRenditions(db(), id);
  const fileOf = async (plan: Plan) => {
    const { address } = await db().article.findUniqueOrThrow({ where: { id: (await story(plan)).id } });
    const [file, page] = await Promise.all([
      syndicatedArticle(code, address ?? ''),
      publishedArticle(code, address ?? ''),
    ]);
    return { file, leads: page !== null && (await mayLeave(page)) };
  };
  expect(await fileOf({ agencyId: kept.id })).toEqual({ file: null, leads: false });
  expect(await fileOf({ credits: [{ agencyId: kept.id }] })).toEqual({ file: null, leads: false });
  const { file, leads } = await fileOf({ photoIds: [ours.id, free.id] });
  if (!file) throw new Error('The story itself may leave.');
  expect(leads).toBe(true);
  const edition = await publishedEdition(code);
  if (!edition) throw new Error('The edition is not there.');
  for (const text of [
    toNinjs(file, edition, 'https://a.example'),
    toNewsml(file, edition, 'https://a.example'),
  ]) {
    expect(text).toContain(free.id);
    expect(text).not.toContain(ours.id);
    expect(text).not.toContain('Files Kept');
  }
});

test('what an agency keeps to us stays out of feeds, and only out of feeds', async () => {
  const kept = await buildAgency(db(), { slug: 'h-kept', name: 'Kept Pictures', maySyndicate: false });
  const ours = await buildPhoto(db(), { credits: [{ agencyId: kept.id }] });
  const free = await buildPhoto(db());
  const before = (await publishedStories({ edition: code }, 50)).length;
  await story({ agencyId: kept.id });
  await story({ credits: [{ agencyId: kept.id }] });
  const shown = await story({ photoIds: [ours.id, free.id] });
  const feed = await publishedStories({ edition: code }, 50);
  expect(feed).toHaveLength(before + 1);
  const [first] = feed.filter(({ id }) => id === shown.id);
  expect([...(first?.photos.values() ?? [])].map(({ photoId }) => photoId)).toEqual([free.id]);
  expect(first?.photo).toBeNull();
  expect(await publishedStories({ edition: code, agency: 'h-kept' }, 50)).toHaveLength(1);
  expect(await listed('h-kept')).toBe(3);
  const { seen, name, about, names, terms } = await getAgency(commandLine, kept.id);
  await editAgency(commandLine, {
    id: kept.id,
    seen,
    name,
    about,
    names,
    terms: { ...terms, maySyndicate: true },
  });
  expect(await publishedStories({ edition: code }, 50)).toHaveLength(before + 3);
  const event = await db().event.findFirst({ where: { subjectId: kept.id }, orderBy: { sequence: 'desc' } });
  expect(event).toMatchObject({ type: 'agency.edited', detail: { maySyndicate: true } });
});

test('lists know whose story is whose, at any page, whatever happens to it', async () => {
  const ada = await buildContributor(db(), { slug: 'h-list', name: 'Lister' });
  const photo = await buildPhoto(db(), { credits: [{ contributorId: ada.id }] });
  const count = async (role?: 'writer' | 'photographer' | 'web_editor') =>
    (await publishedList({ edition: code, contributor: 'h-list', role, page: 1 })).count;
  for (let number = 0; number < 43; number += 1) await story({ credits: [{ contributorId: ada.id }] });
  const pictured = await story({ photoIds: [photo.id] });
  await story({ noByline: true, credits: [{ contributorId: ada.id, position: 'top' }] });
  expect(await count()).toBe(44);
  expect([await count('writer'), await count('photographer'), await count('web_editor')]).toEqual([43, 1, 0]);
  expect(await publishedRoles({ edition: code, contributor: 'h-list' })).toEqual([
    { role: 'writer', count: 43 },
    { role: 'photographer', count: 1 },
  ]);
  const answer = async (path: string, page: string | null = null) =>
    (await answerTo(`/${code}/people/h-list/${path}`, page)).kind;
  expect([await answer('writer'), await answer('writer', '3'), await answer('writer', '4')]).toEqual([
    'page',
    'page',
    'missing',
  ]);
  expect([await answer('web-editor'), await answer('nonsense'), await answer('web_editor')]).toEqual([
    'missing',
    'missing',
    'missing',
  ]);
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => publishedList({ edition: code, contributor: 'h-list', page })),
  );
  const addresses = pages.flatMap(({ stories }) => stories.map(({ address }) => address));
  expect(pages.map(({ stories }) => stories.length)).toEqual([20, 20, 4, 0]);
  expect(new Set(addresses).size).toBe(44);
  expect(pages[0]?.stories[0]?.roles).toEqual(['photographer']);

  const article = await db().article.findUniqueOrThrow({ where: { id: pictured.id } });
  const revisionId = newId();
  const base = article.latestRevisionId ?? '';
  await saveArticle(commandLine, {
    articleId: article.id,
    editionId,
    baseRevisionId: base,
    revisionId,
    fields: {
      ...(await revisionFields(db(), base)),
      noByline: true,
      standfirst: 'x',
      credits: [
        { role: 'web_editor', contributorId: ada.id, agencyId: null, position: 'foot', printedAs: null },
      ],
    },
  });
  const feed = async (role?: CreditRole) =>
    (await publishedStories({ edition: code, contributor: 'h-list', role }, 50)).map(({ id }) => id);
  expect(await count('web_editor')).toBe(0);
  expect([await feed('photographer'), await feed('web_editor'), (await feed()).length]).toEqual([
    [pictured.id],
    [],
    44,
  ]);
  await updateArticle(commandLine, { articleId: article.id, revisionId });
  expect([await count(), await count('web_editor')]).toEqual([44, 1]);
  expect(await feed('web_editor')).toEqual([pictured.id]);
  expect(await answer('web-editor/feed.atom')).toBe('page');
  const place = (await publishedPlaces(code)).find(({ slug }) => slug === 'h-list');
  expect(place?.roles).toEqual(['writer', 'photographer', 'web_editor']);
  await withdrawArticle(commandLine, { articleId: article.id, revisionId });
  expect([await count(), await count('web_editor')]).toEqual([43, 0]);
  expect([await feed('web_editor'), await answer('web-editor/feed.atom')]).toEqual([[], 'missing']);
});
