import { z } from 'zod';

/** A break between two parts of a story. */
export const horizontalRuleSchema = z.strictObject({ type: z.literal('horizontalRule') });
export type HorizontalRule = z.infer<typeof horizontalRuleSchema>;
