import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';
import type { Named } from './contributor.ts';
import { tables } from './named-rows.ts';

const hitSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  title: z.string(),
  /** The further name that matched, where it was not the name itself. */
  matched: z.string().nullable(),
  language: z.string().nullable(),
});
export type NameHit = z.infer<typeof hitSchema>;

/** A text as names are compared, by the database's own functions: what is asked and what is kept are brought to one form. */
const askedSchema = z.object({
  folded: z.string(),
  words: z.array(z.string()),
  latin: z.array(z.string()),
  plain: z.string(),
  sound: z.string(),
});
export type AskedName = z.infer<typeof askedSchema>;

export async function askedName(tx: Db, text: string): Promise<AskedName> {
  const rows = await tx.$queryRaw`
    SELECT coalesce(fold(value), '') AS folded, coalesce(name_words(value), '{}') AS words, latin,
      coalesce(name_plain(latin), '') AS plain, coalesce(name_sound(latin), '') AS sound
    FROM (SELECT value, coalesce(name_latin(value), '{}') AS latin FROM (SELECT ${text.replaceAll('\u0000', '')} AS value) t) t`;
  return z.tuple([askedSchema]).parse(rows)[0];
}

/** Of those who match, how many are looked at before the best are taken. */
const most = 200;

/** Which names of an entry `e` are looked at: a legal name is for those alone who keep the names. */
export type Looking = 'at-all' | 'not-at-legal';
export const lookedAt: Record<Looking, Prisma.Sql> = {
  'at-all': Prisma.sql`true`,
  'not-at-legal': Prisma.sql`(e."isUsual" OR NOT EXISTS (SELECT FROM "ContributorName" n WHERE n.id = e.id AND n.kind = 'legal'))`,
};

/**
 * Everyone some name of whom is the text, in any order and script; begins with it; or has words that begin so. Where
 * those are too few: who is a slip of the finger away in each word, or sounds alike. In that order.
 */
export async function findNames(
  tx: Db,
  named: Named,
  text: string,
  limit: number,
  looking: Looking,
): Promise<NameHit[]> {
  const asked = await askedName(tx, text);
  if (asked.words.length === 0) return [];
  const hits = await best(tx, named, asked, limit, asWritten(asked), looking);
  if (hits.length >= limit) return hits;
  const nearby = nearly(asked);
  if (nearby.length === 0) return hits;
  const found = new Set(hits.map(({ id }) => id));
  const more = await best(tx, named, asked, limit, nearby, looking);
  return [...hits, ...more.filter(({ id }) => !found.has(id))].slice(0, limit);
}

/** Each way of matching is a probe of one index, and gives a handful. */
function asWritten(asked: AskedName): Prisma.Sql[] {
  const ways = [
    Prisma.sql`e.folded = ${asked.folded}`,
    // Comparisons instead of LIKE: they use the index whatever the plan.
    Prisma.sql`e.folded ~>=~ ${asked.folded} AND e.folded ~<~ ${`${asked.folded}\u{10ffff}`}`,
  ];
  if (asked.plain !== '') ways.splice(1, 0, Prisma.sql`e.plain = ${asked.plain}`);
  // With one letter of an alphabet, too many names have some word that begins so.
  if (asked.folded.length > 1 || /[^\u0000-\u024f]/.test(asked.folded))
    ways.push(Prisma.sql`e.beginnings @@ ${beginningQuery(asked)}::tsquery`);
  return ways;
}

function nearly(asked: AskedName): Prisma.Sql[] {
  const ways: Prisma.Sql[] = [];
  if (asked.words.some(isSpelled)) {
    const each = asked.words.map((word) =>
      isSpelled(word)
        ? Prisma.sql`e.slips && ${slipsOf(word)}::text[]`
        : Prisma.sql`e.beginnings @@ ${prefix(word)}::tsquery`,
    );
    ways.push(Prisma.join(each, ' AND '));
  }
  if (asked.sound.replaceAll(' ', '').length >= 3) ways.push(Prisma.sql`e.sound = ${asked.sound}`);
  return ways;
}

async function best(
  tx: Db,
  named: Named,
  asked: AskedName,
  limit: number,
  ways: readonly Prisma.Sql[],
  looking: Looking,
): Promise<NameHit[]> {
  const { thing, owner, title } = tables[named];
  const probes = ways.map(
    (way, rank) => Prisma.sql`(
      SELECT ${rank}::int AS rank, e.${owner} AS id, e."isUsual", e.name, e.language, e.folded FROM "NameEntry" e
      WHERE e.${owner} IS NOT NULL AND ${way} AND ${lookedAt[looking]} LIMIT ${most})`,
  );
  const found = await tx.$queryRaw`
    WITH hits AS MATERIALIZED (${Prisma.join(probes, ' UNION ALL ')}),
      scored AS (SELECT *, similarity(folded, ${asked.folded}) AS score FROM hits),
      best AS (SELECT DISTINCT ON (id) * FROM scored ORDER BY id, rank, score DESC, "isUsual" DESC, name)
    SELECT t.id, t.slug, t.name, ${title} AS title,
      CASE WHEN NOT best."isUsual" THEN best.name END AS matched,
      CASE WHEN NOT best."isUsual" THEN best.language END AS language
    FROM best JOIN ${thing} t ON t.id = best.id
    ORDER BY best.rank, best.score DESC, t.name, t.id LIMIT ${limit}`;
  return z.array(hitSchema).parse(found);
}

/** All words as beginnings, as written or in Latin letters. */
function beginningQuery({ words, latin }: AskedName): string {
  const all = (parts: readonly string[]) => parts.map(prefix).join(' & ');
  return latin.join() === words.join() ? all(words) : `(${all(words)}) | (${all(latin)})`;
}

function prefix(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':*`;
}

/** Chinese characters are chosen, not spelled. */
function isSpelled(word: string): boolean {
  return word.length > 2 && word.length < 17 && !/[\u2e80-\u9fff]/.test(word);
}

/** As name_slips() has them. */
export function slipsOf(word: string): string[] {
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))])];
}
