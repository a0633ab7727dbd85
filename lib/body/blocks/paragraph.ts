import { z } from 'zod';
import { type Inline, inlineContent } from './text.ts';

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlineContent });
export type Paragraph = z.infer<typeof paragraphSchema>;

export function paragraph(...content: Inline[]): Paragraph {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
