/**
 * Shared text -> nodes of the writing surface. Reading never writes: what the schema cannot hold is shown as a line of
 * its words, or not shown, and stays in the shared text.
 */
import { type ContentMatch, Fragment, Mark, type Node, type NodeType, type Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { type Attributes, piecesOf } from './letters.ts';
import { joined, standing, withAllCells } from './make-whole.ts';
import type { ShownNode, ShownPart } from './shown.ts';

type Fitted = { filling: readonly Node[]; shown: ShownNode; match: ContentMatch };

export class SharedReader {
  readonly #schema: Schema;
  /** What was read before and has not changed since; null is what cannot be shown. */
  #known = new WeakMap<object, ShownNode | null>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  read(body: Y.XmlFragment): ShownNode {
    const known = this.#known.get(body);
    if (known) return known;
    const type = this.#schema.topNodeType;
    const parts = this.#blocks(type, body) ?? [];
    const { defaultType } = type.contentMatch;
    // As the surface does it: behind the last block one can go on writing.
    if (defaultType && parts.at(-1)?.node.type !== defaultType) parts.push(standing(defaultType.create()));
    const shown = made(body, type, null, parts, nodesOf(parts));
    this.#known.set(body, shown);
    return shown;
  }

  /** What has changed is read anew, and with it all that it is in. */
  forget(changed: Iterable<unknown>): void {
    for (const type of changed)
      for (let at = type; at instanceof Y.AbstractType; at = at._item?.parent) this.#known.delete(at);
  }

  #element(element: Y.XmlElement): ShownNode | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const type = this.#schema.nodes[element.nodeName];
    const shown = type && !type.isText && type !== this.#schema.topNodeType ? this.#as(type, element) : null;
    this.#known.set(element, shown);
    return shown;
  }

  #as(type: NodeType, element: Y.XmlElement): ShownNode | null {
    const attributes: Attributes = { ...element.getAttributes() };
    if (type.isLeaf) return made(element, type, attributes, [], []);
    if (type.inlineContent) return this.#line(type, element, attributes);
    const parts = this.#blocks(type, element);
    if (!parts) return null;
    return withAllCells(made(element, type, attributes, parts, nodesOf(parts)));
  }

  #line(type: NodeType, element: Y.XmlElement, attributes: Attributes | null): ShownNode {
    const parts: ShownPart[] = [];
    const nodes: Node[] = [];
    for (const child of element.toArray()) {
      if (child instanceof Y.XmlText) {
        const pieces = piecesOf(child);
        const size = pieces.reduce((sum, { words }) => sum + words.length, 0);
        parts.push({ kind: 'text', type: child, runs: pieces.map(({ run }) => run), size });
        for (const piece of pieces)
          nodes.push(this.#schema.text(piece.words, type.allowedMarks(this.#marks(piece.attributes))));
      } else if (child instanceof Y.XmlElement) {
        const shown = this.#element(child);
        if (!shown?.node.isInline || !type.contentMatch.matchType(shown.node.type)) continue;
        parts.push(shown);
        nodes.push(shown.node);
      }
    }
    return made(element, type, attributes, parts, nodes);
  }

  #marks(attributes: Attributes): readonly Mark[] {
    let marks = Mark.none;
    for (const [name, said] of Object.entries(attributes)) {
      const type = this.#schema.marks[markName(name)];
      if (!type) continue;
      try {
        marks = type.create(typeof said === 'object' ? said : null).addToSet(marks);
      } catch {
        // A mark without what it has to say is not shown.
      }
    }
    return marks;
  }

  /** Null when a block is nothing without its parts, and none is left. */
  #blocks(type: NodeType, parent: Y.XmlFragment): ShownNode[] | null {
    const children = parent.toArray().filter((child) => child instanceof Y.XmlElement);
    const parts: ShownNode[] = [];
    let match = type.contentMatch;
    children.forEach((child, index) => {
      const comesLater = (name: string) =>
        children.slice(index + 1).some(({ nodeName }) => nodeName === name);
      const fitted = this.#fit(match, child, comesLater);
      if (fitted) {
        parts.push(...fitted.filling.map(standing), fitted.shown);
        match = fitted.match;
        return;
      }
      const last = parts.pop();
      if (last) parts.push(this.#join(last, child) ?? last);
    });
    const missing = match.fillBefore(Fragment.empty, true);
    if (!missing) return null;
    if (parts.length === 0 && missing.firstChild && !missing.firstChild.isTextblock) return null;
    return [...parts, ...missing.content.map(standing)];
  }

  #fit(match: ContentMatch, child: Y.XmlElement, comesLater: (name: string) => boolean): Fitted | null {
    const shown = this.#element(child);
    const exact = shown && match.matchType(shown.node.type);
    if (exact) return { filling: [], shown, match: exact };
    const filling = shown && match.fillBefore(Fragment.from(shown.node));
    const behind = filling && match.matchFragment(filling)?.matchType(shown.node.type);
    if (behind) return { filling: filling.content, shown, match: behind };
    return this.#standIn(match, child, comesLater);
  }

  #join(last: ShownNode, child: Y.XmlElement): ShownNode | null {
    const { type } = last.node;
    const shown = type.inlineContent ? this.#line(type, child, null) : this.#element(child);
    return shown && joined(last, shown);
  }

  /** A line that may not stand here is shown as one that may. */
  #standIn(match: ContentMatch, child: Y.XmlElement, comesLater: (name: string) => boolean): Fitted | null {
    if (!child.toArray().some((part) => part instanceof Y.XmlText)) return null;
    for (let edge = 0; edge < match.edgeCount; edge++) {
      const { type, next } = match.edge(edge);
      if (type.isTextblock && !comesLater(type.name))
        return { filling: [], shown: this.#line(type, child, { ...child.getAttributes() }), match: next };
    }
    return null;
  }
}

/** Marks that can overlap with their own kind carry a hash after two dashes. */
export function markName(attribute: string): string {
  return attribute.replace(/--.{8}$/, '');
}

function nodesOf(parts: readonly ShownNode[]): Node[] {
  return parts.map(({ node }) => node);
}

function made(
  type: Y.XmlElement | Y.XmlFragment,
  nodeType: NodeType,
  attributes: Attributes | null,
  parts: readonly ShownPart[],
  nodes: readonly Node[],
): ShownNode {
  return { kind: 'node', type, node: nodeType.create(attributes, Fragment.from(nodes)), parts };
}
