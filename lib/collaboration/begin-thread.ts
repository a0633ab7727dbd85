import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { BeginThread } from './comment-form.ts';
import { demandComment } from './comment-permissions.ts';
import { anchorColumns, storeMentions } from './comment-rows.ts';

/** Says something about a range, a block, a photo or the whole story. */
export function beginThread(
  actor: Actor,
  { articleId, anchor, text }: BeginThread,
): Promise<{ threadId: string; commentId: string }> {
  demandComment(actor);
  return db().$transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { id: true } });
    if (!article) throw new NotFound('There is no such story.');
    const [threadId, commentId] = [newId(), newId()];
    await tx.commentThread.create({ data: { id: threadId, articleId, ...anchorColumns(anchor) } });
    await tx.comment.create({ data: { id: commentId, threadId, authorId: actor.id, text } });
    const mentioned = await storeMentions(tx, actor, { id: commentId, text });
    const detail = { articleId, commentId, on: anchor.kind, mentioned: mentioned.join(' ') };
    await record(tx, actor, 'comment.added', threadId, detail);
    return { threadId, commentId };
  });
}
