/** Positions of the writing surface -> places in the shared text, and back. */
import { type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import type { Range, Spot } from '#lib/collaboration/anchor.ts';
import { indexBehind } from './letters.ts';
import { type ShownNode, type ShownPart, type ShownText, sizeOf } from './shown.ts';

type Extent = { part: ShownPart; begin: number; end: number };

const known = new WeakMap<ShownNode, Places>();

/** Of what is shown as it is now: ask again after every change. */
export function placesIn(shown: ShownNode): Places {
  const places = known.get(shown) ?? new Places(shown);
  known.set(shown, places);
  return places;
}

export class Places {
  readonly #shown: ShownNode;
  /** What each part holds: from its first letter or block to behind its last. */
  readonly #extents = new Map<unknown, Extent>();

  constructor(shown: ShownNode) {
    this.#shown = shown;
    this.#measure(shown, 0);
  }

  /** Null when nothing is between them, or they are not on the surface. */
  positions({ from, to }: Range): { from: number; to: number } | null {
    const [begin, end] = [this.position(from), this.position(to)];
    return begin !== null && end !== null && begin < end ? { from: begin, to: end } : null;
  }

  position({ type, index }: Spot): number | null {
    const extent = this.#extents.get(type);
    if (!extent) return null;
    const { part, begin, end } = extent;
    if (part.kind === 'text') return begin + Math.min(index, part.size);
    for (const child of childrenOf(type).slice(index)) {
      const next = this.#extents.get(child);
      if (next) return next.part.kind === 'text' ? next.begin : next.begin - 1;
    }
    return end;
  }

  /** The letters or blocks between two positions. */
  range(from: number, to: number): Range {
    return { from: this.spot(from, 'right'), to: this.spot(to, 'left') };
  }

  /** @param side on which the letter is that the place belongs to */
  spot(position: number, side: 'left' | 'right'): Spot {
    let [inside, start] = [this.#shown, 0];
    for (;;) {
      const found = inParts(inside, position - start, side);
      if (found.text) return found.text;
      if (found.into?.part.type) {
        start += found.into.begin + 1;
        inside = found.into.part;
      } else if (inside.type) return { type: inside.type, index: indexAfter(inside.type, found.left) };
      else return { type: this.#body, index: 0 };
    }
  }

  get #body(): Y.XmlFragment {
    if (!this.#shown.type) throw new Error('The whole body is in the shared text.');
    return this.#shown.type;
  }

  #measure(shown: ShownNode, start: number): void {
    let at = start;
    for (const part of shown.parts) {
      const size = sizeOf(part);
      if (part.kind === 'text') this.#extents.set(part.type, { part, begin: at, end: at + size });
      else if (part.type) this.#measure(part, at + 1);
      at += size;
    }
    this.#extents.set(shown.type, { part: shown, begin: start, end: start + shown.node.content.size });
  }
}

function inParts(
  { parts }: ShownNode,
  offset: number,
  side: 'left' | 'right',
): { text: Spot | null; into: { part: ShownNode; begin: number } | null; left: ShownPart | null } {
  let [at, left]: [number, ShownPart | null] = [0, null];
  let touching: Spot | null = null;
  for (const part of parts) {
    const end = at + sizeOf(part);
    if (part.kind === 'text') {
      const isIn = side === 'right' ? at <= offset && offset < end : at < offset && offset <= end;
      if (at <= offset && offset <= end && (isIn || !touching)) touching = inText(part, offset - at);
      if (isIn) return { text: touching, into: null, left };
    } else if (at < offset && offset < end && !part.node.isLeaf)
      return { text: null, into: { part, begin: at }, left };
    if (end <= offset && (part.kind === 'text' || part.type)) left = part;
    at = end;
  }
  return { text: touching, into: null, left };
}

function inText({ type, runs }: ShownText, offset: number): Spot {
  return { type, index: indexBehind(type, runs, offset) };
}

function childrenOf(type: unknown): unknown[] {
  return type instanceof Y.XmlFragment ? type.toArray() : [];
}

function indexAfter(parent: Y.XmlFragment, left: ShownPart | null): number {
  return left ? childrenOf(parent).indexOf(left.type) + 1 : 0;
}

/** A selection that finds its letters again, whatever is written meanwhile. */
export type HeldSelection = { anchor: Y.RelativePosition; head: Y.RelativePosition; isNode: boolean };

export function heldSelection(shown: ShownNode, selection: Selection): HeldSelection {
  return {
    anchor: heldPosition(shown, selection.anchor),
    head: heldPosition(shown, selection.head),
    isNode: selection instanceof NodeSelection,
  };
}

export function heldPosition(shown: ShownNode, position: number): Y.RelativePosition {
  const { type, index } = placesIn(shown).spot(position, 'left');
  return Y.createRelativePositionFromTypeIndex(type, index, -1);
}

/** Where a held position is now; beside what is gone, null where nothing is left of it. */
export function foundPosition(shown: ShownNode, held: Y.RelativePosition): number | null {
  const doc = shown.type?.doc;
  const found = doc && Y.createAbsolutePositionFromRelativePosition(held, doc);
  if (!found) return null;
  const { type, index } = found;
  return type instanceof Y.XmlFragment || type instanceof Y.Text
    ? placesIn(shown).position({ type, index })
    : null;
}

export function foundSelection(
  shown: ShownNode,
  { doc }: EditorState,
  { anchor, head, isNode }: HeldSelection,
): Selection | null {
  const [from, to] = [foundPosition(shown, anchor), foundPosition(shown, head)];
  if (from === null || to === null) return null;
  const [$anchor, $head] = [doc.resolve(from), doc.resolve(to)];
  const { nodeAfter } = $anchor;
  if (!isNode) return TextSelection.between($anchor, $head);
  return nodeAfter && NodeSelection.isSelectable(nodeAfter)
    ? new NodeSelection($anchor)
    : Selection.near($anchor, 1);
}
