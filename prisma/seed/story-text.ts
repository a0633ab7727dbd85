/**
 * The notation in which the demo's stories are written. Blocks stand apart by an empty line:
 * `## subhead`, `### lesser subhead`, `> quote` (each line a paragraph), `- item`, `1. item`,
 * `| cell | cell |` (the first row is the head) and `!photo-name | caption | alt text`.
 * `---` is a rule; `:::name` on its own line begins a block that its lines fill (see `framed`), each line a part of it.
 * `:::file name.csv` offers a file under a title, and what it holds.
 * Inside a line: `**bold**`, `*italic*`, `[words](address)`, `^[footnote]`.
 */

import { fileBlock } from '#lib/body/blocks/file.ts';
import { type Paragraph, paragraph } from '#lib/body/blocks/paragraph.ts';
import type { Inline, Mark } from '#lib/body/blocks/text.ts';
import type { Block, Body } from '#lib/body/body.ts';

export type PhotoMention = { name: string; caption: string; altText: string };

/** What a text mentions and has no id of in its words. A photo is asked for once for each place, in order. */
export type Mentions = { photo: (photo: PhotoMention) => string; file: (name: string) => string };

export function bodyFromText(text: string, mentions: Mentions): Body {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return {
    type: 'doc',
    content: blocks.length > 0 ? blocks.map((block) => blockFromText(block, mentions)) : [paragraph()],
  };
}

/** The photos a text mentions, in order. */
export function mentionedPhotos(text: string): PhotoMention[] {
  const mentioned: PhotoMention[] = [];
  const nowhere = '00000000-0000-7000-8000-000000000000';
  bodyFromText(text, {
    photo: (photo) => {
      mentioned.push(photo);
      return nowhere;
    },
    file: () => nowhere,
  });
  return mentioned;
}

function blockFromText(block: string, mentions: Mentions): Block {
  const lines = block.split('\n').map((line) => line.trim());
  if (block.startsWith('!')) {
    const [name = '', caption = '', altText = ''] = block.slice(1).split('|');
    return {
      type: 'photo',
      attrs: { use: mentions.photo({ name: name.trim(), caption: caption.trim(), altText: altText.trim() }) },
    };
  }
  if (block === '---') return { type: 'horizontalRule' };
  if (block.startsWith(':::')) return framed((lines[0] ?? '').slice(3), lines.slice(1), mentions);
  if (block.startsWith('### ')) return subhead(3, block.slice(4));
  if (block.startsWith('## ')) return subhead(2, block.slice(3));
  if (block.startsWith('> ')) {
    return { type: 'quote', content: lines.map((line) => words(line.replace(/^>\s*/, ''))) };
  }
  if (block.startsWith('- ')) {
    return { type: 'bulletList', content: lines.map((line) => item(line.slice(2))) };
  }
  if (block.startsWith('1. ')) {
    return { type: 'orderedList', content: lines.map((line) => item(line.replace(/^\d+\.\s*/, ''))) };
  }
  if (block.startsWith('|')) {
    return {
      type: 'table',
      content: lines.map((line, index) => ({
        type: 'tableRow',
        content: line
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((cell) => ({
            type: index === 0 ? 'tableHeader' : 'tableCell',
            content: [words(cell.trim())],
          })),
      })),
    };
  }
  return words(lines.join(' '));
}

/** `when | what` in a timeline; the first line of a fact box is its title, that of an interview the question. */
function framed(name: string, lines: string[], mentions: Mentions): Block {
  const [kind = '', what = ''] = name.split(' ');
  const [first = '', ...rest] = lines;
  const [second = '', ...others] = rest;
  const paragraphs = (texts: string[]) => texts.map(words);
  switch (kind) {
    case 'points':
      return { type: 'keyPoints', content: [{ type: 'bulletList', content: lines.map(item) }] };
    case 'pull':
      return { type: 'pullQuote', content: [words(first), { type: 'attribution', content: inline(second) }] };
    case 'facts':
      return {
        type: 'factBox',
        content: [{ type: 'boxTitle', content: inline(first) }, words(second), ...paragraphs(others)],
      };
    case 'timeline':
      return {
        type: 'timeline',
        content: lines.map((line) => {
          const [when = '', what = ''] = line.split('|').map((part) => part.trim());
          return {
            type: 'timelineEntry',
            content: [{ type: 'timelineWhen', content: inline(when) }, words(what)],
          };
        }),
      };
    case 'question':
      return {
        type: 'questionAnswer',
        content: [{ type: 'question', content: inline(first) }, words(second), ...paragraphs(others)],
      };
    case 'note':
      return { type: 'editorsNote', content: paragraphs(lines) };
    case 'gallery':
      return {
        type: 'gallery',
        content: lines.flatMap((line) => {
          const photo = blockFromText(line, mentions);
          return photo.type === 'photo' ? [photo] : [];
        }),
      };
    case 'file':
      return fileBlock(mentions.file(what), first, inline(second));
    case 'embed':
      return { type: 'embed', attrs: { url: first } };
    default:
      throw new Error(`There is no block “${name}”.`);
  }
}

const subhead = (level: 2 | 3, text: string): Block => ({
  type: 'subhead',
  attrs: { level },
  content: inline(text),
});

const item = (text: string) => ({ type: 'listItem' as const, content: [words(text)] });

const words = (text: string): Paragraph => paragraph(...inline(text));

const marked =
  /\^\[(?<note>[^\]]+)\]|\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<link>[^\]]+)\]\((?<href>[^)\s]+)\)/g;

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) });
    const { note, bold, italic, link, href = '' } = match.groups ?? {};
    end = match.index + match[0].length;
    if (note !== undefined) {
      parts.push({ type: 'footnote', attrs: { text: note } });
      continue;
    }
    const mark: Mark =
      bold !== undefined
        ? { type: 'bold' }
        : italic !== undefined
          ? { type: 'italic' }
          : { type: 'link', attrs: { href } };
    parts.push({ type: 'text', text: bold ?? italic ?? link ?? '', marks: [mark] });
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) });
  return parts;
}
