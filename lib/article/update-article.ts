import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { UpdateArticle } from './article-form.ts';
import { listsBetween } from './lists-of.ts';
import { lockArticle } from './load-article.ts';
import { demandMove, makeLive } from './make-live.ts';

/**
 * Shows readers the latest revision of a story they can already see. What was wrong in the one before is said on the
 * story for good.
 */
export function updateArticle(actor: Actor, input: UpdateArticle): Promise<{ address: string }> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    demandMove(actor, 'update', article, input.revisionId);
    const now = new Date();
    const { address } = await makeLive(tx, article, now);
    const { correction } = input;
    if (correction) {
      await tx.correction.create({
        data: { id: newId(), articleId: article.id, text: correction, madeAt: now },
      });
    }
    await record(tx, actor, 'article.updated', article.id, {
      revisionId: article.latestRevisionId,
      address,
      formerAddress: article.address,
      ...(await listsBetween(tx, article.liveRevisionId, article.latestRevisionId)),
      ...(correction && { correction }),
    });
    return { address };
  });
}
