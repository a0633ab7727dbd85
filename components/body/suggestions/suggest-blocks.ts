/** Whole blocks that come, go or become others. What no finer way can say is said here: the old go, the new come. */
import { Fragment, type Node, type Slice } from '@tiptap/pm/model';
import { replaceWords, retype } from './suggest-words.ts';
import type { Suggestion } from './suggestion-in-hand.ts';

/** In more than so many blocks one does not look for those that stayed. */
const manyBlocks = 200;

/** In the innermost block that can hold what goes beside what comes. */
export function suggestBlocks(work: Suggestion, from: number, to: number, slice: Slice): void {
  const { doc } = work.tr;
  const after = doc.replace(from, to, slice);
  const $from = doc.resolve(from);
  for (let depth = $from.sharedDepth(to); depth >= 0; depth -= 1) {
    const start = $from.start(depth);
    const [old, next] = [$from.node(depth), after.resolve(start).node(depth)];
    // What ends behind it in the one and not in the other is not within it.
    const isWithin = next.content.size - old.content.size === after.content.size - doc.content.size;
    if (!isWithin || next.type !== old.type || old.inlineContent) continue;
    if (replaceChildren(work, start, old, next, start + work.toNew)) return;
  }
}

/** @returns whether the block can hold both, what goes and what comes */
function replaceChildren(work: Suggestion, start: number, old: Node, next: Node, newStart: number): boolean {
  const plan = planOf(old, next);
  if (!canHold(old, plan)) return false;
  let at = start + old.content.size;
  let newAt = newStart + next.content.size;
  for (const part of [...plan].reverse()) {
    at -= sizeOf(part.old);
    newAt -= sizeOf(part.next);
    if (part.kind === 'kept') work.wrote(newAt, newAt + sizeOf(part.next), at);
    else if (part.kind === 'changed') changeBlock(work, at, part.old[0], part.next[0], newAt);
    else replaceBlocks(work, at, part, newAt);
  }
  return true;
}

type Part = { kind: 'kept' | 'changed' | 'replaced'; old: Node[]; next: Node[] };

/** Which children stay, which change, and which go for others. */
function planOf(old: Node, next: Node): Part[] {
  const [before, after] = [[...old.content.content], [...next.content.content]];
  const parts: Part[] = [];
  let [oldFrom, newFrom] = [0, 0];
  const gap = (oldTo: number, newTo: number) => {
    const [going, coming] = [before.slice(oldFrom, oldTo), after.slice(newFrom, newTo)];
    if (going.length + coming.length === 0) return;
    const isPaired =
      going.length === coming.length &&
      going.every((node, index) => canChange(node, coming[index], going.length === 1));
    if (!isPaired) parts.push({ kind: 'replaced', old: going, next: coming });
    else
      for (const [index, node] of going.entries())
        parts.push({ kind: 'changed', old: [node], next: coming.slice(index, index + 1) });
  };
  for (const [oldIndex, newIndex] of pairs(before, after)) {
    gap(oldIndex, newIndex);
    parts.push({
      kind: 'kept',
      old: before.slice(oldIndex, oldIndex + 1),
      next: after.slice(newIndex, newIndex + 1),
    });
    [oldFrom, newFrom] = [oldIndex + 1, newIndex + 1];
  }
  gap(before.length, after.length);
  return parts;
}

/** The longest row of equal blocks, in order. */
function pairs(before: readonly Node[], after: readonly Node[]): [number, number][] {
  const same = (one: Node | undefined, other: Node | undefined) =>
    one !== undefined && other !== undefined && (one === other || one.eq(other));
  let start = 0;
  while (start < before.length && same(before[start], after[start])) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    same(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end += 1;
  const found: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  const [olds, news] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (olds.length <= manyBlocks && news.length <= manyBlocks)
    for (const [one, other] of commonRow(olds, news, same)) found.push([one + start, other + start]);
  for (let index = end; index > 0; index -= 1) found.push([before.length - index, after.length - index]);
  return found;
}

function commonRow(
  olds: readonly Node[],
  news: readonly Node[],
  same: (one: Node | undefined, other: Node | undefined) => boolean,
): [number, number][] {
  const longest = Array.from({ length: olds.length + 1 }, () => new Array<number>(news.length + 1).fill(0));
  const at = (one: number, other: number) => longest[one]?.[other] ?? 0;
  for (let one = olds.length - 1; one >= 0; one -= 1)
    for (let other = news.length - 1; other >= 0; other -= 1) {
      const row = longest[one];
      if (row)
        row[other] = same(olds[one], news[other])
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  const found: [number, number][] = [];
  let [one, other] = [0, 0];
  while (one < olds.length && other < news.length) {
    if (same(olds[one], news[other])) found.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return found;
}

/** Whether a block can become the other without going: what it holds is the same, or it is the same kind. */
function canChange(before: Node, after: Node | undefined, isOnly: boolean): boolean {
  if (!after) return false;
  if (before.content.eq(after.content)) return before.inlineContent === after.inlineContent;
  return isOnly && before.type === after.type && sameAttrs(before, after) && !before.isLeaf;
}

function sameAttrs(before: Node, after: Node): boolean {
  return JSON.stringify(before.attrs) === JSON.stringify(after.attrs);
}

function changeBlock(
  work: Suggestion,
  at: number,
  before: Node | undefined,
  after: Node | undefined,
  newAt: number,
): void {
  if (!before || !after) return;
  if (before.content.eq(after.content)) {
    retype(work, at, after);
    work.wrote(newAt, newAt + after.nodeSize, at);
  } else if (before.inlineContent) {
    replaceWords(work, at + 1, at + 1 + before.content.size, after.content, newAt + 1);
  } else if (!replaceChildren(work, at + 1, before, after, newAt + 1)) {
    replaceBlocks(work, at, { kind: 'replaced', old: [before], next: [after] }, newAt);
  }
}

function replaceBlocks(work: Suggestion, at: number, { old, next }: Part, newAt: number): void {
  const { tr } = work;
  let end = at + sizeOf(old);
  const coming = next.map((node) => work.insertedBlock(node));
  if (coming.length > 0) tr.insert(end, coming);
  work.wrote(newAt, newAt + sizeOf(next), end);
  for (const node of [...old].reverse()) {
    end -= node.nodeSize;
    work.takeAwayBlock(end);
  }
}

/** Cells of a row stand in columns: one more beside another moves all that follow. */
const fixed = new Set(['tableRow']);

function canHold(parent: Node, plan: readonly Part[]): boolean {
  const isMoved = plan.some(({ kind }) => kind === 'replaced');
  if (isMoved && fixed.has(parent.type.name)) return false;
  const both = plan.flatMap(({ kind, old, next }) => (kind === 'replaced' ? [...old, ...next] : next));
  return parent.type.validContent(Fragment.fromArray(both));
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}
