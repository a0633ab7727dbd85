import { createHash } from 'node:crypto';
import type { Db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import { commandLine } from '#lib/staff/actor.ts';
import type { File } from '#prisma/generated/client.ts';
import { insertRows } from './insert.ts';

/** A file as the newsroom knows it. There are no bytes behind it: for those, see addFile. */
export async function buildFile(db: Db, part: Partial<File> = {}): Promise<File> {
  const id = part.id ?? newId();
  const row: File = {
    name: 'report.pdf',
    mediaType: 'application/pdf',
    checksum: createHash('sha256').update(id).digest('hex'),
    bytes: 1_234_567,
    addedById: commandLine.id,
    createdAt: new Date(),
    ...part,
    id,
  };
  await insertRows(db, 'File', [row]);
  return row;
}
