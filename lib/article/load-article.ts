import 'server-only';
import type { Db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import type { RevisionFields } from './article.ts';
import { articleSearchText } from './search-text.ts';

/** Locks the story's row until the end of the transaction, so that two changes come one after the other. */
export async function lockArticle(tx: Db, articleId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`;
  const article = await tx.article.findUnique({ where: { id: articleId }, include: { edition: true } });
  if (!article) throw new NotFound('There is no such story.');
  const { latestRevisionId } = article;
  if (latestRevisionId === null) throw new Error(`Story ${articleId} has no revision.`);
  return { ...article, latestRevisionId };
}
export type LockedArticle = Awaited<ReturnType<typeof lockArticle>>;

/** The words by which the newsroom finds the story, names of the credited people included. */
export async function searchTextOf(tx: Db, fields: RevisionFields): Promise<string> {
  const contributorIds = fields.credits.flatMap((credit) => credit.contributorId ?? []);
  const people =
    contributorIds.length === 0
      ? []
      : await tx.contributor.findMany({ where: { id: { in: contributorIds } }, select: { name: true } });
  return articleSearchText({ ...fields, names: people.map((person) => person.name) });
}

/** Those of the photos that name a photographer or an agency. */
export async function creditedPhotos(tx: Db, photoIds: readonly string[]): Promise<Set<string>> {
  if (photoIds.length === 0) return new Set();
  const credits = await tx.credit.findMany({
    where: { photoId: { in: [...photoIds] } },
    select: { photoId: true },
    distinct: ['photoId'],
  });
  return new Set(credits.flatMap((credit) => credit.photoId ?? []));
}
