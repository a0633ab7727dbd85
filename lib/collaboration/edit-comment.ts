import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { EditComment } from './comment-form.ts';
import { demandComment, mayChangeComment } from './comment-permissions.ts';
import { lockComment, storeMentions } from './comment-rows.ts';

/** Puts one's own words otherwise. Who is spoken to only now is told now. */
export function editComment(actor: Actor, { commentId, text }: EditComment): Promise<void> {
  demandComment(actor);
  return db().$transaction(async (tx) => {
    const { thread, comment } = await lockComment(tx, commentId);
    if (!mayChangeComment(actor, comment)) throw new NotAllowed('another’s comment');
    if (comment.text === text) return;
    const now = new Date();
    await tx.comment.update({ where: { id: commentId }, data: { text, editedAt: now } });
    await tx.commentThread.update({ where: { id: thread.id }, data: { changedAt: now } });
    const mentioned = await storeMentions(tx, actor, { id: commentId, text });
    const detail = { articleId: thread.articleId, commentId, mentioned: mentioned.join(' ') };
    await record(tx, actor, 'comment.edited', thread.id, detail);
  });
}
