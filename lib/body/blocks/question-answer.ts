import { z } from 'zod';
import { paragraphSchema } from './paragraph.ts';
import { inlineContent } from './text.ts';

export const questionAnswerSchema = z.strictObject({
  type: z.literal('questionAnswer'),
  content: z
    .tuple([z.strictObject({ type: z.literal('question'), content: inlineContent }), paragraphSchema])
    .rest(paragraphSchema),
});
export type QuestionAnswer = z.infer<typeof questionAnswerSchema>;
