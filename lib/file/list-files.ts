import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { mayChangeFile } from './permissions.ts';
import { listed } from './queries.ts';

export const filesPerPage = 40;

export type ListFiles = { search: string; page: number };

/** @property isNow in the text of now or the one that readers see; else in the history alone */
export type StoryOfFile = { articleId: string; headline: string; isNow: boolean };

export type FileOfList = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  addedBy: string;
  createdAt: Date;
  stories: StoryOfFile[];
  mayChange: boolean;
};

/** The files of the newsroom, the latest first, each with the stories that have it. */
export async function listFiles(
  actor: Actor,
  { search, page }: ListFiles,
): Promise<{ files: FileOfList[]; total: number }> {
  demand(actor, 'article.read');
  const where = search === '' ? {} : { name: { contains: search, mode: 'insensitive' as const } };
  const [total, rows] = await Promise.all([
    db().file.count({ where }),
    db().file.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: filesPerPage,
      skip: (page - 1) * filesPerPage,
      select: { ...listed, addedById: true, createdAt: true, addedBy: { select: { name: true } } },
    }),
  ]);
  const stories = await storiesWith(rows.map(({ id }) => id));
  const files = rows.map(({ addedById, addedBy, ...file }) => ({
    ...file,
    addedBy: addedBy.name,
    stories: stories.filter(({ fileId }) => fileId === file.id).map(({ fileId: _, ...story }) => story),
    mayChange: mayChangeFile(actor, { addedById }),
  }));
  return { files, total };
}

const usesSchema = z.array(
  z.object({ fileId: z.uuid(), articleId: z.uuid(), headline: z.string(), isNow: z.boolean() }),
);

async function storiesWith(fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  return usesSchema.parse(
    await db().$queryRaw`
      SELECT u."fileId", a.id AS "articleId", COALESCE(NULLIF(latest.headline, ''), live.headline, '') AS headline,
        bool_or(u."revisionId" = a."latestRevisionId" OR u."revisionId" IS NOT DISTINCT FROM a."liveRevisionId") AS "isNow"
      FROM "FileUse" u
      JOIN "Revision" r ON r.id = u."revisionId"
      JOIN "Article" a ON a.id = r."articleId"
      LEFT JOIN "Revision" latest ON latest.id = a."latestRevisionId"
      LEFT JOIN "Revision" live ON live.id = a."liveRevisionId"
      WHERE u."fileId" = ANY(${[...fileIds]}::uuid[])
      GROUP BY u."fileId", a.id, latest.headline, live.headline
      ORDER BY 4 DESC, a."changedAt" DESC`,
  );
}
