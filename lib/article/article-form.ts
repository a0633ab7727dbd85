/** The border: what a save may hold. Lengths are those the database enforces. */
import { z } from 'zod';
import { bodySchema, photoKeys } from '../body/body.ts';
import { creditPositionSchema, creditRoleSchema } from '../credit/credit.ts';
import { slugPattern } from '../language/slug.ts';
import { cropSchema } from '../photo/photo-use.ts';
import type { RevisionFields } from './article.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) =>
      text.normalize('NFC').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' '),
    );

export const creditSchema = z
  .strictObject({
    role: creditRoleSchema,
    contributorId: z.uuid().nullable(),
    agencyId: z.uuid().nullable(),
    position: creditPositionSchema.exclude(['photo']),
    printedAs: line(300)
      .transform((text) => text.trim() || null)
      .nullable(),
    place: line(200)
      .transform((text) => text.trim() || null)
      .nullish(),
  })
  .refine(
    (credit) => credit.contributorId !== null || credit.agencyId !== null,
    'A credit names a person or an agency.',
  );

export const photoUseSchema = z
  .strictObject({
    key: z.uuid(),
    photoId: z.uuid().nullable(),
    caption: z.string().max(5000),
    altText: z.string().max(2000),
    decorative: z.boolean(),
    crop: cropSchema.nullable(),
    creditLine: line(1000),
    contributorId: z.uuid().nullable(),
    agencyId: z.uuid().nullable(),
  })
  .transform((use) => (use.decorative ? { ...use, altText: '' } : use));

/** Each field of a revision by itself. */
export const fieldSchemas = {
  kicker: line(200),
  headline: line(400),
  standfirst: z.string().max(2000),
  slug: z.union([z.literal(''), z.string().max(100).regex(slugPattern)]),
  place: line(200),
  body: bodySchema,
  sectionId: z.uuid().nullable(),
  agencyId: z.uuid().nullable(),
  timeLine: z.coerce.date().nullable(),
  noByline: z.boolean(),
  keywords: z.array(line(100)).max(50),
  topicIds: z.array(z.uuid()).max(20),
  credits: z.array(creditSchema).max(100),
  photoUses: z.array(photoUseSchema).max(200),
};

export const revisionFieldsSchema: z.ZodType<RevisionFields> = z
  .strictObject(fieldSchemas)
  .transform((fields) => {
    const used = new Set(photoKeys(fields.body));
    return { ...fields, photoUses: fields.photoUses.filter((use) => used.has(use.key)) };
  });

export const createArticleSchema = z.strictObject({ editionId: z.uuid() });

export const saveArticleSchema = z.strictObject({
  articleId: z.uuid(),
  editionId: z.uuid(),
  /** The revision the changes were made on. */
  baseRevisionId: z.uuid(),
  /** Made by the browser, so that a save whose answer was lost can be sent again and is stored once. */
  revisionId: z.uuid(),
  fields: revisionFieldsSchema,
});
export type SaveArticle = z.infer<typeof saveArticleSchema>;

export const restoreRevisionSchema = z.strictObject({
  articleId: z.uuid(),
  /** The one to bring back. */
  revisionId: z.uuid(),
  /** The latest one when the history was looked at. */
  latestRevisionId: z.uuid(),
});
export type RestoreRevision = z.infer<typeof restoreRevisionSchema>;

/** An empty name takes the name away. */
export const nameRevisionSchema = z.strictObject({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  name: line(100).transform((text) => text.trim()),
});
export type NameRevision = z.infer<typeof nameRevisionSchema>;

export const sharePreviewSchema = z.strictObject({
  articleId: z.uuid(),
  days: z.union([z.literal(1), z.literal(7), z.literal(30)]),
});
export type SharePreview = z.infer<typeof sharePreviewSchema>;

export const revokePreviewSchema = z.strictObject({ articleId: z.uuid(), linkId: z.uuid() });
export type RevokePreview = z.infer<typeof revokePreviewSchema>;

export const assignLengthSchema = z.strictObject({
  articleId: z.uuid(),
  words: z.int().min(1).max(100_000).nullable(),
});
export type AssignLength = z.infer<typeof assignLengthSchema>;

export const moveArticleSchema = z.strictObject({ articleId: z.uuid(), revisionId: z.uuid() });
export type MoveArticle = z.infer<typeof moveArticleSchema>;

/** What was wrong, in the words that readers are given; none where nothing was. */
export const updateArticleSchema = moveArticleSchema.extend({
  correction: z.string().trim().max(2000).optional(),
});
export type UpdateArticle = z.infer<typeof updateArticleSchema>;

export const linkArticleSchema = z
  .strictObject({ articleId: z.uuid(), otherId: z.uuid() })
  .refine(({ articleId, otherId }) => articleId !== otherId, 'A story is no translation of itself.');
export type LinkArticle = z.infer<typeof linkArticleSchema>;

export const startTranslationSchema = z.strictObject({ articleId: z.uuid(), editionId: z.uuid() });
export type StartTranslation = z.infer<typeof startTranslationSchema>;

export const followSourceSchema = z.strictObject({ articleId: z.uuid(), sourceRevisionId: z.uuid() });
export type FollowSource = z.infer<typeof followSourceSchema>;

export const unlinkArticleSchema = z.strictObject({ articleId: z.uuid() });
export type UnlinkArticle = z.infer<typeof unlinkArticleSchema>;
