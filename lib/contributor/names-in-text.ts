/** Whether a text says a name: as words of their own, where the script has words. */
import { fold } from '../language/fold.ts';

export function saysName(text: string, name: string): boolean {
  const wanted = fold(name);
  if (wanted.length < 2) return false;
  const folded = fold(text);
  const isWord = (letter: string | undefined) =>
    letter !== undefined && /[\p{L}\p{N}]/u.test(letter) && !/[\u2e80-\u9fff]/.test(letter);
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const [before, after] = [folded[at - 1], folded[at + wanted.length]];
    const runsOn = isWord(wanted[0]) && isWord(before);
    // Arabic writes its smallest words together with the next one.
    const isArabic = /^\p{Script=Arabic}/u.test(wanted);
    if ((!runsOn || isArabic) && !(isWord(wanted.at(-1)) && isWord(after))) return true;
  }
  return false;
}
