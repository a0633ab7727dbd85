import 'server-only';
import { z } from 'zod';
import { latinFromArabic } from '../contributor/latin-from-arabic.ts';
import { asWords, waysToWrite } from '../contributor/names-as-words.ts';
import { db } from '../platform/db.ts';

/** A form of somebody's name, and the ways in which a text may have it. */
export type NameForm = { name: string; ways: string[] };

export type ProtectedForms = {
  whole: NameForm[];
  /** Parts that say who it is only where the person is credited: the family name. */
  parts: NameForm[];
};

const nameRows = z.array(z.object({ name: z.string() }));

/** Every form in which somebody was ever known here or printed, and how Chinese and Arabic ones are written in Latin letters. */
export async function protectedForms(contributorId: string): Promise<ProtectedForms> {
  const { familyName } = await db().contributor.findUniqueOrThrow({
    where: { id: contributorId },
    select: { familyName: true },
  });
  const rows = nameRows.parse(
    await db().$queryRaw`
      SELECT DISTINCT name FROM (
        SELECT name FROM "Contributor" WHERE ${contributorId}::uuid IN (id, "mergedIntoId")
        UNION ALL SELECT name FROM "ContributorName" WHERE "contributorId" = ${contributorId}::uuid
        UNION ALL SELECT name FROM "KeptName" WHERE "contributorId" = ${contributorId}::uuid
        UNION ALL SELECT "printedAs" FROM "Credit" WHERE "contributorId" = ${contributorId}::uuid) known
      WHERE name IS NOT NULL ORDER BY name`,
  );
  const names = rows.map(({ name }) => name);
  const whole = await Promise.all(
    names.map(async (name) => {
      const ways = spellingsOf(latinFromArabic(name)).flatMap((latin) => waysToWrite(latin));
      return { name, ways: [...new Set([...waysToWrite(name, await pinyinOf(name)), ...ways])] };
    }),
  );
  const known = new Set(whole.flatMap(({ ways }) => ways));
  const parts = [familyName, ...names.flatMap(lastWord)]
    .filter((part) => part !== '')
    .map((name) => ({ name, ways: [asWords(name)] }))
    .filter(({ ways }) => ways.every((way) => way !== '' && !known.has(way)));
  return { whole, parts: [...new Map(parts.map((part) => [part.ways[0], part])).values()] };
}

/** Of a proposed spelling: with and without its article, and with what Arabic doubles and does not write. */
function spellingsOf(latin: string): string[] {
  const doubled = [...latin.matchAll(/(?<=[aeiou])[b-df-hj-np-tv-z](?=[aeiou])/g)].map(
    ({ index, 0: letter }) => `${latin.slice(0, index)}${letter}${latin.slice(index)}`,
  );
  return [latin, ...doubled].flatMap((spelled) => [spelled, spelled.replaceAll('al-', '')]);
}

/** Of a name in letters; short ones are words as well. */
function lastWord(name: string): string[] {
  const words = asWords(name).trim().split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 3 ? [last] : [];
}

const readingRows = z.array(z.object({ latin: z.array(z.string()) }));

/** Family name first, then each character of the given name; empty for what is not a Chinese name. */
async function pinyinOf(name: string): Promise<string[]> {
  const letters = name.replaceAll(' ', '');
  if (!/^[\u3400-\u9fff]{2,4}$/.test(letters)) return [];
  const [row] = readingRows.parse(
    await db().$queryRaw`
      SELECT (name_latin(${letters}))[1:1] || ARRAY(
        SELECT coalesce(r.latin, letter) FROM unnest(string_to_array(${letters}, NULL)) WITH ORDINALITY AS l (letter, place)
        LEFT JOIN "Reading" r ON r."character" = letter
        WHERE place > CASE WHEN length(${letters}) = 4 THEN 2 ELSE 1 END ORDER BY place) AS latin`,
  );
  return row?.latin ?? [];
}
