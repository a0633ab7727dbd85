import 'server-only';
import { z } from 'zod';
import { record } from '../history/record.ts';
import { db, Prisma } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { creditRoleSchema } from './credit.ts';
import type { KeptStory, ReprintStories } from './reprint-form.ts';

const doneRows = z.tuple([z.object({ count: z.int(), editions: z.int() })]);

/** Stories that still print the name somebody had, print the one they have now. */
export function reprintStories(actor: Actor, { id, articleIds }: ReprintStories): Promise<{ count: number }> {
  demand(actor, 'contributor.edit');
  return db().$transaction(async (tx) => {
    const [person] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Contributor" WHERE id = ${id}::uuid AND "mergedIntoId" IS NULL FOR UPDATE`;
    if (!person) throw new NotFound('There is no such person.');
    const chosen = articleIds === null ? Prisma.sql`true` : Prisma.sql`a.id = ANY(${articleIds}::uuid[])`;
    // Search follows at once where it is a few stories, else a moment later.
    const [{ count }] = doneRows.parse(
      await tx.$queryRaw`
        WITH gone AS (
            DELETE FROM "KeptName" k USING "Article" a
            WHERE k."contributorId" = ${id}::uuid AND a."liveRevisionId" = k."revisionId" AND ${chosen}
            RETURNING a.id, a."editionId"),
          due AS (INSERT INTO "SearchDue" SELECT id FROM gone ON CONFLICT DO NOTHING)
        SELECT count(*)::int AS count, count(DISTINCT "editionId")::int AS editions FROM gone`,
    );
    if (count === 0)
      throw new Invalid('There is nothing to print again.', [{ field: '', code: 'nothing-chosen' }]);
    await record(tx, actor, 'contributor.reprinted', id, { stories: count });
    return { count };
  });
}

const keptRows = z.array(
  z.object({
    id: z.uuid(),
    headline: z.string(),
    language: z.string(),
    address: z.string().nullable(),
    name: z.string(),
    now: z.string(),
    roles: z.array(creditRoleSchema).nullable(),
    total: z.int(),
  }),
);

const perPage = 50;

/** The stories that still print a name somebody had, with that and the one they would print, and the pages of theirs. */
export async function listKeptStories(actor: Actor, { id, page }: { id: string; page: number }) {
  demand(actor, 'contributor.edit');
  const rows = keptRows.parse(
    await db().$queryRaw`
      SELECT a.id, r.headline, e.language, a.address, k.name, (count(*) OVER ())::int AS total,
        coalesce(
          (SELECT n.name FROM "ContributorName" n WHERE n."contributorId" = k."contributorId" AND n.kind = 'printed'
              AND split_part(n.language, '-', 1) = split_part(e.language, '-', 1)
            ORDER BY n.language = e.language DESC LIMIT 1), p.name) AS now,
        (SELECT array_agg(DISTINCT c.role::text) FROM "Credit" c
          WHERE c."contributorId" = k."contributorId" AND c."revisionId" = r.id) AS roles
      FROM "KeptName" k JOIN "Article" a ON a."liveRevisionId" = k."revisionId"
      JOIN "Revision" r ON r.id = k."revisionId" JOIN "Edition" e ON e.id = a."editionId"
      JOIN "Contributor" p ON p.id = k."contributorId"
      WHERE k."contributorId" = ${id}::uuid
      ORDER BY a."firstPublishedAt" DESC, a.id LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`,
  );
  const pages = await db().$queryRaw<{ address: string }[]>`
    SELECT DISTINCT '/' || e.code || '/people/' || p.slug AS address
    FROM "KeptName" k JOIN "Article" a ON a."liveRevisionId" = k."revisionId"
    JOIN "Edition" e ON e.id = a."editionId" JOIN "Contributor" p ON p.id = k."contributorId"
    WHERE k."contributorId" = ${id}::uuid ORDER BY 1`;
  const total = rows[0]?.total ?? 0;
  return {
    stories: rows.map(({ total: _, roles, ...row }): KeptStory => ({ ...row, roles: roles ?? [] })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    addresses: pages.map(({ address }) => address),
  };
}

export async function countKeptStories(actor: Actor, id: string): Promise<number> {
  demand(actor, 'contributor.read');
  return db().keptName.count({ where: { contributorId: id, revision: { liveOf: { status: 'published' } } } });
}
