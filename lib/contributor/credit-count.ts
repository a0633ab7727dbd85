import 'server-only';
import { Prisma } from '../platform/db.ts';

/** How many credits the one in `t` has on photos and on stories as they are now, earlier revisions left out. */
export const creditCount = (owner: Prisma.Sql) => Prisma.sql`
  (SELECT count(*)::int FROM "Credit" c WHERE c.${owner} = t.id AND (c."photoId" IS NOT NULL
     OR EXISTS (SELECT 1 FROM "Article" a WHERE a."latestRevisionId" = c."revisionId")))`;
