/** A text cut into what another text has too and what it has not, by words (by characters in scripts without spaces). */
export type TextPart = { text: string; changed: boolean /** Where it begins. */; start: number };

/** Beyond this many words the middle is compared as one piece. */
const most = 3000;

export function changedWords(text: string, other: string): TextPart[] {
  const [ours, theirs] = [wordsOf(text), wordsOf(other)];
  let start = 0;
  while (start < ours.length && start < theirs.length && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (
    end < ours.length - start &&
    end < theirs.length - start &&
    ours[ours.length - 1 - end] === theirs[theirs.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = ours.slice(start, ours.length - end);
  const kept = commonFlags(middle, theirs.slice(start, theirs.length - end));
  return join([
    ...ours.slice(0, start).map((word) => ({ text: word, changed: false })),
    ...middle.map((word, index) => ({ text: word, changed: !kept[index] && word.trim() !== '' })),
    ...ours.slice(ours.length - end).map((word) => ({ text: word, changed: false })),
  ]);
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}

/** Which of our words belong to a longest common subsequence. */
function commonFlags(ours: readonly string[], theirs: readonly string[]): boolean[] {
  const flags = ours.map(() => false);
  if (ours.length === 0 || theirs.length === 0 || ours.length * theirs.length > most * most) return flags;
  const width = theirs.length + 1;
  const lengths = new Uint16Array((ours.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        ours[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    if (ours[i] === theirs[j]) {
      flags[i] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return flags;
}

function join(words: { text: string; changed: boolean }[]): TextPart[] {
  const joined: TextPart[] = [];
  let start = 0;
  for (const word of words) {
    const last = joined.at(-1);
    if (last && last.changed === word.changed) last.text += word.text;
    else joined.push({ ...word, start });
    start += word.text.length;
  }
  return joined;
}
