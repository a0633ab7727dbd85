/** Passages whose spans say by their class what they hold. */
import { type Context, type Fact, type LineKind, type Passage, type Reading, reading } from './copy.ts';
import { readFactLine } from './fact-line.ts';
import { forcedFacts } from './forced-facts.ts';
import { neutral } from './neutral-words.ts';
import { readPhotoCredit } from './photo-credit.ts';

/** Spans of HTML that say by their class what they hold. */
export function readSpans(passage: Passage, context: Context): Reading | null {
  const { text, hintSpans } = passage;
  const covered = hintSpans.reduce((sum, { start, end }) => sum + end - start, 0);
  const caption = hintSpans.find(({ hint }) => hint === 'photo-credit');
  if (caption && passage.hints.kind === 'caption') return null;
  if (covered * 10 < text.replace(/[\s|｜·]/g, '').length * 5) return null;
  const facts: Fact[] = [];
  for (const { start, end, hint, value } of hintSpans) {
    const slice = text.slice(start, end);
    if (neutral.test(slice.trim())) continue;
    const own = hint === 'editors' ? readFactLine(slice, context)?.facts : undefined;
    const read = own ?? forcedFacts(hint, slice, context, value);
    facts.push(
      ...(read ?? []).map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start })),
    );
  }
  if (facts.length === 0) return null;
  const rest = readFactLine(text, context);
  for (const fact of rest?.facts ?? between(passage, context)) {
    if (!hintSpans.some(({ start, end }) => fact.start < end && fact.end > start)) facts.push(fact);
  }
  const source = facts.find((fact) => fact.type === 'text' && fact.field === 'source');
  if (/[|｜]/.test(text) && source?.type === 'text') {
    for (const fact of facts)
      if (fact.type === 'credit' && fact.role === 'writer' && fact.name) fact.agency ??= source.value;
  }
  const weight: LineKind[] = ['byline', 'time', 'source', 'web-editors', 'editors', 'keywords', 'section'];
  const kind =
    weight.find((candidate) => hintSpans.some(({ hint }) => hint === candidate)) ?? rest?.kind ?? 'byline';
  return reading(
    kind,
    facts.sort((a, b) => a.start - b.start),
  );
}

/** What the words outside the spans state, each stretch by itself. */
function between({ text, hintSpans }: Passage, context: Context): Fact[] {
  const edges = [0, ...hintSpans.flatMap(({ start, end }) => [start, end]), text.length];
  const facts: Fact[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const from = edges[at] ?? 0;
    const stretch = text.slice(from, edges[at + 1]);
    const line = stretch.trim().length > 8 ? readFactLine(stretch, context) : null;
    facts.push(
      ...(line?.facts ?? []).map((fact) => ({ ...fact, start: fact.start + from, end: fact.end + from })),
    );
  }
  return facts;
}

/** A caption with its credit in a span of its own, before or behind it. */
export function spannedCaption({ text, hintSpans }: Passage, context: Context): Fact[] | null {
  const span = hintSpans.find(({ hint }) => hint === 'photo-credit');
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  const inner = words.replace(/^[\s[(（【|·–—-]+|[\s\])）】]+$/gu, '');
  const credit = readPhotoCredit(inner, context, true);
  const isBehind = span.end >= text.trimEnd().length;
  if (!credit || !(isBehind || span.start === 0)) return null;
  const printed = (isBehind ? text.slice(0, span.start) : text.slice(span.end)).replace(
    /[\s(（[【|·–—-]+$/u,
    '',
  );
  const value = printed.trim();
  const start = span.start + words.indexOf(inner);
  const facts: Fact[] = [{ type: 'photo-credit', ...credit, start, end: start + inner.length }];
  if (value === '') return facts;
  const at = text.indexOf(value);
  return [{ type: 'caption', value, start: at, end: at + value.length }, ...facts];
}
