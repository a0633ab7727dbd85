import 'server-only';
import { z } from 'zod';
import { atOneMoment } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { linkedStories } from './linked-stories.ts';
import type { PrintedStory } from './printed.ts';
import { storySelect, toStory } from './published-rows.ts';

const noId = '00000000-0000-0000-0000-000000000000';

export type Preview = { story: PrintedStory; editionCode: string };

/**
 * A revision as readers would get it, the latest unless another is named. Only for those who may read drafts. Names,
 * photos and what stands in other stories are as they are now.
 */
export async function getPreview(
  actor: Actor,
  articleId: string,
  revisionId: string | null = null,
): Promise<Preview> {
  demand(actor, 'article.read');
  return previewOf(articleId, revisionId);
}

/** For whoever has been let in already. @throws NotFound */
export async function previewOf(articleId: string, revisionId: string | null): Promise<Preview> {
  const found = z.uuid().safeParse(articleId).success
    ? await atOneMoment((tx) =>
        tx.article.findUnique({
          where: { id: articleId },
          select: {
            ...storySelect,
            liveRevision: false,
            latestRevision: storySelect.liveRevision,
            revisions: { where: { id: revisionId ?? noId }, select: storySelect.liveRevision.select },
            edition: { select: { code: true, language: true } },
          },
        }),
      )
    : null;
  if (!found) throw new NotFound('There is no such story.');
  const { edition, latestRevision, revisions, ...row } = found;
  const shown = revisionId === null ? latestRevision : (revisions[0] ?? null);
  const story = toStory(
    {
      ...row,
      address: row.address ?? `/newsroom/articles/${articleId}/preview`,
      firstPublishedAt: row.firstPublishedAt ?? new Date(),
      liveRevision: shown,
    },
    edition.language,
    { translations: [], linked: shown ? await linkedStories(shown.body) : new Map() },
  );
  if (!story) throw new NotFound('There is no such story.');
  return { story, editionCode: edition.code };
}
