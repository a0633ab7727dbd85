import 'server-only';
import { z } from 'zod';
import { articleStatuses } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import { db, Prisma } from '../platform/db.ts';
import type { Board, BoardStory } from './board.ts';
import { type Containers, fillKey, placementsIn } from './front.ts';
import { frontStories } from './front-stories.ts';

const storySchema = z.array(
  z.object({
    id: z.uuid(),
    headline: z.string(),
    status: z.enum(articleStatuses),
    sectionName: z.string().nullable(),
    sectionColour: z.string().nullable(),
    photoId: z.uuid().nullable(),
    firstPublishedAt: z.date().nullable(),
  }),
);

async function boardStories(where: Prisma.Sql, order: Prisma.Sql): Promise<BoardStory[]> {
  const rows = await db().$queryRaw`
    SELECT a.id, r.headline, a.status::text, s.name AS "sectionName", s.colour AS "sectionColour", a."firstPublishedAt",
      (SELECT "photoId" FROM "PhotoUse" x WHERE x."revisionId" = r.id AND x."photoId" IS NOT NULL LIMIT 1) AS "photoId"
    FROM "Article" a JOIN "Revision" r ON r.id = coalesce(a."liveRevisionId", a."latestRevisionId")
    LEFT JOIN "Section" s ON s.id = r."sectionId" WHERE ${where} ${order}`;
  return storySchema.parse(rows);
}

/** All stories that stand on a front, or would if others left it. */
export async function boardOf(editionId: string, containers: Containers): Promise<Board> {
  const known = await frontStories(editionId, containers);
  const newest = new Map(
    containers.map(({ fill }) => [fillKey(fill), known.newest(fill).map(({ id }) => id)]),
  );
  const placed = placementsIn(containers).map(({ articleId }) => articleId);
  const ids = [...new Set([...placed, ...[...newest.values()].flat()])];
  const stories =
    ids.length === 0
      ? []
      : await boardStories(
          Prisma.sql`a.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`,
          Prisma.empty,
        );
  return {
    stories: Object.fromEntries(stories.map((story) => [story.id, story])),
    newest: Object.fromEntries(newest),
  };
}

/** Stories to place: the newest published ones first, then what is being written; with words, those that hold them. */
export function storiesToPlace(
  place: { editionId: string; sectionId: string | null },
  search: string,
): Promise<BoardStory[]> {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
  const conditions = [
    Prisma.sql`a."editionId" = ${place.editionId}::uuid AND a.status <> 'withdrawn'`,
    ...words.map((word) => Prisma.sql`a."searchText" LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
  ];
  // On the front of a section its own stories come first; others are found by their words.
  if (place.sectionId !== null && words.length === 0) {
    conditions.push(Prisma.sql`r."sectionId" = ${place.sectionId}::uuid`);
  }
  return boardStories(
    Prisma.join(conditions, ' AND '),
    Prisma.sql`ORDER BY a."firstPublishedAt" DESC NULLS LAST, a."changedAt" DESC, a.id DESC LIMIT 40`,
  );
}
