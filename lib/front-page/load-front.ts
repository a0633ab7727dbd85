import 'server-only';
import type { Db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import type { FrontOf } from './front.ts';

/** Of what a front is the front. */
export type FrontPlace = { frontId: string; of: FrontOf; editionId: string; sectionId: string | null };

/** A front has the id of its edition or section, and is there before anyone has arranged it. */
export async function frontPlace(tx: Db, frontId: string): Promise<FrontPlace> {
  const edition = await tx.edition.findUnique({ where: { id: frontId }, select: { id: true } });
  if (edition) return { frontId, of: 'edition', editionId: edition.id, sectionId: null };
  const section = await tx.section.findUnique({ where: { id: frontId }, select: { editionId: true } });
  if (!section) throw new NotFound('There is no such front.');
  return { frontId, of: 'section', editionId: section.editionId, sectionId: frontId };
}

/** Locks the front's row until the end of the transaction, so that two changes come one after the other. */
export async function lockFront(tx: Db, place: FrontPlace) {
  const { frontId, editionId, sectionId } = place;
  await tx.front.createMany({ data: { id: frontId, editionId, sectionId }, skipDuplicates: true });
  await tx.$queryRaw`SELECT 1 FROM "Front" WHERE id = ${frontId}::uuid FOR UPDATE`;
  const front = await tx.front.findUniqueOrThrow({
    where: { id: frontId },
    select: {
      latestRevision: {
        select: {
          id: true,
          number: true,
          authorId: true,
          createdAt: true,
          containers: true,
          restoredNumber: true,
          _count: { select: { releases: true } },
        },
      },
    },
  });
  return front.latestRevision;
}
export type LatestFrontRevision = NonNullable<Awaited<ReturnType<typeof lockFront>>>;
