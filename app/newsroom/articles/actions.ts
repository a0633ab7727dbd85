'use server';
import { z } from 'zod';
import { action } from '#app/_request/action.ts';
import {
  assignLengthSchema,
  createArticleSchema,
  followSourceSchema,
  linkArticleSchema,
  moveArticleSchema,
  nameRevisionSchema,
  restoreRevisionSchema,
  revokePreviewSchema,
  sharePreviewSchema,
  startTranslationSchema,
  unlinkArticleSchema,
  updateArticleSchema,
} from '#lib/article/article-form.ts';
import { assignLength } from '#lib/article/assign-length.ts';
import { createArticle } from '#lib/article/create-article.ts';
import { followSource } from '#lib/article/follow-source.ts';
import { linkArticle, unlinkArticle } from '#lib/article/link-article.ts';
import { nameRevision } from '#lib/article/name-revision.ts';
import { getPhotoForStory } from '#lib/article/photos-in-story.ts';
import { listPreviewLinks, revokePreview, sharePreview } from '#lib/article/preview-links.ts';
import { publishArticle } from '#lib/article/publish-article.ts';
import { getRevisionForEditing, listArticleEvents } from '#lib/article/queries.ts';
import { restoreRevision } from '#lib/article/restore-revision.ts';
import { startTranslation } from '#lib/article/start-translation.ts';
import { updateArticle } from '#lib/article/update-article.ts';
import { withdrawArticle } from '#lib/article/withdraw-article.ts';
import { keepManuscriptSchema } from '#lib/collaboration/keep-form.ts';
import { keepManuscript } from '#lib/collaboration/keep-manuscript.ts';
import { creditPhoto } from '#lib/photo/credit-photo.ts';
import { creditPhotoSchema } from '#lib/photo/photo-form.ts';

export const createArticleAction = action(createArticleSchema, createArticle);
export const keepManuscriptAction = action(keepManuscriptSchema, keepManuscript);
export const publishArticleAction = action(moveArticleSchema, publishArticle);
export const updateArticleAction = action(updateArticleSchema, updateArticle);
export const withdrawArticleAction = action(moveArticleSchema, withdrawArticle);
export const restoreRevisionAction = action(restoreRevisionSchema, restoreRevision);
export const nameRevisionAction = action(nameRevisionSchema, nameRevision);
export const startTranslationAction = action(startTranslationSchema, startTranslation);
export const followSourceAction = action(followSourceSchema, followSource);
export const sharePreviewAction = action(sharePreviewSchema, sharePreview);
export const revokePreviewAction = action(revokePreviewSchema, revokePreview);
export const listPreviewLinksAction = action(
  z.strictObject({ articleId: z.uuid() }),
  (actor, { articleId }) => listPreviewLinks(actor, articleId),
);
export const assignLengthAction = action(assignLengthSchema, assignLength);
export const linkArticleAction = action(linkArticleSchema, linkArticle);
export const unlinkArticleAction = action(unlinkArticleSchema, unlinkArticle);

export const getRevisionAction = action(z.strictObject({ revisionId: z.uuid() }), (actor, { revisionId }) =>
  getRevisionForEditing(actor, revisionId),
);
export const getPhotoForStoryAction = action(
  z.strictObject({ articleId: z.uuid(), photoId: z.uuid() }),
  (actor, asked) => getPhotoForStory(actor, asked),
);
export const listArticleEventsAction = action(
  z.strictObject({ articleId: z.uuid() }),
  (actor, { articleId }) => listArticleEvents(actor, articleId),
);
export const creditPhotoAction = action(creditPhotoSchema, creditPhoto);
