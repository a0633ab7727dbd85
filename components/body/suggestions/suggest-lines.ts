/** Lines that are divided, brought together, or put between others; items of a list likewise. */
import { type Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { toNote } from '#lib/collaboration/suggestion.ts';
import { bareAttrs, isDeleted } from './pieces.ts';
import type { Suggestion } from './suggestion-in-hand.ts';

/** @returns whether the change goes from a line to one beside it */
export function suggestLines(work: Suggestion, from: number, to: number, slice: Slice): boolean {
  const { doc } = work.tr;
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  if (!areBeside($from, $to, 1)) return false;
  const lines = slice.content.content;
  if (slice.size === 0) {
    takeAwayBetween(work, $from, $to, 1);
    return true;
  }
  const [first, last] = [lines[0], lines.at(-1)];
  const isLines = slice.openStart === 1 && slice.openEnd === 1 && lines.length > 1;
  if (!isLines || !first?.inlineContent || !last?.inlineContent) return false;
  const middle = lines.slice(1, -1);
  if (!middle.every(({ isBlock }) => isBlock)) return false;
  if (first.type !== $from.parent.type) return false;
  if ($from.sameParent($to)) divide(work, from, to, slice, 1);
  else if (last.type === $to.parent.type) putBetween(work, $from, $to, slice);
  else return false;
  return true;
}

/** @returns whether the change goes from the line of an item to the line of one beside it */
export function suggestItems(work: Suggestion, from: number, to: number, slice: Slice): boolean {
  const { doc } = work.tr;
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  if (!areBeside($from, $to, 2) || $from.node(-1).type.name !== 'listItem') return false;
  if (slice.size === 0) {
    const isWhole =
      $from.index(-1) === $from.node(-1).childCount - 1 && $to.index(-1) === 0 && !$from.sameParent($to);
    if (isWhole) takeAwayBetween(work, $from, $to, 2);
    return isWhole;
  }
  const items = slice.content.content;
  const isDivided =
    $from.sameParent($to) &&
    slice.openStart === 2 &&
    slice.openEnd === 2 &&
    items.length === 2 &&
    items.every(({ childCount, firstChild }) => childCount === 1 && firstChild?.type === $from.parent.type);
  if (isDivided) divide(work, from, to, slice, 2);
  return isDivided;
}

/** Whether both stand in lines whose blocks, that deep, are siblings. */
function areBeside($from: ResolvedPos, $to: ResolvedPos, depth: 1 | 2): boolean {
  return (
    $from.parent.inlineContent &&
    $to.parent.inlineContent &&
    $from.depth === $to.depth &&
    $from.depth >= depth &&
    $from.sharedDepth($to.pos) >= $from.depth - depth
  );
}

/** The end of one line, the blocks between, the beginning of another, and the boundaries. */
function takeAwayBetween(work: Suggestion, $from: ResolvedPos, $to: ResolvedPos, depth: 1 | 2): void {
  const { tr } = work;
  const from = $from.pos;
  const boundary = $to.before($to.depth - depth + 1);
  work.takeAway($to.start(), $to.pos);
  let shorter = 0;
  for (const position of blocksBetween($from, $to, depth).reverse()) shorter += work.takeAwayBlock(position);
  const gone = $from.end() - work.takeAway(from, $from.end());
  const at = boundary - shorter - gone;
  const node = tr.doc.nodeAt(at);
  if (!node) return;
  const isOwn = work.isMyNote(node, 'split') || (work.isMine(node) && work.isAllMine(node));
  const isNext = at - depth === $from.end() - gone;
  // What it would be joined to goes anyway.
  const isAlone = isDeleted($from.node($from.depth - depth + 1));
  if (isOwn && isNext && depthOfNode(node, depth)) tr.join(at, depth);
  else if (!isAlone && !node.attrs.joined)
    tr.setNodeAttribute(at, 'joined', toNote(work.stamp, depth === 2 ? '2' : ''));
}

function depthOfNode(node: Node, depth: 1 | 2): boolean {
  return depth === 1 ? node.inlineContent : node.firstChild?.inlineContent === true;
}

function blocksBetween($from: ResolvedPos, $to: ResolvedPos, depth: 1 | 2): number[] {
  const level = $from.depth - depth;
  const parent = $from.node(level);
  const positions: number[] = [];
  let at = $from.after(level + 1);
  for (let index = $from.index(level) + 1; index < $to.index(level); index += 1) {
    positions.push(at);
    at += parent.child(index).nodeSize;
  }
  return positions;
}

/** Puts lines into one, which stands on both sides of them from then on. */
function divide(work: Suggestion, from: number, to: number, slice: Slice, depth: 1 | 2): void {
  const { tr } = work;
  const parts = slice.content.content;
  const newFrom = from + work.toNew;
  const newTo = newFrom + slice.size;
  const [head, tail] = [lineOf(parts[0], depth), lineOf(parts.at(-1), depth)];
  const place = tr.doc.resolve(from);
  const isMine = work.isMine(place.node(place.depth - depth + 1));
  let at = work.takeAway(from, to);
  if (head.content.size > 0) {
    tr.replace(at, at, new Slice(work.inserted(head.content), 0, 0));
    work.wrote(newFrom, newFrom + head.content.size, at);
    at += head.content.size;
  }
  const outer = depth === 2 ? parts.at(-1) : tail;
  const stamp = work.stamp;
  const note = isMine ? { inserted: toNote(stamp) } : { split: toNote(stamp, depth === 2 ? '2' : '') };
  const types = [
    ...(depth === 2 && outer ? [{ type: outer.type, attrs: { ...bareAttrs(outer.attrs), ...note } }] : []),
    { type: tail.type, attrs: { ...bareAttrs(tail.attrs), ...(depth === 1 ? note : {}) } },
  ];
  tr.split(at, depth, types);
  const middle = parts.slice(1, -1).map((node) => work.insertedBlock(node));
  if (middle.length > 0) {
    tr.insert(at + depth, middle);
    at += middle.reduce((size, node) => size + node.nodeSize, 0);
  }
  const begin = at + 2 * depth;
  if (tail.content.size > 0) tr.replace(begin, begin, new Slice(work.inserted(tail.content), 0, 0));
  work.wrote(newTo - tail.content.size - 1, newTo, begin - 1);
}

/** Puts lines in place of all that stands from one line to another; the boundary between them stays one. */
function putBetween(work: Suggestion, $from: ResolvedPos, $to: ResolvedPos, slice: Slice): void {
  const { tr } = work;
  const parts = slice.content.content;
  const newFrom = $from.pos + work.toNew;
  const newTo = newFrom + slice.size;
  const [head, tail] = [lineOf(parts[0], 1), lineOf(parts.at(-1), 1)];
  const end = work.takeAway($to.start(), $to.pos);
  const grown = tail.content.size;
  if (grown > 0) tr.replace(end, end, new Slice(work.inserted(tail.content), 0, 0));
  const between = $to.before();
  const middle = parts.slice(1, -1).map((node) => work.insertedBlock(node));
  if (middle.length > 0) tr.insert(between, middle);
  const added = middle.reduce((size, node) => size + node.nodeSize, 0);
  let shorter = 0;
  for (const position of blocksBetween($from, $to, 1).reverse()) shorter += work.takeAwayBlock(position);
  const at = work.takeAway($from.pos, $from.end());
  shorter += $from.end() - at;
  if (head.content.size > 0) {
    tr.replace(at, at, new Slice(work.inserted(head.content), 0, 0));
    work.wrote(newFrom, newFrom + head.content.size, at);
  }
  const begin = end + added - shorter + head.content.size;
  work.wrote(newTo - grown - 1, newTo, begin - 1);
}

function lineOf(part: Node | undefined, depth: 1 | 2): Node {
  const line = depth === 2 ? part?.lastChild : part;
  if (!line) throw new Error('A divided line has two parts.');
  return line;
}
