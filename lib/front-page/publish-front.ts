import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import type { PublishFront } from './front-form.ts';
import { addRelease, demandRelease } from './release-front.ts';

/** Shows the latest draft to readers, at once. What is scheduled stays so. */
export function publishFront(actor: Actor, input: PublishFront): Promise<{ liveFrom: Date }> {
  return db().$transaction(async (tx) => {
    const { place, now } = await demandRelease(tx, actor, input);
    await addRelease(tx, actor, input, now, now);
    await record(tx, actor, 'front.published', place.frontId, {
      of: place.of,
      editionId: place.editionId,
      revisionId: input.revisionId,
    });
    return { liveFrom: now };
  });
}
