import 'server-only';
import { type Db, Prisma } from '../platform/db.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type FurtherName, freeSlug, type Named, type PersonName, wantedSlug } from './contributor.ts';

/** The tables of people and agencies have one shape; their names stand here once. */
export const tables = {
  contributor: {
    thing: Prisma.raw('"Contributor"'),
    names: Prisma.raw('"ContributorName"'),
    owner: Prisma.raw('"contributorId"'),
    title: Prisma.raw('t.title'),
    state: Prisma.raw('t.state::text'),
    isThere: Prisma.raw('t."mergedIntoId" IS NULL'),
    journal: Prisma.raw('"Reattribution"'),
    // Somebody is named once for a thing and a role, whatever the agency.
    sameCredit: Prisma.raw('other.role = c.role'),
  },
  agency: {
    thing: Prisma.raw('"Agency"'),
    names: Prisma.raw('"AgencyName"'),
    owner: Prisma.raw('"agencyId"'),
    title: Prisma.raw(`''`),
    state: Prisma.raw(`'active'`),
    isThere: Prisma.raw('t."mergedIntoId" IS NULL'),
    journal: Prisma.raw('"AgencyReattribution"'),
    sameCredit: Prisma.raw(
      'other.role = c.role AND c."contributorId" IS NULL AND other."contributorId" IS NULL',
    ),
  },
} satisfies Record<Named, Record<string, Prisma.Sql>>;

/** A slug nobody else has until this transaction ends. */
export async function claimSlug(tx: Db, named: Named, name: string): Promise<string> {
  const wanted = wantedSlug(name, named);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${named} ${wanted}`}, 0))`;
  const where = { slug: { startsWith: wanted } };
  const select = { slug: true };
  const taken =
    named === 'agency'
      ? await tx.agency.findMany({ where, select })
      : await tx.contributor.findMany({ where, select });
  return freeSlug(wanted, new Set(taken.map(({ slug }) => slug)));
}

/** The last line of a thing's history, as the mark of the state one has seen. */
export async function lastChange(tx: Db, named: Named, id: string): Promise<string> {
  const { _max } = await tx.event.aggregate({
    where: { subject: named, subjectId: id },
    _max: { sequence: true },
  });
  return String(_max.sequence ?? 0);
}

/**
 * Holds the row until the transaction ends.
 * @throws NotFound, and Conflict when it was changed since `seen`
 */
export async function lockAsSeen(tx: Db, named: Named, id: string, seen: string): Promise<void> {
  const { thing, isThere } = tables[named];
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM ${thing} t WHERE id = ${id}::uuid AND ${isThere} FOR UPDATE`;
  if (rows.length === 0) throw new NotFound(`There is no such ${named}.`);
  const latest = await lastChange(tx, named, id);
  if (latest !== seen) throw new Conflict(latest);
}

export function nameRows(names: readonly FurtherName[]): (FurtherName & { id: string })[] {
  return names.map((name) => ({ id: newId(), ...name }));
}

export function personNameRows(names: readonly PersonName[]) {
  return names.map(({ kind, language, name, since = '', until = '' }) => ({
    id: newId(),
    kind,
    language,
    name,
    since,
    until,
  }));
}
