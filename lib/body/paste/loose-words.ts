/** Words outside of lists and tables, as paragraphs: what they mean is kept, how they looked is not. */
import { type Paragraph, paragraph } from '../blocks/paragraph.ts';
import { type Inline, inlineText, type Mark } from '../blocks/text.ts';
import { isSafeLink } from '../safe-link.ts';
import { count, isLeftOut, pictureSign, type Work } from './left-out.ts';
import { attribute, type Child, type Element, isBlocky, isElement, styleOf, textIn } from './tree.ts';

type Marks = { bold: boolean; italic: boolean; href: string | null };

const noMarks: Marks = { bold: false, italic: false, href: null };

/** Paragraphs of loose words; two line breaks in a row begin a new one. */
export function paragraphsOf(nodes: readonly Child[], work: Work): Paragraph[] {
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
      const index = picture(node, work);
      if (index !== null && work.keepsPlaces) runs.push([{ type: 'text', text: pictureSign(index) }], []);
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
    if (isBlocky(node)) runs.push([]);
    collect(node.childNodes, marksOf(node, marks, work), work, runs);
    if (isBlocky(node)) runs.push([]);
  }
}

const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

function raisedDigits(text: string, kind: 'sup' | 'sub'): string | null {
  return /^\d{1,3}$/.test(text) ? text.replace(/\d/g, (digit) => raised[kind].charAt(Number(digit))) : null;
}

/** Takes the picture aside and answers which of all it is; null when it is left out. */
function picture(element: Element, { pictures, leftOut, keepsPlaces }: Work): number | null {
  // Pages that load their pictures late keep the address aside.
  const src = attribute(element, 'data-src') || attribute(element, 'src');
  const isPoint =
    /^[01](?:px)?$/.test(attribute(element, 'width')) || /^[01](?:px)?$/.test(attribute(element, 'height'));
  if (isPoint) return null;
  if (keepsPlaces ? src !== '' : /^data:image\/(?:png|jpeg|gif|webp|avif|tiff);base64,/i.test(src)) {
    return pictures.push({ src, alt: attribute(element, 'alt').slice(0, 2000) }) - 1;
  }
  leftOut.picture = (leftOut.picture ?? 0) + 1;
  return null;
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
