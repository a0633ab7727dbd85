import { randomInt } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed, NotReady, WrongMove } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { Role } from '../staff/roles.ts';
import type { RevisionFields } from './article.ts';
import { createArticle, emptyFields } from './create-article.ts';
import { noFilters } from './list-form.ts';
import { publishArticle } from './publish-article.ts';
import { getArticleForEditing, listArticles } from './queries.ts';
import { saveArticle } from './save-article.ts';
import { updateArticle } from './update-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let edition: { id: string; sectionId: string };
let contributorId: string;

async function someone(...roles: Role[]): Promise<Actor> {
  const id = newId();
  await db().user.create({ data: { id, email: `${id}@paper.example`, name: 'Someone', roles } });
  return { id, name: 'Someone', roles, language: 'en' };
}

beforeEach(async () => {
  const id = newId();
  const code = Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  const sectionId = newId();
  contributorId = newId();
  await db().edition.create({
    data: {
      id,
      code,
      name: 'Test',
      language: 'en',
      direction: 'ltr',
      timeZone: 'Asia/Shanghai',
      position: 1,
    },
  });
  await db().section.create({
    data: { id: sectionId, editionId: id, slug: 'world', name: 'World', position: 1 },
  });
  await db().contributor.create({ data: { id: contributorId, slug: contributorId, name: 'Ada Pressman' } });
  edition = { id, sectionId };
});

function ready(slug = newId()): RevisionFields {
  return {
    ...emptyFields,
    headline: 'Ferries resume',
    slug,
    sectionId: edition.sectionId,
    body: { type: 'doc', content: [paragraph({ type: 'text', text: 'The first boat left at 9:30.' })] },
    credits: [{ role: 'writer', contributorId, agencyId: null, position: 'top', printedAs: null }],
  };
}

async function draft(actor: Actor, fields: RevisionFields) {
  const { articleId } = await createArticle(actor, { editionId: edition.id });
  const { revision } = await getArticleForEditing(actor, articleId);
  const revisionId = newId();
  await saveArticle(actor, {
    articleId,
    editionId: edition.id,
    baseRevisionId: revision.id,
    revisionId,
    fields,
  });
  return { articleId, revisionId };
}

describe('saving', () => {
  test('a save that is sent twice is stored once', async () => {
    const actor = await someone('reporter');
    const { articleId } = await createArticle(actor, { editionId: edition.id });
    const { revision } = await getArticleForEditing(actor, articleId);
    const save = {
      articleId,
      editionId: edition.id,
      baseRevisionId: revision.id,
      revisionId: newId(),
      fields: ready(),
    };
    await saveArticle(actor, save);
    await expect(saveArticle(actor, save)).resolves.toMatchObject({ revisionId: save.revisionId });
    expect(await db().event.count({ where: { subjectId: articleId, type: 'article.saved' } })).toBe(1);
  });

  test('the second of two people gets a conflict and the first text stays', async () => {
    const [first, second] = [await someone('editor'), await someone('editor')];
    const { articleId, revisionId } = await draft(first, ready());
    const save = (actor: Actor, headline: string) =>
      saveArticle(actor, {
        articleId,
        editionId: edition.id,
        baseRevisionId: revisionId,
        revisionId: newId(),
        fields: { ...ready(), headline },
      });
    const outcomes = await Promise.allSettled([save(first, 'One'), save(second, 'Two')]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(Conflict);
  });

  test('everything that was saved comes back', async () => {
    const actor = await someone('reporter');
    const fields = {
      ...ready(),
      kicker: 'Weather',
      place: 'Qingyu',
      keywords: ['storm'],
      timeLine: new Date('2023-09-05T05:50:00Z'),
    };
    const { articleId } = await draft(actor, fields);
    expect((await getArticleForEditing(actor, articleId)).fields).toEqual(fields);
  });

  test('saves of one person fold, saves of two people do not', async () => {
    const [first, second] = [await someone('editor'), await someone('editor')];
    const { articleId, revisionId } = await draft(first, ready());
    const save = async (actor: Actor, baseRevisionId: string) => {
      const made = await saveArticle(actor, {
        articleId,
        editionId: edition.id,
        baseRevisionId,
        revisionId: newId(),
        fields: ready(),
      });
      return made.revisionId;
    };
    const theirs = await save(second, await save(first, revisionId));
    const authors = await db().revision.findMany({
      where: { articleId },
      orderBy: { number: 'asc' },
      select: { authorId: true, id: true },
    });
    expect(authors.at(-1)).toEqual({ id: theirs, authorId: second.id });
    expect(authors.filter(({ authorId }) => authorId === first.id).length).toBeLessThanOrEqual(2);
  });

  test('the byline desk may change credits and nothing else', async () => {
    const [writer, desk] = [await someone('reporter'), await someone('byline_admin')];
    const fields = ready();
    const { articleId, revisionId } = await draft(writer, fields);
    const input = { articleId, editionId: edition.id, baseRevisionId: revisionId, revisionId: newId() };
    await expect(
      saveArticle(desk, { ...input, fields: { ...fields, headline: 'Mine' } }),
    ).rejects.toBeInstanceOf(NotAllowed);
    await expect(
      saveArticle(desk, { ...input, fields: { ...fields, credits: [], noByline: true } }),
    ).resolves.toBeTruthy();
  });

  test('what names nobody, or no section, is refused in words', async () => {
    const actor = await someone('editor');
    const { articleId, revisionId } = await draft(actor, ready());
    const save = (part: Partial<RevisionFields>, editionId = edition.id) =>
      saveArticle(actor, {
        articleId,
        editionId,
        baseRevisionId: revisionId,
        revisionId: newId(),
        fields: { ...ready(), ...part },
      });
    const [writer] = ready().credits;
    await expect(save({ sectionId: newId() })).rejects.toBeInstanceOf(Invalid);
    await expect(save({ topicIds: [newId()] })).rejects.toBeInstanceOf(Invalid);
    await expect(
      save({ credits: writer ? [{ ...writer, contributorId: newId() }] : [] }),
    ).rejects.toBeInstanceOf(Invalid);
    await expect(save({}, newId())).rejects.toBeInstanceOf(Invalid);
  });

  test('a reporter cannot change the story of somebody else', async () => {
    const { articleId, revisionId } = await draft(await someone('reporter'), ready());
    const other = await someone('reporter');
    const input = {
      articleId,
      editionId: edition.id,
      baseRevisionId: revisionId,
      revisionId: newId(),
      fields: ready(),
    };
    await expect(saveArticle(other, input)).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('moving', () => {
  test('publish, edit, update, withdraw, publish again', async () => {
    const actor = await someone('editor');
    const fields = ready();
    const { articleId, revisionId } = await draft(actor, fields);
    const { address } = await publishArticle(actor, { articleId, revisionId });
    expect(address).toMatch(/^\/[a-z]+\/world\/\d{4}\/\d{2}\/\d{2}\//);
    const next = newId();
    await saveArticle(actor, {
      articleId,
      editionId: edition.id,
      baseRevisionId: revisionId,
      revisionId: next,
      fields: { ...fields, headline: 'Ferries stop', slug: `${fields.slug}-2` },
    });
    const before = await db().article.findUniqueOrThrow({
      where: { id: articleId },
      include: { liveRevision: true },
    });
    expect(before.liveRevision?.headline).toBe('Ferries resume');
    await expect(publishArticle(actor, { articleId, revisionId: next })).rejects.toBeInstanceOf(WrongMove);
    const updated = await updateArticle(actor, { articleId, revisionId: next });
    expect(updated.address).toBe(`${address}-2`);
    expect(await db().redirect.findUnique({ where: { address } })).toMatchObject({ articleId });
    await withdrawArticle(actor, { articleId, revisionId: next });
    const gone = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    expect(gone).toMatchObject({ status: 'withdrawn', liveRevisionId: null, address: updated.address });
    await expect(publishArticle(actor, { articleId, revisionId: next })).resolves.toEqual({
      address: updated.address,
    });
  });

  test('what is missing is said, all of it at once', async () => {
    const actor = await someone('editor');
    const { articleId, revisionId } = await draft(actor, emptyFields);
    const refusal = await publishArticle(actor, { articleId, revisionId }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NotReady);
    expect(refusal instanceof NotReady && refusal.problems.map((problem) => problem.code).sort()).toEqual([
      'body-missing',
      'byline-missing',
      'headline-missing',
      'section-missing',
      'slug-missing',
    ]);
  });

  test('two stories cannot have one address', async () => {
    const actor = await someone('editor');
    const slug = newId();
    const [one, two] = [await draft(actor, ready(slug)), await draft(actor, ready(slug))];
    await publishArticle(actor, one);
    await expect(publishArticle(actor, two)).rejects.toBeInstanceOf(Invalid);
  });

  test('a move on a revision that is not the latest is a conflict', async () => {
    const actor = await someone('editor');
    const { articleId } = await draft(actor, ready());
    await expect(publishArticle(actor, { articleId, revisionId: newId() })).rejects.toBeInstanceOf(Conflict);
  });

  test('a reporter cannot publish', async () => {
    const actor = await someone('reporter');
    await expect(publishArticle(actor, await draft(actor, ready()))).rejects.toBeInstanceOf(NotAllowed);
  });

  test('the database refuses a published story without a live revision, and any change to a revision', async () => {
    const { articleId, revisionId } = await draft(await someone('editor'), ready());
    await expect(
      db().article.update({ where: { id: articleId }, data: { status: 'published' } }),
    ).rejects.toThrow();
    await expect(
      db().revision.update({ where: { id: revisionId }, data: { headline: 'Rewritten' } }),
    ).rejects.toThrow();
    await expect(db().event.deleteMany({ where: { subjectId: articleId } })).rejects.toThrow();
  });
});

describe('the story list', () => {
  test('finds by headline, name, state, section and person', async () => {
    const actor = await someone('editor');
    const word = newId().slice(0, 12);
    const { articleId } = await draft(actor, { ...ready(), headline: `Größe ${word}` });
    const ids = async (filters: Partial<typeof noFilters>) =>
      (await listArticles(actor, { ...noFilters, ...filters })).articles.map(({ id }) => id);
    expect(await ids({ search: `grosse ${word}`.replace('ss', 'ß') })).toEqual([articleId]);
    expect(await ids({ search: `ada pressman ${word}` })).toEqual([articleId]);
    expect(await ids({ section: edition.sectionId })).toEqual([articleId]);
    expect(await ids({ person: contributorId })).toEqual([articleId]);
    expect(await ids({ section: edition.sectionId, status: 'published' })).toEqual([]);
    expect(await ids({ search: '100%_' })).toEqual([]);
  });

  test('names whoever is over the story in two roles once', async () => {
    const actor = await someone('editor');
    const fields = ready();
    const [writer] = fields.credits;
    if (!writer) throw new Error('Nobody wrote it.');
    const { articleId } = await draft(actor, {
      ...fields,
      credits: [writer, { ...writer, role: 'reporter' }],
    });
    const { articles } = await listArticles(actor, { ...noFilters, person: contributorId });
    const [name] = articles.find(({ id }) => id === articleId)?.names ?? [];
    expect(articles.find(({ id }) => id === articleId)?.names).toEqual([name]);
    expect(name).toContain('Pressman');
  });
});
