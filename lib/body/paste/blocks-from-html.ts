/**
 * HTML from a word processor, a web page, a mail or a spreadsheet as clean blocks: the words and what they mean, nothing
 * of how they looked. The same for the clipboard and for files of word processors, which are made HTML first.
 */
import type { List, ListItem } from '../blocks/list.ts';
import { type Paragraph, paragraph } from '../blocks/paragraph.ts';
import type { TableCell } from '../blocks/table.ts';
import { type Inline, inlineText, isSafeLink, type Mark } from '../blocks/text.ts';
import { type Block, blockSchema } from '../body.ts';
import { type Footnotes, footnotesIn } from './footnotes.ts';
import type { LeftOutKind } from './kinds.ts';
import {
  attribute,
  type Child,
  type Element,
  elementsIn,
  isElement,
  styleOf,
  textIn,
  treeOf,
} from './tree.ts';

/** What was not taken over, by kind, with how many of it. */
export type LeftOut = Partial<Record<LeftOutKind, number>>;

/** A picture that came inside the HTML, as `data:` address. */
export type PastedPicture = { src: string; alt: string };

export type Pasted = { blocks: Block[]; pictures: PastedPicture[]; leftOut: LeftOut };

type Work = { footnotes: Footnotes; pictures: PastedPicture[]; leftOut: LeftOut };
type Marks = { bold: boolean; italic: boolean; href: string | null };

const noMarks: Marks = { bold: false, italic: false, href: null };

/** @throws TooMuch */
export function blocksFromHtml(html: string): Pasted {
  const root = treeOf(html);
  const work: Work = { footnotes: footnotesIn(root), pictures: [], leftOut: {} };
  const blocks = blocksIn(root, work).filter((block) => blockSchema.safeParse(block).success);
  return { blocks: blocks.slice(0, 5000), pictures: work.pictures.slice(0, 200), leftOut: work.leftOut };
}

const silent = new Set([
  'script',
  'style',
  'meta',
  'link',
  'head',
  'title',
  'template',
  'noscript',
  'xml',
  'base',
  'col',
  'colgroup',
  'button',
  'select',
  'option',
  'datalist',
  'dialog',
  'map',
  'area',
  'param',
  'source',
  'track',
  'nav',
  'menu',
]);
const foreign = new Set([
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'form',
  'input',
  'textarea',
  'applet',
  'frameset',
  'frame',
]);
const lines = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'address',
  'center',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'fieldset',
  'legend',
  'body',
  'hgroup',
  'caption',
]);
const blocky = new Set([
  ...lines,
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'blockquote',
  'pre',
  'hr',
  'tr',
  'td',
  'tbody',
  'thead',
]);

function count({ leftOut }: Work, kind: LeftOutKind): void {
  leftOut[kind] = (leftOut[kind] ?? 0) + 1;
}

/** Whether it says nothing to a reader, counting what somebody may miss. */
function isLeftOut(element: Element, work: Work): boolean {
  const { tagName } = element;
  if (silent.has(tagName) || work.footnotes.places.has(element)) return true;
  if (foreign.has(tagName)) {
    if (!/^(?:input|textarea|form)$/.test(tagName)) count(work, 'embedded');
    return true;
  }
  if (tagName === 'del') {
    count(work, 'deleted');
    return true;
  }
  const style = styleOf(element);
  if (/mso-element:\s*comment|mso-special-character:\s*comment/.test(style)) {
    if (/mso-element:\s*comment(?!-list)/.test(style) && textIn(element).trim() !== '')
      count(work, 'comment');
    return true;
  }
  if (/^_?(?:msocom|com)[_-]\d/i.test(attribute(element, 'href').replace(/^#/, ''))) return true;
  return (
    /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/.test(style) ||
    element.attrs.some(({ name }) => name === 'hidden')
  );
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
    if (!isLeftOut(child, work)) blocks.push(...blockOf(child, work));
  }
  close();
  return joinLists(blocks);
}

/** An inline element that a program wrapped around whole paragraphs counts as one of them. */
function holdsBlocks(element: Element): boolean {
  if (blocky.has(element.tagName)) return true;
  for (const inside of elementsIn(element)) if (blocky.has(inside.tagName)) return true;
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

/** Paragraphs of loose words; two line breaks in a row begin a new one. */
function paragraphsOf(nodes: readonly Child[], work: Work): Paragraph[] {
  const runs: Inline[][] = [[]];
  collect(nodes, noMarks, work, runs);
  return runs
    .map(trimmed)
    .filter((run) => inlineText(run).trim() !== '' || run.some(({ type }) => type === 'footnote'))
    .map((run) => paragraph(...run));
}

function collect(nodes: readonly Child[], marks: Marks, work: Work, runs: Inline[][]): void {
  const add = (part: Inline) => runs.at(-1)?.push(part);
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) {
      const text = cleanText(node.value);
      if (text !== '') add(marked(text, marks));
      continue;
    }
    if (!isElement(node)) continue;
    if (node.tagName === 'br') {
      const last = runs.at(-1)?.at(-1);
      if (last?.type === 'hardBreak') {
        runs.at(-1)?.pop();
        runs.push([]);
      } else add({ type: 'hardBreak' });
      continue;
    }
    if (node.tagName === 'img') {
      picture(node, work);
      continue;
    }
    if (isLeftOut(node, work)) continue;
    const note = node.tagName === 'a' ? work.footnotes.byLink.get(node) : undefined;
    if (note !== undefined) {
      if (note !== '') add({ type: 'footnote', attrs: { text: note } });
      continue;
    }
    if (node.tagName === 'sup' || node.tagName === 'sub') {
      const text = cleanText(textIn(node));
      const raised = raisedDigits(text, node.tagName);
      if (raised !== null) {
        add(marked(raised, marks));
        continue;
      }
    }
    if (blocky.has(node.tagName)) runs.push([]);
    collect(node.childNodes, marksOf(node, marks, work), work, runs);
    if (blocky.has(node.tagName)) runs.push([]);
  }
}

const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

function raisedDigits(text: string, kind: 'sup' | 'sub'): string | null {
  return /^\d{1,3}$/.test(text) ? text.replace(/\d/g, (digit) => raised[kind].charAt(Number(digit))) : null;
}

function picture(element: Element, { pictures, leftOut }: Work): void {
  // Pages that load their pictures late keep the address aside.
  const src = attribute(element, 'data-src') || attribute(element, 'src');
  const isPoint =
    /^[01](?:px)?$/.test(attribute(element, 'width')) || /^[01](?:px)?$/.test(attribute(element, 'height'));
  if (isPoint) return;
  if (/^data:image\/(?:png|jpeg|gif|webp|avif|tiff);base64,/i.test(src)) {
    pictures.push({ src, alt: attribute(element, 'alt').slice(0, 2000) });
  } else leftOut.picture = (leftOut.picture ?? 0) + 1;
}

/** Without what programs put between words, and without signs that turn the direction of a whole line. */
function cleanText(text: string): string {
  return text
    .replace(
      /[\u00ad\ufeff\u200b\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g,
      '',
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .normalize('NFC');
}

function marksOf(element: Element, marks: Marks, work: Work): Marks {
  const style = styleOf(element);
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  const { tagName } = element;
  let { bold, italic, href } = marks;
  if (tagName === 'b' || tagName === 'strong') bold = true;
  if (tagName === 'i' || tagName === 'em' || tagName === 'cite') italic = true;
  if (weight !== undefined) bold = /^bold/.test(weight) || Number(weight) >= 600;
  if (slant !== undefined) italic = slant !== 'normal';
  if (tagName === 'a') {
    const address = linkOf(attribute(element, 'href'));
    if (address !== null) href = address;
    else if (/^(?!#|$)/.test(attribute(element, 'href').trim())) count(work, 'link');
  }
  return { bold, italic, href };
}

/** Where a link leads, past the stations that mail and documents put before it. */
function linkOf(address: string): string | null {
  const plain = address.trim();
  if (URL.canParse(plain)) {
    const url = new URL(plain);
    const station = url.hostname === 'www.google.com' && url.pathname === '/url';
    const inside = url.searchParams.get('q');
    if (station && inside !== null && inside !== plain) return linkOf(inside);
    if (/\.safelinks\.protection\.outlook\.com$/.test(url.hostname)) {
      const real = url.searchParams.get('url');
      if (real !== null) return linkOf(real);
    }
  }
  return plain.length <= 2000 && isSafeLink(plain) && /^(?:https?:|mailto:)/i.test(plain) ? plain : null;
}

function marked(text: string, { bold, italic, href }: Marks): Inline {
  const marks: Mark[] = [
    ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
  ];
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** Without spaces and breaks at the ends, one space between words, equal neighbours as one. */
function trimmed(run: readonly Inline[]): Inline[] {
  const parts: Inline[] = [];
  let before = ' ';
  for (const part of run) {
    if (part.type === 'hardBreak') {
      trimEnd(parts);
      before = ' ';
      if (parts.length > 0) parts.push(part);
      continue;
    }
    if (part.type !== 'text') {
      parts.push(part);
      before = '';
      continue;
    }
    const text = before.endsWith(' ') ? part.text.replace(/^ +/, '') : part.text;
    if (text === '') continue;
    const last = parts.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(part.marks))
      parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ ...part, text });
    before = text;
  }
  while (parts.at(-1)?.type === 'hardBreak' || trimEnd(parts))
    if (parts.at(-1)?.type === 'hardBreak') parts.pop();
  return parts;
}

/** Whether it took something away. */
function trimEnd(parts: Inline[]): boolean {
  const last = parts.at(-1);
  if (last?.type !== 'text' || !/ $/.test(last.text)) return false;
  const text = last.text.replace(/ +$/, '');
  if (text === '') parts.pop();
  else parts[parts.length - 1] = { ...last, text };
  return true;
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

/** Word writes lists as paragraphs that say on which level of which list they are. */
function wordListLevel(element: Element): number | null {
  const found = /mso-list:\s*l\d+\s+level(\d)/.exec(styleOf(element));
  return found ? Number(found[1]) : null;
}

/** On which level of its list Word put an item, by the list that was made of it. */
const levels = new WeakMap<object, number>();

function wordItem(element: Element, content: Paragraph[], level: number): Block {
  const ignored = [...elementsIn(element)].find((one) => /mso-list:\s*ignore/.test(styleOf(one)));
  const isNumbered = /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)、]/i.test(ignored ? textIn(ignored) : '');
  const items: ListItem[] = [{ type: 'listItem', content }];
  const list: List = isNumbered
    ? { type: 'orderedList', attrs: { start: 1 }, content: items }
    : { type: 'bulletList', content: items };
  levels.set(list, level);
  return list;
}

/** Items of Word that follow each other are one list, the deeper ones inside the last of the shallower. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const level = levels.get(block);
    if (level === undefined || !last || !levels.has(last)) {
      joined.push(block);
      continue;
    }
    if ((block.type === 'bulletList' || block.type === 'orderedList') && isList(last)) {
      if (!putAt(last, block, level - (levels.get(last) ?? 1))) joined.push(block);
    }
  }
  return joined;
}

const isList = (block: Block | Paragraph | List): block is List =>
  block.type === 'bulletList' || block.type === 'orderedList';

function putAt(list: List, more: List, depth: number): boolean {
  if (depth <= 0) {
    if (list.type !== more.type) return false;
    list.content.push(...more.content);
    return true;
  }
  const item = list.content.at(-1);
  const inner = item?.content.at(-1);
  if (inner && isList(inner) && putAt(inner, more, depth - 1)) return true;
  item?.content.push(more);
  return true;
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
