import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { readStored } from '../platform/storage.ts';
import { commandLine } from '../staff/actor.ts';
import { originalKey, type PlannedRendition, planRenditions, renditionPlan } from './photo.ts';
import type { PreparedRendition } from './renditions.ts';
import { insertRenditions, putRenditions } from './store-photo.ts';

/** Milliseconds; a picture of the largest size takes some seconds. */
const longest = 120_000;

/** Photos from before the present plan of files. */
export function countIncompletePhotos(): Promise<number> {
  return db().photo.count({ where: { renditionPlan: { not: renditionPlan } } });
}

/**
 * Makes the files of the present plan that the next photo lacks. One photo at a time, whatever the number of nodes.
 * @param after the id of the photo before it
 * @returns its id; null when there is none left, or another node is at one
 */
export function completeNextPhoto(after: string | null): Promise<string | null> {
  return db().$transaction(
    async (tx) => {
      const [answer]: { isFree: boolean }[] =
        await tx.$queryRaw`SELECT pg_try_advisory_xact_lock(hashtext('completing photos')) AS "isFree"`;
      if (!answer?.isFree) return null;
      const photo = await tx.photo.findFirst({
        where: { renditionPlan: { not: renditionPlan }, ...(after !== null && { id: { gt: after } }) },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          width: true,
          height: true,
          renditions: { select: { mediaType: true, width: true } },
        },
      });
      if (!photo) return null;
      const lacking = planRenditions(photo).filter(
        ({ mediaType, width }) =>
          !photo.renditions.some((one) => one.mediaType === mediaType && one.width === width),
      );
      if (lacking.length > 0) await add(tx, photo.id, await make(photo.id, lacking));
      await tx.photo.update({ where: { id: photo.id }, data: { renditionPlan } });
      return photo.id;
    },
    { timeout: longest },
  );
}

async function add(tx: Db, photoId: string, made: readonly PreparedRendition[]): Promise<void> {
  if (made.length === 0) return;
  await putRenditions(photoId, made);
  await insertRenditions(tx, photoId, made);
  await record(tx, commandLine, 'photo.completed', photoId, { files: made.length });
}

/** Nothing where the original is gone or cannot be read any more: trying again would not help. */
async function make(photoId: string, lacking: readonly PlannedRendition[]): Promise<PreparedRendition[]> {
  // What opens pictures takes a while to load, and most starts find nothing to do.
  const { makeFurtherRenditions } = await import('./renditions.ts');
  try {
    return await makeFurtherRenditions(await readStored(originalKey(photoId)), lacking);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isGone && !(error instanceof Invalid)) throw error;
    console.error(`The files that photo ${photoId} lacks could not be made: ${error.message}`);
    return [];
  }
}
