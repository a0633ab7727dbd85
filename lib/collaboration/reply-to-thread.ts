import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { Reply } from './comment-form.ts';
import { demandComment } from './comment-permissions.ts';
import { lockThread, storeMentions } from './comment-rows.ts';

/** Answers in a thread. One that was resolved is open again: there is something more to say. */
export function replyToThread(actor: Actor, { threadId, text }: Reply): Promise<{ commentId: string }> {
  demandComment(actor);
  return db().$transaction(async (tx) => {
    const { articleId, resolvedAt } = await lockThread(tx, threadId);
    const commentId = newId();
    await tx.comment.create({ data: { id: commentId, threadId, authorId: actor.id, text } });
    const mentioned = await storeMentions(tx, actor, { id: commentId, text });
    await tx.commentThread.update({
      where: { id: threadId },
      data: { resolvedAt: null, resolvedById: null, changedAt: new Date() },
    });
    const detail = { articleId, commentId, mentioned: mentioned.join(' '), reopened: resolvedAt !== null };
    await record(tx, actor, 'comment.replied', threadId, detail);
    return { commentId };
  });
}
