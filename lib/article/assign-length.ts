import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { AssignLength } from './article-form.ts';
import { lockArticle } from './load-article.ts';
import { mayEdit } from './permissions.ts';

/** How many words the story is to have; null where nobody says. */
export function assignLength(actor: Actor, { articleId, words }: AssignLength): Promise<void> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed('article.edit-any');
    await tx.article.update({ where: { id: articleId }, data: { assignedWords: words } });
    await record(tx, actor, 'article.length_assigned', articleId, { words });
  });
}
