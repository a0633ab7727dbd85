import 'server-only';
import { z } from 'zod';
import { type Db, Prisma } from '../platform/db.ts';

const rows = z.array(
  z.object({
    kind: z.enum(['edition', 'section', 'topic', 'contributor', 'agency', 'photo', 'file']),
    id: z.uuid(),
  }),
);

/**
 * Every list that a story stands in by one of its revisions, for the history: `section:ID topic:ID …`. Told by the event
 * itself, since the revision may be gone when the event is read.
 */
export async function listsOf(tx: Db, revisionIds: readonly (string | null)[]): Promise<string> {
  return [...(await listsIn(tx, revisionIds))].join(' ');
}

/** The lists of a story that had one live revision and gets another, and those of them that it comes to or leaves. */
export async function listsBetween(
  tx: Db,
  before: string | null,
  after: string | null,
): Promise<{ lists: string; moved: string }> {
  const [old, now] = [await listsIn(tx, [before]), await listsIn(tx, [after])];
  return {
    lists: [...old.union(now)].join(' '),
    moved: [...old.symmetricDifference(now)].join(' '),
  };
}

async function listsIn(tx: Db, revisionIds: readonly (string | null)[]): Promise<Set<string>> {
  const ids = revisionIds.flatMap((id) => (id === null ? [] : [Prisma.sql`${id}::uuid`]));
  if (ids.length === 0) return new Set();
  const found = await tx.$queryRaw`
    WITH r AS (SELECT id, "articleId", "sectionId", "agencyId" FROM "Revision" WHERE id IN (${Prisma.join(ids)})),
      use AS (SELECT "photoId" FROM "PhotoUse" JOIN r ON r.id = "revisionId" WHERE "photoId" IS NOT NULL),
      credit AS (
        SELECT "contributorId", "agencyId" FROM "Credit" WHERE "revisionId" IN (SELECT id FROM r)
        UNION SELECT "contributorId", "agencyId" FROM "Credit" WHERE "photoId" IN (SELECT "photoId" FROM use))
    SELECT 'edition' AS kind, "editionId" AS id FROM "Article" WHERE id IN (SELECT "articleId" FROM r)
    UNION SELECT 'section', "sectionId" FROM r WHERE "sectionId" IS NOT NULL
    UNION SELECT 'agency', "agencyId" FROM r WHERE "agencyId" IS NOT NULL
    UNION SELECT 'topic', "topicId" FROM "RevisionTopic" WHERE "revisionId" IN (SELECT id FROM r)
    UNION SELECT 'contributor', "contributorId" FROM credit WHERE "contributorId" IS NOT NULL
    UNION SELECT 'agency', "agencyId" FROM credit WHERE "agencyId" IS NOT NULL
    UNION SELECT 'photo', "photoId" FROM use
    UNION SELECT 'file', "fileId" FROM "FileUse" WHERE "revisionId" IN (SELECT id FROM r)`;
  return new Set(rows.parse(found).map(({ kind, id }) => `${kind}:${id}`));
}
