import 'server-only';
import { z } from 'zod';
import { db, Prisma } from '../platform/db.ts';
import { KeptReads } from '../platform/kept-reads.ts';
import { madeFromAll, withSourcesNow } from '../platform/made-from.ts';
import type { Teaser } from './printed.ts';
import { firstPhotos, live, teaserSelect, toPhoto, toTeaser } from './published-rows.ts';

export const newestFirst = Prisma.sql`ORDER BY a."firstPublishedAt" DESC, a.id DESC`;

const idRows = z.array(z.object({ id: z.uuid() }));
/** Which live stories meet a condition on `a`, the article, and `r`, its live revision. */
export async function liveIds(where: Prisma.Sql, limit: number, offset: number): Promise<string[]> {
  const rows = await db().$queryRaw`
    SELECT a.id FROM ${live} WHERE ${where} ${newestFirst} LIMIT ${limit} OFFSET ${offset}`;
  return idRows.parse(rows).map(({ id }) => id);
}

/** Whether a story shows a photo anywhere. */
export const pictured = Prisma.sql`EXISTS (SELECT FROM "PhotoUse" use WHERE use."revisionId" = r.id AND use."photoId" IS NOT NULL)`;

const poolRows = z.array(z.object({ pool: z.int(), id: z.uuid(), hasPhoto: z.boolean() }));

export type LiveStory = { id: string; hasPhoto: boolean };

/** The newest live stories that meet each of some conditions, asked in one go. */
export async function newestLive(wheres: readonly Prisma.Sql[], limit: number): Promise<LiveStory[][]> {
  if (wheres.length === 0) return [];
  const selects = wheres.map(
    (where, pool) => Prisma.sql`(
      SELECT ${pool}::int AS pool, a.id, a."firstPublishedAt" AS at, r.id AS "revisionId"
      FROM ${live} WHERE ${where} ${newestFirst} LIMIT ${limit})`,
  );
  // Laterally, so that PostgreSQL looks at the photos of these and not at every photo there is.
  const rows = await db().$queryRaw`
    SELECT pool, id, photo.is IS NOT NULL AS "hasPhoto"
    FROM (${Prisma.join(selects, ' UNION ALL ')}) pools
    LEFT JOIN LATERAL (
      SELECT true AS is FROM "PhotoUse" use
      WHERE use."revisionId" = pools."revisionId" AND use."photoId" IS NOT NULL LIMIT 1) photo ON true
    ORDER BY pool, at DESC, id DESC`;
  const found = poolRows.parse(rows);
  return wheres.map((_, index) => found.filter(({ pool }) => pool === index));
}

/** The same story stands on many pages: on fronts, in lists, after other stories. */
const keptTeasers = new KeptReads<Teaser>(1000);

/** Stories as they stand in lists, by id; those that are live. */
export async function teasersOf(ids: readonly string[], language: string): Promise<Map<string, Teaser>> {
  const teasers = new Map<string, Teaser>();
  const missing: string[] = [];
  for (const id of ids) {
    const kept = keptTeasers.find(`${language} ${id}`);
    if (kept) teasers.set(id, kept.result);
    else missing.push(id);
  }
  if (missing.length === 0) return teasers;
  const keep = keptTeasers.begin();
  const rows = await db().article.findMany({
    where: { id: { in: missing }, status: 'published' },
    select: teaserSelect,
  });
  const photos = await firstPhotos(rows.flatMap((row) => row.liveRevision?.id ?? []));
  for (const row of rows) {
    const { result, sources } = withSourcesNow(() => {
      const use = photos.get(row.liveRevision?.id ?? '');
      return toTeaser(row, use ? toPhoto(use, language) : null, language);
    });
    madeFromAll(sources);
    if (!result) continue;
    teasers.set(row.id, result);
    keep(`${language} ${row.id}`, { result, sources });
  }
  return teasers;
}

export function uuids(ids: readonly string[]): Prisma.Sql {
  return Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`));
}
