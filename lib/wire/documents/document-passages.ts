/** The blocks of a document as passages of copy: its lines are read like those of any copy, its blocks stay what they are. */
import type { List, ListItem } from '../../body/blocks/list.ts';
import type { Paragraph } from '../../body/blocks/paragraph.ts';
import { type Inline, inlineText } from '../../body/blocks/text.ts';
import type { Block } from '../../body/body.ts';
import type { Pasted } from '../../body/paste/blocks-from-html.ts';
import { pictureAt } from '../../body/paste/left-out.ts';
import { runsOf } from '../../body/runs.ts';
import { cleanLine } from '../clean-text.ts';
import { type Hints, type LineKind, noHints, type Passage } from '../copy.ts';
import { isProse } from '../prose.ts';
import { storyRoles } from './document.ts';

type Source = { lines: string[]; passages: Passage[] };

export function documentPassages(pasted: Pasted): Source {
  const { headline, blocks } = withHeadline(pasted);
  const passages: Passage[] = [];
  const top = headline === null ? 0 : blocks.indexOf(headline);
  let hasBegun = false;
  for (const [index, block] of blocks.entries()) {
    const { rest, pictures } = withoutPictures(block);
    const hints = hintsOf(block, pasted, headline);
    const isHead = !hasBegun && index - top <= 4;
    if (rest && isSurelyText(rest, isHead, headline)) passages.push(wholePassage(rest, kindOf(rest)));
    else if (rest) passages.push(...passagesOf(rest, isHead && index > top ? withNames(rest, hints) : hints));
    hasBegun ||= rest?.type === 'paragraph' && hints.kind === null && isProse(wordsOf(rest));
    passages.push(...pictures.flatMap((index) => picturePassage(pasted, index)));
  }
  const lines = passages.map(({ text, image }) => (image ? image.src : text));
  return {
    lines,
    passages: passages.map((passage, at) => ({
      ...passage,
      pieces: [{ line: at + 1, from: 0, at: 0, length: passage.text.length }],
    })),
  };
}

/** A heading below the first text; a line with a footnote where a headline would be, which has none. */
function isSurelyText(block: Block, isHead: boolean, headline: Block | null): boolean {
  if (block === headline) return false;
  if (block.type === 'subhead') return !isHead;
  const content = block.type === 'paragraph' ? (block.content ?? []) : [];
  return isHead && headline === null && content.some(({ type }) => type === 'footnote');
}

const kindOf = (block: Block): LineKind => (block.type === 'subhead' ? 'subhead' : 'paragraph');

/** Nothing but Chinese names below a headline is who wrote it. */
function withNames(block: Block, hints: Hints): Hints {
  const isNames = /^[\p{Script=Han}·]{2,5}(?:[、，,\s\u3000]+[\p{Script=Han}·]{2,5}){0,6}$/u.test(
    wordsOf(block),
  );
  return isNames && hints.kind === null && hints.heading === null ? { ...hints, kind: 'byline' } : hints;
}

/** The line that the document's style calls the title; else a first or only heading of the first rank near the top. */
function withHeadline({ blocks, roles }: Pasted): { headline: Block | null; blocks: readonly Block[] } {
  const titled = blocks.find((block) => roles.get(block) === 'headline');
  if (titled) return { headline: titled, blocks };
  const first = blocks.filter((block) => roles.get(block) === 'h1');
  if (first.length === 0 && blocks[0]?.type === 'subhead') return { headline: blocks[0], blocks };
  const at = first[0] === undefined ? -1 : blocks.indexOf(first[0]);
  const isNearTop = at === 0 || (first.length === 1 && at <= 3 && blocks.slice(0, at).every(isShort));
  return { headline: isNearTop ? (first[0] ?? null) : null, blocks };
}

const isShort = (block: Block) => runsOf(block).every((run) => inlineText(run && [...run]).length < 120);

function hintsOf(block: Block, { roles }: Pasted, headline: Block | null): Hints {
  if (block === headline) return { ...noHints, kind: 'headline', heading: 1 };
  if (block.type === 'subhead') return { ...noHints, heading: block.attrs.level === 3 ? 4 : 2 };
  const role = storyRoles.find((name) => name === roles.get(block));
  return { ...noHints, kind: role === 'headline' ? null : (role ?? null) };
}

function passagesOf(block: Block, hints: Hints): Passage[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return linePassages(block.content ?? [], hints);
    case 'table':
      return [{ ...plain, text: wordsOf(block), table: block }];
    case 'quote':
      return [wholePassage(block, 'quote')];
    case 'bulletList':
    case 'orderedList':
      return [wholePassage(block, 'list-item')];
    case 'horizontalRule':
      return [wholePassage(block, 'blank')];
    default:
      return [wholePassage(block, 'paragraph')];
  }
}

const plain: Passage = {
  text: '',
  pieces: [],
  blankBefore: true,
  indented: false,
  hints: noHints,
  marks: [],
  hintSpans: [],
  notes: [],
  image: null,
  table: null,
  whole: null,
};

function wholePassage(block: Block, kind: LineKind): Passage {
  return { ...plain, text: wordsOf(block), whole: { kind, block } };
}

function wordsOf(block: Block): string {
  return runsOf(block)
    .map((run) => inlineText(run && [...run]))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A paragraph is a passage a line; those after a line break go on from the one before. */
function linePassages(content: readonly Inline[], hints: Hints): Passage[] {
  const lines: Inline[][] = [[]];
  for (const part of content) {
    if (part.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line, index) => linePassage(line, { ...hints, continues: index > 0 }));
}

function linePassage(line: readonly Inline[], hints: Hints): Passage {
  const passage: Passage = { ...plain, blankBefore: !hints.continues, marks: [], notes: [] };
  let text = '';
  for (const part of line) {
    if (part.type === 'footnote') passage.notes.push({ at: text.length, text: part.attrs.text });
    if (part.type !== 'text') continue;
    const start = text.length;
    text += cleanLine(`${part.text}|`).slice(0, -1);
    for (const mark of part.marks ?? []) passage.marks.push({ start, end: text.length, mark });
  }
  const bold = passage.marks
    .filter(({ mark }) => mark.type === 'bold')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return { ...passage, text, hints: { ...hints, bold: text !== '' && bold >= text.trim().length } };
}

function picturePassage({ pictures }: Pasted, index: number): Passage[] {
  const picture = pictures[index];
  return picture ? [{ ...plain, image: picture }] : [];
}

/** A block without the paragraphs that keep the places of its pictures; null when nothing else was in it. */
function withoutPictures(block: Block): { rest: Block | null; pictures: number[] } {
  const pictures: number[] = [];
  const isWords = (part: Paragraph | List | Block) => {
    const index = part.type === 'paragraph' ? pictureAt(inlineText(part.content)) : null;
    if (index !== null) pictures.push(index);
    return index === null;
  };
  const itemsOf = (items: readonly ListItem[]): ListItem[] =>
    items.flatMap((item): ListItem[] => {
      const content = item.content
        .filter(isWords)
        .map((part) => (part.type === 'paragraph' ? part : { ...part, content: itemsOf(part.content) }))
        .filter((part) => part.type === 'paragraph' || part.content.length > 0);
      return content.length > 0 ? [{ ...item, content }] : [];
    });
  const restOf = (): Block | null => {
    switch (block.type) {
      case 'paragraph':
        return isWords(block) ? block : null;
      case 'subhead': {
        const index = pictureAt(inlineText(block.content));
        if (index !== null) pictures.push(index);
        return index === null ? block : null;
      }
      case 'quote': {
        const content = block.content.filter(isWords);
        return content.length > 0 ? { ...block, content } : null;
      }
      case 'bulletList':
      case 'orderedList': {
        const content = itemsOf(block.content);
        return content.length > 0 ? { ...block, content } : null;
      }
      case 'table':
        return {
          ...block,
          content: block.content.map((row) => ({
            ...row,
            content: row.content.map((cell) => {
              const content = cell.content.filter(isWords);
              return { ...cell, content: content.length > 0 ? content : [{ type: 'paragraph' as const }] };
            }),
          })),
        };
      default:
        return block;
    }
  };
  const rest = restOf();
  const isEmptyTable = rest?.type === 'table' && pictures.length > 0 && wordsOf(rest) === '';
  return { rest: isEmptyTable ? null : rest, pictures };
}
