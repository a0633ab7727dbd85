import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { endSessions, lockAccount, refusal } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import { hashPassword, makePassword } from './password.ts';
import type { UserId } from './user-form.ts';

/** Ends every session of the account. @returns the new password, which nothing tells again */
export async function resetPassword(actor: Actor, { id }: UserId): Promise<{ password: string }> {
  demand(actor, 'staff.edit');
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  return db().$transaction(async (tx) => {
    const account = await lockAccount(tx, id);
    if (account.deactivatedAt !== null) throw refusal('id', 'account-closed');
    await tx.user.update({ where: { id }, data: { passwordHash } });
    await tx.signInAttempt.deleteMany({ where: { email: account.email, succeeded: false } });
    await endSessions(tx, id, null);
    await record(tx, actor, 'user.edited', id, { password: 'reset' });
    return { password };
  });
}
