import 'server-only';
import { record } from '../history/record.ts';
import { db, Prisma } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { linkAccounts, writeDetails } from './details-rows.ts';
import type { Choices, MergeContributors } from './merge-form.ts';
import { mergedDetails } from './merged-details.ts';
import { mergedNames } from './merged-names.ts';
import { type Moved, moveCredits } from './move-credits.ts';
import { lastChange, personNameRows } from './named-rows.ts';
import { demandSeen, lockNamed, type PersonState, personState } from './people-rows.ts';

/**
 * Two pages, one person. Every credit passes to the survivor, what readers see of them is chosen field by field, and the
 * other's address leads to theirs. All or nothing; undoReattribution takes it back.
 */
export async function mergeContributors(
  actor: Actor,
  { survivorId, mergedId, survivorSeen, mergedSeen, choices }: MergeContributors,
): Promise<Moved & { id: string; seen: string }> {
  demand(actor, 'contributor.edit');
  if (survivorId === mergedId)
    throw new Invalid('Nobody is merged into themselves.', [{ field: 'mergedId', code: 'merge-self' }]);
  return db().$transaction(async (tx) => {
    await lockNamed(tx, 'contributor', [survivorId, mergedId]);
    await demandSeen(tx, 'contributor', survivorId, survivorSeen);
    await demandSeen(tx, 'contributor', mergedId, mergedSeen);
    const [survivor, merged] = [await personState(tx, survivorId), await personState(tx, mergedId)];
    const after = whatIsKept(survivor, merged, choices);
    const earlier = await tx.contributor.findMany({
      where: { mergedIntoId: mergedId },
      select: { id: true },
    });
    const id = newId();
    const moved = await moveCredits(
      tx,
      'contributor',
      {
        id,
        kind: 'merge',
        fromId: mergedId,
        toId: survivorId,
        byId: actor.id,
        before: { survivor, merged, earlier: earlier.map((row) => row.id) },
        after: { survivor: after },
      },
      Prisma.sql`true`,
      Prisma.sql`true`,
    );
    await tx.contributor.updateMany({
      where: { OR: [{ id: mergedId }, { mergedIntoId: mergedId }] },
      data: { mergedIntoId: survivorId },
    });
    await linkAccounts(tx, { [survivorId]: after.userId, [mergedId]: null });
    const { names, name, title, biography, state, familyName, userId: _, ...details } = after;
    await tx.contributor.update({
      where: { id: survivorId },
      data: {
        name,
        title,
        biography,
        state,
        familyName,
        names: { deleteMany: {}, create: personNameRows(names) },
      },
    });
    await writeDetails(tx, survivorId, details);
    const both = { name: merged.name, reattributionId: id, credits: moved.moved };
    await record(tx, actor, 'contributor.merged', survivorId, { ...both, from: mergedId });
    await record(tx, actor, 'contributor.merged', mergedId, { ...both, into: survivorId });
    return { id, ...moved, seen: await lastChange(tx, 'contributor', survivorId) };
  });
}

function whatIsKept(survivor: PersonState, merged: PersonState, choices: Choices): PersonState {
  const of = (side: 'survivor' | 'merged') => (side === 'merged' ? merged : survivor);
  return {
    ...mergedDetails(survivor, merged, choices),
    name: of(choices.name).name,
    title: of(choices.title).title,
    biography: of(choices.biography).biography,
    // By rule: whoever is protected stays so under whatever name.
    state: [survivor, merged].some(({ state }) => state === 'withheld')
      ? 'withheld'
      : of(choices.state).state,
    familyName: of(choices.familyName).familyName,
    names: mergedNames(survivor, merged, choices).map(({ since = '', until = '', ...name }) => ({
      ...name,
      since,
      until,
    })),
  };
}
