import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { UnscheduleFront } from './front-form.ts';
import { frontPlace, lockFront } from './load-front.ts';
import { databaseTime } from './release-front.ts';

/** Takes a scheduled change back before its time. @throws Invalid when it has gone live, or was taken back before */
export function unscheduleFront(actor: Actor, input: UnscheduleFront): Promise<{ releaseId: string }> {
  const { frontId, releaseId } = input;
  return db().$transaction(async (tx) => {
    demand(actor, 'front.publish');
    const place = await frontPlace(tx, frontId);
    await lockFront(tx, place);
    const now = await databaseTime(tx);
    const { count } = await tx.frontRelease.updateMany({
      where: { id: releaseId, frontId, cancelledAt: null, liveFrom: { gt: now } },
      data: { cancelledAt: now },
    });
    if (count === 0) throw new Invalid('Gone.', [{ field: '', code: 'release-gone' }]);
    await record(tx, actor, 'front.unscheduled', frontId, {
      of: place.of,
      editionId: place.editionId,
      releaseId,
    });
    return { releaseId };
  });
}
