import { z } from 'zod';
import { embedOf } from './embed-providers.ts';

/** Something that stands at another house. Readers get a link; only who follows it asks the other house for anything. */
export const embedSchema = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    url: z
      .string()
      .max(500)
      .refine((url) => embedOf(url) !== null, 'This address is of no house from which we embed.'),
  }),
});
export type Embed = z.infer<typeof embedSchema>;
