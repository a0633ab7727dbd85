import 'server-only';
import { z } from 'zod';
import { type CreditRole, creditRoles } from '../credit/credit.ts';
import { db, Prisma } from '../platform/db.ts';

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
  const inRole = role === undefined ? Prisma.empty : Prisma.sql`AND roles @> ARRAY[${role}]`;
  return Prisma.sql`${works} WHERE ${owner} = ${id}::uuid AND "editionId" = ${editionId}::uuid ${inRole}`;
}

/** Of an article `a`. */
export function isOf(works: Works): Prisma.Sql {
  return Prisma.sql`a.id IN (SELECT "articleId" FROM ${matching(works)})`;
}

export async function countWorks(works: Works): Promise<number> {
  const rows = await db().$queryRaw`SELECT count(*)::int AS count FROM ${matching(works)}`;
  return z.tuple([z.object({ count: z.int() })]).parse(rows)[0].count;
}

const workRows = z.array(z.object({ id: z.uuid(), roles: z.array(z.string()) }));
export type LiveWork = { id: string; roles: CreditRole[] };

/** Newest first. What lies nearer to the end is counted from there, so that the last page is as quick as the first. */
export async function liveWorks(
  works: Works,
  { limit, offset, count }: { limit: number; offset: number; count: number },
): Promise<LiveWork[]> {
  const fromTheEnd = Math.max(0, count - offset - limit);
  const isNearEnd = fromTheEnd < offset;
  const taken = isNearEnd ? Math.max(0, Math.min(limit, count - offset)) : limit;
  const order = isNearEnd
    ? Prisma.sql`"firstPublishedAt", "articleId"`
    : Prisma.sql`"firstPublishedAt" DESC, "articleId" DESC`;
  const rows = workRows.parse(
    await db().$queryRaw`
      SELECT "articleId" AS id, roles FROM ${matching(works)}
      ORDER BY ${order} LIMIT ${taken} OFFSET ${isNearEnd ? fromTheEnd : offset}`,
  );
  const newestFirst = isNearEnd ? rows.toReversed() : rows;
  return newestFirst.map(({ id, roles }) => ({
    id,
    roles: creditRoles.filter((role) => roles.includes(role)),
  }));
}

const roleRows = z.array(z.object({ role: z.string(), count: z.int() }));

/** What somebody is named for in an edition, and how often, in the order of the roles. */
export async function rolesOf(works: Works): Promise<{ role: CreditRole; count: number }[]> {
  const rows = roleRows.parse(
    await db().$queryRaw`
      SELECT role, sum(count)::int AS count FROM (SELECT roles, count(*) AS count FROM ${matching(works)} GROUP BY roles) g,
        unnest(g.roles) AS role GROUP BY role`,
  );
  return creditRoles.flatMap((role) => {
    const found = rows.find((row) => row.role === role);
    return found ? [{ role, count: found.count }] : [];
  });
}
