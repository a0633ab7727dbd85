import 'server-only';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { ListedCorrection } from './printed.ts';

/** What an edition put right, newest first, on stories that readers can see. */
export async function publishedCorrections(editionCode: string, count: number): Promise<ListedCorrection[]> {
  const edition = await db().edition.findUnique({ where: { code: editionCode }, select: { id: true } });
  if (!edition) return [];
  // A correction is made by an update, which touches the edition's stories.
  madeFrom(`stories-of:edition:${edition.id}`);
  const rows = await db().correction.findMany({
    where: { article: { editionId: edition.id, status: 'published' } },
    select: {
      id: true,
      text: true,
      madeAt: true,
      article: { select: { id: true, address: true, liveRevision: { select: { headline: true } } } },
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: count,
  });
  return rows.flatMap(({ article: { id, address, liveRevision }, ...correction }) => {
    madeFrom(`article:${id}`);
    return address === null || !liveRevision
      ? []
      : [{ ...correction, address, headline: liveRevision.headline }];
  });
}
