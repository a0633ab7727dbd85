import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';
import type { Named } from './contributor.ts';
import { tables } from './named-rows.ts';
import { nearMisses } from './near-misses.ts';

const hitSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  title: z.string(),
  /** The further name that matched, where it was not the name itself. */
  matched: z.string().nullable(),
  language: z.string().nullable(),
  /** How close, from 0 to 1. */
  score: z.coerce.number(),
});
export type NameHit = z.infer<typeof hitSchema>;

/** Below this two words are not each other's typos. */
const closeness = 0.4;

/**
 * Everyone some name of whom begins with the text, has a word that does, holds it, or is close to it; in that order.
 * Works without case, accents and width, in any order of the words.
 */
export async function findNames(tx: Db, named: Named, text: string, limit: number): Promise<NameHit[]> {
  const folded = await foldInDatabase(tx, text);
  if (folded === '') return [];
  const { thing, names, owner, title } = tables[named];
  const literal = folded.replace(/[\\%_]/g, '\\$&');
  const begins = `${literal}%`;
  const wordBegins = `% ${literal}%`;
  const holds = `%${literal}%`;
  // A letter or two of the Latin alphabet stands inside nearly every name.
  const looksInside = folded.length > 2 || /[^\u0000-\u024f]/.test(folded);
  const matches = (column: Prisma.Sql) =>
    looksInside
      ? Prisma.sql`(${column} LIKE ${holds} OR ${column} % ${folded} OR ${folded} <% ${column})`
      : Prisma.sql`(${column} LIKE ${begins} OR ${column} LIKE ${wordBegins})`;
  const rows = await search(matches);
  if (rows.length > 0 || folded.length < 3 || folded.length > 12) return rows;
  const slips = nearMisses(folded).flatMap((slip) => [`${slip}%`, `% ${slip}%`]);
  return search((column) => Prisma.sql`${column} LIKE ANY(${slips}::text[])`, true);

  async function search(condition: (column: Prisma.Sql) => Prisma.Sql, slipped = false): Promise<NameHit[]> {
    const found = await tx.$queryRaw`
    WITH hits AS MATERIALIZED (
      SELECT id, NULL::text AS matched, NULL::text AS language, fold(name) AS folded FROM ${thing}
       WHERE ${condition(Prisma.sql`fold(name)`)}
      UNION ALL
      SELECT ${owner}, name, language, fold(name) FROM ${names} WHERE ${condition(Prisma.sql`fold(name)`)}
    ), ranked AS (
      SELECT *, greatest(similarity(folded, ${folded}), word_similarity(${folded}, folded) * 0.95) AS score,
        CASE WHEN folded = ${folded} THEN 0 WHEN folded LIKE ${begins} THEN 1 WHEN folded LIKE ${wordBegins} THEN 2
             WHEN folded LIKE ${holds} THEN 3 ELSE 4 END AS rank
        FROM hits
    ), best AS (
      SELECT DISTINCT ON (id) * FROM ranked WHERE rank < 4 OR ${slipped} OR score >= ${closeness}
       ORDER BY id, rank, score DESC, matched NULLS FIRST
    )
    SELECT t.id, t.slug, t.name, ${title} AS title, best.matched, best.language, best.score
      FROM best JOIN ${thing} t ON t.id = best.id
     ORDER BY best.rank, best.score DESC, t.name, t.id LIMIT ${limit}`;
    return z.array(hitSchema).parse(found);
  }
}

/** The database's own folding, so that what is asked and what is kept are folded alike; makes near matches count for this transaction. */
async function foldInDatabase(tx: Db, text: string): Promise<string> {
  const rows = await tx.$queryRaw`
    SELECT coalesce(fold(${text.replaceAll('\u0000', '')}), '') AS folded,
      set_config('pg_trgm.similarity_threshold', ${String(closeness)}, true),
      set_config('pg_trgm.word_similarity_threshold', ${String(closeness)}, true)`;
  return z.tuple([z.object({ folded: z.string() })]).parse(rows)[0].folded;
}
