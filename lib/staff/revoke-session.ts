import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { endSessions } from './account-rows.ts';
import { type Actor, demand, holds } from './actor.ts';
import type { RevokeSession } from './user-form.ts';

/** One's own, or as an administrator anybody's. A second time does nothing. */
export async function revokeSession(actor: Actor, { sessionId }: RevokeSession): Promise<void> {
  demand(actor, 'newsroom.enter');
  await db().$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { userId: true } });
    const own = session?.userId === actor.id;
    if (!session || (!own && !holds(actor, 'staff.edit'))) throw new NotFound('There is no such session.');
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count > 0) await record(tx, actor, 'user.edited', session.userId, { session: 'ended' });
  });
}

/** All one's own but the one in use. @returns how many ended */
export async function revokeOtherSessions(
  actor: Actor,
  { sessionId }: RevokeSession,
): Promise<{ ended: number }> {
  demand(actor, 'newsroom.enter');
  return db().$transaction(async (tx) => {
    const ended = await endSessions(tx, actor.id, sessionId);
    if (ended > 0) await record(tx, actor, 'user.edited', actor.id, { sessions: 'ended', count: ended });
    return { ended };
  });
}
