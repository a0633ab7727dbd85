import 'server-only';
import type { Db } from '../platform/db.ts';
import type { RevisionFields } from './article.ts';
import { type LockedArticle, searchTextOf } from './load-article.ts';
import { insertRevision } from './revision-rows.ts';

/** Saves of one person within one stretch of the clock become one revision. */
const stretch = 10 * 60 * 1000;

/** Puts a revision on top of the latest one of a locked story. The caller has asked whether it may be, and writes the event. */
export async function addRevision(
  tx: Db,
  article: LockedArticle,
  revision: { id: string; authorId: string },
  fields: RevisionFields,
): Promise<{ savedAt: Date }> {
  const base = await tx.revision.findUniqueOrThrow({
    where: { id: article.latestRevisionId },
    select: {
      number: true,
      authorId: true,
      createdAt: true,
      restoredNumber: true,
      label: { select: { name: true } },
      publication: { select: { revisionId: true } },
      translated: { select: { articleId: true }, take: 1 },
    },
  });
  await insertRevision(tx, { ...revision, articleId: article.id, number: base.number + 1 }, fields);
  const savedAt = new Date();
  await tx.article.update({
    where: { id: article.id },
    data: {
      latestRevisionId: revision.id,
      changedAt: savedAt,
      searchText: await searchTextOf(tx, fields),
    },
  });
  const sameStretch =
    Math.floor(base.createdAt.getTime() / stretch) === Math.floor(savedAt.getTime() / stretch);
  // One that readers saw, that has a name, brought back another or was translated stays as it is.
  const isTurn =
    base.restoredNumber !== null ||
    base.label !== null ||
    base.publication !== null ||
    base.translated.length > 0;
  const folds = base.authorId === revision.authorId && sameStretch && !isTurn;
  if (folds) await tx.revision.delete({ where: { id: article.latestRevisionId } });
  return { savedAt };
}

/** A story that no reader has seen can still go to another edition, and leaves its translations behind. */
export async function moveToEdition(tx: Db, articleId: string, editionId: string): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { editionId, translationGroup: null } });
}
