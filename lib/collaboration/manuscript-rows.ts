import 'server-only';
import * as Y from 'yjs';
import type { RevisionFields } from '../article/article.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { type Db, db, Prisma } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { keepSuggestions, knownSuggestions } from './known-suggestions.ts';
import { manuscriptIn } from './manuscript.ts';
import type { KnownSuggestion } from './suggestion-ledger.ts';
import { writeManuscript } from './write-manuscript.ts';

/** On this channel nodes tell each other that updates were taken: story, sequence, node. */
export const takenChannel = 'masthead_manuscripts';

export type KeptManuscript = {
  /** Everything that was taken, oldest first. */
  updates: Uint8Array[];
  sequence: number;
  /** What is known of its suggestions, also of those that are gone. */
  suggestions: KnownSuggestion[];
};

/**
 * The text of a story to go on writing in. A story nobody wrote in yet gets its manuscript from its latest revision;
 * the lock on the story sees to it that only one is made. What was saved through another door is in it.
 */
export function openManuscript(articleId: string): Promise<KeptManuscript> {
  return db().$transaction(async (tx) => {
    const article = await lockStory(tx, articleId);
    const found = await lockManuscript(tx, articleId);
    if (found) await takeInRevision(tx, article, found);
    else await begin(tx, article);
    return readUpdates(tx, articleId);
  });
}

type Story = { id: string; latestRevisionId: string; editionId: string; address: string | null };

async function lockStory(tx: Db, articleId: string): Promise<Story> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`;
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { id: true, latestRevisionId: true, editionId: true, address: true },
  });
  if (!article || article.latestRevisionId === null) throw new NotFound('There is no such story.');
  return { ...article, latestRevisionId: article.latestRevisionId };
}

export type LockedManuscript = {
  articleId: string;
  state: Uint8Array;
  stateSequence: bigint;
  sequence: bigint;
  revisionId: string;
};

/** Its row, until the end of the transaction; updates that are on their way wait. */
export async function lockManuscript(tx: Db, articleId: string): Promise<LockedManuscript | null> {
  const [found] = await tx.$queryRaw<LockedManuscript[]>`
    SELECT "articleId", state, "stateSequence", sequence, "revisionId"
    FROM "Manuscript" WHERE "articleId" = ${articleId}::uuid FOR UPDATE`;
  return found ?? null;
}

async function begin(tx: Db, article: Story): Promise<void> {
  const doc = new Y.Doc();
  const fields = await revisionFields(tx, article.latestRevisionId);
  writeManuscript(
    manuscriptIn(doc, article.id),
    { editionId: article.editionId, ...fields },
    { slugFollows: article.address === null },
  );
  const state = bytesOf(Y.encodeStateAsUpdate(doc));
  await tx.manuscript.create({
    data: { articleId: article.id, state, revisionId: article.latestRevisionId },
  });
}

/**
 * Brings what was saved through another door into the text, or was changed in the revision itself when people merged. The change is made on the state that the saved revision
 * was written on; put together with what was typed since, neither overwrites the other.
 */
export async function takeInRevision(
  tx: Db,
  article: Story,
  manuscript: LockedManuscript,
): Promise<{ sequence: bigint; state: Uint8Array; revisionId: string }> {
  const base = docFrom([manuscript.state]);
  const before = Y.encodeStateVector(base);
  const fields: RevisionFields = await revisionFields(tx, article.latestRevisionId);
  writeManuscript(
    manuscriptIn(base, article.id),
    { editionId: article.editionId, ...fields },
    { slugFollows: article.address === null },
  );
  const update = Y.encodeStateAsUpdate(base, before);
  const isSame = manuscript.revisionId === article.latestRevisionId && !hasContent(update);
  if (isSame) return manuscript;
  const { authorId } = await tx.revision.findUniqueOrThrow({
    where: { id: article.latestRevisionId },
    select: { authorId: true },
  });
  const state = Y.encodeStateAsUpdate(base);
  const sequence = manuscript.sequence + 1n;
  await tx.manuscriptUpdate.create({
    data: {
      articleId: article.id,
      sequence,
      update: bytesOf(update),
      authorId,
    },
  });
  await tx.manuscript.update({
    where: { articleId: article.id },
    data: { state: bytesOf(state), sequence, revisionId: article.latestRevisionId, changedAt: new Date() },
  });
  await tellTaken(tx, article.id, sequence);
  return { sequence, state, revisionId: article.latestRevisionId };
}

function hasContent(update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  return structs.length > 0 || ds.clients.size > 0;
}

async function readUpdates(tx: Db, articleId: string): Promise<KeptManuscript> {
  const kept = await tx.manuscript.findUniqueOrThrow({
    where: { articleId },
    select: { state: true, sequence: true, updates: { orderBy: { sequence: 'asc' } } },
  });
  return {
    updates: [kept.state, ...kept.updates.map(({ update }) => update)],
    sequence: Number(kept.sequence),
    suggestions: await knownSuggestions(tx, articleId),
  };
}

export type TakenUpdate = { update: Uint8Array; authorId: string };

type TakenSince = {
  updates: { update: Uint8Array; authorId: string | null }[];
  sequence: number;
  /** Where single updates are gone: what came and went with them. */
  suggestions: KnownSuggestion[];
};

/** What was taken after that sequence, on whichever node; the whole state where single updates are gone. */
export async function readSince(articleId: string, sequence: number): Promise<TakenSince | null> {
  const kept = await db().manuscript.findUnique({
    where: { articleId },
    select: {
      stateSequence: true,
      sequence: true,
      updates: { where: { sequence: { gt: sequence } }, orderBy: { sequence: 'asc' } },
    },
  });
  if (!kept) return null;
  const updates = kept.updates.map(({ update, authorId }) => ({ update, authorId }));
  const last = Math.max(sequence, Number(kept.sequence));
  if (kept.stateSequence <= BigInt(sequence)) return { updates, sequence: last, suggestions: [] };
  const { state } = await db().manuscript.findUniqueOrThrow({
    where: { articleId },
    select: { state: true },
  });
  return {
    updates: [{ update: state, authorId: null }, ...updates],
    sequence: last,
    suggestions: await knownSuggestions(db(), articleId),
  };
}

/**
 * Stores what was taken, all of it or nothing; counted on from what any node stored before.
 * @param suggestions of which more is known with that
 * @returns the sequence of the last
 */
export async function storeUpdates(
  articleId: string,
  taken: readonly TakenUpdate[],
  suggestions: readonly KnownSuggestion[],
  node: string,
): Promise<number> {
  if (suggestions.length === 0) return storeTaken(db(), articleId, taken, node);
  return db().$transaction(async (tx) => {
    const sequence = await storeTaken(tx, articleId, taken, node);
    await keepSuggestions(tx, articleId, suggestions);
    return sequence;
  });
}

/** In one statement, since every key of everybody comes this way. */
async function storeTaken(
  tx: Db,
  articleId: string,
  taken: readonly TakenUpdate[],
  node: string,
): Promise<number> {
  const rows = taken.map(
    ({ update, authorId }, place) =>
      Prisma.sql`(${place + 1}::bigint, ${bytesOf(update)}::bytea, ${authorId}::uuid)`,
  );
  const [stored] = await tx.$queryRaw<{ sequence: bigint }[]>`
    WITH counted AS (
      UPDATE "Manuscript" SET sequence = sequence + ${taken.length}::bigint, "changedAt" = now()
      WHERE "articleId" = ${articleId}::uuid RETURNING sequence
    ), stored AS (
      INSERT INTO "ManuscriptUpdate" ("articleId", sequence, update, "authorId")
      SELECT ${articleId}::uuid, counted.sequence - ${taken.length}::bigint + told.place, told.update, told."authorId"
      FROM counted, (VALUES ${Prisma.join(rows)}) AS told (place, update, "authorId")
    )
    SELECT counted.sequence
    FROM counted, pg_notify(${takenChannel}, concat_ws(' ', ${articleId}::text, counted.sequence, ${node}::text))`;
  if (!stored) throw new NotFound('There is no such manuscript.');
  return Number(stored.sequence);
}

/** @param node the one that knows already */
export async function tellTaken(tx: Db, articleId: string, sequence: bigint, node = '-'): Promise<void> {
  const notice = `${articleId} ${sequence} ${node}`;
  await tx.$queryRaw`SELECT 1 FROM pg_notify(${takenChannel}, ${notice})`;
}

export function docFrom(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** The database's client wants an array buffer of its own. */
export function bytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
