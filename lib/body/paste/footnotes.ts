/** Footnotes of pasted text: two links that lead to each other, however the program names them. */
import { attribute, type Element, elementsIn, isElement, textIn } from './tree.ts';

export type Footnotes = {
  /** The words of the note by the link in the text. */
  byLink: ReadonlyMap<Element, string>;
  /** Where the notes were written; they are not text of the story. */
  places: ReadonlySet<Element>;
};

export function footnotesIn(root: Element): Footnotes {
  const named = new Map<string, Element>();
  const parents = new Map<Element, Element>();
  const links: Element[] = [];
  for (const element of elementsIn(root)) {
    for (const child of element.childNodes) if (isElement(child)) parents.set(child, element);
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) {
      if (name !== '' && !named.has(name)) named.set(name, element);
    }
    if (element.tagName === 'a' && attribute(element, 'href').startsWith('#')) links.push(element);
  }
  const byLink = new Map<Element, string>();
  const places = new Set<Element>();
  for (const link of links) {
    if (ancestors(link, parents).some((one) => places.has(one))) continue;
    const target = named.get(attribute(link, 'href').slice(1));
    const place = target && noteAround(target, parents);
    if (!place || place === root || ancestors(link, parents).includes(place)) continue;
    const names = [link, ...ancestors(link, parents).slice(0, 2)].flatMap((one) => [
      attribute(one, 'id'),
      attribute(one, 'name'),
    ]);
    const back = [...elementsIn(place)].filter(
      (one) =>
        one.tagName === 'a' &&
        names.includes(attribute(one, 'href').slice(1)) &&
        attribute(one, 'href') !== '#',
    );
    if (back.length === 0) continue;
    byLink.set(link, wordsWithout(place, new Set(back)).slice(0, 2000));
    places.add(place);
  }
  return { byLink, places };
}

function ancestors(element: Element, parents: ReadonlyMap<Element, Element>): Element[] {
  const above: Element[] = [];
  for (let next = parents.get(element); next; next = parents.get(next)) above.push(next);
  return above;
}

const holders = new Set(['li', 'p', 'dd', 'aside']);

/** The whole note: the smallest thing around its name that programs put a note into, and the box that is its alone. */
function noteAround(target: Element, parents: ReadonlyMap<Element, Element>): Element | null {
  const around = [target, ...ancestors(target, parents)];
  const holder = around.find(({ tagName }) => holders.has(tagName) || tagName === 'div');
  const box = holder && parents.get(holder);
  const isNote =
    box?.tagName === 'div' &&
    /^(?:ftn|sdfootnote|edn|sdendnote|footnote|endnote)[\w-]*$/.test(attribute(box, 'id'));
  return (isNote ? box : holder) ?? null;
}

function wordsWithout(element: Element, left: ReadonlySet<Element>): string {
  const words = (node: Element): string =>
    node.childNodes
      .map((child) => (isElement(child) ? (left.has(child) ? '' : words(child)) : textIn(child)))
      .join('');
  return words(element)
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:\[?\d+\]?[.)]?|[*†‡↑↩^])\s*(?=\S)/u, '')
    .replace(/\s*[↑↩]\s*$/u, '')
    .trim();
}
