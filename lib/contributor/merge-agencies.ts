import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db, Prisma } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { type AgencyState, agencyState, termsRow } from './agency-rows.ts';
import type { FurtherName } from './contributor.ts';
import type { AgencyChoices, MergeAgencies } from './merge-form.ts';
import { mergedNames } from './merged-names.ts';
import { type Moved, moveCredits } from './move-credits.ts';
import { lastChange, nameRows } from './named-rows.ts';
import { demandSeen, lockNamed } from './people-rows.ts';

/**
 * Two agencies, one house. Credits, the stories that came from there and the people who worked there pass to the survivor,
 * and the other's address leads to theirs. All or nothing; undoAgencyMerge takes it back.
 */
export async function mergeAgencies(
  actor: Actor,
  { survivorId, mergedId, survivorSeen, mergedSeen, choices }: MergeAgencies,
): Promise<Moved & { id: string; seen: string }> {
  demand(actor, 'contributor.edit');
  if (survivorId === mergedId)
    throw new Invalid('Nothing is merged into itself.', [{ field: 'mergedId', code: 'merge-self' }]);
  return db().$transaction(async (tx) => {
    await lockNamed(tx, 'agency', [survivorId, mergedId]);
    await demandSeen(tx, 'agency', survivorId, survivorSeen);
    await demandSeen(tx, 'agency', mergedId, mergedSeen);
    const [survivor, merged] = [await agencyState(tx, survivorId), await agencyState(tx, mergedId)];
    const after = whatIsKept(survivor, merged, choices);
    const earlier = await tx.agency.findMany({ where: { mergedIntoId: mergedId }, select: { id: true } });
    const id = newId();
    const moved = await moveCredits(
      tx,
      'agency',
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
    await tx.agency.updateMany({
      where: { OR: [{ id: mergedId }, { mergedIntoId: mergedId }] },
      data: { mergedIntoId: survivorId },
    });
    await moveWhatElse(tx, id, { fromId: mergedId, toId: survivorId });
    await nameBoth(tx, {
      [survivorId]: after.name,
      [mergedId]: after.name === merged.name ? survivor.name : merged.name,
    });
    await writeAgency(tx, survivorId, after);
    const both = { name: merged.name, reattributionId: id, credits: moved.moved };
    await record(tx, actor, 'agency.merged', survivorId, { ...both, from: mergedId });
    await record(tx, actor, 'agency.merged', mergedId, { ...both, into: survivorId });
    return { id, ...moved, seen: await lastChange(tx, 'agency', survivorId) };
  });
}

function whatIsKept(survivor: AgencyState, merged: AgencyState, choices: AgencyChoices): AgencyState {
  const of = (side: 'survivor' | 'merged') => (side === 'merged' ? merged : survivor);
  return {
    name: of(choices.name).name,
    about: of(choices.about).about,
    terms: of(choices.terms).terms,
    names: mergedNames(survivor, merged, choices).flatMap(({ kind, language, name }): FurtherName[] =>
      kind === 'printed' || kind === 'alias' ? [{ kind, language, name }] : [],
    ),
  };
}

/** Where stories came from, and for whom people worked. */
async function moveWhatElse(
  tx: Db,
  journalId: string,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  await tx.$executeRaw`
    WITH revisions AS (UPDATE "Revision" SET "agencyId" = ${toId}::uuid WHERE "agencyId" = ${fromId}::uuid RETURNING id),
      affiliations AS (UPDATE "Affiliation" SET "agencyId" = ${toId}::uuid WHERE "agencyId" = ${fromId}::uuid RETURNING id)
    UPDATE "AgencyReattribution" SET revisions = coalesce((SELECT array_agg(id) FROM revisions), '{}'),
      affiliations = coalesce((SELECT array_agg(id) FROM affiliations), '{}') WHERE id = ${journalId}::uuid`;
}

/** No two agencies share a name, not even for the moment in which they change theirs. */
export async function nameBoth(tx: Db, names: Record<string, string>): Promise<void> {
  for (const id of Object.keys(names)) await tx.agency.update({ where: { id }, data: { name: id } });
  for (const [id, name] of Object.entries(names)) await tx.agency.update({ where: { id }, data: { name } });
}

export async function writeAgency(tx: Db, id: string, { about, terms, names }: AgencyState): Promise<void> {
  await tx.agency.update({
    where: { id },
    data: { about, ...termsRow(terms), names: { deleteMany: {}, create: nameRows(names) } },
  });
}
