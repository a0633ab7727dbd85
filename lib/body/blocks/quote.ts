import { z } from 'zod';
import { paragraphSchema } from './paragraph.ts';

export const quoteSchema = z.strictObject({
  type: z.literal('quote'),
  content: z.array(paragraphSchema).min(1),
});
export type Quote = z.infer<typeof quoteSchema>;
