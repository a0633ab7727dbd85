/** What of a pasted text is not taken over, and what is told about it. */
import type { Footnotes } from './footnotes.ts';
import type { LeftOutKind } from './kinds.ts';
import { attribute, type Element, styleOf, textIn } from './tree.ts';

/** What was not taken over, by kind, with how many of it. */
export type LeftOut = Partial<Record<LeftOutKind, number>>;

/** A picture that came inside the HTML, as `data:` address; of a file the name that the file has for it. */
export type PastedPicture = { src: string; alt: string };

/** What comes to light while blocks are made. */
export type Work = {
  footnotes: Footnotes;
  pictures: PastedPicture[];
  leftOut: LeftOut;
  /** Of a file: each picture leaves a paragraph in its place, to be found by `pictureAt`. */
  keepsPlaces: boolean;
  /** What the tag or the class of an element says that the block made of it cannot. */
  roles: Map<object, string>;
};

/** A sign that no text can hold, since what is private is taken out of all words. */
export function pictureSign(index: number): string {
  return `\ue000${index}\ue001`;
}

/** Which picture a paragraph keeps the place of. */
export function pictureAt(text: string): number | null {
  const found = /^\ue000(\d+)\ue001$/.exec(text);
  return found ? Number(found[1]) : null;
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
