import 'server-only';
import { saysName } from '../contributor/names-in-text.ts';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid, NotAllowed } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { kindOfMediaType } from './file.ts';
import type { RenameFile } from './file-form.ts';
import { lockFile } from './lock-file.ts';
import { mayChangeFile } from './permissions.ts';
import { readerName } from './reader-name.ts';

/**
 * Gives a file the name under which readers get it from now on; the address with the old one leads to it.
 * @throws Invalid when the same file is here under that name, or when it says a name that is protected
 */
export function renameFile(actor: Actor, { fileId, name: given }: RenameFile): Promise<{ name: string }> {
  return db().$transaction(async (tx) => {
    const file = await lockFile(tx, fileId);
    if (!mayChangeFile(actor, file)) throw new NotAllowed('file.edit');
    const kind = kindOfMediaType(file.mediaType);
    if (kind === null) throw new Error(`The file ${fileId} is of no kind.`);
    const name = readerName(given, kind);
    if (name === file.name) return { name };
    const same = await tx.file.findUnique({
      where: { checksum_name: { checksum: file.checksum, name } },
      select: { id: true },
    });
    if (same)
      throw new Invalid('The same file is here under that name.', [
        { field: 'name', code: 'file-name-taken' },
      ]);
    await demandNoProtectedName(tx, fileId, name);
    await tx.file.update({ where: { id: fileId }, data: { name } });
    await record(tx, actor, 'file.renamed', fileId, { from: file.name, to: name });
    return { name };
  });
}

/** Readers are not told by a file who it is that a story protects. */
async function demandNoProtectedName(tx: Db, fileId: string, name: string): Promise<void> {
  const inStory = { liveOf: { isNot: null }, fileUses: { some: { fileId } } };
  const people = await tx.contributor.findMany({
    where: {
      state: 'withheld',
      credits: {
        some: {
          OR: [{ revision: inStory }, { photo: { uses: { some: { revision: inStory } } } }],
        },
      },
    },
    select: { name: true, names: { select: { name: true } } },
  });
  const names = people.flatMap(({ name: usual, names }) => [usual, ...names.map((further) => further.name)]);
  if (names.some((one) => saysName(name, one)))
    throw new Invalid('It says a name that is protected.', [{ field: 'name', code: 'name-protected' }]);
}
