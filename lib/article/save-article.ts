import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { record } from '../history/record.ts';
import { type Db, db, Prisma } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { addRevision, moveToEdition } from './add-revision.ts';
import type { RevisionFields } from './article.ts';
import type { SaveArticle } from './article-form.ts';
import { type LockedArticle, lockArticle } from './load-article.ts';
import { mayEdit, mayEditCredits } from './permissions.ts';
import { revisionFields } from './revision-rows.ts';

/**
 * Stores a new revision on top of the one the changes were made on. What readers see does not move.
 * Sending the same save again is answered like the first time.
 * @throws Conflict when someone saved in between; nothing is stored then
 */
export function saveArticle(
  actor: Actor,
  input: SaveArticle,
): Promise<{ revisionId: string; savedAt: Date }> {
  const saved = db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    if (article.latestRevisionId === input.revisionId)
      return { revisionId: input.revisionId, savedAt: article.changedAt };
    if (article.latestRevisionId !== input.baseRevisionId) throw new Conflict(article.latestRevisionId);
    await demandEdit(tx, actor, article, input);
    if (input.editionId !== article.editionId) await changeEdition(tx, article, input.editionId);
    const revision = { id: input.revisionId, authorId: actor.id };
    const { savedAt } = await addRevision(tx, article, revision, input.fields);
    await record(tx, actor, 'article.saved', article.id, { revisionId: input.revisionId });
    return { revisionId: input.revisionId, savedAt };
  });
  return saved.catch(tellMissing);
}

/** @throws Invalid when a person, agency or photo that the save names is not there, or a section not in this edition */
export function tellMissing(error: unknown): never {
  const missing =
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (error.code === 'P2003' || error.message.includes('Code: `23000`'));
  throw missing ? new Invalid('This names something that is not there any more.') : error;
}

async function demandEdit(tx: Db, actor: Actor, article: LockedArticle, input: SaveArticle): Promise<void> {
  if (mayEdit(actor, article)) return;
  if (!mayEditCredits(actor, article)) throw new NotAllowed('article.edit-any');
  const before = await revisionFields(tx, article.latestRevisionId);
  const onlyCredits =
    input.editionId === article.editionId &&
    isDeepStrictEqual(withoutCredits(before), withoutCredits(input.fields));
  if (!onlyCredits) throw new NotAllowed('article.edit-any');
}

function withoutCredits({ credits: _, noByline: __, photoUses, ...rest }: RevisionFields) {
  return { ...rest, photoUses: [...photoUses].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

async function changeEdition(tx: Db, article: LockedArticle, editionId: string): Promise<void> {
  if (article.address !== null) {
    throw new Invalid('A story that has been published stays in its edition.', [
      { field: 'edition', code: 'edition-fixed' },
    ]);
  }
  await moveToEdition(tx, article.id, editionId);
}
