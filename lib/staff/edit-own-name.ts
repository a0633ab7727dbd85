import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { lockAccount } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import type { EditOwnName } from './user-form.ts';

export async function editOwnName(actor: Actor, { name }: EditOwnName): Promise<void> {
  demand(actor, 'newsroom.enter');
  await db().$transaction(async (tx) => {
    await lockAccount(tx, actor.id);
    await tx.user.update({ where: { id: actor.id }, data: { name } });
    await record(tx, actor, 'user.edited', actor.id, { name });
  });
}
