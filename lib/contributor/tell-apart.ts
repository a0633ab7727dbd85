import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { TellApart } from './merge-form.ts';
import { lockNamed } from './people-rows.ts';

/** Two who look like one and are not: the page of likely duplicates names them no more. */
export async function tellApart(actor: Actor, { oneId, otherId }: TellApart): Promise<{ oneId: string }> {
  demand(actor, 'contributor.edit');
  return db().$transaction(async (tx) => {
    await lockNamed(tx, 'contributor', [oneId, otherId]);
    const [first, second] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
    await tx.notSame.upsert({
      where: { oneId_otherId: { oneId: first, otherId: second } },
      create: { oneId: first, otherId: second },
      update: {},
    });
    await record(tx, actor, 'contributor.told_apart', oneId, { from: otherId });
    return { oneId };
  });
}
