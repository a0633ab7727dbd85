/**
 * HTML from a word processor, a web page, a mail or a spreadsheet as clean blocks: the words and what they mean, nothing
 * of how they looked. The same for the clipboard and for files of word processors, which are made HTML first.
 */
import type { List, ListItem } from '../blocks/list.ts';
import { type Paragraph, paragraph } from '../blocks/paragraph.ts';
import type { TableCell } from '../blocks/table.ts';
import { type Inline, inlineText } from '../blocks/text.ts';
import { type Block, blockSchema } from '../body.ts';
import { footnotesIn } from './footnotes.ts';
import { isLeftOut, type LeftOut, type PastedPicture, type Work } from './left-out.ts';
import { paragraphsOf } from './loose-words.ts';
import {
  attribute,
  type Child,
  type Element,
  elementsIn,
  isBlocky,
  isElement,
  textIn,
  treeOf,
} from './tree.ts';
import { joinLists, wordItem, wordListLevel } from './word-lists.ts';

export type Pasted = {
  blocks: Block[];
  pictures: PastedPicture[];
  leftOut: LeftOut;
  /** The class or the tag of headings and paragraphs, where it says more than the block does. */
  roles: ReadonlyMap<object, string>;
};

/**
 * @param keepsPlaces whether each picture, whatever its address, leaves a paragraph that says where it stood
 * @throws TooMuch
 */
export function blocksFromHtml(html: string, keepsPlaces = false): Pasted {
  const root = treeOf(html);
  const work: Work = {
    footnotes: footnotesIn(root),
    pictures: [],
    leftOut: {},
    keepsPlaces,
    roles: new Map(),
  };
  const blocks = blocksIn(root, work).filter((block) => blockSchema.safeParse(block).success);
  const { pictures, leftOut, roles } = work;
  return { blocks: blocks.slice(0, 5000), pictures: pictures.slice(0, 200), leftOut, roles };
}

/** The blocks of an element that may hold blocks; words between them are paragraphs. */
function blocksIn(element: Element, work: Work): Block[] {
  const blocks: Block[] = [];
  let loose: Child[] = [];
  const close = () => {
    blocks.push(...paragraphsOf(loose, work));
    loose = [];
  };
  for (const child of element.childNodes) {
    if (!isElement(child) || !holdsBlocks(child)) {
      loose.push(child);
      continue;
    }
    close();
    if (isLeftOut(child, work)) continue;
    const made = blockOf(child, work);
    const role = attribute(child, 'class') || child.tagName;
    for (const block of made) if (!work.roles.has(block)) work.roles.set(block, role);
    blocks.push(...made);
  }
  close();
  return joinLists(blocks);
}

/** An inline element that a program wrapped around whole paragraphs counts as one of them. */
function holdsBlocks(element: Element): boolean {
  if (isBlocky(element)) return true;
  for (const inside of elementsIn(element)) if (isBlocky(inside)) return true;
  return false;
}

function blockOf(element: Element, work: Work): Block[] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return subheads(element, Number(tagName[1]), work);
  switch (tagName) {
    case 'ul':
    case 'ol': {
      const list = listOf(element, work);
      return list ? [list] : [];
    }
    case 'table':
      return tableOf(element, work);
    case 'blockquote': {
      const content = paragraphsIn(blocksIn(element, work));
      return content.length > 0 ? [{ type: 'quote', content }] : [];
    }
    case 'pre': {
      const text = textIn(element).replace(/^\n|\n$/g, '');
      return text.trim() === ''
        ? []
        : [{ type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text }] }];
    }
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'p': {
      const level = wordListLevel(element);
      const content = paragraphsOf(element.childNodes, work);
      if (level === null || content.length === 0) return content;
      return [wordItem(element, content, level)];
    }
    default:
      return blocksIn(element, work);
  }
}

function subheads(element: Element, level: number, work: Work): Block[] {
  // A heading that a page builder filled with blocks keeps them; its words are set as headings are.
  const runs = paragraphsOf(element.childNodes, work);
  return runs.flatMap((run): Block[] => {
    const content = (run.content ?? []).map((part): Inline => {
      if (part.type !== 'text') return part;
      const marks = (part.marks ?? []).filter(({ type }) => type !== 'bold');
      return { type: 'text', text: part.text, ...(marks.length > 0 && { marks }) };
    });
    return [{ type: 'subhead', attrs: { level: level <= 2 ? 2 : 3 }, content }];
  });
}

function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.type) {
      case 'paragraph':
        return [block];
      case 'subhead':
        return [paragraph(...(block.content ?? []))];
      case 'quote':
        return block.content;
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item) => paragraphsIn(item.content));
      case 'table':
        return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
      case 'codeBlock':
        return (block.content ?? []).map((text) => paragraph(text));
      default:
        return [];
    }
  });
}

function listOf(element: Element, work: Work): List | null {
  const items = element.childNodes.filter(isElement).flatMap((child): ListItem[] => {
    if (isLeftOut(child, work)) return [];
    // Some programs put the inner list beside its item instead of into it.
    if (child.tagName === 'ul' || child.tagName === 'ol') {
      const inner = listOf(child, work);
      return inner ? [{ type: 'listItem', content: [inner] }] : [];
    }
    const content = blocksIn(child, work).flatMap((block): (Paragraph | List)[] =>
      block.type === 'bulletList' || block.type === 'orderedList' ? [block] : paragraphsIn([block]),
    );
    return content.length > 0 ? [{ type: 'listItem', content }] : [];
  });
  const joined: ListItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && item.content[0] && item.content[0].type !== 'paragraph') last.content.push(...item.content);
    else joined.push(item);
  }
  if (joined.length === 0) return null;
  const start = Number.parseInt(attribute(element, 'start'), 10);
  if (element.tagName === 'ul') return { type: 'bulletList', content: joined };
  return { type: 'orderedList', attrs: { start: start >= 0 && start <= 9999 ? start : 1 }, content: joined };
}

function tableOf(element: Element, work: Work): Block[] {
  const own = [...elementsIn(element)].filter(
    (one) => one.tagName === 'tr' && nearestTable(one, element) === element,
  );
  const rows = own.filter((row) => !isLeftOut(row, work));
  const cells = rows.map((row) =>
    row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName)),
  );
  const caption = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const before = caption ? paragraphsOf(caption.childNodes, work) : [];
  // A table of one column, or one that holds another, only arranged a page.
  const widest = Math.max(0, ...cells.map((row) => row.length));
  const arranges = widest <= 1 || [...elementsIn(element)].some(({ tagName }) => tagName === 'table');
  if (arranges) return [...before, ...cells.flat().flatMap((cell) => blocksIn(cell, work))];
  const content = cells
    .map((row, index) => ({
      type: 'tableRow' as const,
      content: row.slice(0, 100).map((cell) => cellOf(cell, rows[index], work)),
    }))
    .filter((row) => row.content.length > 0)
    .slice(0, 1000);
  const isEmpty = content.every((row) =>
    row.content.every((cell) => cell.content.every((part) => inlineText(part.content).trim() === '')),
  );
  return isEmpty ? before : [...before, { type: 'table', content }];
}

function nearestTable(row: Element, top: Element): Element | null {
  for (let next = row.parentNode; next && isElement(next); next = next.parentNode) {
    if (next.tagName === 'table') return next;
    if (next === top) return top;
  }
  return null;
}

function cellOf(element: Element, row: Element | undefined, work: Work): TableCell {
  const content = paragraphsIn(blocksIn(element, work));
  const inHead = row?.parentNode && isElement(row.parentNode) && row.parentNode.tagName === 'thead';
  const span = (name: string) =>
    Math.min(100, Math.max(1, Number.parseInt(attribute(element, name), 10) || 1));
  return {
    type: element.tagName === 'th' || inHead ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span('colspan'), rowspan: span('rowspan') },
    content: content.length > 0 ? content : [paragraph()],
  };
}
