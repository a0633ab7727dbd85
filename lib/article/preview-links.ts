import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { RevokePreview, SharePreview } from './article-form.ts';
import { lockArticle } from './load-article.ts';
import { mayEdit } from './permissions.ts';
import { type Preview, previewOf } from './preview.ts';

/** Only the hash is kept: whoever reads the database cannot open a link. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new link to a story as it is when the link is opened. The token is told this once. */
export function sharePreview(
  actor: Actor,
  input: SharePreview,
): Promise<{ linkId: string; token: string; expiresAt: Date }> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed('article.edit-any');
    const token = randomBytes(32).toString('base64url');
    const linkId = newId();
    const expiresAt = new Date(Date.now() + input.days * 86_400_000);
    await tx.previewLink.create({
      data: { id: linkId, articleId: article.id, tokenHash: hashOf(token), createdById: actor.id, expiresAt },
    });
    await record(tx, actor, 'article.preview_shared', article.id, {
      linkId,
      expiresAt: expiresAt.toISOString(),
    });
    return { linkId, token, expiresAt };
  });
}

/** The link leads nowhere from now on. */
export function revokePreview(actor: Actor, { articleId, linkId }: RevokePreview): Promise<void> {
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed('article.edit-any');
    const { count } = await tx.previewLink.updateMany({
      where: { id: linkId, articleId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) throw new NotFound('There is no such link.');
    await record(tx, actor, 'article.preview_revoked', articleId, { linkId });
  });
}

export type ListedPreviewLink = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  openedAt: Date | null;
  opened: number;
  who: string;
};

/** The links that lead somewhere, newest first. */
export async function listPreviewLinks(actor: Actor, articleId: string): Promise<ListedPreviewLink[]> {
  demand(actor, 'article.read');
  const rows = await db().previewLink.findMany({
    where: { articleId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: {
      id: true,
      createdAt: true,
      expiresAt: true,
      openedAt: true,
      opened: true,
      createdBy: { select: { name: true } },
    },
  });
  return rows.map(({ createdBy, ...row }) => ({ ...row, who: createdBy.name }));
}

async function goodLink(token: string) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  return db().previewLink.findFirst({
    where: { tokenHash: hashOf(token), revokedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, articleId: true, expiresAt: true },
  });
}

/** The story behind a link as it is now; null when the link is none, has ended or was taken back. */
export async function openPreviewLink(token: string): Promise<(Preview & { expiresAt: Date }) | null> {
  const link = await goodLink(token);
  if (!link) return null;
  const { story, editionCode } = await previewOf(link.articleId, null);
  const ticketed = [...story.photos].map(([key, photo]) => [key, { ...photo, ticket: token }] as const);
  const files = [...story.files].map(([id, file]) => [id, { ...file, ticket: token }] as const);
  return {
    story: { ...story, photos: new Map(ticketed), files: new Map(files) },
    editionCode,
    expiresAt: link.expiresAt,
  };
}

export async function countOpening(token: string): Promise<void> {
  await db().previewLink.updateMany({
    where: { tokenHash: hashOf(token) },
    data: { openedAt: new Date(), opened: { increment: 1 } },
  });
}

/** Whether a link shows a photo: its story's latest revision has it. */
export async function previewShowsPhoto(token: string, photoId: string): Promise<boolean> {
  const link = await goodLink(token);
  if (!link) return false;
  const shown = await db().photoUse.findFirst({
    where: { photoId, revision: { latestOf: { id: link.articleId } } },
    select: { photoId: true },
  });
  return shown !== null;
}

/** The same for a file that the story offers. */
export async function previewOffersFile(token: string, fileId: string): Promise<boolean> {
  const link = await goodLink(token);
  if (!link || !z.uuid().safeParse(fileId).success) return false;
  const offered = await db().fileUse.findFirst({
    where: { fileId, revision: { latestOf: { id: link.articleId } } },
    select: { fileId: true },
  });
  return offered !== null;
}
