/** Which number a footnote prints as: its place among those of its story. */
import type { Footnote } from './blocks/footnote.ts';
import { type Block, footnotesOf } from './body.ts';

const numbers = new WeakMap<Footnote, number>();

/** Numbers the notes of a text that is about to be printed, and gives them in order. */
export function numberFootnotes(content: readonly Block[]): Footnote[] {
  const notes = footnotesOf(content);
  notes.forEach((note, index) => {
    numbers.set(note, index + 1);
  });
  return notes;
}

/** @throws Error for a note that stands in no numbered text */
export function footnoteNumber(note: Footnote): number {
  const number = numbers.get(note);
  if (number === undefined) throw new Error('A footnote is printed outside its story.');
  return number;
}
