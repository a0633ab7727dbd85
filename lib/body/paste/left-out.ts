/** What of a pasted text is not taken over, and what is told about it. */
import type { Footnotes } from './footnotes.ts';
import type { LeftOutKind } from './kinds.ts';
import { attribute, type Element, styleOf, textIn } from './tree.ts';

/** What was not taken over, by kind, with how many of it. */
export type LeftOut = Partial<Record<LeftOutKind, number>>;

/** A picture that came inside the HTML, as `data:` address. */
export type PastedPicture = { src: string; alt: string };

/** What comes to light while blocks are made. */
export type Work = { footnotes: Footnotes; pictures: PastedPicture[]; leftOut: LeftOut };

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
export function count({ leftOut }: Work, kind: LeftOutKind): void {
  leftOut[kind] = (leftOut[kind] ?? 0) + 1;
}

/** Whether it says nothing to a reader, counting what somebody may miss. */
export function isLeftOut(element: Element, work: Work): boolean {
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
