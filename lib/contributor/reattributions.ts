import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { Named } from './contributor.ts';
import { undoDays } from './merge-form.ts';
import { tables } from './named-rows.ts';

const rows = z.array(
  z.object({
    id: z.uuid(),
    kind: z.enum(['merge', 'split']),
    at: z.date(),
    by: z.string(),
    fromId: z.uuid(),
    fromName: z.string(),
    toId: z.uuid(),
    toName: z.string(),
    credits: z.int(),
    undoneAt: z.date().nullable(),
    canUndo: z.boolean(),
  }),
);
export type ListedReattribution = z.infer<typeof rows>[number];

/** Merges and splits that a person or an agency was part of, latest first; the latest can be undone for a while. */
export async function listReattributions(
  actor: Actor,
  named: Named,
  id: string,
): Promise<ListedReattribution[]> {
  demand(actor, 'contributor.read');
  const { journal, thing } = tables[named];
  return rows.parse(
    await db().$queryRaw`
      SELECT j.id, j.kind::text, j.at, u.name AS by, j."fromId", f.name AS "fromName", j."toId", t.name AS "toName",
        cardinality(j.credits) + jsonb_array_length(j.dropped) AS credits, j."undoneAt",
        j."undoneAt" IS NULL AND j.at > now() - make_interval(days => ${undoDays}::int) AND NOT EXISTS (
          SELECT FROM ${journal} later WHERE later."undoneAt" IS NULL AND later.at > j.at AND later.id <> j.id
            AND (later."fromId" IN (j."fromId", j."toId") OR later."toId" IN (j."fromId", j."toId"))) AS "canUndo"
      FROM ${journal} j JOIN "User" u ON u.id = j."byId"
      JOIN ${thing} f ON f.id = j."fromId" JOIN ${thing} t ON t.id = j."toId"
      WHERE ${id}::uuid IN (j."fromId", j."toId") ORDER BY j.at DESC LIMIT 20`,
  );
}
