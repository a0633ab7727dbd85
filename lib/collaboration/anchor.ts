/**
 * What a comment is about. A place in the text is held by the letters themselves (Yjs relative positions): it moves with
 * them, whoever writes before, after or between them. Nothing of it stands in the text.
 */
import * as Y from 'yjs';
import { type Manuscript, type TextField, textFields } from './manuscript.ts';

/** The words as they were, for when they are there no more. Longer ones are cut. */
export const longestQuote = 1000;

export type Anchor =
  | {
      kind: 'text' | 'block';
      /** Null: known by its words alone. */
      from: string | null;
      to: string | null;
      quote: string;
    }
  | { kind: 'photo'; key: string; quote: string }
  | { kind: 'story' };
export type PlacedAnchor = Extract<Anchor, { from: string | null }>;

export function isPlaced(anchor: Anchor): anchor is PlacedAnchor {
  return anchor.kind === 'text' || anchor.kind === 'block';
}

/** Between two letters of a text, or two blocks. */
export type Spot = { type: Y.XmlFragment | Y.Text; index: number };

export type Range = { from: Spot; to: Spot };

/** Where an anchor is now; null when nothing of what it was about is left, or when that has not arrived here yet. */
export function rangeOf(doc: Y.Doc, anchor: PlacedAnchor): Range | null {
  const [from, to] = [anchor.from, anchor.to].map((text) => (text === null ? null : decodePosition(text)));
  if (!from || !to || !hasArrived(doc, from) || !hasArrived(doc, to)) return null;
  const [begin, end] = [spotOf(doc, from), spotOf(doc, to)];
  if (begin && end) return { from: begin, to: end };
  // A block that is gone whole leaves the part of the range that stands in another.
  const left = begin ?? end;
  if (!(left?.type instanceof Y.Text)) return null;
  const { type } = left;
  return begin ? { from: begin, to: { type, index: type.length } } : { from: { type, index: 0 }, to: left };
}

/** An anchor for what stands between two spots: its ends hold on to what is inside. */
export function positionsOf({ from, to }: Range): { from: string; to: string } {
  return {
    from: encodePosition(Y.createRelativePositionFromTypeIndex(from.type, from.index, 0)),
    to: encodePosition(Y.createRelativePositionFromTypeIndex(to.type, to.index, -1)),
  };
}

/** Where in a field the range is, if it is in one. */
export function fieldRange(
  { texts }: Manuscript,
  { from, to }: Range,
): { field: TextField; from: number; to: number } | null {
  const field = textFields.find((name) => texts[name] === from.type && from.type === to.type);
  return field && from.index < to.index ? { field, from: from.index, to: to.index } : null;
}

function encodePosition(position: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)));
}

export function decodePosition(text: string): Y.RelativePosition | null {
  try {
    return Y.decodeRelativePosition(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}

function hasArrived({ store }: Y.Doc, { item, type }: Y.RelativePosition): boolean {
  const id = item ?? type;
  return id === null || Y.getState(store, id.client) > id.clock;
}

function spotOf(doc: Y.Doc, position: Y.RelativePosition): Spot | null {
  const found = Y.createAbsolutePositionFromRelativePosition(position, doc);
  if (!found) return null;
  let type: unknown = found.type;
  let index = found.index;
  // What stood in a block that is gone is now where the block was.
  for (let at: unknown = found.type; at instanceof Y.AbstractType && at._item; at = at._item.parent)
    if (at._item.deleted) {
      type = at._item.parent;
      index = leftOf(at._item);
    }
  return type instanceof Y.XmlFragment || type instanceof Y.Text ? { type, index } : null;
}

function leftOf(item: Y.Item): number {
  let count = 0;
  for (let left = item.left; left; left = left.left)
    if (!left.deleted && left.countable) count += left.length;
  return count;
}
