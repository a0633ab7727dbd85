import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { demandAnotherAdmin, endSessions, lockAccount, refusal } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import type { UserId } from './user-form.ts';

/** Closes an account: it is signed out everywhere and what it did stays. A second time does nothing. */
export async function deactivateUser(actor: Actor, { id }: UserId): Promise<void> {
  demand(actor, 'staff.edit');
  if (id === actor.id) throw refusal('id', 'own-account');
  await db().$transaction(async (tx) => {
    const account = await lockAccount(tx, id);
    if (account.deactivatedAt !== null) return;
    if (account.roles.includes('admin')) await demandAnotherAdmin(tx, id, 'id');
    await tx.user.update({ where: { id }, data: { deactivatedAt: new Date() } });
    await endSessions(tx, id, null);
    await record(tx, actor, 'user.deactivated', id, { name: account.name });
  });
}
