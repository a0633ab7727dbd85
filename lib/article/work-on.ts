import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { roleSchema } from '../staff/roles.ts';
import type { Work } from './suggested-credits.ts';

const rows = z.array(
  z.object({
    contributorId: z.uuid(),
    name: z.string(),
    roles: z.array(roleSchema),
    did: z.array(z.string()),
  }),
);

/** What each person with an account did to a story, in the order they came to it. Whoever is withheld is left out. */
export async function workOn(articleId: string): Promise<Work[]> {
  const found = rows.parse(
    await db().$queryRaw`
      SELECT p.id AS "contributorId", p.name, u.roles::text[] AS roles,
        array_agg(DISTINCT split_part(v.type, '.', 2)) AS did
      FROM "Event" v JOIN "User" u ON u.id = v."actorId" AND NOT u."isSystem"
      JOIN "Contributor" p ON p.id = u."contributorId" AND p.state <> 'withheld'
      WHERE v.subject = 'article' AND v."subjectId" = ${articleId}::uuid
      GROUP BY p.id, p.name, u.roles ORDER BY min(v.sequence)`,
  );
  return found.map(({ roles, ...work }) => ({
    ...work,
    isEditor: roles.some((role) => role === 'editor' || role === 'admin'),
  }));
}
