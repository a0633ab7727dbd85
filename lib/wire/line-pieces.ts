/** The pieces of a line of facts, and what one of them lends to another. */
import type { Fact } from './copy.ts';
import { decoration } from './labelled-line.ts';

export type Span = { start: number; end: number };
export type Piece = Span & { text: string };

/** What no label or time explains, cut at the separators that such lines have. */
export function unexplained(text: string, taken: Span[]): Piece[] {
  const spans = taken.sort((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < text.length) gaps.push({ start: at, end: text.length });
  return gaps.flatMap(({ start, end }) => {
    const pieces: Piece[] = [];
    const gap = text.slice(start, end);
    for (const match of gap.matchAll(
      /(?:(?![|｜丨\t•∙]|\s\/\s|\s[·ـ–—-]\s|\s[–—-]|[–—-]\s|\s{2}|(?<=[\p{Script=Han}])\u3000{2})[\s\S])+/gu,
    )) {
      if (match[0].trim() !== '' && !decoration.test(match[0]))
        pieces.push({
          text: match[0],
          start: start + match.index,
          end: start + match.index + match[0].length,
        });
    }
    return pieces;
  });
}

/** In `By A | Agency | time` the agency is the byline's too. */
export function lendAgency(text: string, facts: readonly Fact[], bylines: readonly Span[]): void {
  if (bylines.length === 0 || !/[|｜丨]/.test(text)) return;
  const source = facts.find(
    (fact) =>
      fact.type === 'text' &&
      fact.field === 'source' &&
      bylines.some(
        (span) =>
          fact.start >= span.end && /^[^\p{L}]*[|｜丨][^\p{L}]*$/u.test(text.slice(span.end, fact.start)),
      ),
  );
  if (source?.type !== 'text') return;
  for (const fact of facts)
    if (fact.type === 'credit' && fact.role === 'writer') fact.agency ??= source.value;
}
