import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { RestoreFront } from './front-form.ts';
import { containersSchema } from './front-form.ts';
import { frontPlace, lockFront } from './load-front.ts';

/** Makes an older revision the draft again, as a new one: nothing in between is lost. Readers see no change. */
export function restoreFront(
  actor: Actor,
  input: RestoreFront,
): Promise<{ revisionId: string; number: number }> {
  const { frontId, baseRevisionId, revisionId, restoredId } = input;
  return db().$transaction(async (tx) => {
    demand(actor, 'front.edit');
    const place = await frontPlace(tx, frontId);
    const latest = await lockFront(tx, place);
    const restored = await tx.frontRevision.findFirst({
      where: { id: restoredId, frontId },
      select: { number: true, containers: true },
    });
    if (!latest || !restored) throw new NotFound('There is no such revision.');
    if (latest.id === revisionId) return { revisionId, number: latest.number };
    if (latest.id !== baseRevisionId) throw new Conflict(latest.id);
    const number = latest.number + 1;
    const containers = structuredClone([...containersSchema.parse(restored.containers)]);
    await tx.frontRevision.create({
      data: {
        id: revisionId,
        frontId,
        number,
        authorId: actor.id,
        containers,
        restoredNumber: restored.number,
      },
    });
    await tx.front.update({ where: { id: frontId }, data: { latestRevisionId: revisionId } });
    await record(tx, actor, 'front.restored', frontId, {
      revisionId,
      of: place.of,
      restoredNumber: restored.number,
    });
    return { revisionId, number };
  });
}
