import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed, NotFound } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { NameRevision } from './article-form.ts';
import { lockArticle } from './load-article.ts';
import { mayEdit } from './permissions.ts';

/** Gives a revision a name, another one, or none. */
export function nameRevision(actor: Actor, input: NameRevision): Promise<void> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed('article.edit-any');
    const { revisionId, name } = input;
    const revision = await tx.revision.findFirst({
      where: { id: revisionId, articleId: article.id },
      select: { number: true },
    });
    if (!revision) throw new NotFound('There is no such revision.');
    if (name === '') await tx.revisionName.deleteMany({ where: { revisionId } });
    else
      await tx.revisionName.upsert({
        where: { revisionId },
        create: { revisionId, name, namedById: actor.id },
        update: { name, namedById: actor.id, namedAt: new Date() },
      });
    await record(tx, actor, 'article.revision_named', article.id, {
      revisionId,
      number: revision.number,
      name,
    });
  });
}
