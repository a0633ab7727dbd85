import 'server-only';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { PrintedTranslation } from './printed.ts';

/** Where the same story can be read in other editions now, in the order of the house. */
export async function printedTranslations(article: {
  id: string;
  translationGroup: string | null;
}): Promise<PrintedTranslation[]> {
  if (article.translationGroup === null) return [];
  const others = await db().article.findMany({
    where: { translationGroup: article.translationGroup, id: { not: article.id } },
    select: {
      id: true,
      status: true,
      address: true,
      edition: { select: { language: true, direction: true } },
    },
    orderBy: { edition: { position: 'asc' } },
  });
  return others.flatMap(({ id, status, address, edition }) => {
    // Also those that readers cannot see yet: when they can, this page names them.
    madeFrom(`article:${id}`);
    return status === 'published' && address !== null ? [{ ...edition, address }] : [];
  });
}
