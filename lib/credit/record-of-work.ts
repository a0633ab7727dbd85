import 'server-only';
import { z } from 'zod';
import type { Named } from '../contributor/contributor.ts';
import { tables } from '../contributor/named-rows.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { creditRoleSchema } from './credit.ts';

const countSchema = z.object({ role: creditRoleSchema, count: z.number() });

const storySchema = z.object({
  id: z.uuid(),
  headline: z.string(),
  language: z.string(),
  status: z.enum(['draft', 'published', 'withdrawn']),
  changedAt: z.coerce.date(),
  roles: z.array(creditRoleSchema),
});

const eventSchema = z.object({
  sequence: z.coerce.string(),
  at: z.coerce.date(),
  type: z.string(),
  actor: z.string(),
});

export type RecordOfWork = {
  credits: z.infer<typeof countSchema>[];
  stories: z.infer<typeof storySchema>[];
  history: z.infer<typeof eventSchema>[];
};

/** What someone is credited for now, their latest stories, and what was done to their page. */
export async function getRecordOfWork(actor: Actor, named: Named, id: string): Promise<RecordOfWork> {
  demand(actor, 'contributor.read');
  const { owner } = tables[named];
  const [credits, stories, history] = await Promise.all([
    db().$queryRaw`
      SELECT c.role::text, count(*)::int AS count FROM "Credit" c
       WHERE c.${owner} = ${id}::uuid AND (c."photoId" IS NOT NULL
         OR EXISTS (SELECT 1 FROM "Article" a WHERE a."latestRevisionId" = c."revisionId"))
       GROUP BY 1 ORDER BY 2 DESC, 1`,
    db().$queryRaw`
      SELECT a.id, r.headline, e.language, a.status::text, a."changedAt", array_agg(DISTINCT c.role::text) AS roles
        FROM "Credit" c JOIN "Article" a ON a."latestRevisionId" = c."revisionId"
        JOIN "Revision" r ON r.id = c."revisionId" JOIN "Edition" e ON e.id = a."editionId"
       WHERE c.${owner} = ${id}::uuid
       GROUP BY a.id, r.headline, e.language ORDER BY a."changedAt" DESC, a.id DESC LIMIT 12`,
    db().$queryRaw`
      SELECT v.sequence::text, v.at, v.type, u.name AS actor FROM "Event" v JOIN "User" u ON u.id = v."actorId"
       WHERE v.subject = ${named}::"Subject" AND v."subjectId" = ${id}::uuid ORDER BY v.sequence DESC LIMIT 20`,
  ]);
  return {
    credits: z.array(countSchema).parse(credits),
    stories: z.array(storySchema).parse(stories),
    history: z.array(eventSchema).parse(history),
  };
}
