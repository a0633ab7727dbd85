import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import { demandComment } from './comment-permissions.ts';
import { lockThread } from './comment-rows.ts';

/** Says that a thread is not settled after all. */
export function reopenThread(actor: Actor, { threadId }: { threadId: string }): Promise<void> {
  demandComment(actor);
  return db().$transaction(async (tx) => {
    const { articleId, resolvedAt } = await lockThread(tx, threadId);
    if (!resolvedAt) return;
    await tx.commentThread.update({
      where: { id: threadId },
      data: { resolvedAt: null, resolvedById: null, changedAt: new Date() },
    });
    await record(tx, actor, 'comment.reopened', threadId, { articleId });
  });
}
