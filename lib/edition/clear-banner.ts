import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { ClearBanner } from './banner-form.ts';

/** Takes the line at the head of an edition's pages down before it ends. */
export function clearBanner(actor: Actor, { editionId }: ClearBanner): Promise<void> {
  demand(actor, 'banner.edit');
  return db().$transaction(async (tx) => {
    const { count } = await tx.banner.deleteMany({ where: { editionId } });
    if (count > 0) await record(tx, actor, 'banner.cleared', editionId);
  });
}
