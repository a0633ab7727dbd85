/** The border: what may be said of a photo. */
import { z } from 'zod';
import { creditRoleSchema } from '../credit/credit.ts';

/** A story takes over caption and alt text when it takes a photo, so that they are as long as a story's may be. */
export const photoTextLimits = {
  headline: 400,
  caption: 5000,
  altText: 2000,
  place: 200,
  copyright: 1000,
  usageTerms: 5000,
} as const;

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const prose = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(control, '').trim())
    .pipe(z.string().max(longest));

const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').replace(control, '').trim())
    .pipe(z.string().max(longest));

const creditSchema = z
  .strictObject({
    role: creditRoleSchema,
    contributorId: z.uuid().nullable(),
    agencyId: z.uuid().nullable(),
    printedAs: line(300)
      .transform((text) => (text === '' ? null : text))
      .nullable(),
  })
  .refine((credit) => credit.contributorId !== null || credit.agencyId !== null, 'credit-names-nobody');

export const editPhotoSchema = z.strictObject({
  photoId: z.uuid(),
  headline: line(photoTextLimits.headline),
  caption: prose(photoTextLimits.caption),
  altText: prose(photoTextLimits.altText),
  place: line(photoTextLimits.place),
  /** Left out, it stays as it is. */
  takenAt: z.coerce.date().nullable().optional(),
  copyright: line(photoTextLimits.copyright),
  usageTerms: prose(photoTextLimits.usageTerms),
  credits: z.array(creditSchema).max(20),
});
export type EditPhoto = z.output<typeof editPhotoSchema>;
export type PhotoCredit = EditPhoto['credits'][number];

export const listPhotosSchema = z.object({
  search: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ListPhotos = z.output<typeof listPhotosSchema>;

export const creditPhotoSchema = editPhotoSchema.pick({ photoId: true, credits: true });
export type CreditPhoto = z.output<typeof creditPhotoSchema>;
