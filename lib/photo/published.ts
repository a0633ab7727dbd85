import 'server-only';
import { z } from 'zod';
import { isMet } from '../contributor/published.ts';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { parseRenditionFileName } from './photo.ts';

export type StoredRendition = { id: string; storageKey: string; mediaType: string };

/**
 * Where a file made from a photo lies, if a story that readers can see now shows the photo, or it is the portrait of
 * somebody whom readers have met; null otherwise.
 */
export async function publishedRendition(photoId: string, fileName: string): Promise<StoredRendition | null> {
  const wanted = parseRenditionFileName(fileName);
  if (!wanted || !z.uuid().safeParse(photoId).success) return null;
  madeFrom(`photo:${photoId}`, `stories-of:photo:${photoId}`);
  const select = { id: true, storageKey: true, mediaType: true };
  const inStory = await db().rendition.findFirst({
    where: { photoId, ...wanted, photo: { uses: { some: { revision: { liveOf: { isNot: null } } } } } },
    select,
  });
  if (inStory) return inStory;
  const portrayed = await db().contributor.findMany({
    where: {
      AND: [isMet, { OR: [{ portraitId: photoId }, { profiles: { some: { portraitId: photoId } } }] }],
    },
    select: { id: true },
  });
  if (portrayed.length === 0) return null;
  for (const { id } of portrayed) madeFrom(`contributor:${id}`, `stories-of:contributor:${id}`);
  return db().rendition.findFirst({ where: { photoId, ...wanted }, select });
}
