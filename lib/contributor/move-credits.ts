import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';
import type { Named } from './contributor.ts';
import { tables } from './named-rows.ts';

const countRows = z.tuple([z.object({ moved: z.int(), dropped: z.int() })]);
export type Moved = z.infer<typeof countRows>[0];

/**
 * Gives credits of one person or agency to another, in every revision and on every photo, and writes down which. A credit that the
 * other already has, for the same thing and role, is kept once. The journal is written by the database: ten thousand ids
 * need not travel.
 * @param which of the credits `c`, joined with nothing  @param uses which pictures to come, `u`
 */
export async function moveCredits(
  tx: Db,
  named: Named,
  journal: {
    id: string;
    kind: 'merge' | 'split';
    fromId: string;
    toId: string;
    byId: string;
    before: object;
    after: object;
  },
  which: Prisma.Sql,
  uses: Prisma.Sql,
): Promise<Moved> {
  const { id, kind, fromId, toId, byId } = journal;
  await holdIndexing(tx);
  const { owner, sameCredit, journal: table } = tables[named];
  const [from, to] = [Prisma.sql`${fromId}::uuid`, Prisma.sql`${toId}::uuid`];
  const dropped = z.tuple([z.object({ rows: z.string(), count: z.int() })]).parse(
    await tx.$queryRaw`
      WITH dropped AS (
        DELETE FROM "Credit" c WHERE c.${owner} = ${from} AND ${which} AND EXISTS (
          SELECT FROM "Credit" other WHERE other.${owner} = ${to} AND ${sameCredit}
            AND (other."revisionId" = c."revisionId" OR other."photoId" = c."photoId"))
        RETURNING c.*)
      SELECT coalesce(jsonb_agg(to_jsonb(dropped)), '[]')::text AS rows, count(*)::int AS count FROM dropped`,
  )[0];
  const [{ moved }] = z.tuple([z.object({ moved: z.int() })]).parse(
    await tx.$queryRaw`
      WITH moved AS (
          UPDATE "Credit" c SET ${owner} = ${to} WHERE c.${owner} = ${from} AND ${which} RETURNING c.id),
        uses AS (
          UPDATE "PhotoUse" u SET ${owner} = ${to} WHERE u.${owner} = ${from} AND ${uses}
          RETURNING u."revisionId", u.key),
        written AS (
          INSERT INTO ${table} (id, kind, "fromId", "toId", at, "byId", credits, dropped, "photoUses", before, after)
          SELECT ${id}::uuid, ${kind}::"ReattributionKind", ${from}, ${to}, clock_timestamp(), ${byId}::uuid,
            coalesce((SELECT array_agg(id) FROM moved), '{}'), ${dropped.rows}::jsonb,
            coalesce((SELECT jsonb_agg(to_jsonb(uses)) FROM uses), '[]'),
            ${JSON.stringify(journal.before)}::jsonb, ${JSON.stringify(journal.after)}::jsonb)
      SELECT count(*)::int AS moved FROM moved`,
  );
  if (kind === 'split') await moveAsPrinted(tx, named, id, { from, to });
  return { moved, dropped: dropped.count };
}

/**
 * Gives back what the journal says, as far as it is still where it went; and what was credited since in later states of
 * the same stories, where the state before the change named this person and not the other.
 */
export async function moveBack(
  tx: Db,
  named: Named,
  { id, kind, fromId, toId }: { id: string; kind: 'merge' | 'split'; fromId: string; toId: string },
): Promise<{ moved: number }> {
  await holdIndexing(tx);
  const { owner, journal } = tables[named];
  const [from, to] = [Prisma.sql`${fromId}::uuid`, Prisma.sql`${toId}::uuid`];
  // As rows, which are looked up; an array would be read from its beginning for each credit. NOT IN makes them a table of
  // hashes whatever the planner expects; NOT EXISTS, with few expected, was ten thousand times ten thousand comparisons.
  const given = Prisma.sql`(SELECT unnest(credits) AS id FROM ${journal} WHERE id = ${id}::uuid)`;
  const later = await tx.$executeRaw`
    WITH given AS MATERIALIZED ${given}
    UPDATE "Credit" c SET ${owner} = ${from}
    FROM ${journal} j, "Revision" r
    WHERE j.id = ${id}::uuid AND c.${owner} = ${to} AND r.id = c."revisionId" AND r."createdAt" > j.at
      AND c.id NOT IN (SELECT id FROM given)
      AND EXISTS (
        SELECT FROM "Revision" p JOIN "Credit" pc ON pc."revisionId" = p.id JOIN given ON given.id = pc.id
        WHERE p."articleId" = r."articleId" AND pc.role = c.role AND pc.${owner} = ${to}
          AND p.number = (SELECT max(number) FROM "Revision" q WHERE q."articleId" = r."articleId" AND q."createdAt" <= j.at))`;
  const moved = await tx.$executeRaw`
    UPDATE "Credit" c SET ${owner} = ${from} FROM ${given} given WHERE c.id = given.id AND c.${owner} = ${to}`;
  await tx.$executeRaw`
    UPDATE "PhotoUse" u SET ${owner} = ${from}
    FROM ${journal} j, jsonb_to_recordset(j."photoUses") AS was ("revisionId" uuid, key uuid)
    WHERE j.id = ${id}::uuid AND u."revisionId" = was."revisionId" AND u.key = was.key AND u.${owner} = ${to}`;
  if (kind === 'split') await moveAsPrinted(tx, named, id, { from: to, to: from });
  const restored = await tx.$executeRaw`
    INSERT INTO "Credit" SELECT was.* FROM ${journal} j, jsonb_populate_recordset(null::"Credit", j.dropped) AS was
    WHERE j.id = ${id}::uuid AND (was."photoId" IS NULL OR EXISTS (SELECT FROM "Photo" p WHERE p.id = was."photoId"))
      AND (was."revisionId" IS NULL OR EXISTS (SELECT FROM "Revision" r WHERE r.id = was."revisionId"))
    ON CONFLICT DO NOTHING`;
  return { moved: later + moved + restored };
}

/**
 * Thousands of stories become due for indexing at the end of the transaction. Whoever indexes fifty of them meanwhile
 * would be waited for again and again; so nobody begins until it has ended (lib/search/index-due.ts).
 */
async function holdIndexing(tx: Db): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('SearchDue'))`;
}

/**
 * What a split gives away, it gives away as it was printed too. After a merge nothing has to move: whom somebody became is
 * looked up when it is counted.
 */
async function moveAsPrinted(
  tx: Db,
  named: Named,
  journalId: string,
  { from, to }: { from: Prisma.Sql; to: Prisma.Sql },
): Promise<void> {
  const { owner, journal } = tables[named];
  await tx.$executeRaw`
    UPDATE "PrintedPhotoCredit" p SET ${owner} = ${to}
    FROM (SELECT unnest(credits) AS id FROM ${journal} WHERE id = ${journalId}::uuid) given JOIN "Credit" c USING (id)
    WHERE p."photoId" = c."photoId" AND p.role = c.role AND p.${owner} = ${from}
      AND NOT EXISTS (
        SELECT FROM "PrintedPhotoCredit" other WHERE other."revisionId" = p."revisionId" AND other."photoId" = p."photoId"
          AND other.role = p.role AND other.${owner} = ${to})`;
}
