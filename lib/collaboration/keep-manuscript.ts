import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import * as Y from 'yjs';
import { addRevision, moveToEdition } from '../article/add-revision.ts';
import type { RevisionFields } from '../article/article.ts';
import { type LockedArticle, lockArticle } from '../article/load-article.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { KeepManuscript } from './keep-form.ts';
import { editionOf, manuscriptIn } from './manuscript.ts';
import {
  bytesOf,
  docFrom,
  type LockedManuscript,
  lockManuscript,
  takeInRevision,
  tellTaken,
} from './manuscript-rows.ts';
import { readManuscript } from './read-manuscript.ts';
import { saysSame } from './says-same.ts';
import { writeManuscript } from './write-manuscript.ts';

/** How long someone who publishes waits for what they typed to arrive. */
const patience = 5000;

/**
 * Makes a revision of what the story's writers have typed, at least of what the asker saw, and tells which it is.
 * @throws Invalid when it cannot be one, or when what the asker saw does not arrive
 */
export async function keepManuscript(
  actor: Actor,
  { articleId, seen }: KeepManuscript,
): Promise<{ revisionId: string }> {
  demand(actor, 'article.read');
  const vector = seen === undefined ? null : Buffer.from(seen, 'base64');
  for (const began = performance.now(); ; await wait(50)) {
    const kept = await makeRevision(articleId, vector);
    if (kept !== null) return { revisionId: kept.revisionId };
    if (performance.now() - began > patience)
      throw new Invalid('What was typed last has not arrived.', [{ field: '', code: 'not-arrived' }]);
  }
}

/**
 * Null when the text does not hold yet what was seen. The author is whoever wrote last, by whom it is also recorded:
 * each update was asked for its right to be there when it was taken.
 */
export function makeRevision(
  articleId: string,
  seen: Uint8Array | null = null,
): Promise<{ revisionId: string; isNew: boolean } | null> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const found = await lockManuscript(tx, articleId);
    const asItIs = { revisionId: article.latestRevisionId, isNew: false };
    if (!found) return asItIs;
    const manuscript = await upToDate(tx, article, found);
    const rows = await tx.manuscriptUpdate.findMany({
      where: { articleId },
      orderBy: { sequence: 'asc' },
      select: { update: true, authorId: true },
    });
    const doc = docFrom([manuscript.state, ...rows.map(({ update }) => update)]);
    if (seen && !holds(doc, seen)) return null;
    const newest = rows.at(-1);
    if (!newest) return asItIs;
    const sequence = manuscript.sequence + (await fixSlug(tx, article, doc));
    const fields = await fieldsOf(tx, article, doc);
    const last = readManuscript(manuscriptIn(docFrom([manuscript.state]), articleId));
    const isNew = !('fields' in last) || !saysSame(last.fields, fields.said) || fields.moved;
    const revisionId = isNew ? newId() : article.latestRevisionId;
    if (isNew) {
      const stored = await withoutMissing(tx, fields.editionId, fields.said);
      await addRevision(tx, article, { id: revisionId, authorId: newest.authorId }, stored);
      await record(tx, { id: newest.authorId }, 'article.saved', articleId, { revisionId });
    }
    await fold(tx, { articleId, revisionId, sequence, state: bytesOf(Y.encodeStateAsUpdate(doc)) });
    if (sequence !== manuscript.sequence) await tellTaken(tx, articleId, sequence);
    return { revisionId, isNew };
  });
}

/** The state holds all updates from now on. */
async function fold(
  tx: Db,
  folded: { articleId: string; revisionId: string; sequence: bigint; state: Uint8Array },
): Promise<void> {
  const { articleId, revisionId, sequence, state } = folded;
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM "ManuscriptUpdate" WHERE "articleId" = ${articleId}::uuid AND sequence <= ${sequence}::bigint
    )
    UPDATE "Manuscript"
    SET state = ${state}::bytea, sequence = ${sequence}::bigint, "stateSequence" = ${sequence}::bigint,
      "revisionId" = ${revisionId}::uuid
    WHERE "articleId" = ${articleId}::uuid`;
}

/** With what came in through another door. */
async function upToDate(
  tx: Db,
  article: LockedArticle,
  manuscript: LockedManuscript,
): Promise<{ state: Uint8Array; sequence: bigint }> {
  if (manuscript.revisionId === article.latestRevisionId) return manuscript;
  return takeInRevision(tx, article, manuscript);
}

function holds(doc: Y.Doc, seen: Uint8Array): boolean {
  const own = Y.decodeStateVector(Y.encodeStateVector(doc));
  return [...Y.decodeStateVector(seen)].every(([client, clock]) => (own.get(client) ?? 0) >= clock);
}

/** Once readers know the story, its address follows the headline no more. @returns how many updates that took */
async function fixSlug(tx: Db, article: LockedArticle, doc: Y.Doc): Promise<bigint> {
  const manuscript = manuscriptIn(doc, article.id);
  if (article.address === null || typeof manuscript.entries.get('slug') === 'string') return 0n;
  const { slug } = await revisionFields(tx, article.latestRevisionId);
  writeManuscript(manuscript, { slug }, { slugFollows: false });
  return 1n;
}

/** @throws Invalid with the fields that no revision can hold */
async function fieldsOf(
  tx: Db,
  article: LockedArticle,
  doc: Y.Doc,
): Promise<{ said: RevisionFields; editionId: string; moved: boolean }> {
  const manuscript = manuscriptIn(doc, article.id);
  const read = readManuscript(manuscript);
  if ('wrong' in read) {
    const problems = read.wrong.map((field) => ({ field, code: 'cannot-keep' }));
    throw new Invalid('The text cannot become a revision.', problems);
  }
  const wanted = editionOf(manuscript);
  const known =
    wanted !== null && wanted !== article.editionId && article.address === null
      ? await tx.edition.findUnique({ where: { id: wanted }, select: { id: true } })
      : null;
  if (known) await moveToEdition(tx, article.id, known.id);
  return { said: read.fields, editionId: known?.id ?? article.editionId, moved: known !== null };
}

/** What the text names and the newsroom no longer has, or has in another edition, is left out. */
async function withoutMissing(tx: Db, editionId: string, fields: RevisionFields): Promise<RevisionFields> {
  const uses = fields.photoUses;
  const select = { id: true };
  const found = <Row>(ids: (string | null)[], find: (named: { id: { in: string[] } }) => Promise<Row[]>) => {
    const named = ids.filter((id) => id !== null);
    return named.length > 0 ? find({ id: { in: named } }) : [];
  };
  const contributorIds = [...fields.credits, ...uses].map((part) => part.contributorId);
  const agencyIds = [fields.agencyId, ...[...fields.credits, ...uses].map((part) => part.agencyId)];
  const photoIds = uses.map((use) => use.photoId);
  const [sections, topics, contributors, agencies, photos] = await Promise.all([
    found([fields.sectionId], (named) => tx.section.findMany({ where: { ...named, editionId }, select })),
    found(fields.topicIds, (named) => tx.topic.findMany({ where: { ...named, editionId }, select })),
    found(contributorIds, (named) => tx.contributor.findMany({ where: named, select })),
    found(agencyIds, (named) => tx.agency.findMany({ where: named, select })),
    found(photoIds, (named) => tx.photo.findMany({ where: named, select })),
  ]);
  const there = new Set(
    [...sections, ...topics, ...contributors, ...agencies, ...photos].map(({ id }) => id),
  );
  const orNull = (id: string | null) => (id !== null && there.has(id) ? id : null);
  const known = <Part extends { contributorId: string | null; agencyId: string | null }>(
    part: Part,
  ): Part => ({
    ...part,
    contributorId: orNull(part.contributorId),
    agencyId: orNull(part.agencyId),
  });
  return {
    ...fields,
    sectionId: orNull(fields.sectionId),
    agencyId: orNull(fields.agencyId),
    topicIds: fields.topicIds.filter((id) => there.has(id)),
    credits: fields.credits
      .map(known)
      .filter(({ contributorId, agencyId }) => contributorId !== null || agencyId !== null),
    photoUses: uses.map((use) => ({ ...known(use), photoId: orNull(use.photoId) })),
  };
}

/** Texts at rest that no node made a revision of, because it was stopped before. */
export async function restingManuscripts(restedFor: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ articleId: string }[]>`
    SELECT "articleId" FROM "Manuscript"
    WHERE "stateSequence" < sequence AND "changedAt" < now() - ${restedFor} * interval '1 millisecond'
    ORDER BY "changedAt" LIMIT 20`;
  return rows.map(({ articleId }) => articleId);
}
