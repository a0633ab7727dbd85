import { z } from 'zod';
import { bulletListSchema } from './list.ts';

/** The story in a few lines. */
export const keyPointsSchema = z.strictObject({
  type: z.literal('keyPoints'),
  content: z.tuple([bulletListSchema]),
});
export type KeyPoints = z.infer<typeof keyPointsSchema>;
