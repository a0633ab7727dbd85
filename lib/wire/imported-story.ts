/** A story as the wire brought it in: what `masthead import --dry-run --json` prints, before anything is stored. */
import { z } from 'zod';
import { bodySchema } from '../body/body.ts';

export const importedRoles = [
  'writer',
  'additional-reporting',
  'photographer',
  'web-editor',
  'editor',
  'translator',
  'illustrator',
  'video',
  'data',
  'contributor',
] as const;
export const importedRoleSchema = z.enum(importedRoles);
export type ImportedRole = z.infer<typeof importedRoleSchema>;

/** `name` is null when an agency or a desk alone is credited; `place` is said where it is not the story's. */
export const importedCreditSchema = z.strictObject({
  role: importedRoleSchema,
  name: z.string().min(1).nullable(),
  agency: z.string().min(1).nullable(),
  place: z.string().min(1).optional(),
});
export type ImportedCredit = z.infer<typeof importedCreditSchema>;

/** `credit` is the printed form inside the brackets; `creator` and `agency` are what it says. */
export const importedPhotoSchema = z.strictObject({
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  creator: z.string().nullable(),
  agency: z.string().nullable(),
  src: z.string().nullable(),
});
export type ImportedPhoto = z.infer<typeof importedPhotoSchema>;

const text = z.string().nullable();
const time = z.iso.datetime({ offset: true }).nullable();

export const importedStorySchema = z.strictObject({
  guid: text,
  version: text,
  language: z.string().min(2),
  kicker: text,
  headline: text,
  standfirst: text,
  slugline: text,
  place: text,
  publishedAt: time,
  updatedAt: time,
  embargoUntil: time,
  status: z.enum(['usable', 'withheld', 'cancelled']),
  urgency: z.int().min(1).max(9).nullable(),
  source: text,
  bylineText: text,
  credits: z.array(importedCreditSchema),
  photos: z.array(importedPhotoSchema),
  paragraphs: z.array(z.string()),
  subheads: z.array(z.string()),
  tables: z.int().min(0),
  body: bodySchema,
  keywords: z.array(z.string()),
  subjects: z.array(z.string()),
  section: text,
  copyright: text,
  usageTerms: text,
  editorsNote: text,
});
export type ImportedStory = z.infer<typeof importedStorySchema>;
