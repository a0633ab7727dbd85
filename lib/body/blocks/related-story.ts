import { z } from 'zod';

/** Leads to a story of ours. What it is called, and whether it is there, is asked when the page is printed. */
export const relatedStorySchema = z.strictObject({
  type: z.literal('relatedStory'),
  attrs: z.strictObject({ article: z.uuid() }),
});
export type RelatedStory = z.infer<typeof relatedStorySchema>;
