/** The demo's files as rows, and their bytes in the storage. */
import { createHash } from 'node:crypto';
import { fileKey } from '#lib/file/file.ts';
import { putFile } from '#lib/platform/storage.ts';
import type { File } from '#prisma/generated/client.ts';
import type { EventRow } from '../builders/insert.ts';
import { type DemoFile, files } from '../content/files.ts';
import { stableId } from '../stable-id.ts';
import { daysBefore } from './calendar.ts';
import type { Newsroom } from './newsroom.ts';

const addedAt = ({ daysAgo }: DemoFile, today: Date) => daysBefore(today, daysAgo);

const idOf = (file: DemoFile, today: Date) => stableId(`file/${file.name}`, addedAt(file, today));

/** @throws when the demo has no such file */
export function fileIdNamed(name: string, today: Date): string {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`The demo has no file "${name}".`);
  return idOf(file, today);
}

export function fileRows(newsroom: Newsroom, today: Date): { files: File[]; events: EventRow[] } {
  const rows = files.map((file): File => {
    const bytes = Buffer.from(file.content());
    const { name, mediaType, addedBy } = file;
    return {
      id: idOf(file, today),
      name,
      mediaType,
      checksum: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      addedById: newsroom.users.find(({ email }) => email.startsWith(`${addedBy}@`))?.id ?? '',
      createdAt: addedAt(file, today),
    };
  });
  const events = rows.map(
    ({ id, name, addedById, createdAt }): EventRow => ({
      at: createdAt,
      type: 'file.added',
      actorId: addedById,
      subject: 'file',
      subjectId: id,
      detail: { name },
    }),
  );
  return { files: rows, events };
}

export async function storeFiles(today: Date): Promise<void> {
  await Promise.all(files.map((file) => putFile(fileKey(idOf(file, today)), Buffer.from(file.content()))));
}
