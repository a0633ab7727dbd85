/** From a place in a passage to the lines of the source. */
import type { FieldSpan, Passage } from './copy.ts';

export function spansOf(passage: Passage, path: string, start: number, end: number): FieldSpan[] {
  const spans: FieldSpan[] = [];
  for (const { line, from, at, length } of passage.pieces) {
    const left = Math.max(start, from);
    const right = Math.min(end, from + length);
    if (left < right) spans.push({ path, line, start: at + left - from, end: at + right - from });
  }
  return spans;
}

export function firstLine(passage: Passage | undefined): number | null {
  return passage?.pieces[0]?.line ?? null;
}
