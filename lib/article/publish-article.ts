import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import type { MoveArticle } from './article-form.ts';
import { listsOf } from './lists-of.ts';
import { lockArticle } from './load-article.ts';
import { demandMove, makeLive } from './make-live.ts';

/** Shows the story to readers for the first time, or again after it was withdrawn. */
export function publishArticle(actor: Actor, input: MoveArticle): Promise<{ address: string }> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    demandMove(actor, 'publish', article, input.revisionId);
    const { address } = await makeLive(tx, article, new Date());
    await record(tx, actor, 'article.published', article.id, {
      revisionId: article.latestRevisionId,
      address,
      formerAddress: article.address,
      lists: await listsOf(tx, [article.latestRevisionId]),
    });
    return { address };
  });
}
