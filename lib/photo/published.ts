import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { parseRenditionFileName } from './photo.ts';

export type StoredRendition = { id: string; storageKey: string; mediaType: string };

/** Where a file made from a photo lies, if a story that readers can see now shows the photo; null otherwise. */
export async function publishedRendition(photoId: string, fileName: string): Promise<StoredRendition | null> {
  const wanted = parseRenditionFileName(fileName);
  if (!wanted || !z.uuid().safeParse(photoId).success) return null;
  madeFrom(`photo:${photoId}`, `stories-of:photo:${photoId}`);
  return db().rendition.findFirst({
    where: {
      photoId,
      ...wanted,
      photo: { uses: { some: { revision: { liveOf: { isNot: null } } } } },
    },
    select: { id: true, storageKey: true, mediaType: true },
  });
}
