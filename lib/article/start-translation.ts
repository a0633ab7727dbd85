import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { RevisionFields } from './article.ts';
import type { StartTranslation } from './article-form.ts';
import { insertArticle } from './create-article.ts';
import { lockArticle } from './load-article.ts';
import { revisionFields } from './revision-rows.ts';

/**
 * Begins a story in another edition with the text, the photos and the credits of this one, to be put into its language
 * paragraph by paragraph, and remembers which state of the source that was. Readers see nothing of it until it is published.
 * @throws Invalid when that edition has the story already
 */
export function startTranslation(
  actor: Actor,
  { articleId, editionId }: StartTranslation,
): Promise<{ articleId: string }> {
  return db().$transaction(async (tx) => {
    const source = await lockArticle(tx, articleId);
    const edition = await tx.edition.findUnique({ where: { id: editionId }, select: { id: true } });
    if (!edition) throw new NotFound('There is no such edition.');
    const groupId = source.translationGroup ?? newId();
    const taken = await tx.article.count({ where: { editionId, translationGroup: groupId } });
    if (taken > 0 || editionId === source.editionId)
      throw new Invalid('That edition has it already.', [
        { field: 'translations', code: 'translation-taken' },
      ]);
    const sourceRevisionId = source.liveRevisionId ?? source.latestRevisionId;
    const fields = await inEdition(tx, await revisionFields(tx, sourceRevisionId), editionId);
    const translated = await insertArticle(tx, actor, editionId, fields);
    await tx.article.updateMany({
      where: { id: { in: [articleId, translated] } },
      data: { translationGroup: groupId },
    });
    await tx.translation.create({ data: { articleId: translated, sourceId: articleId, sourceRevisionId } });
    await record(tx, actor, 'article.translated', translated, { sourceId: articleId, sourceRevisionId });
    if (source.translationGroup === null)
      await record(tx, actor, 'article.linked', articleId, { groupId, editionId: source.editionId });
    return { articleId: translated };
  });
}

/** Section and topics are those of the same address in the other edition; what it has none for is left open. */
async function inEdition(tx: Db, fields: RevisionFields, editionId: string): Promise<RevisionFields> {
  const [section, topics] = [
    fields.sectionId === null
      ? null
      : await tx.section.findUnique({ where: { id: fields.sectionId }, select: { slug: true } }),
    await tx.topic.findMany({ where: { id: { in: fields.topicIds } }, select: { slug: true } }),
  ];
  const [there, about] = [
    section &&
      (await tx.section.findFirst({ where: { editionId, slug: section.slug }, select: { id: true } })),
    await tx.topic.findMany({
      where: { editionId, slug: { in: topics.map(({ slug }) => slug) } },
      select: { id: true },
    }),
  ];
  return {
    ...fields,
    slug: '',
    timeLine: null,
    sectionId: there?.id ?? null,
    topicIds: about.map(({ id }) => id),
  };
}
