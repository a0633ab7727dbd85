import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { linkedStories } from './linked-stories.ts';
import type { PrintedStory } from './printed.ts';
import { storySelect, toStory } from './published-rows.ts';

export type Preview = { story: PrintedStory; editionCode: string };

/** The latest revision as readers would get it. Only for those who may read drafts. */
export async function getPreview(actor: Actor, articleId: string): Promise<Preview> {
  demand(actor, 'article.read');
  const found = z.uuid().safeParse(articleId).success
    ? await db().article.findUnique({
        where: { id: articleId },
        select: {
          ...storySelect,
          liveRevision: false,
          latestRevision: storySelect.liveRevision,
          edition: { select: { code: true, language: true } },
        },
      })
    : null;
  if (!found) throw new NotFound('There is no such story.');
  const { edition, latestRevision, ...row } = found;
  const story = toStory(
    {
      ...row,
      address: row.address ?? `/newsroom/articles/${articleId}/preview`,
      firstPublishedAt: row.firstPublishedAt ?? new Date(),
      liveRevision: latestRevision,
    },
    edition.language,
    { translations: [], linked: latestRevision ? await linkedStories(latestRevision.body) : new Map() },
  );
  if (!story) throw new NotFound('There is no such story.');
  return { story, editionCode: edition.code };
}
