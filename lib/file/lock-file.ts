import 'server-only';
import type { Db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';

/** Until the end of the transaction. */
export async function lockFile(tx: Db, fileId: string) {
  await tx.$queryRaw`SELECT 1 FROM "File" WHERE id = ${fileId}::uuid FOR UPDATE`;
  const file = await tx.file.findUnique({ where: { id: fileId } });
  if (!file) throw new NotFound('There is no such file.');
  return file;
}
