import 'server-only';
import { publishedEditions } from '../edition/published.ts';
import { db } from '../platform/db.ts';

/** Where something stood that has moved or was withdrawn: no link leads there any more, and still readers come. */
export async function leftAddresses(): Promise<string[]> {
  const [moved, gone, merged, editions] = await Promise.all([
    db().redirect.findMany({ select: { address: true } }),
    db().article.findMany({
      where: { status: 'withdrawn', address: { not: null } },
      select: { address: true },
    }),
    db().contributor.findMany({ where: { mergedIntoId: { not: null } }, select: { slug: true } }),
    publishedEditions(),
  ]);
  const people = editions.flatMap(({ code }) => merged.map(({ slug }) => `/${code}/people/${slug}`));
  return [...[...moved, ...gone].flatMap(({ address }) => address ?? []), ...people];
}
