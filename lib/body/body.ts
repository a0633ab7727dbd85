/**
 * The body of a story: a document of blocks, kept as JSON in the shape ProseMirror uses.
 * A new block is one file in blocks/, one entry here, and one folder in components/body/blocks/.
 */
import { z } from 'zod';
import { codeBlockSchema } from './blocks/code-block.ts';
import { embedSchema } from './blocks/embed.ts';
import { factBoxSchema } from './blocks/fact-box.ts';
import { fileSchema } from './blocks/file.ts';
import type { Footnote } from './blocks/footnote.ts';
import { gallerySchema } from './blocks/gallery.ts';
import { horizontalRuleSchema } from './blocks/horizontal-rule.ts';
import { keyPointsSchema } from './blocks/key-points.ts';
import { bulletListSchema, orderedListSchema } from './blocks/list.ts';
import { correctionNoteSchema, editorsNoteSchema } from './blocks/note.ts';
import { paragraph, paragraphSchema } from './blocks/paragraph.ts';
import { photoSchema } from './blocks/photo.ts';
import { pullQuoteSchema } from './blocks/pull-quote.ts';
import { questionAnswerSchema } from './blocks/question-answer.ts';
import { quoteSchema } from './blocks/quote.ts';
import { relatedStorySchema } from './blocks/related-story.ts';
import { subheadSchema } from './blocks/subhead.ts';
import { tableSchema } from './blocks/table.ts';
import { inlineText } from './blocks/text.ts';
import { timelineSchema } from './blocks/timeline.ts';
import { runsOf } from './runs.ts';

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  subheadSchema,
  quoteSchema,
  bulletListSchema,
  orderedListSchema,
  tableSchema,
  photoSchema,
  gallerySchema,
  pullQuoteSchema,
  factBoxSchema,
  keyPointsSchema,
  timelineSchema,
  questionAnswerSchema,
  editorsNoteSchema,
  correctionNoteSchema,
  relatedStorySchema,
  fileSchema,
  embedSchema,
  codeBlockSchema,
  horizontalRuleSchema,
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

/** All words of the body, a line for each line; those of the footnotes at the end. */
export function bodyText(body: Body): string {
  return [...body.content.flatMap(blockLines), ...footnotesOf(body.content).map(({ attrs }) => attrs.text)]
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether anything is to be read in it. */
export function hasWords(body: Body): boolean {
  return body.content.some((block) => bodyText({ type: 'doc', content: [block] }).trim() !== '');
}

function blockLines(block: Block): string[] {
  if (block.type !== 'table') return runsOf(block).map(inlineText);
  return block.content.map((row) =>
    row.content.map((cell) => cell.content.map((part) => inlineText(part.content)).join(' ')).join('\t'),
  );
}

/** The footnotes in the order they are met; the number of each is its place in the list. */
export function footnotesOf(content: readonly Block[]): Footnote[] {
  return content.flatMap((block) =>
    runsOf(block).flatMap((run) => (run ?? []).filter((part) => part.type === 'footnote')),
  );
}

/** Keys of the photo uses in the order they stand in the story, those of galleries among them. */
export function photoKeys(body: Body): string[] {
  return body.content.flatMap((block) => {
    if (block.type === 'photo') return [block.attrs.use];
    return block.type === 'gallery' ? block.content.map(({ attrs }) => attrs.use) : [];
  });
}

/** Ids of the stories that the text leads to. */
export function relatedIds(body: Body): string[] {
  return body.content.flatMap((block) => (block.type === 'relatedStory' ? [block.attrs.article] : []));
}

/** Ids of the files that the story offers. */
export function fileIds(body: Body): string[] {
  return body.content.flatMap((block) => (block.type === 'file' ? [block.attrs.file] : []));
}

/** Words, with each Chinese, Japanese or Korean character counted as one, as newsrooms count. */
export function wordCount(text: string): number {
  let ideographs = 0;
  const rest = text.replace(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
    (run) => {
      ideographs += [...run].length;
      return ' ';
    },
  );
  return ideographs + (rest.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0);
}
