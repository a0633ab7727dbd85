/** Stories of the demo that were translated from its English edition; the source of the first has changed since. */
import type { Translation } from '#prisma/generated/client.ts';
import type { ArticlePlan } from '../builders/article.ts';

export function translationRows(plans: readonly ArticlePlan[], englishId: string): Translation[] {
  const sources = plans.filter((plan) => plan.editionId === englishId && plan.status === 'published');
  return sources
    .flatMap((source) =>
      plans
        .filter((plan) => plan.translationGroup === source.translationGroup && plan !== source)
        .map((plan) => ({ plan, source })),
    )
    .flatMap(({ plan, source }, index): Translation[] => {
      const revisions = source.revisions ?? [];
      const seen = index === 0 ? revisions[0] : revisions[source.live ?? revisions.length - 1];
      if (!plan.id || !source.id || !seen?.id || !source.translationGroup) return [];
      return [{ articleId: plan.id, sourceId: source.id, sourceRevisionId: seen.id }];
    });
}
