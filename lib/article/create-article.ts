import 'server-only';
import { emptyBody } from '../body/body.ts';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { RevisionFields } from './article.ts';
import { searchTextOf } from './load-article.ts';
import { insertRevision } from './revision-rows.ts';

export const emptyFields: RevisionFields = {
  kicker: '',
  headline: '',
  standfirst: '',
  slug: '',
  place: '',
  body: emptyBody,
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  topicIds: [],
  credits: [],
  photoUses: [],
};

/** Begins an empty story in an edition. */
export function createArticle(actor: Actor, input: { editionId: string }): Promise<{ articleId: string }> {
  return db().$transaction(async (tx) => {
    const articleId = await insertArticle(tx, actor, input.editionId, emptyFields);
    await record(tx, actor, 'article.created', articleId);
    return { articleId };
  });
}

/** A new draft with its first revision. The caller writes the event. */
export async function insertArticle(
  tx: Db,
  actor: Actor,
  editionId: string,
  fields: RevisionFields,
): Promise<string> {
  demand(actor, 'article.create');
  const edition = await tx.edition.findUnique({ where: { id: editionId }, select: { id: true } });
  if (!edition) throw new NotFound('There is no such edition.');
  const articleId = newId();
  const revisionId = newId();
  await tx.article.create({ data: { id: articleId, editionId, createdById: actor.id } });
  await insertRevision(tx, { id: revisionId, articleId, number: 1, authorId: actor.id }, fields);
  await tx.article.update({
    where: { id: articleId },
    data: { latestRevisionId: revisionId, searchText: await searchTextOf(tx, fields) },
  });
  return articleId;
}
