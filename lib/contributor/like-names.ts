import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';
import type { Named } from './contributor.ts';
import { askedName, type Looking, lookedAt, slipsOf } from './find-names.ts';
import { type Likeness, likeness, likenesses, soundsTellingly } from './likeness.ts';
import { tables } from './named-rows.ts';

const rowSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  entry: z.string(),
  isUsual: z.boolean(),
  by: z.enum(['plain', 'sound', 'slips']),
  sound: z.string(),
});

export type LikeName = {
  id: string;
  name: string;
  title: string;
  /** The further name that is like it, where it is not the name itself. */
  matched: string | null;
  reason: Likeness;
};

/** Those who may be meant by a name that is about to be added, and why; the likeliest first. */
export async function likeNames(
  tx: Db,
  named: Named,
  name: string,
  limit: number,
  looking: Looking,
): Promise<LikeName[]> {
  const asked = await askedName(tx, name);
  if (asked.plain === '') return [];
  const { thing, owner, title } = tables[named];
  // A slip in one short word and nothing else is too little: too many names are that close to each other.
  const slips = asked.latin.join('').length >= 6 && asked.latin.every((word) => word.length > 2);
  const ways = [
    Prisma.sql`SELECT 'plain' AS by, e.* FROM "NameEntry" e WHERE e.${owner} IS NOT NULL AND e.plain = ${asked.plain} AND ${lookedAt[looking]} LIMIT 40`,
    // One letter sounds like many names, and is only itself.
    ...(asked.sound === '' || asked.plain.length < 2
      ? []
      : [
          Prisma.sql`SELECT 'sound', e.* FROM "NameEntry" e WHERE e.${owner} IS NOT NULL AND e.sound = ${asked.sound} AND ${lookedAt[looking]} LIMIT 40`,
        ]),
    ...(slips
      ? [
          Prisma.sql`SELECT 'slips', e.* FROM "NameEntry" e WHERE e.${owner} IS NOT NULL AND ${lookedAt[looking]} AND abs(length(e.plain) - ${asked.plain.length}) < 2
            AND ${Prisma.join(
              asked.latin.map((word) => Prisma.sql`e.slips && ${slipsOf(word)}::text[]`),
              ' AND ',
            )} ORDER BY similarity(e.folded, ${asked.folded}) DESC LIMIT 20`,
        ]
      : []),
  ];
  const rows = z.array(rowSchema).parse(
    await tx.$queryRaw`
      SELECT t.id, t.name, ${title} AS title, e.name AS entry, e."isUsual", e.by, e.sound
      FROM (${Prisma.join(
        ways.map((way) => Prisma.sql`(${way})`),
        ' UNION ALL ',
      )}) e JOIN ${thing} t ON t.id = e.${owner}
      ORDER BY e."isUsual" DESC, t.name, t.id`,
  );
  const found = new Map<string, LikeName>();
  for (const row of rows) {
    if (row.by === 'sound' && !soundsTellingly(name, row.entry, row.sound)) continue;
    const reason = likeness(name, row.entry);
    const before = found.get(row.id);
    if (before && likenesses.indexOf(before.reason) <= likenesses.indexOf(reason)) continue;
    found.set(row.id, {
      id: row.id,
      name: row.name,
      title: row.title,
      matched: row.isUsual ? null : row.entry,
      reason,
    });
  }
  return [...found.values()]
    .sort((a, b) => likenesses.indexOf(a.reason) - likenesses.indexOf(b.reason))
    .slice(0, limit);
}
