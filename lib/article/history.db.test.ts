/** The history of a story: bringing back, naming, and what readers saw. */
import { beforeEach, describe, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { Conflict, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { RevisionFields } from './article.ts';
import { createArticle } from './create-article.ts';
import { nameRevision } from './name-revision.ts';
import { getPreview } from './preview.ts';
import { publishArticle } from './publish-article.ts';
import { getArticleForEditing } from './queries.ts';
import { restoreRevision } from './restore-revision.ts';
import { revisionFields } from './revision-rows.ts';
import { listRevisions, revisionsPerPage, seenAt } from './revisions.ts';
import { saveArticle } from './save-article.ts';
import { startTranslation } from './start-translation.ts';
import { withdrawArticle } from './withdraw-article.ts';

let editor: Actor;
let other: Actor;
let editionId: string;
let sectionId: string;
let contributorId: string;

const letters = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

beforeEach(async () => {
  const someone = async (role: 'editor' | 'reporter'): Promise<Actor> => {
    const { id, name } = await buildUser(db(), { roles: [role] });
    return { id, name, roles: [role], language: 'en' };
  };
  editor = await someone('editor');
  other = await someone('editor');
  editionId = (await buildEdition(db(), { code: letters() })).id;
  sectionId = (await buildSection(db(), { editionId })).id;
  contributorId = (await buildContributor(db())).id;
});

async function save(actor: Actor, articleId: string, change: Partial<RevisionFields>): Promise<string> {
  const { revision, fields } = await getArticleForEditing(actor, articleId);
  const revisionId = newId();
  const input = { articleId, editionId, baseRevisionId: revision.id, revisionId };
  await saveArticle(actor, { ...input, fields: { ...fields, ...change } });
  return revisionId;
}

const ready = (headline: string): Partial<RevisionFields> => ({
  headline,
  slug: `story-${newId()}`,
  sectionId,
  body: { type: 'doc', content: [paragraph({ type: 'text', text: headline })] },
  credits: [{ role: 'writer', contributorId, agencyId: null, position: 'top', printedAs: null }],
});

async function twoStates() {
  const { articleId } = await createArticle(editor, { editionId });
  const first = await save(editor, articleId, ready('First'));
  const second = await save(other, articleId, { headline: 'Second' });
  return { articleId, first, second };
}

describe('bringing back', () => {
  test('makes a new revision of the old state, and keeps what lies between', async () => {
    const { articleId, first, second } = await twoStates();
    const { revisionId } = await restoreRevision(editor, {
      articleId,
      revisionId: first,
      latestRevisionId: second,
    });
    expect(await revisionFields(db(), revisionId)).toEqual(await revisionFields(db(), first));
    const { revisions } = await listRevisions(editor, articleId, null);
    const [latest, between, old] = revisions;
    expect([latest?.id, between?.id, old?.id]).toEqual([revisionId, second, first]);
    expect(latest?.restoredNumber).toBe(old?.number);
    expect(latest?.turns).toMatchObject([{ type: 'article.restored', who: editor.name }]);
    // It is a turn of the story: the next save of the same person does not swallow it.
    await save(editor, articleId, { headline: 'Third' });
    expect((await listRevisions(editor, articleId, null)).revisions.map(({ id }) => id)).toContain(
      revisionId,
    );
  });

  test('is refused when someone saved in between, to those who may not edit, and across stories', async () => {
    const { articleId, first, second } = await twoStates();
    const input = { articleId, revisionId: first, latestRevisionId: second };
    await expect(restoreRevision(editor, { ...input, latestRevisionId: first })).rejects.toThrow(Conflict);
    const reporter: Actor = { ...(await buildUser(db(), { roles: ['reporter'] })), language: 'en' };
    await expect(restoreRevision(reporter, input)).rejects.toThrow(NotAllowed);
    const foreign = await twoStates();
    await expect(restoreRevision(editor, { ...input, revisionId: foreign.first })).rejects.toThrow(NotFound);
    expect((await getArticleForEditing(editor, articleId)).revision.id).toBe(second);
  });

  test('readers see nothing of it', async () => {
    const { articleId, first, second } = await twoStates();
    await publishArticle(editor, { articleId, revisionId: second });
    await restoreRevision(editor, { articleId, revisionId: first, latestRevisionId: second });
    const { article } = await getArticleForEditing(editor, articleId);
    expect(article.liveRevisionId).toBe(second);
  });
});

test('a revision with a name stays; the name can change and go', async () => {
  const { articleId } = await createArticle(editor, { editionId });
  const named = await save(editor, articleId, ready('First'));
  await nameRevision(editor, { articleId, revisionId: named, name: 'For the lawyers' });
  await nameRevision(editor, { articleId, revisionId: named, name: 'Read by the lawyers' });
  await save(editor, articleId, { headline: 'Second' });
  const names = async () =>
    (await listRevisions(editor, articleId, null)).revisions.map(({ id, name }) => [id, name]);
  expect(await names()).toContainEqual([named, 'Read by the lawyers']);
  await nameRevision(editor, { articleId, revisionId: named, name: '' });
  expect(await names()).toContainEqual([named, null]);
  const foreign = await twoStates();
  await expect(
    nameRevision(editor, { articleId, revisionId: foreign.first, name: 'Not ours' }),
  ).rejects.toThrow(NotFound);
});

test('what readers saw at a moment', async () => {
  const { articleId, second } = await twoStates();
  const before = new Date();
  await publishArticle(editor, { articleId, revisionId: second });
  const live = new Date();
  await save(editor, articleId, { headline: 'Not out yet' });
  const { revision } = await getArticleForEditing(editor, articleId);
  await withdrawArticle(editor, { articleId, revisionId: revision.id });
  const after = new Date(Date.now() + 1000);
  expect(await seenAt(editor, articleId, new Date(before.getTime() - 1000))).toEqual({
    revisionId: null,
    from: null,
  });
  expect(await seenAt(editor, articleId, live)).toMatchObject({ revisionId: second });
  expect(await seenAt(editor, articleId, after)).toMatchObject({ revisionId: null });
});

test('hundreds of revisions are opened a page at a time', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      headline: `State ${index}`,
      body: {
        type: 'doc' as const,
        content: [paragraph({ type: 'text', text: `The tide of day ${index}.` })],
      },
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, index)),
    }));
  const long = (await buildArticle(db(), { editionId, revisions: many(300) })).article.id;
  await db().$executeRaw`
    INSERT INTO "Event" (type, "actorId", subject, "subjectId", detail)
    SELECT 'article.saved', ${editor.id}::uuid, 'article', ${long}::uuid, jsonb_build_object('revisionId', id)
    FROM "Revision" WHERE "articleId" = ${long}::uuid`;
  const first = await listRevisions(editor, long, null);
  expect(first.revisions).toHaveLength(revisionsPerPage);
  const second = await listRevisions(editor, long, first.more);
  expect(second.revisions[0]?.number).toBe((first.revisions.at(-1)?.number ?? 0) - 1);
});

test('a story that is being saved can be opened, previewed and translated from all the same, whole each time', async () => {
  const { articleId } = await createArticle(editor, { editionId });
  await save(editor, articleId, ready('First'));
  const { id: otherEdition } = await buildEdition(db(), { code: letters() });
  const { articleId: translation } = await startTranslation(editor, { articleId, editionId: otherEdition });
  let isSaving = true;
  const saving = (async () => {
    for (let round = 0; round < 120; round += 1) await save(editor, articleId, { headline: `${round}` });
    isSaving = false;
  })();
  const counts: number[] = [];
  const look = async (read: () => Promise<readonly unknown[]>) => {
    while (isSaving) counts.push((await read()).length);
  };
  await Promise.all([
    saving,
    look(async () => (await getArticleForEditing(other, articleId)).fields.credits),
    look(async () => (await getPreview(other, articleId)).story.credits),
    look(async () => (await getArticleForEditing(other, translation)).source?.paragraphs ?? []),
  ]);
  expect(counts.length).toBeGreaterThan(100);
  expect(new Set(counts)).toEqual(new Set([1]));
});

describe('saves of one person in one stretch become one revision, but for', () => {
  test('a state that was translated', async () => {
    const { articleId } = await createArticle(editor, { editionId });
    const translated = await save(editor, articleId, ready('First'));
    const { id: otherEdition } = await buildEdition(db(), { code: letters() });
    const translation = await startTranslation(editor, { articleId, editionId: otherEdition });
    await save(editor, articleId, { headline: 'Second' });
    const latest = await save(editor, articleId, { headline: 'Third' });
    const { source } = await getArticleForEditing(editor, translation.articleId);
    expect(source).toMatchObject({ seenRevisionId: translated, nowRevisionId: latest });
  });

  test('a state that readers saw, also when the story was taken down since', async () => {
    const { articleId } = await createArticle(editor, { editionId });
    const seen = await save(editor, articleId, ready('First'));
    await publishArticle(editor, { articleId, revisionId: seen });
    await withdrawArticle(editor, { articleId, revisionId: seen });
    await save(editor, articleId, { headline: 'Second' });
    const { revisions } = await listRevisions(editor, articleId, null);
    expect(revisions.map(({ id }) => id)).toContain(seen);
  });
});
