import 'server-only';
import { z } from 'zod';
import { type CreditRole, creditRoles } from '../credit/credit.ts';
import { db, Prisma } from '../platform/db.ts';
import { onceAPage } from '../platform/made-from.ts';
import { live } from './published-rows.ts';

/** Whose live stories in an edition, and in which role; any where none is said. */
export type Works = {
  of: 'contributor' | 'agency';
  id: string;
  editionId: string;
  role?: CreditRole | undefined;
};

const tables = {
  contributor: { works: Prisma.raw('"ContributorWork"'), owner: Prisma.raw('"contributorId"') },
  agency: { works: Prisma.raw('"AgencyWork"'), owner: Prisma.raw('"agencyId"') },
};

function matching({ of, id, editionId, role }: Works): Prisma.Sql {
  const { works, owner } = tables[of];
  return Prisma.sql`${works} WHERE ${owner} = ${id}::uuid AND "editionId" = ${editionId}::uuid ${inRole(role)}`;
}

function tallied({ id, editionId, role }: Works): Prisma.Sql {
  return Prisma.sql`"WorkTally" WHERE "ownerId" = ${id}::uuid AND "editionId" = ${editionId}::uuid ${inRole(role)}`;
}

function inRole(role: CreditRole | undefined): Prisma.Sql {
  return role === undefined ? Prisma.empty : Prisma.sql`AND roles @> ARRAY[${role}]`;
}

const yearRows = z.array(z.object({ year: z.int(), count: z.int() }));
/** How many works there are in each year, the latest first. */
export type WorkYears = z.infer<typeof yearRows>;

export async function yearsOf(works: Works): Promise<WorkYears> {
  const rows = await db().$queryRaw`
    SELECT year, sum(count)::int AS count FROM ${tallied(works)} GROUP BY year HAVING sum(count) > 0 ORDER BY year DESC`;
  return yearRows.parse(rows);
}

export function countOf(years: WorkYears): number {
  return years.reduce((sum, { count }) => sum + count, 0);
}

const idRows = z.array(z.object({ id: z.uuid() }));
const workRows = z.array(z.object({ id: z.uuid(), roles: z.array(z.string()) }));
export type LiveWork = { id: string; roles: CreditRole[] };

/** Newest first. The years tell where the page begins, so that the last one is as near as the first. */
export async function liveWorks(
  works: Works,
  { limit, offset, years }: { limit: number; offset: number; years: WorkYears },
): Promise<LiveWork[]> {
  const start = startOf(years, offset);
  if (!start) return [];
  const { until, skipped } = start;
  const before = until === null ? Prisma.empty : Prisma.sql`AND "firstPublishedAt" < ${until}`;
  const rows = workRows.parse(
    await db().$queryRaw`
      SELECT "articleId" AS id, roles FROM ${matching(works)} ${before}
      ORDER BY "firstPublishedAt" DESC, "articleId" DESC LIMIT ${limit} OFFSET ${offset - skipped}`,
  );
  return rows.map(({ id, roles }) => ({ id, roles: creditRoles.filter((role) => roles.includes(role)) }));
}

/** The newest that meet a further condition on `a`, the article, and `r`, its live revision. */
export async function newestWorks(works: Works, limit: number, condition: Prisma.Sql): Promise<string[]> {
  const rows = await db().$queryRaw`
    SELECT a.id FROM (SELECT "articleId", "firstPublishedAt" FROM ${matching(works)}) work
    JOIN (${live}) ON a.id = work."articleId" WHERE ${condition}
    ORDER BY work."firstPublishedAt" DESC, work."articleId" DESC LIMIT ${limit}`;
  return idRows.parse(rows).map(({ id }) => id);
}

/** The end of the year in which an offset falls, and how many works are later than that; null beyond the last. */
export function startOf(years: WorkYears, offset: number): { until: Date | null; skipped: number } | null {
  let skipped = 0;
  for (const [index, { year, count }] of years.entries()) {
    if (offset < skipped + count)
      return { until: index === 0 ? null : new Date(Date.UTC(year + 1, 0)), skipped };
    skipped += count;
  }
  return null;
}

const roleRows = z.array(
  z.object({ editionId: z.uuid(), code: z.string(), role: z.string().nullable(), count: z.int() }),
);

/** What somebody is named for in every edition; without a role where a story only comes from an agency. */
const rolesEverywhere = onceAPage(async (id: string) =>
  roleRows.parse(
    await db().$queryRaw`
      SELECT t."editionId", e.code, role, sum(t.count)::int AS count
      FROM "WorkTally" t JOIN "Edition" e ON e.id = t."editionId" LEFT JOIN LATERAL unnest(t.roles) AS role ON true
      WHERE t."ownerId" = ${id}::uuid GROUP BY 1, 2, 3 HAVING sum(t.count) > 0`,
  ),
);

/** Codes of the editions that somebody is named in. */
export async function editionsOf({ id, role }: Pick<Works, 'id' | 'role'>): Promise<string[]> {
  const rows = await rolesEverywhere(id);
  return [...new Set(rows.filter((row) => role === undefined || row.role === role).map(({ code }) => code))];
}

/** What somebody is named for in an edition, and how often, in the order of the roles. */
export async function rolesOf({ id, editionId }: Works): Promise<{ role: CreditRole; count: number }[]> {
  const rows = (await rolesEverywhere(id)).filter((row) => row.editionId === editionId);
  return creditRoles.flatMap((role) => {
    const found = rows.find((row) => row.role === role);
    return found ? [{ role, count: found.count }] : [];
  });
}

const ownerRows = z.array(z.object({ id: z.uuid(), roles: z.array(z.string()) }));

/** What each of those is named for in an edition who are named for more than one thing: each has a page of its own. */
export async function rolesByOwner(editionId: string): Promise<Map<string, CreditRole[]>> {
  const rows = ownerRows.parse(
    await db().$queryRaw`
      SELECT "ownerId" AS id, array_agg(role) AS roles FROM (
        SELECT "ownerId", role FROM "WorkTally", unnest(roles) AS role WHERE "editionId" = ${editionId}::uuid
        GROUP BY "ownerId", role HAVING sum(count) > 0) t
      GROUP BY "ownerId" HAVING count(*) > 1`,
  );
  return new Map(rows.map(({ id, roles }) => [id, creditRoles.filter((role) => roles.includes(role))]));
}
