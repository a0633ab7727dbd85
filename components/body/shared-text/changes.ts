/** From what is shown to what the shared text says now, in the smallest steps: all else on the surface stays as it is. */
import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { AttrStep, ReplaceAroundStep, ReplaceStep } from '@tiptap/pm/transform';
import { type Kept, keptLetters } from './kept-letters.ts';
import { blocksIn, type ShownNode } from './shown.ts';

/** Positions are those of the text before any of the changes. */
export type Change =
  | { kind: 'replace'; from: number; to: number; content: Fragment }
  | { kind: 'retype'; at: number; node: Node }
  | { kind: 'attribute'; at: number; name: string; value: unknown }
  | { kind: 'mark' | 'unmark'; from: number; to: number; mark: Mark };

/** In the order of the text. */
export function changesBetween(before: ShownNode, after: ShownNode): Change[] {
  const changes: Change[] = [];
  compareContent(before, after, 0, changes);
  return changes;
}

/** @returns whether they could all be made */
export function makeChanges(tr: Transaction, changes: readonly Change[]): boolean {
  return [...changes].reverse().every((change) => make(tr, change));
}

function make(tr: Transaction, change: Change): boolean {
  switch (change.kind) {
    case 'replace':
      return !tr.maybeStep(new ReplaceStep(change.from, change.to, new Slice(change.content, 0, 0))).failed;
    case 'attribute':
      return !tr.maybeStep(new AttrStep(change.at, change.name, change.value)).failed;
    case 'retype': {
      const { at, node } = change;
      const end = at + (tr.doc.nodeAt(at)?.nodeSize ?? 2);
      const frame = new Slice(Fragment.from(node.type.create(node.attrs)), 0, 0);
      return !tr.maybeStep(new ReplaceAroundStep(at, end, at + 1, end - 1, frame, 1, true)).failed;
    }
    case 'mark':
      tr.addMark(change.from, change.to, change.mark);
      return true;
    case 'unmark':
      tr.removeMark(change.from, change.to, change.mark);
      return true;
  }
}

function compareContent(before: ShownNode, after: ShownNode, start: number, changes: Change[]): void {
  if (before.node === after.node) return;
  if (before.node.inlineContent) compareLines(before, after, start, changes);
  else compareBlocks(before, after, start, changes);
}

function compareBlocks(before: ShownNode, after: ShownNode, start: number, changes: Change[]): void {
  const [old, now] = [blocksIn(before), blocksIn(after)];
  const places = new Map(old.flatMap(({ type }, index) => (type ? [[type, index] as const] : [])));
  let [oldDone, nowDone, at] = [0, 0, start];
  const upTo = (oldEnd: number, nowEnd: number) => {
    const gone = old.slice(oldDone, oldEnd).map(({ node }) => node);
    const come = now.slice(nowDone, nowEnd).map(({ node }) => node);
    replaceBlocks(gone, come, at, changes);
    at += sizeOfAll(gone);
  };
  now.forEach((child, index) => {
    const place = child.type ? places.get(child.type) : undefined;
    const was = place === undefined ? undefined : old[place];
    if (place === undefined || !was || place < oldDone || was.node.type !== child.node.type) return;
    upTo(place, index);
    compareNode(was, child, at, changes);
    at += was.node.nodeSize;
    [oldDone, nowDone] = [place + 1, index + 1];
  });
  upTo(old.length, now.length);
}

function compareNode(was: ShownNode, is: ShownNode, at: number, changes: Change[]): void {
  if (was.node === is.node) return;
  compareAttributes(was.node, is.node, at, changes);
  if (!was.node.isLeaf) compareContent(was, is, at + 1, changes);
}

export function compareAttributes(was: Node, is: Node, at: number, changes: Change[]): void {
  for (const [name, value] of Object.entries(is.attrs))
    if (!isSame(value, was.attrs[name])) changes.push({ kind: 'attribute', at, name, value });
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What is the same at either end is not touched. */
export function replaceBlocks(
  gone: readonly Node[],
  come: readonly Node[],
  at: number,
  changes: Change[],
): void {
  const most = Math.min(gone.length, come.length);
  const isEqual = (one: Node | undefined, other: Node | undefined) =>
    one !== undefined && other !== undefined && one.eq(other);
  let left = 0;
  while (left < most && isEqual(gone[left], come[left])) left += 1;
  let right = 0;
  while (left + right < most && isEqual(gone.at(-1 - right), come.at(-1 - right))) right += 1;
  const [out, into] = [gone.slice(left, gone.length - right), come.slice(left, come.length - right)];
  const from = at + sizeOfAll(gone.slice(0, left));
  const [was, is] = [out[0], into[0]];
  if (out.length === 1 && into.length === 1 && was && is && isRetyped(was, is))
    changes.push({ kind: 'retype', at: from, node: is });
  else if (out.length > 0 || into.length > 0)
    changes.push({ kind: 'replace', from, to: from + sizeOfAll(out), content: Fragment.from(into) });
}

/** The same words in another kind of line: a caret in them stays. */
function isRetyped(was: Node, is: Node): boolean {
  return was.isTextblock && is.isTextblock && was.content.size > 0 && was.content.eq(is.content);
}

function sizeOfAll(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

function compareLines(before: ShownNode, after: ShownNode, start: number, changes: Change[]): void {
  let [oldDone, nowDone] = [0, 0];
  const upTo = (old: number, now: number) => {
    if (old > oldDone || now > nowDone)
      changes.push({
        kind: 'replace',
        from: start + oldDone,
        to: start + old,
        content: after.node.content.cut(nowDone, now),
      });
  };
  for (const kept of keptLetters(before, after)) {
    upTo(kept.old, kept.now);
    compareKept(before.node, after.node, kept, start, changes);
    [oldDone, nowDone] = [kept.old + kept.length, kept.now + kept.length];
  }
  upTo(before.node.content.size, after.node.content.size);
}

function compareKept(was: Node, is: Node, kept: Kept, start: number, changes: Change[]): void {
  for (let done = 0; done < kept.length; ) {
    const one = nodeIn(was, kept.old + done);
    const other = nodeIn(is, kept.now + done);
    if (!one || !other) return;
    const length = Math.min(kept.length - done, one.left, other.left);
    const from = start + kept.old + done;
    compareMarks(one.node, other.node, from, from + length, changes);
    if (!one.node.isText) compareAttributes(one.node, other.node, from, changes);
    done += length;
  }
}

export function compareMarks(was: Node, is: Node, from: number, to: number, changes: Change[]): void {
  if (was.marks === is.marks) return;
  const isIn = (mark: Mark, marks: readonly Mark[]) => mark.isInSet(marks);
  for (const mark of is.marks) if (!isIn(mark, was.marks)) changes.push({ kind: 'mark', from, to, mark });
  for (const mark of was.marks) if (!isIn(mark, is.marks)) changes.push({ kind: 'unmark', from, to, mark });
}

/** The node at a place in a line, and how much of it is behind the place. */
export function nodeIn(line: Node, offset: number): { node: Node; left: number } | null {
  const { node, offset: begin } = line.childAfter(offset);
  return node && { node, left: begin + node.nodeSize - offset };
}
