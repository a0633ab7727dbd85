/** A photo's place in a story: caption, alt text and crop belong to the use, not to the photo. */
import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Part of the picture to show, as shares of its width and height from the top left corner. */
export const cropSchema = z.strictObject({ x: share, y: share, width: share, height: share });
export type Crop = z.infer<typeof cropSchema>;

export type PhotoUse = {
  /** What the body's photo block points at; stays the same from revision to revision. */
  key: string;
  /** Null while the picture is still to come. */
  photoId: string | null;
  caption: string;
  altText: string;
  decorative: boolean;
  crop: Crop | null;
  /** Of a picture still to come: the credit as the copy printed it, and whom it names. */
  creditLine: string;
  contributorId: string | null;
  agencyId: string | null;
};
