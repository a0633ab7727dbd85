import 'server-only';
import { z } from 'zod';
import { teasersOf } from '../article/live-stories.ts';
import { db } from '../platform/db.ts';
import { goodUntil, madeFrom } from '../platform/made-from.ts';
import type { MostRead } from './most-read.ts';

/** A list changes at most this often. */
const steadyFor = 10 * 60_000;
const rows = z.array(z.object({ id: z.uuid() }));

/** The live stories of an edition that were read most often, first the one read most. */
export async function mostRead(editionCode: string, count: number, now = new Date()): Promise<MostRead> {
  const edition = await db().edition.findUnique({
    where: { code: editionCode },
    select: { id: true, language: true },
  });
  if (!edition) return { over: 'day', stories: [] };
  goodUntil(new Date((Math.floor(now.getTime() / steadyFor) + 1) * steadyFor));
  madeFrom(`edition:${edition.id}`);
  const ofDay = await readSince(edition.id, new Date(now.getTime() - 86_400_000), count);
  const enough = ofDay.length >= count;
  const ids = enough ? ofDay : await readSince(edition.id, new Date(now.getTime() - 7 * 86_400_000), count);
  // A day that has all the stories of the week is the better word for them.
  const over = enough || ids.length === ofDay.length ? 'day' : 'week';
  const teasers = await teasersOf(over === 'day' ? ofDay : ids, edition.language);
  return { over, stories: (over === 'day' ? ofDay : ids).flatMap((id) => teasers.get(id) ?? []) };
}

async function readSince(editionId: string, since: Date, count: number): Promise<string[]> {
  const found = await db().$queryRaw`
    SELECT a.id FROM "ArticleViews" views JOIN "Article" a ON a.id = views."articleId"
    WHERE views.hour > ${since} AND a.status = 'published' AND a."editionId" = ${editionId}::uuid
    GROUP BY a.id ORDER BY sum(views.count) DESC, a."firstPublishedAt" DESC, a.id DESC LIMIT ${count}`;
  return rows.parse(found).map(({ id }) => id);
}
