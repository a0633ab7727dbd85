import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { termsRow } from './agency-rows.ts';
import type { EditAgency } from './contributor-form.ts';
import { refuseTakenName } from './create-agency.ts';
import { lastChange, lockAsSeen, nameRows } from './named-rows.ts';

export async function editAgency(actor: Actor, input: EditAgency): Promise<{ seen: string }> {
  demand(actor, 'contributor.edit');
  const { id, seen, names, terms, ...fields } = input;
  return db().$transaction(async (tx) => {
    await lockAsSeen(tx, 'agency', id, seen);
    await refuseTakenName(tx, fields.name, id);
    const { maySyndicate } = await tx.agency.findUniqueOrThrow({
      where: { id },
      select: { maySyndicate: true },
    });
    await tx.agency.update({
      where: { id },
      data: { ...fields, ...(terms && termsRow(terms)), names: { deleteMany: {}, create: nameRows(names) } },
    });
    // Feeds that left its stories out do not know of it.
    const isPassedOn = terms !== undefined && terms.maySyndicate !== maySyndicate;
    await record(tx, actor, 'agency.edited', id, {
      name: fields.name,
      ...(isPassedOn && { maySyndicate: terms.maySyndicate }),
    });
    return { seen: await lastChange(tx, 'agency', id) };
  });
}
