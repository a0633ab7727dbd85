import 'server-only';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import { automaticContainers } from './front.ts';
import { printFront } from './print-front.ts';
import type { PrintedFront } from './printed.ts';
import { getFrontContainers } from './queries.ts';
import { databaseTime } from './release-front.ts';

export type FrontPreview = {
  front: PrintedFront;
  editionCode: string;
  /** Null on the front of the edition. */
  sectionSlug: string | null;
};

/** A draft, or any revision, of a front as readers would get it now. Only for those who arrange fronts. */
export async function getFrontPreview(
  actor: Actor,
  frontId: string,
  revisionId: string | null,
): Promise<FrontPreview> {
  const { containers, editionId, sectionId } = await getFrontContainers(actor, frontId, revisionId);
  const edition = await db().edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      id: true,
      code: true,
      language: true,
      sections: {
        select: { id: true, slug: true, name: true, colour: true },
        orderBy: [{ position: 'asc' }, { slug: 'asc' }],
      },
    },
  });
  const arrangesItself = containers.length === 0 && sectionId === null;
  const shown = arrangesItself ? automaticContainers(edition.sections.map(({ id }) => id)) : containers;
  return {
    front: await printFront(edition, sectionId, shown, await databaseTime(db())),
    editionCode: edition.code,
    sectionSlug: edition.sections.find(({ id }) => id === sectionId)?.slug ?? null,
  };
}
