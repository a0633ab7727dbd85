/** From one document to another when it is not known which letters are which. */
import { Fragment, type Node } from '@tiptap/pm/model';
import { type Change, compareAttributes, compareMarks, nodeIn } from './changes.ts';
import { smallDifferences } from './differences.ts';

export function corrections(was: Node, is: Node): Change[] {
  const changes: Change[] = [];
  correct(was, is, 0, changes);
  return changes;
}

function correct(was: Node, is: Node, start: number, changes: Change[]): void {
  if (was.inlineContent) correctLine(was, is, start, changes);
  else correctBlocks(was, is, start, changes);
}

function correctBlocks(was: Node, is: Node, start: number, changes: Change[]): void {
  const most = Math.min(was.childCount, is.childCount);
  let left = 0;
  let from = start;
  while (left < most && was.child(left).eq(is.child(left))) {
    from += was.child(left).nodeSize;
    left += 1;
  }
  let right = 0;
  let to = start + was.content.size;
  while (left + right < most) {
    const last = was.child(was.childCount - 1 - right);
    if (!last.eq(is.child(is.childCount - 1 - right))) break;
    to -= last.nodeSize;
    right += 1;
  }
  const [old, now] = [was.childCount - left - right, is.childCount - left - right];
  if (old === 0 && now === 0) return;
  const [one, other] = [was.maybeChild(left), is.maybeChild(left)];
  if (old === 1 && now === 1 && one && other && one.type === other.type) {
    compareAttributes(one, other, from, changes);
    correct(one, other, from + 1, changes);
  } else
    changes.push({
      kind: 'replace',
      from,
      to,
      content: Fragment.from(is.content.content.slice(left, left + now)),
    });
}

function correctLine(was: Node, is: Node, start: number, changes: Change[]): void {
  let [old, now] = [0, 0];
  const marksUpTo = (end: number) => {
    while (old < end) {
      const [one, other] = [nodeIn(was, old), nodeIn(is, now)];
      if (!one || !other) return;
      const length = Math.min(end - old, one.left, other.left);
      compareMarks(one.node, other.node, start + old, start + old + length, changes);
      old += length;
      now += length;
    }
  };
  for (const difference of smallDifferences(was, is)) {
    marksUpTo(difference.old.from);
    changes.push({
      kind: 'replace',
      from: start + difference.old.from,
      to: start + difference.old.to,
      content: is.content.cut(difference.now.from, difference.now.to),
    });
    [old, now] = [difference.old.to, difference.now.to];
  }
  marksUpTo(was.content.size);
}
