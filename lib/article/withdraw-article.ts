import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import type { MoveArticle } from './article-form.ts';
import { listsOf } from './lists-of.ts';
import { lockArticle } from './load-article.ts';
import { demandMove } from './make-live.ts';

/** Takes the story away from readers; its address answers 410 until it is published again. */
export function withdrawArticle(actor: Actor, input: MoveArticle): Promise<{ withdrawnAt: Date }> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    demandMove(actor, 'withdraw', article, input.revisionId);
    const now = new Date();
    await tx.article.update({
      where: { id: article.id },
      data: { status: 'withdrawn', liveRevisionId: null, withdrawnAt: now, changedAt: now },
    });
    await record(tx, actor, 'article.withdrawn', article.id, {
      address: article.address,
      lists: await listsOf(tx, [article.liveRevisionId]),
    });
    return { withdrawnAt: now };
  });
}
