/** Which of the new blocks is which of the old ones, so that as little as possible is written anew. */
import type { Node } from '@tiptap/pm/model';

/** More pairs than this are not compared: they are taken in their order. */
const mostCompared = 100_000;

/** For each new block the index of the old one that it is, in rising order, or -1. */
export function pairBlocks(old: readonly Node[], now: readonly Node[]): number[] {
  const pairs = now.map(() => -1);
  const most = Math.min(old.length, now.length);
  let left = 0;
  while (left < most && isEqual(old[left], now[left])) {
    pairs[left] = left;
    left += 1;
  }
  let right = 0;
  while (left + right < most && isEqual(old.at(-1 - right), now.at(-1 - right))) {
    pairs[now.length - 1 - right] = old.length - 1 - right;
    right += 1;
  }
  const end = { old: old.length - right, now: now.length - right };
  let [oldDone, nowDone] = [left, left];
  for (const [index, place] of [...unmoved(old, now, left, end), [end.old, end.now] as const]) {
    pairGap(old, now, { old: oldDone, now: nowDone }, { old: index, now: place }, pairs);
    if (place < end.now) pairs[place] = index;
    [oldDone, nowDone] = [index + 1, place + 1];
  }
  return pairs;
}

type Place = { old: number; now: number };

function isEqual(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && (one === other || one.eq(other));
}

/** The blocks that are the very same in the very same order: as much text as possible, when some changed places. */
function unmoved(
  old: readonly Node[],
  now: readonly Node[],
  start: number,
  end: Place,
): (readonly [number, number])[] {
  const places = new Map<Node, number[]>();
  for (let place = end.now - 1; place >= start; place--) {
    const node = now[place];
    if (node) places.set(node, [...(places.get(node) ?? []), place]);
  }
  const candidates: { index: number; place: number; size: number; total: number; before: number }[] = [];
  for (let index = start; index < end.old; index++) {
    const node = old[index];
    const place = node && places.get(node)?.pop();
    if (!node || place === undefined) continue;
    const candidate = { index, place, size: node.nodeSize, total: node.nodeSize, before: -1 };
    candidates.forEach((earlier, at) => {
      if (earlier.place >= place || earlier.total + candidate.size <= candidate.total) return;
      candidate.total = earlier.total + candidate.size;
      candidate.before = at;
    });
    candidates.push(candidate);
  }
  let last = -1;
  candidates.forEach(({ total }, at) => {
    if (total > (candidates[last]?.total ?? 0)) last = at;
  });
  const rising: (readonly [number, number])[] = [];
  for (let one = candidates[last]; one; one = candidates[one.before]) rising.unshift([one.index, one.place]);
  return rising;
}

function pairGap(old: readonly Node[], now: readonly Node[], from: Place, to: Place, pairs: number[]): void {
  const [rows, columns] = [to.old - from.old, to.now - from.now];
  if (rows <= 0 || columns <= 0) return;
  if (rows * columns > mostCompared) {
    for (let at = 0; at < Math.min(rows, columns); at++)
      if (old[from.old + at]?.type === now[from.now + at]?.type) pairs[from.now + at] = from.old + at;
    return;
  }
  const width = columns + 1;
  const alike = new Float64Array(rows * width);
  const sums = new Float64Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const pair = likeness(old[from.old + row], now[from.now + column]);
      alike[row * width + column] = pair;
      sums[row * width + column] = Math.max(
        pair > 0 ? pair + (sums[(row + 1) * width + column + 1] ?? 0) : 0,
        sums[(row + 1) * width + column] ?? 0,
        sums[row * width + column + 1] ?? 0,
      );
    }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const sum = sums[row * width + column] ?? 0;
    const pair = alike[row * width + column] ?? 0;
    if (pair > 0 && sum === pair + (sums[(row + 1) * width + column + 1] ?? 0)) {
      pairs[from.now + column] = from.old + row;
      row += 1;
      column += 1;
    } else if (sum === sums[row * width + column + 1]) column += 1;
    else row += 1;
  }
}

/** How much of two blocks is the same at their beginnings and ends; 0 when the one cannot become the other. */
function likeness(old: Node | undefined, now: Node | undefined): number {
  if (!old || !now || old.type !== now.type) return 0;
  if (old.eq(now)) return 2 * old.nodeSize;
  const start = old.content.findDiffStart(now.content);
  if (start === null) return 1 + old.content.size;
  const end = old.content.findDiffEnd(now.content);
  const shorter = Math.min(old.content.size, now.content.size);
  return 1 + Math.min(shorter, start + (end ? old.content.size - end.a : 0));
}
