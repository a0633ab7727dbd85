/**
 * The body of a story: a document of blocks, kept as JSON in the shape ProseMirror uses.
 * A new block is one file in blocks/, one entry here, and one folder in components/body/blocks/.
 */
import { z } from 'zod';
import { bulletListSchema, type List, orderedListSchema } from './blocks/list.ts';
import { paragraph, paragraphSchema } from './blocks/paragraph.ts';
import { photoSchema } from './blocks/photo.ts';
import { quoteSchema } from './blocks/quote.ts';
import { subheadSchema } from './blocks/subhead.ts';
import { tableSchema } from './blocks/table.ts';
import { inlineText } from './blocks/text.ts';

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  subheadSchema,
  quoteSchema,
  bulletListSchema,
  orderedListSchema,
  tableSchema,
  photoSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];

/** 2 MB of JSON holds a story of some 300,000 words; beyond it something is wrong. */
export const bodyLimit = 2_000_000;

export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema).max(5000) });
export type Body = z.infer<typeof bodySchema>;

export const emptyBody: Body = { type: 'doc', content: [paragraph()] };

/** The paragraphs a reader reads in order, quotes included; without subheads, list items, table cells and photos. */
export function bodyParagraphs(body: Body): string[] {
  return body.content
    .flatMap((block) => {
      if (block.type === 'paragraph') return [inlineText(block.content)];
      if (block.type === 'quote') return block.content.map((part) => inlineText(part.content));
      return [];
    })
    .filter((text) => text.trim() !== '');
}

/** All words of the body, one block a line. */
export function bodyText(body: Body): string {
  return body.content
    .flatMap(blockLines)
    .filter((line) => line !== '')
    .join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [inlineText(block.content)];
    case 'quote':
      return block.content.map((part) => inlineText(part.content));
    case 'bulletList':
    case 'orderedList':
      return listLines(block);
    case 'table':
      return block.content.map((row) =>
        row.content.map((cell) => cell.content.map((part) => inlineText(part.content)).join(' ')).join('\t'),
      );
    case 'photo':
      return [];
  }
}

function listLines(list: List): string[] {
  return list.content.flatMap((item) =>
    item.content.flatMap((part) =>
      part.type === 'paragraph' ? [inlineText(part.content)] : listLines(part),
    ),
  );
}

/** Keys of the photo uses in the order they stand in the story. */
export function photoKeys(body: Body): string[] {
  return body.content.flatMap((block) => (block.type === 'photo' ? [block.attrs.use] : []));
}

/** Words, with each Chinese, Japanese or Korean character counted as one, as newsrooms count. */
export function wordCount(text: string): number {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' ');
  return ideographs + (rest.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0);
}
