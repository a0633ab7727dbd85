/** The demo's arranged fronts, live since the morning of the day before. */
import { z } from 'zod';
import type { Container, Fill } from '#lib/front-page/front.ts';
import type { Front, FrontRelease, FrontRevision } from '#prisma/generated/client.ts';
import type { EventRow } from '../builders/insert.ts';
import { type DemoContainer, type DemoFront, fronts } from '../content/fronts.ts';
import { stableId } from '../stable-id.ts';
import type { DemoArticle } from './articles.ts';
import { minutesAfter } from './calendar.ts';
import type { Directory } from './directory.ts';

export type FrontRows = {
  fronts: Front[];
  revisions: FrontRevision[];
  releases: FrontRelease[];
  events: EventRow[];
};

export function frontRows(articles: readonly DemoArticle[], directory: Directory, today: Date): FrontRows {
  const rows: FrontRows = { fronts: [], revisions: [], releases: [], events: [] };
  for (const front of fronts) {
    const editionId = directory.edition(front.edition).id;
    const section = front.section === undefined ? null : directory.section(front.edition, front.section);
    const frontId = section?.id ?? editionId;
    const arrangedAt = minutesAfter(today, -18 * 60);
    const liveFrom = minutesAfter(arrangedAt, 4);
    const actorId = directory.userByEmailName(front.arrangedBy).id;
    const name = `front/${front.edition}/${front.section ?? ''}`;
    const revisionId = stableId(name, arrangedAt);
    const detail = { revisionId, of: section ? 'section' : 'edition', editionId };
    rows.fronts.push({
      id: frontId,
      editionId,
      sectionId: section?.id ?? null,
      latestRevisionId: revisionId,
    });
    rows.revisions.push({
      id: revisionId,
      frontId,
      number: 1,
      authorId: actorId,
      createdAt: arrangedAt,
      containers: z
        .json()
        .parse(
          front.containers.map((container, index) =>
            toContainer(container, `part-${index}`, front, articles, directory),
          ),
        ),
      restoredNumber: null,
    });
    rows.releases.push({
      id: stableId(`${name}/release`, liveFrom),
      frontId,
      revisionId,
      liveFrom,
      releasedById: actorId,
      createdAt: liveFrom,
      cancelledAt: null,
    });
    const base = { actorId, subject: 'front' as const, subjectId: frontId, detail };
    rows.events.push(
      { at: arrangedAt, type: 'front.saved', ...base },
      { at: liveFrom, type: 'front.published', ...base },
    );
  }
  return rows;
}

function toContainer(
  { layout, size, title = '', fill, placed = [] }: DemoContainer,
  key: string,
  front: DemoFront,
  articles: readonly DemoArticle[],
  directory: Directory,
): Container {
  const placements = placed.map(({ position, slug, headline = '', kicker = '', hidePhoto = false }) => {
    const article = articles.find(
      ({ plan }) =>
        plan.editionId === directory.edition(front.edition).id && plan.address?.endsWith(`/${slug}`),
    );
    if (!article?.plan.id) throw new Error(`The demo's front places "${slug}", which no story is called.`);
    return { position, articleId: article.plan.id, until: null, headline, kicker, hidePhoto };
  });
  return { key, layout, title, size, fill: toFill(fill, front, directory), placements };
}

function toFill(
  { from, slug = '', photoOnly = false }: DemoContainer['fill'],
  front: DemoFront,
  directory: Directory,
): Fill {
  if (from === 'edition') return { from, photoOnly };
  const found =
    from === 'section' ? directory.section(front.edition, slug) : directory.topic(front.edition, slug);
  return { from, id: found.id, photoOnly };
}
