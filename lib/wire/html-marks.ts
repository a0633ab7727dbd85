/** What an element of HTML adds to the words in it, and what it has around and inside it. */
import type { Mark } from '../body/blocks/text.ts';
import { isSafeLink } from '../body/safe-link.ts';
import { pictureOf } from './html-hints.ts';
import { type HtmlElement, textOf } from './html-tree.ts';

export function marksWith(
  element: HtmlElement,
  marks: readonly Mark[],
  style: { bold: boolean | null; italic: boolean | null },
  isBlock: boolean,
): readonly Mark[] {
  let result = marks;
  const set = (mark: Mark, on: boolean) => {
    result = result.filter((other) => other.type !== mark.type);
    if (on) result = [...result, mark];
  };
  if (style.bold !== null && !(isBlock && style.bold)) set({ type: 'bold' }, style.bold);
  if (style.italic !== null && !(isBlock && style.italic)) set({ type: 'italic' }, style.italic);
  const href = element.tag === 'a' ? (element.attributes.get('href') ?? '').trim() : '';
  if (href !== '' && href.length <= 2000 && isSafeLink(href)) set({ type: 'link', attrs: { href } }, true);
  return result;
}

export function hasAncestor(element: HtmlElement, test: (tag: string) => boolean): boolean {
  for (let up = element.parent; up; up = up.parent) if (test(up.tag)) return true;
  return false;
}

export function hasPicture(element: HtmlElement): boolean {
  const stack: HtmlElement[] = [element];
  while (stack.length > 0) {
    const next = stack.pop();
    if (!next) return false;
    if (next.tag === 'img' || next.tag === 'amp-img') return pictureOf(next) !== null;
    for (const child of next.children) if (typeof child !== 'string') stack.push(child);
  }
  return false;
}

/** Word writes the number or the bullet of a list item as text that other programs should ignore. */
export function isNumberedInWord(element: HtmlElement): boolean {
  const stack: HtmlElement[] = [element];
  while (stack.length > 0) {
    const next = stack.pop();
    if (!next) return false;
    if (/mso-list\s?:\s?ignore/i.test(next.attributes.get('style') ?? ''))
      return /^\s*[(（]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)、]/.test(textOf(next));
    for (const child of next.children) if (typeof child !== 'string') stack.push(child);
  }
  return false;
}
