import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed, NotFound } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { FollowSource } from './article-form.ts';
import { lockArticle } from './load-article.ts';
import { mayEdit } from './permissions.ts';

/** The translator has brought over what changed in the source up to a state of it. */
export function followSource(actor: Actor, { articleId, sourceRevisionId }: FollowSource): Promise<void> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed('article.edit-any');
    const { count } = await tx.translation.updateMany({
      where: { articleId, source: { revisions: { some: { id: sourceRevisionId } } } },
      data: { sourceRevisionId },
    });
    if (count === 0) throw new NotFound('There is no such source.');
    await record(tx, actor, 'article.followed', articleId, { sourceRevisionId });
  });
}
