/** XML of a document that came from outside, as a tree. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { damagedDocument, unsafeDocument } from './refused-document.ts';

export type { Element };

/** @throws Invalid where it declares entities, which no word processor does and attacks do */
export function plainXml(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw unsafeDocument();
  return xml;
}

/** @throws Invalid */
export function treeOfXml(bytes: Uint8Array): Element {
  const xml = plainXml(bytes);
  try {
    const root = new DOMParser({ onError: () => {} }).parseFromString(xml, 'text/xml').documentElement;
    if (root) return root;
  } catch {
    // Whatever the parser says about it, it cannot be read.
  }
  throw damagedDocument();
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function childElements(element: Element): Element[] {
  return [...element.childNodes].filter(isElement);
}
