import 'server-only';
import { z } from 'zod';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { agencySchema, agencyState } from './agency-rows.ts';
import { closeJournal, demandUndoable } from './journal-rows.ts';
import { nameBoth, writeAgency } from './merge-agencies.ts';
import type { UndoReattribution } from './merge-form.ts';
import { listBefore } from './merged-details.ts';
import { moveBack } from './move-credits.ts';

const beforeMerge = z.object({ survivor: agencySchema, merged: agencySchema, earlier: z.array(z.uuid()) });
const afterMerge = z.object({ survivor: agencySchema });

/** Takes the merge of two agencies back, as undoReattribution does with people. */
export async function undoAgencyMerge(
  actor: Actor,
  { id }: UndoReattribution,
  now = new Date(),
): Promise<{ moved: number; fromId: string }> {
  demand(actor, 'contributor.edit');
  return db().$transaction(async (tx) => {
    const journal = await demandUndoable(tx, 'agency', id, now);
    const { fromId, toId } = journal;
    const before = beforeMerge.parse(journal.before);
    const after = afterMerge.parse(journal.after).survivor;
    // While the one still leads to the other, revisions may follow.
    await moveElseBack(tx, id, { fromId, toId });
    await tx.agency.update({ where: { id: fromId }, data: { mergedIntoId: null } });
    await tx.agency.updateMany({ where: { id: { in: before.earlier } }, data: { mergedIntoId: fromId } });
    const { moved } = await moveBack(tx, 'agency', { id, kind: journal.kind, fromId, toId });
    const present = await agencyState(tx, toId);
    const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
    const name = present.name === after.name ? before.survivor.name : present.name;
    const swapped = after.name !== before.survivor.name;
    if (swapped) await nameBoth(tx, { [fromId]: before.merged.name, [toId]: name });
    await writeAgency(tx, toId, {
      name,
      about: present.about === after.about ? before.survivor.about : present.about,
      terms: same(present.terms, after.terms) ? before.survivor.terms : present.terms,
      names: listBefore(before.survivor.names, after.names, present.names),
    });
    await closeJournal(tx, 'agency', { id, at: now, byId: actor.id });
    const detail = { reattributionId: id, credits: moved };
    await record(tx, actor, 'agency.undone', fromId, { ...detail, with: toId });
    await record(tx, actor, 'agency.undone', toId, { ...detail, with: fromId });
    return { moved, fromId };
  });
}

async function moveElseBack(
  tx: Db,
  id: string,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Revision" r SET "agencyId" = ${fromId}::uuid FROM "AgencyReattribution" j
    WHERE j.id = ${id}::uuid AND r.id = ANY (j.revisions) AND r."agencyId" = ${toId}::uuid`;
  await tx.$executeRaw`
    UPDATE "Affiliation" a SET "agencyId" = ${fromId}::uuid FROM "AgencyReattribution" j
    WHERE j.id = ${id}::uuid AND a.id = ANY (j.affiliations) AND a."agencyId" = ${toId}::uuid`;
}
