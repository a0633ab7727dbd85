import { z } from 'zod';
import { photoSchema } from './photo.ts';

/** Photos that belong together, each with its own caption and credit. */
export const gallerySchema = z.strictObject({
  type: z.literal('gallery'),
  content: z.array(photoSchema).min(1).max(100),
});
export type Gallery = z.infer<typeof gallerySchema>;
