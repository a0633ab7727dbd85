import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { demandComment, mayChangeComment } from './comment-permissions.ts';
import { lockComment } from './comment-rows.ts';

/** Takes one's own words back. Their place stays while others have answered; a thread without words is gone. */
export function deleteComment(actor: Actor, { commentId }: { commentId: string }): Promise<void> {
  demandComment(actor);
  return db().$transaction(async (tx) => {
    const { thread, comment } = await lockComment(tx, commentId);
    if (!mayChangeComment(actor, comment)) throw new NotAllowed('another’s comment');
    const now = new Date();
    await tx.mention.deleteMany({ where: { commentId } });
    await tx.comment.update({ where: { id: commentId }, data: { text: '', deletedAt: now } });
    const left = await tx.comment.count({ where: { threadId: thread.id, deletedAt: null } });
    if (left === 0) await tx.commentThread.delete({ where: { id: thread.id } });
    else await tx.commentThread.update({ where: { id: thread.id }, data: { changedAt: now } });
    const detail = { articleId: thread.articleId, commentId, thread: left > 0 };
    await record(tx, actor, 'comment.deleted', thread.id, detail);
  });
}
