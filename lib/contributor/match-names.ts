import 'server-only';
import { z } from 'zod';
import type { Db } from '../platform/db.ts';
import type { Named } from './contributor.ts';
import { lookedAt } from './find-names.ts';
import { tables } from './named-rows.ts';

export type Candidate = {
  id: string;
  slug: string;
  name: string;
  /** The printed name or alias that matched, where it was not the name itself. */
  matched: string | null;
};

/** Everyone a written name may mean. More than one: a person must choose. */
export type Candidates = { contributors: Candidate[]; agencies: Candidate[] };

const rowSchema = z.object({
  wanted: z.string(),
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  matched: z.string().nullable(),
});

/** For names as raw copy or a picture gives them: who has exactly this name, printed name or alias, case and accents aside. */
export async function matchNames(tx: Db, names: readonly string[]): Promise<Map<string, Candidates>> {
  const wanted = [...new Set(names)].filter((name) => name.trim() !== '' && !name.includes('\u0000'));
  const found = new Map(
    names.map((name): [string, Candidates] => [name, { contributors: [], agencies: [] }]),
  );
  if (wanted.length === 0) return found;
  for (const row of await exactly(tx, 'contributor', wanted))
    found.get(row.wanted)?.contributors.push(toCandidate(row));
  for (const row of await exactly(tx, 'agency', wanted))
    found.get(row.wanted)?.agencies.push(toCandidate(row));
  return found;
}

/** `OFFSET 0` keeps the lookup a probe of the index for each name. */
async function exactly(tx: Db, named: Named, wanted: string[]) {
  const { thing, owner } = tables[named];
  const rows = await tx.$queryRaw`
    SELECT DISTINCT ON (w.name, t.id) w.name AS wanted, t.id, t.slug, t.name, hit.matched
      FROM (SELECT name, fold(name) AS folded FROM unnest(${wanted}::text[]) AS u(name)) w
      CROSS JOIN LATERAL (
        SELECT ${owner} AS id, CASE WHEN NOT e."isUsual" THEN e.name END AS matched
        FROM "NameEntry" e WHERE e.folded = w.folded AND e.${owner} IS NOT NULL AND ${lookedAt['not-at-legal']} OFFSET 0
      ) hit
      JOIN ${thing} t ON t.id = hit.id
     ORDER BY w.name, t.id, hit.matched NULLS FIRST`;
  return z.array(rowSchema).parse(rows);
}

function toCandidate({ id, slug, name, matched }: z.infer<typeof rowSchema>): Candidate {
  return { id, slug, name, matched };
}
