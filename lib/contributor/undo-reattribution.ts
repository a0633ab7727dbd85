import 'server-only';
import { z } from 'zod';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { linkAccounts, writeDetails } from './details-rows.ts';
import { closeJournal, demandUndoable } from './journal-rows.ts';
import type { UndoReattribution } from './merge-form.ts';
import { detailsBefore } from './merged-details.ts';
import { namesBefore } from './merged-names.ts';
import { moveBack } from './move-credits.ts';
import { personNameRows } from './named-rows.ts';
import { type PersonState, personSchema, personState } from './people-rows.ts';

const beforeMerge = z.object({
  survivor: personSchema,
  merged: personSchema,
  earlier: z.array(z.uuid()),
});
const afterMerge = z.object({ survivor: personSchema });
const beforeSplit = z.object({ isNew: z.boolean() });

/**
 * Takes a merge or a split back: everything is where it was, but for what somebody changed since. The latest goes first,
 * since each rests on those before it.
 */
export async function undoReattribution(
  actor: Actor,
  { id }: UndoReattribution,
  now = new Date(),
): Promise<{ moved: number; fromId: string }> {
  demand(actor, 'contributor.edit');
  return db().$transaction(async (tx) => {
    const { kind, fromId, toId, before, after } = await demandUndoable(tx, 'contributor', id, now);
    if (kind === 'merge') await standAlone(tx, fromId, beforeMerge.parse(before).earlier);
    const { moved } = await moveBack(tx, 'contributor', { id, kind, fromId, toId });
    if (kind === 'merge')
      await restoreBoth(tx, { fromId, toId }, beforeMerge.parse(before), afterMerge.parse(after).survivor);
    else await leaveOrFollow(tx, { fromId, toId, isNew: beforeSplit.parse(before).isNew });
    await closeJournal(tx, 'contributor', { id, at: now, byId: actor.id });
    const detail = { reattributionId: id, credits: moved };
    await record(tx, actor, 'contributor.undone', fromId, { ...detail, with: toId });
    await record(tx, actor, 'contributor.undone', toId, { ...detail, with: fromId });
    return { moved, fromId };
  });
}

async function standAlone(tx: Db, fromId: string, earlier: readonly string[]): Promise<void> {
  await tx.contributor.update({ where: { id: fromId }, data: { mergedIntoId: null } });
  await tx.contributor.updateMany({ where: { id: { in: [...earlier] } }, data: { mergedIntoId: fromId } });
}

async function restoreBoth(
  tx: Db,
  { fromId, toId }: { fromId: string; toId: string },
  before: z.infer<typeof beforeMerge>,
  after: PersonState,
): Promise<void> {
  const now = await personState(tx, toId);
  const was = before.survivor;
  const back = <Key extends 'name' | 'title' | 'biography' | 'state' | 'familyName'>(
    key: Key,
  ): PersonState[Key] => (now[key] === after[key] ? was[key] : now[key]);
  const names = namesBefore(was.names, after.names, now.names);
  if (now.userId === after.userId)
    await linkAccounts(tx, { [toId]: was.userId, [fromId]: before.merged.userId });
  await tx.contributor.update({
    where: { id: toId },
    data: {
      name: back('name'),
      title: back('title'),
      biography: back('biography'),
      state: back('state'),
      familyName: back('familyName'),
      names: { deleteMany: {}, create: personNameRows(names) },
    },
  });
  await writeDetails(tx, toId, detailsBefore(was, after, now));
}

/** Whom a split made and an undo leaves with nothing has an address already: it leads back to the one they came from. */
async function leaveOrFollow(
  tx: Db,
  { fromId, toId, isNew }: { fromId: string; toId: string; isNew: boolean },
): Promise<void> {
  const credits = await tx.credit.count({ where: { contributorId: toId } });
  const uses = await tx.photoUse.count({ where: { contributorId: toId } });
  const user = await tx.user.count({ where: { contributorId: toId } });
  const isLeft = isNew && credits + uses + user === 0;
  await tx.contributor.update({ where: { id: toId }, data: isLeft ? { mergedIntoId: fromId } : {} });
  await tx.$executeRaw`UPDATE "Contributor" SET name = name WHERE id = ${fromId}::uuid`;
}
