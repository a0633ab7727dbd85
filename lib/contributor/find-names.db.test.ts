import { beforeAll, expect, test } from 'vitest';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { db } from '../platform/db.ts';
import { commandLine } from '../staff/actor.ts';
import { findAgencies, findContributors } from './queries.ts';

const people = [
  'Quillon Marbeck',
  'Odo van der Quist',
  'Li Quanming',
  '邱雨墨',
  'قصي الدباغ',
  'Q',
  'Quist Quistsen',
  'Æsa Ørsted-Quay',
  'Jean-Luc d’Quercy',
  '𠮷田 Quill',
];
let all: string[];

beforeAll(async () => {
  for (const name of people) await buildContributor(db(), { name });
  all = (await db().contributor.findMany({ select: { name: true } })).map(({ name }) => name);
});

/** Every beginning of up to three letters of any word, alone and with each of another. */
function beginningsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).map((word) => [...word]);
  const heads = words.flatMap((word) => [1, 2, 3].map((letters) => word.slice(0, letters).join('')));
  return [...new Set(heads.flatMap((one) => [one, ...heads.map((other) => `${one} ${other}`)]))];
}

test('however little of its words is typed, the index gives every name that has it', async () => {
  expect(all.length).toBeGreaterThanOrEqual(people.length);
  for (const text of new Set(people.flatMap(beginningsOf))) {
    const [row] = await db().$queryRaw<[{ missing: string[]; found: number }]>`
      WITH asked AS MATERIALIZED (SELECT name_words(${text}) AS words, name_latin(${text}) AS latin),
        each AS (SELECT words FROM asked UNION ALL SELECT latin FROM asked),
        wanted AS (SELECT e.name, each.words, name_heads(e.beginnings) @> asked_heads(each.words) AS by_index
          FROM "NameEntry" e, each WHERE cardinality(each.words) > 0
            AND NOT EXISTS (SELECT FROM unnest(each.words) AS word
              WHERE NOT EXISTS (SELECT FROM unnest(tsvector_to_array(e.beginnings)) AS beginning WHERE starts_with(beginning, word))))
      SELECT coalesce(array_agg(name) FILTER (WHERE NOT by_index), '{}') AS missing, count(*)::int AS found FROM wanted`;
    expect(row, text).toEqual({ missing: [], found: row.found });
    expect(row.found, text).toBeGreaterThan(0);
  }
});

test('two short beginnings find who has both, in any order and script', async () => {
  const found = async (text: string) =>
    (await findContributors(commandLine, text, 8))
      .map(({ name }) => name)
      .filter((name) => people.includes(name));
  expect(await found('qui ma')).toEqual(['Quillon Marbeck']);
  expect(await found('va qu')).toEqual(['Odo van der Quist']);
  expect(await found('li qu')).toEqual(['Li Quanming']);
  expect(await found('qiu yu')).toEqual(['邱雨墨']);
  expect(await found('د قص')).toEqual([]);
  expect(await found('ال قص')).toEqual(['قصي الدباغ']);
});

test('agencies are found by the same beginnings, and no people among them', async () => {
  const name = 'Quist Quay Marine Desk';
  await buildAgency(db(), { name });
  for (const text of ['qui', 'ma qu', 'quist quay', 'Marnie Quist'])
    expect(
      (await findAgencies(commandLine, text, 8))
        .map((hit) => hit.name)
        .filter((found) => found === name || people.includes(found)),
      text,
    ).toEqual([name]);
});
