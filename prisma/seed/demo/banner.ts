/** What is breaking in the demo's English edition, for the first day. */
import type { Banner } from '#prisma/generated/client.ts';
import type { DemoArticle } from './articles.ts';
import { minutesAfter } from './calendar.ts';
import type { Directory } from './directory.ts';

export function demoBanner(articles: readonly DemoArticle[], directory: Directory, now: Date): Banner {
  const story = articles.find(({ plan }) => plan.address?.endsWith('/veyra-reopens-strait-to-night-traffic'));
  return {
    editionId: directory.edition('en').id,
    text: 'First ships pass the eastern strait by night after nine weeks',
    articleId: story?.plan.id ?? null,
    endsAt: minutesAfter(now, 24 * 60),
  };
}
