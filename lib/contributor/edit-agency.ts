import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { EditAgency } from './contributor-form.ts';
import { refuseTakenName } from './create-agency.ts';
import { lastChange, lockAsSeen, nameRows } from './named-rows.ts';

export async function editAgency(actor: Actor, input: EditAgency): Promise<{ seen: string }> {
  demand(actor, 'contributor.edit');
  const { id, seen, names, ...fields } = input;
  return db().$transaction(async (tx) => {
    await lockAsSeen(tx, 'agency', id, seen);
    await refuseTakenName(tx, fields.name, id);
    await tx.agency.update({
      where: { id },
      data: { ...fields, names: { deleteMany: {}, create: nameRows(names) } },
    });
    await record(tx, actor, 'agency.edited', id, { name: fields.name });
    return { seen: await lastChange(tx, 'agency', id) };
  });
}
