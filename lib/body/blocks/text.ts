import { z } from 'zod';
import { isSafeLink } from '../safe-link.ts';
import { footnoteSchema } from './footnote.ts';

const linkMark = z.strictObject({
  type: z.literal('link'),
  attrs: z.strictObject({
    href: z.string().max(2000).refine(isSafeLink, 'A link must begin with https://, http://, mailto: or /.'),
  }),
});
const boldMark = z.strictObject({ type: z.literal('bold') });
const italicMark = z.strictObject({ type: z.literal('italic') });

export const markSchema = z.discriminatedUnion('type', [linkMark, boldMark, italicMark]);
export type Mark = z.infer<typeof markSchema>;

export const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).max(3).optional(),
});
export const lineBreakSchema = z.strictObject({ type: z.literal('hardBreak') });

export const inlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, footnoteSchema]);
export type Inline = z.infer<typeof inlineSchema>;

export const inlineContent = z.array(inlineSchema).optional();

/** The words of a line as they are read; a footnote's stand at the foot. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(partText).join('');
}

function partText(part: Inline): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'hardBreak':
      return '\n';
    case 'footnote':
      return '';
  }
}
