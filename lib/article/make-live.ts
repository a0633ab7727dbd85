import 'server-only';
import { fileIds } from '../body/body.ts';
import type { Db } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed, NotReady, type Problem, WrongMove } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { articleAddress } from './address.ts';
import type { RevisionFields } from './article.ts';
import { creditedPhotos, type LockedArticle } from './load-article.ts';
import { mayMove } from './permissions.ts';
import { protectedNameProblems } from './protected-names.ts';
import { readiness } from './readiness.ts';
import { revisionFields } from './revision-rows.ts';
import { canMove, type MoveName } from './workflow.ts';

/** The guards before every move: version, permission, workflow. */
export function demandMove(
  actor: Actor,
  move: MoveName,
  article: LockedArticle,
  seenRevisionId: string,
): void {
  if (!mayMove(actor, move)) throw new NotAllowed(`article.${move}`);
  if (article.latestRevisionId !== seenRevisionId) throw new Conflict(article.latestRevisionId);
  if (!canMove(move, article.status)) throw new WrongMove(move, article.status);
}

/**
 * Points readers at the latest revision, at an address that is free, leaving a redirect where the address changed.
 * @throws NotReady with every problem, Invalid when the address is taken
 */
export async function makeLive(tx: Db, article: LockedArticle, now: Date): Promise<{ address: string }> {
  const fields = await revisionFields(tx, article.latestRevisionId);
  const credited = await creditedPhotos(
    tx,
    fields.photoUses.flatMap((use) => use.photoId ?? []),
  );
  const problems = [
    ...readiness(fields, credited).problems,
    ...(await lostFiles(tx, fields)),
    ...(await protectedNameProblems(tx, fields)),
  ];
  if (problems.length > 0) throw new NotReady(problems);
  const firstPublishedAt = article.firstPublishedAt ?? now;
  const address = await addressFor(tx, article, fields, firstPublishedAt);
  await claimAddress(tx, article, address);
  // Names that the story printed until now, it goes on printing.
  await tx.$executeRaw`
    INSERT INTO "KeptName" SELECT ${article.latestRevisionId}::uuid, "contributorId", name FROM "KeptName"
    WHERE "revisionId" = ${article.liveRevisionId}::uuid ON CONFLICT DO NOTHING`;
  await tx.article.update({
    where: { id: article.id },
    data: {
      status: 'published',
      liveRevisionId: article.latestRevisionId,
      address,
      firstPublishedAt,
      publishedAt: now,
      withdrawnAt: null,
      changedAt: now,
    },
  });
  return { address };
}

/** Files that the text speaks of and that are not there. */
async function lostFiles(tx: Db, { body }: RevisionFields): Promise<Problem[]> {
  const wanted = new Set(fileIds(body));
  if (wanted.size === 0) return [];
  const found = await tx.file.count({ where: { id: { in: [...wanted] } } });
  return found < wanted.size ? [{ field: 'body', code: 'file-lost' }] : [];
}

async function addressFor(
  tx: Db,
  article: LockedArticle,
  fields: RevisionFields,
  firstPublishedAt: Date,
): Promise<string> {
  if (fields.sectionId === null) throw new Error('A story that is ready has a section.');
  const section = await tx.section.findUniqueOrThrow({
    where: { id: fields.sectionId },
    select: { slug: true },
  });
  return articleAddress({
    edition: article.edition,
    sectionSlug: section.slug,
    firstPublishedAt,
    slug: fields.slug,
  });
}

/** An address belongs to one story for ever, also after it moved away from it. */
async function claimAddress(tx: Db, article: LockedArticle, address: string): Promise<void> {
  if (address === article.address) return;
  const taken = new Invalid('Another story has this address; choose another slug.', [
    { field: 'slug', code: 'slug-taken' },
  ]);
  const other = await tx.article.findFirst({
    where: { address, id: { not: article.id } },
    select: { id: true },
  });
  if (other) throw taken;
  const redirect = await tx.redirect.findUnique({ where: { address }, select: { articleId: true } });
  if (redirect && redirect.articleId !== article.id) throw taken;
  if (redirect) await tx.redirect.delete({ where: { address } });
  if (article.address !== null)
    await tx.redirect.create({ data: { address: article.address, articleId: article.id } });
}
