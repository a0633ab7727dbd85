import { z } from 'zod';
import { type Inline, inlineContent, inlineText } from './text.ts';

/** What readers follow: words alone, since they are a link as a whole. */
const fileTitleSchema = z.strictObject({
  type: z.literal('fileTitle'),
  content: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).optional(),
});

/** A file that readers take with them, under a title of the story's own; what it holds may be said below. */
export const fileSchema = z.strictObject({
  type: z.literal('file'),
  attrs: z.strictObject({ file: z.uuid() }),
  content: z.tuple([
    fileTitleSchema,
    z.strictObject({ type: z.literal('fileNote'), content: inlineContent }),
  ]),
});
export type FileBlock = z.infer<typeof fileSchema>;

export function fileBlock(file: string, title: string, note: Inline[] = []): FileBlock {
  return {
    type: 'file',
    attrs: { file },
    content: [
      { type: 'fileTitle', ...(title !== '' && { content: [{ type: 'text', text: title }] }) },
      { type: 'fileNote', ...(note.length > 0 && { content: note }) },
    ],
  };
}

/** As printed: a file that the desk gave no title is called what it is. */
export function fileTitle({ content: [title] }: FileBlock, { name }: { name: string }): string {
  return inlineText(title.content).trim() || name;
}
