import 'server-only';
import { z } from 'zod';
import { db, Prisma } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { contributorStates } from './contributor.ts';
import { creditCount } from './credit-count.ts';
import { type Likeness, likeness, likenesses, soundsTellingly } from './likeness.ts';

/** More people of one name than this are namesakes, and nobody can say of two that they are one. */
const mostNamesakes = 12;
const mostPairs = 400;

const pairRows = z.array(
  z.object({
    oneId: z.uuid(),
    otherId: z.uuid(),
    oneName: z.string(),
    otherName: z.string(),
    by: z.enum(['plain', 'sound', 'slip']),
    sound: z.string(),
  }),
);

export type LikelyDuplicate = {
  one: DuplicatePerson;
  other: DuplicatePerson;
  /** The two names that are alike. */
  names: [string, string];
  reason: Likeness;
};
const personRows = z.array(
  z.object({
    id: z.uuid(),
    name: z.string(),
    title: z.string(),
    state: z.enum(contributorStates),
    credits: z.int(),
  }),
);
export type DuplicatePerson = z.infer<typeof personRows>[number];

/**
 * Pairs of people who may be one, the likeliest reason first. Names are compared by equal keys, never each with each: a
 * few seconds for hundreds of thousands.
 */
export async function listLikelyDuplicates(actor: Actor): Promise<LikelyDuplicate[]> {
  demand(actor, 'contributor.edit');
  const [, found] = await db().$transaction([
    // Hashing everybody's names once is what this is about.
    db().$executeRaw`SET LOCAL work_mem = '128MB'`,
    db().$queryRaw`
        WITH keys AS MATERIALIZED (
            SELECT plain AS key FROM "NameEntry"
            WHERE "contributorId" IS NOT NULL AND length(plain) > 1 GROUP BY plain
            HAVING count(DISTINCT "contributorId") BETWEEN 2 AND ${mostNamesakes}
            ORDER BY length(plain) DESC LIMIT ${mostPairs * 2}),
          sounds AS MATERIALIZED (
            SELECT sound AS key FROM "NameEntry"
            WHERE "contributorId" IS NOT NULL AND length(sound) > 3 GROUP BY sound
            HAVING count(DISTINCT plain) > 1 AND count(DISTINCT "contributorId") BETWEEN 2 AND 4
            ORDER BY length(sound) DESC LIMIT ${mostPairs * 2}),
          variants AS (
            SELECT "contributorId" AS id, left(plain, place - 1) || substr(plain, place + 1) AS key
            FROM (SELECT DISTINCT "contributorId", plain FROM "NameEntry"
              WHERE "contributorId" IS NOT NULL AND length(plain) BETWEEN 11 AND 40) names,
              generate_series(1, length(plain) + 1) AS place),
          slips AS MATERIALIZED (
            SELECT min(id::text)::uuid AS one, max(id::text)::uuid AS other FROM variants
            GROUP BY key HAVING count(DISTINCT id) = 2 LIMIT ${mostPairs * 20}),
          pairs AS (
            SELECT a."contributorId" AS one, b."contributorId" AS other, a.name, b.name AS "otherName", 'plain' AS by, '' AS sound
            FROM keys k JOIN "NameEntry" a ON a.plain = k.key JOIN "NameEntry" b ON b.plain = k.key AND b."contributorId" > a."contributorId"
            UNION ALL
            SELECT a."contributorId", b."contributorId", a.name, b.name, 'sound', a.sound
            FROM sounds k JOIN "NameEntry" a ON a.sound = k.key JOIN "NameEntry" b ON b.sound = k.key AND b."contributorId" > a."contributorId"
            UNION ALL
            SELECT s.one, s.other, a.name, b.name, 'slip', ''
            FROM (SELECT DISTINCT one, other FROM slips) s
            JOIN "NameEntry" a ON a."contributorId" = s.one JOIN "NameEntry" b ON b."contributorId" = s.other
            WHERE length(a.plain) > 10 AND abs(length(a.plain) - length(b.plain)) < 2 AND similarity(a.folded, b.folded) > 0.5)
        SELECT DISTINCT ON (one, other) one AS "oneId", other AS "otherId", name AS "oneName", "otherName", by, sound FROM pairs
        WHERE NOT EXISTS (SELECT FROM "NotSame" n WHERE n."oneId" = pairs.one AND n."otherId" = pairs.other)
        ORDER BY one, other, array_position(ARRAY['plain', 'slip', 'sound'], by), name, "otherName"`,
  ]);
  const pairs = pairRows
    .parse(found)
    .filter(
      ({ by, oneName, otherName, sound }) => by !== 'sound' || soundsTellingly(oneName, otherName, sound),
    )
    .map((pair) => ({ ...pair, reason: likeness(pair.oneName, pair.otherName) }))
    .sort(
      (a, b) =>
        likenesses.indexOf(a.reason) - likenesses.indexOf(b.reason) || a.oneName.localeCompare(b.oneName),
    )
    .slice(0, mostPairs);
  const people = await peopleOf(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]));
  return pairs.flatMap(({ oneId, otherId, oneName, otherName, reason }): LikelyDuplicate[] => {
    const [first, second] = [people.get(oneId), people.get(otherId)];
    return first && second ? [{ one: first, other: second, names: [oneName, otherName], reason }] : [];
  });
}

async function peopleOf(ids: readonly string[]): Promise<Map<string, DuplicatePerson>> {
  const rows = await db().$queryRaw`
    SELECT t.id, t.name, t.title, t.state::text,
      ${creditCount(Prisma.sql`"contributorId"`)} AS credits
    FROM "Contributor" t WHERE t.id = ANY(${[...ids]}::uuid[])`;
  return new Map(personRows.parse(rows).map((person) => [person.id, person]));
}
