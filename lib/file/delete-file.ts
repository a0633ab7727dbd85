import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed } from '../platform/errors.ts';
import { deleteStored } from '../platform/storage.ts';
import type { Actor } from '../staff/actor.ts';
import { fileKey } from './file.ts';
import type { DeleteFile } from './file-form.ts';
import { lockFile } from './lock-file.ts';
import { mayChangeFile } from './permissions.ts';

/**
 * Takes a file out of the newsroom for good.
 * @throws Invalid while a story has it, in its text of now or in its history: what readers once saw can be seen again
 */
export async function deleteFile(actor: Actor, { fileId }: DeleteFile): Promise<void> {
  await db().$transaction(async (tx) => {
    const file = await lockFile(tx, fileId);
    if (!mayChangeFile(actor, file)) throw new NotAllowed('file.edit');
    const uses = await tx.fileUse.count({ where: { fileId } });
    if (uses > 0) throw new Invalid('A story has this file.', [{ field: 'file', code: 'file-in-use' }]);
    await tx.file.delete({ where: { id: fileId } });
    await record(tx, actor, 'file.deleted', fileId, { name: file.name });
  });
  await deleteStored(fileKey(fileId));
}
