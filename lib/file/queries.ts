import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { type OfferedFile, offered } from './published.ts';

export const listed = { id: true, name: true, mediaType: true, bytes: true } as const;

/** A file as writers meet it. */
export type ListedFile = { id: string; name: string; mediaType: string; bytes: number };

export const findFilesSchema = z.object({ search: z.string().max(200).default(''), id: z.uuid().optional() });
export type FindFiles = z.infer<typeof findFilesSchema>;

/** Files for a picker, the latest first; with an id, the one that has it. Open to whoever may read stories. */
export async function findFiles(actor: Actor, { search, id }: FindFiles): Promise<ListedFile[]> {
  demand(actor, 'article.read');
  return db().file.findMany({
    where: id === undefined ? { name: { contains: search, mode: 'insensitive' } } : { id },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 8,
    select: listed,
  });
}

/** A file with its bytes, whether or not readers may have it. */
export async function findFile(actor: Actor, id: string, name: string): Promise<OfferedFile | null> {
  demand(actor, 'article.read');
  return findStoredFile(id, name);
}

/** The same for whoever has been let in already, by a preview link. */
export async function findStoredFile(id: string, name: string): Promise<OfferedFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db().file.findFirst({ where: { id, name }, select: offered });
}
