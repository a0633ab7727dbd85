import { z } from 'zod';

/** Stands in a line of text; its number is its place in the story. */
export const footnoteSchema = z.strictObject({
  type: z.literal('footnote'),
  attrs: z.strictObject({ text: z.string().max(2000) }),
});
export type Footnote = z.infer<typeof footnoteSchema>;

/** A note cut into its words and the addresses in them, which print as links. */
export function footnoteParts(text: string): { text: string; href: string | null }[] {
  return text
    .split(/(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]，。；：！？）】])/)
    .flatMap((part, index) =>
      part === '' ? [] : [{ text: part, href: index % 2 === 1 && URL.canParse(part) ? part : null }],
    );
}
