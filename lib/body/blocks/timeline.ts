import { z } from 'zod';
import { paragraphSchema } from './paragraph.ts';
import { inlineContent } from './text.ts';

const entrySchema = z.strictObject({
  type: z.literal('timelineEntry'),
  content: z
    .tuple([z.strictObject({ type: z.literal('timelineWhen'), content: inlineContent }), paragraphSchema])
    .rest(paragraphSchema),
});

/** What happened when, in order. The time is written as the desk writes it: `1958`, `Tuesday, 6 p.m.` */
export const timelineSchema = z.strictObject({
  type: z.literal('timeline'),
  content: z.array(entrySchema).min(1).max(500),
});
export type Timeline = z.infer<typeof timelineSchema>;
