import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import type { Named } from './contributor.ts';
import { undoDays } from './merge-form.ts';
import { tables } from './named-rows.ts';
import { lockNamed } from './people-rows.ts';

const journalRows = z.array(
  z.object({
    kind: z.enum(['merge', 'split']),
    fromId: z.uuid(),
    toId: z.uuid(),
    at: z.date(),
    undoneAt: z.date().nullable(),
    before: z.unknown(),
    after: z.unknown(),
  }),
);
export type Journal = z.infer<typeof journalRows>[number];

const refuse = (code: string) => new Invalid('It cannot be undone.', [{ field: '', code }]);

async function journalOf(tx: Db, named: Named, id: string): Promise<Journal> {
  const [row] = journalRows.parse(
    await tx.$queryRaw`
      SELECT kind::text, "fromId", "toId", at, "undoneAt", before, after FROM ${tables[named].journal} WHERE id = ${id}::uuid`,
  );
  if (!row) throw new NotFound('There is nothing to undo.');
  if (row.undoneAt !== null) throw refuse('undone-already');
  return row;
}

/**
 * What was written down of a merge or a split, with both held until the transaction ends: they before the journal, as
 * every other command has it, so that none waits for another in a circle.
 * @throws Invalid when it is too late, done already, or rests under a later one
 */
export async function demandUndoable(tx: Db, named: Named, id: string, now: Date): Promise<Journal> {
  const { kind, fromId, toId } = await journalOf(tx, named, id);
  try {
    await lockNamed(tx, named, [fromId, toId], kind === 'merge' ? fromId : undefined);
  } catch (error) {
    if (error instanceof Invalid) throw refuse('undo-later-first');
    throw error;
  }
  const journal = await journalOf(tx, named, id);
  if (now.getTime() - journal.at.getTime() > undoDays * 86_400_000) throw refuse('undo-late');
  const both = Prisma.sql`(${fromId}::uuid, ${toId}::uuid)`;
  const later = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${tables[named].journal} j WHERE "undoneAt" IS NULL AND id <> ${id}::uuid AND ("fromId" IN ${both} OR "toId" IN ${both})
      AND at > (SELECT at FROM ${tables[named].journal} WHERE id = ${id}::uuid) LIMIT 1`;
  if (later.length > 0) throw refuse('undo-later-first');
  return journal;
}

export async function closeJournal(
  tx: Db,
  named: Named,
  { id, at, byId }: { id: string; at: Date; byId: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${tables[named].journal} SET "undoneAt" = ${at}, "undoneById" = ${byId}::uuid WHERE id = ${id}::uuid`;
}
