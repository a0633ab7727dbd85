import { z } from 'zod';

/** Program text, exactly as written. */
export const codeBlockSchema = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z.strictObject({ language: z.string().max(40).nullable() }).optional(),
  content: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).optional(),
});
export type CodeBlock = z.infer<typeof codeBlockSchema>;

export function codeText(block: CodeBlock): string {
  return (block.content ?? []).map(({ text }) => text).join('');
}
