import { z } from 'zod';
import { bulletListSchema, orderedListSchema } from './list.ts';
import { paragraphSchema } from './paragraph.ts';
import { inlineContent } from './text.ts';

const boxPartSchema = z.discriminatedUnion('type', [paragraphSchema, bulletListSchema, orderedListSchema]);
export type BoxPart = z.infer<typeof boxPartSchema>;

/** What one needs to know beside the story, under a title of its own. */
export const factBoxSchema = z.strictObject({
  type: z.literal('factBox'),
  content: z
    .tuple([z.strictObject({ type: z.literal('boxTitle'), content: inlineContent }), boxPartSchema])
    .rest(boxPartSchema),
});
export type FactBox = z.infer<typeof factBoxSchema>;
