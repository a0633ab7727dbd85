import 'server-only';
import { createHash } from 'node:crypto';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { deleteStored, putFile } from '../platform/storage.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { fileKey, fileKinds, fileLimits } from './file.ts';
import { type ListedFile, listed } from './queries.ts';
import { readerName } from './reader-name.ts';
import { recogniseFile } from './recognise-file.ts';
import { refusedFile } from './refused-file.ts';

/** @param name what the sender's computer calls it */
export type AddFile = { bytes: Buffer; name: string };
export type AddedFile = {
  file: ListedFile;
  /** The same file was there under the same name; that one is answered and nothing is changed. */
  existed: boolean;
};

/**
 * Takes a file in, to be offered by stories. Readers see nothing of it before a story that they can see has it.
 * @throws Invalid when it is of no kind that is taken, too large, or damaged
 */
export async function addFile(actor: Actor, { bytes, name: given }: AddFile): Promise<AddedFile> {
  demand(actor, 'file.add');
  if (bytes.length > fileLimits.bytes) throw refusedFile('file-too-large');
  const kind = recogniseFile(bytes, given);
  const file = {
    id: newId(),
    name: readerName(given, kind),
    mediaType: fileKinds[kind].mediaType,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    addedById: actor.id,
  };
  const existing = await findSame(file);
  if (existing) return { file: existing, existed: true };
  if (!(await store(actor, file, bytes))) {
    const first = await findSame(file);
    if (!first) throw new Error(`The file ${file.id} was not stored.`);
    return { file: first, existed: true };
  }
  const { addedById: _, checksum: __, ...added } = file;
  return { file: added, existed: false };
}

type NewFile = {
  id: string;
  name: string;
  mediaType: string;
  checksum: string;
  bytes: number;
  addedById: string;
};

/** The bytes first, so that no row ever points at nothing; they go again when the row is refused. */
async function store(actor: Actor, file: NewFile, bytes: Buffer): Promise<boolean> {
  let stored = false;
  try {
    await putFile(fileKey(file.id), bytes);
    stored = await db().$transaction(async (tx) => {
      const { count } = await tx.file.createMany({ data: [file], skipDuplicates: true });
      if (count === 0) return false;
      await record(tx, actor, 'file.added', file.id, { name: file.name });
      return true;
    });
    return stored;
  } finally {
    if (!stored) await deleteStored(fileKey(file.id));
  }
}

function findSame({ checksum, name }: NewFile): Promise<ListedFile | null> {
  return db().file.findUnique({ where: { checksum_name: { checksum, name } }, select: listed });
}
