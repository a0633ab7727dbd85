import { z } from 'zod';
import { paragraphSchema } from './paragraph.ts';
import { inlineContent } from './text.ts';

/** Who said it; empty where the story does not say. */
export const attributionSchema = z.strictObject({ type: z.literal('attribution'), content: inlineContent });

/** Words of the story set large, for the eye. */
export const pullQuoteSchema = z.strictObject({
  type: z.literal('pullQuote'),
  content: z.tuple([paragraphSchema, attributionSchema]),
});
export type PullQuote = z.infer<typeof pullQuoteSchema>;
