/** Pasted HTML as a tree, with what the programs that wrote it say about each part. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Child = DefaultTreeAdapterTypes.ChildNode;

/** A story is not longer than this, with all that a word processor writes around it. */
export const pasteLimit = 4_000_000;
const mostNodes = 100_000;
const deepest = 200;

export class TooMuch extends Error {}

/** @throws TooMuch for what no person has written */
export function treeOf(html: string): Element {
  if (html.length > pasteLimit) throw new TooMuch('This is longer than any story.');
  // Word hides its list marks in conditional comments that are no comments to a browser.
  const plain = html.replace(/<!\[(?:if|endif)[^\]]{0,100}\]>/gi, '');
  const document = parse(fragmentOf(plain));
  const page = document.childNodes.find(isElement);
  const body = page?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (!body) throw new TooMuch('There is no text in this.');
  measure(body);
  return body;
}

/** What was selected, where the clipboard says so. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start !== -1 && end > start ? html.slice(start + 20, end) : html;
}

/** Walks without calling itself: a hostile depth must not end the program. */
function measure(root: Element): void {
  const waiting: { node: Element; depth: number }[] = [{ node: root, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    count += next.node.childNodes.length;
    if (count > mostNodes || next.depth > deepest) throw new TooMuch('This has more parts than any story.');
    for (const child of next.node.childNodes) {
      if (isElement(child)) waiting.push({ node: child, depth: next.depth + 1 });
    }
  }
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

export function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

export function styleOf(element: Element): string {
  return attribute(element, 'style').toLowerCase();
}

/** All words inside, as they stand. */
export function textIn(node: Child): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textIn).join('') : '';
}

/** Every element inside, the first first. */
export function* elementsIn(root: Element): Generator<Element> {
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

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

/** Whether it stands on lines of its own. */
export function isBlocky(element: Element): boolean {
  return blocky.has(element.tagName);
}
