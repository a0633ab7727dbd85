import 'server-only';
import { z } from 'zod';
import { teasersOf } from '../article/live-stories.ts';
import { editionRow } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { keptRead } from '../platform/kept-reads.ts';
import { goodUntil, madeFrom } from '../platform/made-from.ts';
import type { MostRead } from './most-read.ts';

/** A list changes at most this often. */
const steadyFor = 10 * 60_000;
const rows = z.array(z.object({ id: z.uuid() }));

/** The live stories of an edition that were read most often, first the one read most. */
export async function mostRead(editionCode: string, count: number, now = new Date()): Promise<MostRead> {
  const edition = await editionRow(editionCode);
  if (!edition) return { over: 'day', stories: [] };
  const { over, ids } = await mostReadIds(
    edition.id,
    String(count),
    String(Math.floor(now.getTime() / steadyFor)),
  );
  const teasers = await teasersOf(ids, edition.language);
  return { over, stories: ids.flatMap((id) => teasers.get(id) ?? []) };
}

/** @param stretch which of the times for which the list stands, counted from 1970 */
const mostReadIds = keptRead(
  async (
    editionId: string,
    most: string,
    stretch: string,
  ): Promise<{ over: MostRead['over']; ids: string[] }> => {
    const [now, count] = [Number(stretch) * steadyFor, Number(most)];
    goodUntil(new Date(now + steadyFor));
    madeFrom(`edition:${editionId}`);
    const ofDay = await readSince(editionId, new Date(now - 86_400_000), count);
    const enough = ofDay.length >= count;
    const ids = enough ? ofDay : await readSince(editionId, new Date(now - 7 * 86_400_000), count);
    madeFrom(...ids.map((id) => `article:${id}` as const));
    // A day that has all the stories of the week is the better word for them.
    return enough || ids.length === ofDay.length ? { over: 'day', ids: ofDay } : { over: 'week', ids };
  },
);

async function readSince(editionId: string, since: Date, count: number): Promise<string[]> {
  const found = await db().$queryRaw`
    SELECT a.id FROM "ArticleViews" views JOIN "Article" a ON a.id = views."articleId"
    WHERE views.hour > ${since} AND a.status = 'published' AND a."editionId" = ${editionId}::uuid
    GROUP BY a.id ORDER BY sum(views.count) DESC, a."firstPublishedAt" DESC, a.id DESC LIMIT ${count}`;
  return rows.parse(found).map(({ id }) => id);
}
