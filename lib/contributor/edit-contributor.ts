import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { EditContributor } from './contributor-form.ts';
import { demandTargets, writeDetails } from './details-rows.ts';
import { givenOnly } from './given-only.ts';
import { keepPrintedNames, namesByEdition } from './kept-names.ts';
import { lastChange, lockAsSeen, personNameRows } from './named-rows.ts';

/**
 * Stories that readers can see go on printing the name they printed, until somebody prints them again.
 * The slug stays whatever the name becomes: addresses never die.
 */
export async function editContributor(actor: Actor, input: EditContributor): Promise<{ seen: string }> {
  demand(actor, 'contributor.edit');
  const { id, seen, names, state, familyName, name, title, biography, ...details } = input;
  return db().$transaction(async (tx) => {
    await lockAsSeen(tx, 'contributor', id, seen);
    await demandTargets(tx, id, details);
    const before = await namesByEdition(tx, id);
    await tx.contributor.update({
      where: { id },
      data: {
        name,
        title,
        biography,
        ...givenOnly({ state, familyName }),
        names: { deleteMany: {}, create: personNameRows(names) },
      },
    });
    await keepPrintedNames(tx, id, before);
    await writeDetails(tx, id, details);
    await record(tx, actor, 'contributor.edited', id, { name });
    return { seen: await lastChange(tx, 'contributor', id) };
  });
}
