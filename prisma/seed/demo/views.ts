/** How often the demo's stories were read in the hour before it began: the newest most, but not in their order. */
import type { ArticleViews } from '#prisma/generated/client.ts';
import { seededRandom } from '../random.ts';
import type { DemoArticle } from './articles.ts';

const hour = 3_600_000;

export function demoViews(articles: readonly DemoArticle[], now: Date): ArticleViews[] {
  const random = seededRandom('views');
  const last = new Date(Math.floor(now.getTime() / hour) * hour - hour);
  const live = articles.flatMap(({ plan: { id, status, createdAt = now } }) =>
    id !== undefined && status === 'published' ? [{ id, createdAt }] : [],
  );
  live.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return live.map(({ id }, place) => ({
    articleId: id,
    hour: last,
    count: random.whole(1, Math.max(2, 900 - 12 * place)),
  }));
}
