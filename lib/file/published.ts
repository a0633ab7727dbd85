import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';

export const offered = { id: true, name: true, mediaType: true, bytes: true, checksum: true } as const;

/** A file as it is sent. */
export type OfferedFile = { id: string; name: string; mediaType: string; bytes: number; checksum: string };

/** A file that a story offers which readers can see now; null for every other, as if it never was. */
export async function publishedFile(id: string, name: string): Promise<OfferedFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  madeFrom(`stories-of:file:${id}`);
  return db().file.findFirst({
    where: { id, name, uses: { some: { revision: { liveOf: { isNot: null } } } } },
    select: offered,
  });
}

/** What a file that readers can see is called now, where it once had this name: addresses that were kept lead on. */
export async function nameSince(id: string, formerly: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const renamed = await db().event.findFirst({
    where: {
      subject: 'file',
      subjectId: id,
      type: 'file.renamed',
      detail: { path: ['from'], equals: formerly },
    },
    select: { sequence: true },
  });
  if (!renamed) return null;
  const file = await db().file.findFirst({
    where: { id, uses: { some: { revision: { liveOf: { isNot: null } } } } },
    select: { name: true },
  });
  return file?.name ?? null;
}
