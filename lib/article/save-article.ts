import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { record } from '../history/record.ts';
import { type Db, db, Prisma } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { RevisionFields } from './article.ts';
import type { SaveArticle } from './article-form.ts';
import { type LockedArticle, lockArticle, searchTextOf } from './load-article.ts';
import { mayEdit, mayEditCredits } from './permissions.ts';
import { insertRevision, revisionFields } from './revision-rows.ts';

/** Saves of one person within one stretch of the clock become one revision. */
const stretch = 10 * 60 * 1000;

/**
 * Stores a new revision on top of the one the changes were made on. What readers see does not move.
 * Sending the same save again is answered like the first time.
 * @throws Conflict when someone saved in between; nothing is stored then
 */
export function saveArticle(
  actor: Actor,
  input: SaveArticle,
): Promise<{ revisionId: string; savedAt: Date }> {
  const saved = db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    if (article.latestRevisionId === input.revisionId)
      return { revisionId: input.revisionId, savedAt: article.changedAt };
    if (article.latestRevisionId !== input.baseRevisionId) throw new Conflict(article.latestRevisionId);
    await demandEdit(tx, actor, article, input);
    if (input.editionId !== article.editionId) await moveToEdition(tx, article, input.editionId);
    const base = await tx.revision.findUniqueOrThrow({
      where: { id: article.latestRevisionId },
      select: {
        number: true,
        authorId: true,
        createdAt: true,
        restoredNumber: true,
        label: { select: { name: true } },
      },
    });
    await insertRevision(
      tx,
      { id: input.revisionId, articleId: article.id, number: base.number + 1, authorId: actor.id },
      input.fields,
    );
    const savedAt = new Date();
    await tx.article.update({
      where: { id: article.id },
      data: {
        latestRevisionId: input.revisionId,
        changedAt: savedAt,
        searchText: await searchTextOf(tx, input.fields),
      },
    });
    const sameStretch =
      Math.floor(base.createdAt.getTime() / stretch) === Math.floor(savedAt.getTime() / stretch);
    // One that readers saw, that has a name or brought back another stays as it is.
    const isTurn =
      base.restoredNumber !== null ||
      base.label !== null ||
      article.liveRevisionId === article.latestRevisionId;
    if (base.authorId === actor.id && sameStretch && !isTurn) {
      await tx.revision.delete({ where: { id: article.latestRevisionId } });
    }
    await record(tx, actor, 'article.saved', article.id, { revisionId: input.revisionId });
    return { revisionId: input.revisionId, savedAt };
  });
  return saved.catch(tellMissing);
}

/** @throws Invalid when a person, agency or photo that the save names is not there, or a section not in this edition */
export function tellMissing(error: unknown): never {
  const missing =
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (error.code === 'P2003' || error.message.includes('Code: `23000`'));
  throw missing ? new Invalid('This names something that is not there any more.') : error;
}

async function demandEdit(tx: Db, actor: Actor, article: LockedArticle, input: SaveArticle): Promise<void> {
  if (mayEdit(actor, article)) return;
  if (!mayEditCredits(actor, article)) throw new NotAllowed('article.edit-any');
  const before = await revisionFields(tx, article.latestRevisionId);
  const onlyCredits =
    input.editionId === article.editionId &&
    isDeepStrictEqual(withoutCredits(before), withoutCredits(input.fields));
  if (!onlyCredits) throw new NotAllowed('article.edit-any');
}

function withoutCredits({ credits: _, noByline: __, photoUses, ...rest }: RevisionFields) {
  return { ...rest, photoUses: [...photoUses].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

async function moveToEdition(tx: Db, article: LockedArticle, editionId: string): Promise<void> {
  if (article.address !== null) {
    throw new Invalid('A story that has been published stays in its edition.', [
      { field: 'edition', code: 'edition-fixed' },
    ]);
  }
  await tx.article.update({ where: { id: article.id }, data: { editionId, translationGroup: null } });
}
