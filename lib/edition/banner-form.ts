/** The border: what a banner may be. */
import { z } from 'zod';

export const longestBanner = 160;

export const bannerSchema = z.strictObject({
  editionId: z.uuid(),
  text: z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
        .trim(),
    )
    .pipe(z.string().min(1).max(longestBanner)),
  articleId: z.uuid().nullable(),
  endsAt: z.coerce.date(),
});
export type BannerForm = z.infer<typeof bannerSchema>;

export const clearBannerSchema = z.strictObject({ editionId: z.uuid() });
export type ClearBanner = z.infer<typeof clearBannerSchema>;
