import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { demandAnotherAdmin, demandFreeEmail, lockAccount } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import type { EditUser } from './user-form.ts';

/** New roles count from the next request on: sessions carry none. */
export async function editUser(actor: Actor, input: EditUser): Promise<void> {
  demand(actor, 'staff.edit');
  const { id, name, email, roles } = input;
  await db().$transaction(async (tx) => {
    const account = await lockAccount(tx, id);
    await demandFreeEmail(tx, email, id);
    const demoted = account.roles.includes('admin') && !roles.includes('admin');
    if (demoted && account.deactivatedAt === null) await demandAnotherAdmin(tx, id, 'roles');
    await tx.user.update({ where: { id }, data: { name, email, roles } });
    await record(tx, actor, 'user.edited', id, {
      name,
      roles: roles.join(' '),
      before: account.roles.join(' '),
    });
  });
}
