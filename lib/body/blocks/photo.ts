import { z } from 'zod';

/** A photo's place in the story. `use` is the key of a PhotoUse of the same revision, which holds caption, alt text and crop. */
export const photoSchema = z.strictObject({
  type: z.literal('photo'),
  attrs: z.strictObject({ use: z.uuid() }),
});
export type PhotoBlock = z.infer<typeof photoSchema>;
