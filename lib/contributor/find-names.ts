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

/** Of those who match, how many are looked at before the best are taken: so many times those who are asked for. */
const most = 5;

/** Which names of an entry `e` are looked at: a legal name is for those alone who keep the names. */
export type Looking = 'at-all' | 'not-at-legal';
export const lookedAt: Record<Looking, Prisma.Sql> = {
  'at-all': Prisma.sql`true`,
  'not-at-legal': Prisma.sql`(e."isUsual" OR NOT EXISTS (SELECT FROM "ContributorName" n WHERE n.id = e.id AND n.kind = 'legal'))`,
};

/**
 * Everyone some name of whom is the text, in any order and script; begins with it; or has words that begin so. Where
 * those are too few: who is a slip of the finger away in each word, or sounds alike. In that order.
 * @param asked the same text, where it is brought to one form already
 */
export async function findNames(
  tx: Db,
  named: Named,
  text: string,
  limit: number,
  looking: Looking,
  asked?: AskedName,
): Promise<NameHit[]> {
  const form = asked ?? (await askedName(tx, text));
  return form.words.length === 0 ? [] : best(tx, named, form, limit, looking);
}

/** Each way of matching is a probe of one index, and gives a handful. */
function asWritten(asked: AskedName): { sure: Prisma.Sql[]; words: Prisma.Sql[] } {
  const sure = [
    Prisma.sql`e.folded = ${asked.folded}`,
    // Comparisons instead of LIKE, in the order of the index: it is used whatever the plan.
    Prisma.sql`e.folded ~>=~ ${asked.folded} AND e.folded ~<~ ${`${asked.folded}\u{10ffff}`} ORDER BY e.folded USING ~<~`,
  ];
  if (asked.plain !== '') sure.splice(1, 0, Prisma.sql`e.plain = ${asked.plain}`);
  // With one letter of an alphabet, too many names have some word that begins so.
  const hasWords = asked.folded.length > 1 || /[^\u0000-\u024f]/.test(asked.folded);
  return { sure, words: hasWords ? beginnings(asked) : [] };
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
  if (asked.sound.replaceAll(' ', '').length >= 3)
    // The index has no empty ones, and a plan for any value must be told that there is none here.
    ways.push(Prisma.sql`e.sound = ${asked.sound} AND e.sound <> ''`);
  return ways;
}

/** In steps, each of which is asked only where those before it gave too few: what they give comes first in any case. */
async function best(
  tx: Db,
  named: Named,
  asked: AskedName,
  limit: number,
  looking: Looking,
): Promise<NameHit[]> {
  const { thing, owner, title } = tables[named];
  const { sure, words } = asWritten(asked);
  const steps = [sure, words, nearly(asked)].filter((ways) => ways.length > 0);
  const probe = (way: Prisma.Sql, rank: number) => Prisma.sql`(
      SELECT ${rank}::int AS rank, e.${owner} AS id, e."isUsual", e.name, e.language, e.folded FROM "NameEntry" e
      WHERE e.${owner} IS NOT NULL AND ${lookedAt[looking]} AND ${way} LIMIT ${most * limit})`;
  const nameOf = (step: number) => Prisma.raw(`step${step}`);
  const upTo = (step: number) =>
    Prisma.join(
      steps.slice(0, step).map((_, index) => Prisma.sql`SELECT * FROM ${nameOf(index)}`),
      ' UNION ALL ',
    );
  const asSteps = steps.map((ways, step) => {
    const areFew =
      step === 0
        ? Prisma.empty
        : Prisma.sql`(SELECT count(DISTINCT id) FROM (${upTo(step)}) found) < ${limit} AND`;
    const probes = ways.map((way, index) => probe(Prisma.sql`${areFew} ${way}`, step * 10 + index));
    return Prisma.sql`${nameOf(step)} AS MATERIALIZED (${Prisma.join(probes, ' UNION ALL ')})`;
  });
  const found = await tx.$queryRaw`
    WITH ${Prisma.join(asSteps)},
      hits AS MATERIALIZED (${upTo(steps.length)}),
      scored AS (SELECT *, similarity(folded, ${asked.folded}) AS score FROM hits),
      best AS (SELECT DISTINCT ON (id) * FROM scored ORDER BY id, rank, score DESC, "isUsual" DESC, name),
      taken AS MATERIALIZED (SELECT * FROM best ORDER BY rank, score DESC, name, id LIMIT ${limit})
    SELECT t.id, t.slug, t.name, ${title} AS title,
      CASE WHEN NOT taken."isUsual" THEN taken.name END AS matched,
      CASE WHEN NOT taken."isUsual" THEN taken.language END AS language
    FROM taken JOIN ${thing} t ON t.id = taken.id
    ORDER BY taken.rank, taken.score DESC, taken.name, t.id`;
  return z.array(hitSchema).parse(found);
}

/** A beginning of fewer letters is that of too many names to be looked at one by one. */
const telling = 5;

/**
 * All words as beginnings, as written or in Latin letters. The index is asked for the longest alone, or where that is short
 * for how all of them begin, one by one and two by two; each row that it gives is asked for the words themselves.
 */
function beginnings({ words, latin }: AskedName): Prisma.Sql[] {
  return (latin.join() === words.join() ? [words] : [words, latin]).flatMap((parts) => {
    const [longest, ...others] = parts.toSorted((one, other) => other.length - one.length);
    if (longest === undefined) return [];
    const isTelling = longest.length >= telling;
    const byIndex = isTelling
      ? Prisma.sql`e.beginnings @@ ${prefix(longest)}::tsquery`
      : Prisma.sql`name_heads(e.beginnings) @> asked_heads(${parts}::text[])`;
    const rest = (isTelling ? others : parts).map(prefix).join(' & ');
    return [rest === '' ? byIndex : Prisma.sql`${byIndex} AND (e.beginnings @@ ${rest}::tsquery) IS TRUE`];
  });
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
