import 'server-only';
import type { Db } from '../platform/db.ts';
import { Invalid, type Problem } from '../platform/errors.ts';
import { hasEnded } from './arrange-front.ts';
import { type Containers, placementsIn } from './front.ts';
import type { FrontPlace } from './load-front.ts';

/**
 * What the form alone cannot know. A pin that ended since it was set is no problem: it has just ended.
 * @throws Invalid with every problem
 */
export async function checkContainers(
  tx: Db,
  place: FrontPlace,
  containers: Containers,
  before: Containers,
  now: Date,
): Promise<void> {
  const ids = placementsIn(containers).map(({ articleId }) => articleId);
  const articles = await tx.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, editionId: true },
  });
  const editions = new Map(articles.map(({ id, editionId }) => [id, editionId]));
  const known = new Map(placementsIn(before).map(({ articleId, until }) => [articleId, until]));
  const rules = await rulesElsewhere(tx, place, containers);
  const problems = containers.flatMap(({ key, placements }, index): Problem[] => {
    const field = `containers.${index}`;
    const own = placements.flatMap((placement, number): Problem[] => {
      const at = `${field}.placements.${number}`;
      const editionId = editions.get(placement.articleId);
      if (editionId === undefined) return [{ field: at, code: 'story-unknown' }];
      if (editionId !== place.editionId) return [{ field: at, code: 'story-elsewhere' }];
      const added = known.get(placement.articleId) !== placement.until;
      return added && hasEnded(placement, now) ? [{ field: `${at}.until`, code: 'pin-in-past' }] : [];
    });
    return rules.has(key) ? [{ field: `${field}.fill`, code: 'rule-elsewhere' }, ...own] : own;
  });
  if (problems.length > 0) throw new Invalid('The front has problems.', problems);
}

/** The containers whose rule takes from a section or a topic that is not in the edition. */
async function rulesElsewhere(tx: Db, place: FrontPlace, containers: Containers): Promise<Set<string>> {
  const { editionId } = place;
  const idsFrom = (from: 'section' | 'topic') =>
    containers.flatMap(({ fill }) => (fill.from === from ? fill.id : []));
  const [sections, topics] = await Promise.all([
    tx.section.findMany({ where: { editionId, id: { in: idsFrom('section') } }, select: { id: true } }),
    tx.topic.findMany({ where: { editionId, id: { in: idsFrom('topic') } }, select: { id: true } }),
  ]);
  const there = new Set([...sections, ...topics].map(({ id }) => id));
  const elsewhere = containers.filter(({ fill }) => 'id' in fill && !there.has(fill.id));
  return new Set(elsewhere.map(({ key }) => key));
}
