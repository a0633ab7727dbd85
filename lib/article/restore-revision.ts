import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Conflict, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { RestoreRevision } from './article-form.ts';
import { lockArticle, searchTextOf } from './load-article.ts';
import { mayEdit } from './permissions.ts';
import { insertRevision, revisionFields } from './revision-rows.ts';
import { tellMissing } from './save-article.ts';

/**
 * Makes an older state the latest one, as a new revision; what lies between stays. What readers see does not move.
 * @throws Conflict when someone saved since the history was looked at
 */
export function restoreRevision(actor: Actor, input: RestoreRevision): Promise<{ revisionId: string }> {
  const restored = db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed('article.edit-any');
    if (article.latestRevisionId !== input.latestRevisionId) throw new Conflict(article.latestRevisionId);
    const old = await tx.revision.findFirst({
      where: { id: input.revisionId, articleId: article.id },
      select: { number: true },
    });
    if (!old) throw new NotFound('There is no such revision.');
    const latest = await tx.revision.findUniqueOrThrow({
      where: { id: article.latestRevisionId },
      select: { number: true },
    });
    const fields = await revisionFields(tx, input.revisionId);
    const revisionId = newId();
    await insertRevision(
      tx,
      {
        id: revisionId,
        articleId: article.id,
        number: latest.number + 1,
        authorId: actor.id,
        restoredNumber: old.number,
      },
      fields,
    );
    await tx.article.update({
      where: { id: article.id },
      data: {
        latestRevisionId: revisionId,
        changedAt: new Date(),
        searchText: await searchTextOf(tx, fields),
      },
    });
    await record(tx, actor, 'article.restored', article.id, { revisionId, restoredNumber: old.number });
    return { revisionId };
  });
  return restored.catch(tellMissing);
}
