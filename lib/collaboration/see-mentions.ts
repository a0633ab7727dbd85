import 'server-only';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import { demandComment } from './comment-permissions.ts';

/** Where the actor was spoken to, and has now read it. What one has read is no change of anything: no event tells it. */
export async function seeMentions(
  actor: Actor,
  { threadIds }: { threadIds?: string[] | undefined },
): Promise<{ unseen: number }> {
  demandComment(actor);
  await db().mention.updateMany({
    where: {
      userId: actor.id,
      seenAt: null,
      ...(threadIds && { comment: { threadId: { in: threadIds } } }),
    },
    data: { seenAt: new Date() },
  });
  return { unseen: await db().mention.count({ where: { userId: actor.id, seenAt: null } }) };
}
