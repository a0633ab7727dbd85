import { z } from 'zod';
import { inlineContent } from './text.ts';

/** A heading inside the story. Level 1 is the headline, so a subhead starts at 2. */
export const subheadSchema = z.strictObject({
  type: z.literal('subhead'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlineContent,
});
export type Subhead = z.infer<typeof subheadSchema>;
