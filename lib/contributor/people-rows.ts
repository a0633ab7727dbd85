import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { contributorStates, type Named, personNameKinds } from './contributor.ts';
import { detailsOf } from './details-rows.ts';
import { lastChange, tables } from './named-rows.ts';
import { linkKinds, noContact } from './person-details.ts';

const nameSchema = z.object({
  kind: z.enum(personNameKinds),
  language: z.string(),
  name: z.string(),
  since: z.string(),
  until: z.string(),
});

/** What a merge may change about a person, as the journal keeps it. */
export const personSchema = z.object({
  name: z.string(),
  title: z.string(),
  biography: z.string(),
  state: z.enum(contributorStates),
  familyName: z.string(),
  userId: z.uuid().nullable(),
  names: z.array(nameSchema),
  // Journals of before there were any do not tell.
  portraitId: z.uuid().nullable().default(null),
  profiles: z
    .array(
      z.object({
        editionId: z.uuid(),
        title: z.string(),
        biography: z.string(),
        portraitId: z.uuid().nullable(),
      }),
    )
    .default([]),
  contact: z
    .object({ email: z.string(), phone: z.string(), note: z.string(), payee: z.string().default('') })
    .default(noContact),
  affiliations: z
    .array(z.object({ agencyId: z.uuid(), title: z.string(), since: z.string(), until: z.string() }))
    .default([]),
  links: z.array(z.object({ kind: z.enum(linkKinds), address: z.string() })).default([]),
});
export type PersonState = z.infer<typeof personSchema>;

const rowSchema = z.object({ id: z.uuid(), mergedIntoId: z.uuid().nullable() });

/**
 * Holds both rows until the transaction ends, whoever comes first and whatever the order they are named in.
 * @throws NotFound, and Invalid when one of them is no longer there on its own
 */
export async function lockNamed(
  tx: Db,
  named: Named,
  ids: readonly string[],
  merged?: string,
): Promise<void> {
  const rows = z.array(rowSchema).parse(
    await tx.$queryRaw`
      SELECT id, "mergedIntoId" FROM ${tables[named].thing}
      WHERE id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))}) ORDER BY id FOR UPDATE`,
  );
  for (const id of ids) {
    const row = rows.find((found) => found.id === id);
    if (!row) throw new NotFound(`There is no such ${named}.`);
    if (row.mergedIntoId !== null && id !== merged)
      throw new Invalid('One of them was merged in the meantime.', [{ field: '', code: 'merged-already' }]);
  }
}

/** @throws Conflict when it was changed since */
export async function demandSeen(tx: Db, named: Named, id: string, seen: string): Promise<void> {
  const latest = await lastChange(tx, named, id);
  if (latest !== seen) throw new Conflict(latest);
}

export async function personState(tx: Db, id: string): Promise<PersonState> {
  const person = await tx.contributor.findUniqueOrThrow({
    where: { id },
    select: {
      name: true,
      title: true,
      biography: true,
      state: true,
      familyName: true,
      names: {
        select: { kind: true, language: true, name: true, since: true, until: true },
        orderBy: { id: 'asc' },
      },
    },
  });
  return { ...person, ...(await detailsOf(tx, id)) };
}
