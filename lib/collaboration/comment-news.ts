import 'server-only';
import { db } from '../platform/db.ts';

/** What tells each story's comments apart from what they were before: how many threads, and when the last changed. */
export async function commentNews(articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().commentThread.groupBy({
    by: ['articleId'],
    where: { articleId: { in: [...articleIds] } },
    _count: { id: true },
    _max: { changedAt: true },
  });
  const known = new Map(
    rows.map(({ articleId, _count, _max }) => [articleId, `${_count.id} ${_max.changedAt?.getTime() ?? 0}`]),
  );
  return new Map(articleIds.map((id) => [id, known.get(id) ?? '0']));
}
