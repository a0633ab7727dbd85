import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { ScheduleFront } from './front-form.ts';
import { addRelease, demandRelease } from './release-front.ts';

/** Lets the latest draft out at a time to come. @throws Invalid when that time is past */
export function scheduleFront(
  actor: Actor,
  input: ScheduleFront,
): Promise<{ releaseId: string; liveFrom: Date }> {
  const { revisionId, liveFrom } = input;
  return db().$transaction(async (tx) => {
    const { place, now } = await demandRelease(tx, actor, input);
    if (liveFrom <= now) throw new Invalid('Past.', [{ field: 'liveFrom', code: 'time-in-past' }]);
    const releaseId = await addRelease(tx, actor, input, liveFrom, now);
    await record(tx, actor, 'front.scheduled', place.frontId, {
      of: place.of,
      editionId: place.editionId,
      revisionId,
      releaseId,
      liveFrom: liveFrom.toISOString(),
    });
    return { releaseId, liveFrom };
  });
}
