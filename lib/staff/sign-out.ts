import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import type { Actor } from './actor.ts';

/** Ends the session one came by; a second time does nothing. */
export async function signOut(actor: Actor, input: { sessionId: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: input.sessionId, userId: actor.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count > 0) await record(tx, actor, 'user.signed_out', actor.id);
  });
}
