/** Where two lines differ, letter by letter; a node in a line counts as one letter, alike where the nodes are alike. */
import type { Node } from '@tiptap/pm/model';

export type Difference = { old: { from: number; to: number }; now: { from: number; to: number } };

type Letter = number;
type Ends = { from: number; to: number };

/** More comparisons of words than this are not worth the wait: all between first and last difference is taken as new. */
const mostCompared = 1_000_000;

/**
 * As somebody writes: what stands between is taken as new, unless most of its words are as they were.
 *
 * @param caret where the caret is in the new line: of several places that give the same line, the change was there
 */
export function differences(was: Node, is: Node, caret: number | null): Difference[] {
  const { old, now, whole } = compared(was, is);
  if (isNothing(whole)) return [];
  const moved = toCaret(old, now, whole, caret);
  const [words, others] = [wordsIn(old, moved.old), wordsIn(now, moved.now)];
  if (words.length < 3 || others.length < 3) return [moved];
  const common = longestCommon(words, others);
  const kept = common.reduce((sum, [word]) => sum + word.size, 0);
  const shorter = Math.min(moved.old.to - moved.old.from, moved.now.to - moved.now.from);
  return kept * 2 < shorter ? [moved] : between(old, now, moved, common);
}

/** With every letter kept that can be. */
export function smallDifferences(was: Node, is: Node): Difference[] {
  const { old, now, whole } = compared(was, is);
  if (isNothing(whole)) return [];
  const common = longestCommon(lettersIn(old, whole.old), lettersIn(now, whole.now));
  return between(old, now, whole, common);
}

function compared(was: Node, is: Node): { old: Letter[]; now: Letter[]; whole: Difference } {
  const nodes: Node[] = [];
  const [old, now] = [lettersOf(was, nodes), lettersOf(is, nodes)];
  const ends = { old: { from: 0, to: old.length }, now: { from: 0, to: now.length } };
  return { old, now, whole: trimmed(old, now, ends) };
}

function lettersOf(line: Node, nodes: Node[]): Letter[] {
  const letters: Letter[] = [];
  line.forEach((child) => {
    if (child.isText)
      for (let at = 0; at < child.nodeSize; at++) letters.push(child.text?.charCodeAt(at) ?? 0);
    else {
      const bare = child.mark([]);
      let kind = nodes.findIndex((node) => node.eq(bare));
      if (kind === -1) kind = nodes.push(bare) - 1;
      // Behind all letters there are.
      letters.push(0x110000 + kind);
      for (let at = 1; at < child.nodeSize; at++) letters.push(0x10ffff);
    }
  });
  return letters;
}

function isNothing({ old, now }: Difference): boolean {
  return old.from === old.to && now.from === now.to;
}

/** Without the letters that are the same at either end. */
function trimmed(old: readonly Letter[], now: readonly Letter[], { old: o, now: n }: Difference): Difference {
  const most = Math.min(o.to - o.from, n.to - n.from);
  let left = 0;
  while (left < most && old[o.from + left] === now[n.from + left]) left += 1;
  if (left > 0 && (isInPair(old, o.from + left) || isInPair(now, n.from + left))) left -= 1;
  let right = 0;
  while (left + right < most && old[o.to - 1 - right] === now[n.to - 1 - right]) right += 1;
  if (right > 0 && (isInPair(old, o.to - right) || isInPair(now, n.to - right))) right -= 1;
  return {
    old: { from: o.from + left, to: o.to - right },
    now: { from: n.from + left, to: n.to - right },
  };
}

/** Whether a place is within a letter that is written as two. */
function isInPair(letters: readonly Letter[], at: number): boolean {
  return isBetween(letters[at - 1], 0xd800, 0xdbff) && isBetween(letters[at], 0xdc00, 0xdfff);
}

function isBetween(letter: Letter | undefined, least: number, most: number): boolean {
  return letter !== undefined && least <= letter && letter <= most;
}

/** What was only put in, or only taken out, among letters like itself was so at the caret. */
function toCaret(
  old: readonly Letter[],
  now: readonly Letter[],
  difference: Difference,
  caret: number | null,
): Difference {
  const { old: o, now: n } = difference;
  const isInserted = o.from === o.to;
  if (caret === null || caret >= n.to || !(isInserted || n.from === n.to)) return difference;
  const steps = n.to - caret;
  const letters = isInserted ? now : old;
  const { from, to } = isInserted ? n : o;
  for (let step = 1; step <= steps; step++)
    if (from - step < 0 || letters[from - step] !== letters[to - step]) return difference;
  const back = ({ from: begin, to: end }: Ends): Ends => ({ from: begin - steps, to: end - steps });
  const moved = { old: back(o), now: back(n) };
  const isWhole = [moved.old, moved.now].every(
    (ends, index) =>
      !isInPair(index === 0 ? old : now, ends.from) && !isInPair(index === 0 ? old : now, ends.to),
  );
  return isWhole ? moved : difference;
}

/** What is between the words that stay. */
function between(
  old: readonly Letter[],
  now: readonly Letter[],
  whole: Difference,
  common: readonly (readonly [Word, Word])[],
): Difference[] {
  const found: Difference[] = [];
  let [oldDone, nowDone] = [whole.old.from, whole.now.from];
  const upTo = (oldEnd: number, nowEnd: number) => {
    const part = { old: { from: oldDone, to: oldEnd }, now: { from: nowDone, to: nowEnd } };
    const difference = trimmed(old, now, part);
    if (!isNothing(difference)) found.push(difference);
  };
  for (const [one, other] of common) {
    upTo(one.at, other.at);
    [oldDone, nowDone] = [one.at + one.size, other.at + other.size];
  }
  upTo(whole.old.to, whole.now.to);
  return found;
}

type Word = { word: string; at: number; size: number };

/** A letter of a script without spaces, a sign and a node are each a word of their own. */
function wordsIn(letters: readonly Letter[], { from, to }: Ends): Word[] {
  const words: Word[] = [];
  let text = '';
  for (let at = from; at < to; at++) {
    const letter = letters[at] ?? 0;
    text += letter > 0xffff ? '\ufffc' : String.fromCharCode(letter);
  }
  const pattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+|[\s\S]/gu;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const letter = letters[from + index] ?? 0;
    words.push({ word: letter > 0xffff ? `node ${letter}` : word, at: from + index, size: word.length });
  }
  return words;
}

function lettersIn(letters: readonly Letter[], { from, to }: Ends): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; ) {
    const size = isInPair(letters, at + 1) ? 2 : 1;
    words.push({ word: letters.slice(at, at + size).join(), at, size });
    at += size;
  }
  return words;
}

/** The longest row of words that both have, as pairs; none where it would take too long. */
function longestCommon(was: readonly Word[], is: readonly Word[]): (readonly [Word, Word])[] {
  if (was.length * is.length > mostCompared) return [];
  const width = is.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  const best = (left: number, right: number) => lengths[left * width + right] ?? 0;
  for (let left = was.length - 1; left >= 0; left--)
    for (let right = is.length - 1; right >= 0; right--)
      lengths[left * width + right] =
        was[left]?.word === is[right]?.word
          ? best(left + 1, right + 1) + 1
          : Math.max(best(left + 1, right), best(left, right + 1));
  const common: (readonly [Word, Word])[] = [];
  let [left, right] = [0, 0];
  for (let one = was[left], other = is[right]; one && other; one = was[left], other = is[right])
    if (one.word === other.word) {
      common.push([one, other]);
      left += 1;
      right += 1;
    } else if (best(left + 1, right) >= best(left, right + 1)) left += 1;
    else right += 1;
  return common;
}
