import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { LinkArticle, UnlinkArticle } from './article-form.ts';

/**
 * Says that two stories of different editions are one story in two languages; what each was linked with before
 * comes along. Readers see it at once, so it asks for what publishing asks for.
 * @throws Invalid when an edition would have two of them
 */
export function linkArticle(actor: Actor, { articleId, otherId }: LinkArticle): Promise<void> {
  demand(actor, 'article.publish');
  return db().$transaction(async (tx) => {
    const both = await lockInOrder(tx, [articleId, otherId]);
    const groups = both.flatMap(({ translationGroup }) => translationGroup ?? []);
    if (groups.length === 2 && groups[0] === groups[1]) return;
    const linked = await tx.article.findMany({
      where: { OR: [{ id: { in: [articleId, otherId] } }, { translationGroup: { in: groups } }] },
      select: { id: true, editionId: true },
    });
    if (new Set(linked.map(({ editionId }) => editionId)).size < linked.length) {
      throw new Invalid('An edition has one story of each translation.', [
        { field: 'translations', code: 'translation-taken' },
      ]);
    }
    const groupId = groups[0] ?? newId();
    await tx.article.updateMany({
      where: { id: { in: linked.map(({ id }) => id) } },
      data: { translationGroup: groupId },
    });
    for (const { id, editionId } of linked) {
      await record(tx, actor, 'article.linked', id, { groupId, editionId });
    }
  });
}

/** Takes a story out of its translations; what was linked with it stays linked among itself. */
export function unlinkArticle(actor: Actor, { articleId }: UnlinkArticle): Promise<void> {
  demand(actor, 'article.publish');
  return db().$transaction(async (tx) => {
    const [article] = await lockInOrder(tx, [articleId]);
    const groupId = article?.translationGroup ?? null;
    if (groupId === null) return;
    const linked = await tx.article.findMany({
      where: { translationGroup: groupId },
      select: { id: true, editionId: true },
    });
    await tx.article.updateMany({
      where: linked.length > 2 ? { id: articleId } : { translationGroup: groupId },
      data: { translationGroup: null },
    });
    for (const { id, editionId } of linked) {
      await record(tx, actor, 'article.unlinked', id, { groupId, articleId, editionId });
    }
  });
}

/** By id, so that two who link the same stories at once cannot wait for each other. */
async function lockInOrder(tx: Db, ids: readonly string[]) {
  for (const id of [...ids].sort())
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, translationGroup: true },
  });
  if (found.length < new Set(ids).size) throw new NotFound('There is no such story.');
  return found;
}
