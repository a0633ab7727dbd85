import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { BannerForm } from './banner-form.ts';

/**
 * Puts a line at the head of every page of an edition, until it ends; it takes the place of the one before.
 * @throws Invalid when it has ended already, or leads to a story that readers of the edition cannot see
 */
export function setBanner(actor: Actor, { editionId, text, articleId, endsAt }: BannerForm): Promise<void> {
  demand(actor, 'banner.edit');
  return db().$transaction(async (tx) => {
    if (!(await tx.edition.findUnique({ where: { id: editionId }, select: { id: true } })))
      throw new NotFound('There is no such edition.');
    if (endsAt <= new Date())
      throw new Invalid('The end has passed.', [{ field: 'endsAt', code: 'banner-ended' }]);
    if (articleId !== null) {
      const story = await tx.article.findFirst({
        where: { id: articleId, editionId, status: 'published' },
        select: { id: true },
      });
      if (!story)
        throw new Invalid('The story is not live.', [{ field: 'article', code: 'banner-story-not-live' }]);
    }
    const banner = { text, articleId, endsAt };
    await tx.banner.upsert({ where: { editionId }, create: { editionId, ...banner }, update: banner });
    await record(tx, actor, 'banner.set', editionId, { text, articleId, endsAt: endsAt.toISOString() });
  });
}
