import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Conflict } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { checkContainers } from './check-containers.ts';
import { containersSchema, type SaveFront } from './front-form.ts';
import { frontPlace, type LatestFrontRevision, lockFront } from './load-front.ts';

/** Saves of one person within one stretch of the clock become one revision. */
const stretch = 10 * 60 * 1000;

/**
 * Stores a new draft of a front on top of the one the changes were made on. What readers see does not move.
 * Sending the same save again is answered like the first time.
 * @throws Conflict when someone saved in between; nothing is stored then
 */
export function saveFront(
  actor: Actor,
  input: SaveFront,
): Promise<{ revisionId: string; number: number; savedAt: Date }> {
  const { frontId, baseRevisionId, revisionId, containers } = input;
  return db().$transaction(async (tx) => {
    demand(actor, 'front.edit');
    const place = await frontPlace(tx, frontId);
    const base = await lockFront(tx, place);
    if (base?.id === revisionId) return { revisionId, number: base.number, savedAt: base.createdAt };
    if (base && base.id !== baseRevisionId) throw new Conflict(base.id);
    const before = base ? containersSchema.parse(base.containers) : [];
    const savedAt = new Date();
    await checkContainers(tx, place, containers, before, savedAt);
    const number = (base?.number ?? 0) + 1;
    const row = { id: revisionId, frontId, number, authorId: actor.id, createdAt: savedAt };
    await tx.frontRevision.create({ data: { ...row, containers: structuredClone([...containers]) } });
    await tx.front.update({ where: { id: frontId }, data: { latestRevisionId: revisionId } });
    if (base && foldsInto(base, actor, savedAt)) await tx.frontRevision.delete({ where: { id: base.id } });
    await record(tx, actor, 'front.saved', frontId, { revisionId, of: place.of });
    return { revisionId, number, savedAt };
  });
}

/** What was let out, or brought back, stays in the history for itself. */
function foldsInto(base: LatestFrontRevision, actor: Actor, savedAt: Date): boolean {
  const sameStretch =
    Math.floor(base.createdAt.getTime() / stretch) === Math.floor(savedAt.getTime() / stretch);
  return (
    sameStretch && base.authorId === actor.id && base._count.releases === 0 && base.restoredNumber === null
  );
}
