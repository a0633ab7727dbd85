import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { lockAccount } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import type { UserId } from './user-form.ts';

/** Opens a closed account again, with the password it had. */
export async function reactivateUser(actor: Actor, { id }: UserId): Promise<void> {
  demand(actor, 'staff.edit');
  await db().$transaction(async (tx) => {
    const account = await lockAccount(tx, id);
    if (account.deactivatedAt === null) return;
    await tx.user.update({ where: { id }, data: { deactivatedAt: null } });
    await record(tx, actor, 'user.edited', id, { name: account.name, account: 'opened again' });
  });
}
