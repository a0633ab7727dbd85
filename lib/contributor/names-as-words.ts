/** Names and texts as runs of words, so that a name is found whatever stands between its parts. */
import { fold } from '../language/fold.ts';

/** Folded words with single spaces, and one at either end; punctuation stands between words and apostrophes in none. */
export function asWords(text: string): string {
  const words = fold(text.replace(/['’ʼ]/g, ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

const unspaced = /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;

/** @param words of a text, and of a name, as asWords makes them */
export function saysWords(words: string, name: string): boolean {
  const wanted = name.trim();
  if ([...wanted].length < 2) return false;
  if (unspaced.test(wanted)) return words.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
  if (words.includes(` ${wanted} `)) return true;
  // Arabic writes its smallest words together with the next one.
  return /^\p{Script=Arabic}/u.test(wanted) && new RegExp(` [وفبلك]?(?:ال|لل)?${wanted} `, 'u').test(words);
}

/**
 * A name as prose may have it: as it is, and with the family's part at the other end.
 * @param latin what it sounds like, family name first: `['wang', 'wen', 'hao']`; empty where it is in Latin letters itself
 */
export function waysToWrite(name: string, latin: readonly string[] = []): string[] {
  const words = asWords(name).trim().split(' ');
  const ways = [words, turned(words)];
  if (latin.length > 1) {
    const [family = '', ...given] = latin;
    for (const form of [[given.join('')], given]) ways.push([family, ...form], [...form, family]);
  }
  return [...new Set(ways.map((way) => ` ${way.join(' ')} `))].filter((way) => way.trim().length > 1);
}

/** `Quartermain Zebulon` beside `Zebulon Quartermain`. */
function turned(words: readonly string[]): string[] {
  const last = words.at(-1);
  return last === undefined || words.length < 2 ? [...words] : [last, ...words.slice(0, -1)];
}
