/**
 * LIKE patterns for words that differ from the text by one slip of the finger: two letters changed round, one left out,
 * one too many, one wrong. Short words have too few trigrams in common with their typos to be found by them.
 */
export function nearMisses(folded: string): string[] {
  const letters = [...folded];
  const patterns = new Set<string>();
  const add = (...parts: string[][]) => patterns.add(parts.flat().map(literal).join(''));
  letters.forEach((letter, at) => {
    const before = letters.slice(0, at);
    const after = letters.slice(at + 1);
    const [next, ...rest] = after;
    if (next !== undefined && next !== letter) add(before, [next, letter], rest);
    add(before, after);
    if (at > 0) {
      add(before, [any], after);
      add(before, [any, letter], after);
    }
  });
  patterns.delete(letters.map(literal).join(''));
  return [...patterns];
}

/** A letter no folded text has stands for any letter. */
const any = '\u0000';

function literal(letter: string): string {
  if (letter === any) return '_';
  return /[\\%_]/.test(letter) ? `\\${letter}` : letter;
}
