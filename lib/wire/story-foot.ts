/** The end of a story: a byline, an agency or an end mark behind the last paragraph, and lines that are facts only at the top. */
import { readChineseByline } from './chinese-byline.ts';
import { type Context, type Fact, type Passage, type Reading, reading } from './copy.ts';
import { readFactLine } from './fact-line.ts';
import { endMarkAt } from './furniture.ts';

type Readings = (Reading | null)[];

export function readFoot(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  start: number,
): void {
  const last = readings.findLastIndex((found) => found?.kind === 'paragraph' && found.body !== null);
  for (let at = start; at < readings.length; at += 1) timeAsSubhead(passages, readings, at, start, last);
  const found = readings[last];
  const passage = passages[last];
  if (!found || !passage || found.forced || !found.body) return;
  const end = endMarkAt(passage.text) ?? found.body.end;
  const tail = readTail(passage.text.slice(0, end).trimEnd(), context);
  found.body = { start: found.body.start, end: tail?.end ?? end };
  if (tail) found.facts.push(...tail.facts);
}

/** A bare day in the middle of a text heads what follows; it is not the story's time. */
function timeAsSubhead(
  passages: readonly Passage[],
  readings: Readings,
  at: number,
  start: number,
  last: number,
): void {
  const found = readings[at];
  const text = passages[at]?.text ?? '';
  if (!found || found.forced || (found.kind !== 'time' && found.kind !== 'source') || at > last) return;
  const hasClock = found.facts.some((fact) => fact.type === 'time' && fact.time.hour !== null);
  const isLabelled = /[:：|｜]/.test(text) && found.kind === 'source';
  const hadTime = readings.slice(0, start).some((other) => other?.facts.some((fact) => fact.type === 'time'));
  if (hasClock || isLabelled || (found.kind === 'time' && !hadTime && at < start + 2)) return;
  readings[at] = {
    ...reading(text.length < 60 ? 'subhead' : 'paragraph'),
    body: { start: 0, end: text.length },
  };
}

/** `… passengers. (Xinhua)` or `……廊道。（记者张秋明）` at the very end. */
function readTail(text: string, context: Context): { end: number; facts: Fact[] } | null {
  const match = /\s?[(（[【]([^()（）[\]【】]{2,60})[)）\]】](?:\d{7})?$/u.exec(text.slice(-70));
  const inside = match?.[1];
  if (!match || inside === undefined) return null;
  const from = Math.max(0, text.length - 70) + match.index;
  const before = text.slice(0, from).trimEnd();
  if (!/[.。!！?？”"’』」»]$/u.test(before)) return null;
  const at = from + match[0].indexOf(inside);
  const byline = readChineseByline(inside, context);
  if (byline?.some((fact) => fact.type === 'credit')) {
    const facts: Fact[] = byline.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at }));
    facts.push({
      type: 'text',
      field: 'bylineText',
      value: inside.trim(),
      start: at,
      end: at + inside.length,
    });
    return { end: before.length, facts };
  }
  const line = readFactLine(text.slice(at - 1), context);
  if (line && line.facts.length > 0 && line.kind !== 'time') {
    return {
      end: before.length,
      facts: line.facts.map((fact) => ({ ...fact, start: fact.start + at - 1, end: fact.end + at - 1 })),
    };
  }
  return null;
}
