/** The words asked for, where they stand in what is shown. */
import { fold } from '../language/fold.ts';
import { wordForms } from './word-forms.ts';

export type Piece = { text: string; hit: boolean };

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spacedWords = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** @param words as the search split them: words, and characters by twos */
export function highlight(text: string, words: readonly string[], language: string): Piece[] {
  const marked = marks(text, words, language);
  const found: Piece[] = [];
  let end = 0;
  for (const [from, to] of marked) {
    if (from > end) found.push({ text: text.slice(end, from), hit: false });
    found.push({ text: text.slice(from, to), hit: true });
    end = to;
  }
  if (end < text.length) found.push({ text: text.slice(end), hit: false });
  return found;
}

/** What is shown of a long text: the part with most of the words, beginning and ending between words. */
export function snippet(text: string, words: readonly string[], language: string): Piece[] {
  const length = unspaced.test(text.slice(0, 200)) ? 90 : 220;
  const plain = text.slice(0, 20_000).replace(/\s+/g, ' ').trim();
  const found = marks(plain, words, language);
  const [first] = found;
  if (!first) return [];
  let start = first[0];
  let most = 0;
  for (const [from] of found) {
    const count = found.filter(([at]) => at >= from && at < from + length * 0.7).length;
    if (count > most) [most, start] = [count, from];
  }
  start = Math.max(0, start - Math.round(length / 4));
  if (start > 0) start = nextBreak(plain, start, length);
  let end = Math.min(plain.length, start + length);
  if (end < plain.length) end = Math.max(start + Math.round(length / 2), lastBreak(plain, end));
  const shown = `${start > 0 ? '… ' : ''}${plain.slice(start, end).trim()}${end < plain.length ? ' …' : ''}`;
  return highlight(shown, words, language);
}

function nextBreak(text: string, from: number, length: number): number {
  if (unspaced.test(text.charAt(from))) return from;
  const space = text.indexOf(' ', from);
  return space === -1 || space > from + length / 4 ? from : space + 1;
}

function lastBreak(text: string, to: number): number {
  if (unspaced.test(text.charAt(to - 1))) return to;
  const space = text.lastIndexOf(' ', to);
  return space === -1 ? to : space;
}

/**
 * What it may be found by: itself, or what stands on either side of an apostrophe, as in O’Neill. A text has thousands of
 * words, and most are plain: folding them all took longer than finding them.
 */
function foundBy(word: string): string[] {
  if (/^(?:[A-Za-z0-9]+|[\u4e00-\u9fff])$/.test(word)) return [word.toLowerCase()];
  return fold(word)
    .split(/['’]/)
    .filter((part, _, parts) => parts.length === 1 || part.length > 1);
}

/** From where to where the words stand, in order and without overlaps. */
function marks(text: string, words: readonly string[], language: string): [number, number][] {
  const wanted = new Set(words.flatMap((word) => wordForms(word, language)));
  const pairs = new Set(words.filter((word) => unspaced.test(word)));
  const found: [number, number][] = [];
  const add = (from: number, to: number) => {
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  };
  let before = { at: 0, end: -1, word: '' };
  for (const { 0: piece, index: at } of text.matchAll(unspaced.test(text) ? pieces : spacedWords)) {
    const end = at + piece.length;
    const parts = foundBy(piece);
    const isWanted = parts.some((part) => wanted.has(part));
    const [word = ''] = parts;
    if (before.end === at && pairs.has(before.word + word)) add(before.at, end);
    if (isWanted) add(at, end);
    before = { at, end: isWanted ? -1 : end, word };
  }
  return found;
}
