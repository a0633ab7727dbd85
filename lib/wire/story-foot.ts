/** The end of a story: a byline, an agency or an end mark behind the last paragraph, and lines that are facts only at the top. */
import { agencySpelling } from './agency-names.ts';
import { readByline } from './byline.ts';
import { readChineseByline } from './chinese-byline.ts';
import { type Context, type Fact, type Passage, type Reading, reading } from './copy.ts';
import { readFactLine } from './fact-line.ts';
import { endMarkAt } from './furniture.ts';
import { readCaptionLine } from './labelled-line.ts';
import { couldBeArabicName } from './person-names.ts';

type Readings = (Reading | null)[];

export function readFoot(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  start: number,
): void {
  signOffLines(passages, readings, context, start + 1);
  closingByline(passages, readings, context, start + 1);
  captionBelow(passages, readings, context, start + 1);
  const last = readings.findLastIndex((found) => found?.kind === 'paragraph' && found.body !== null);
  for (let at = start; at < readings.length; at += 1) timeAsSubhead(passages, readings, at, start, last);
  const found = readings[last];
  const passage = passages[last];
  if (!found || !passage || found.forced || !found.body) return;
  let end = endMarkAt(passage.text) ?? found.body.end;
  // An end mark may stand before what signs the text as well as behind it: `。（完）（参与采写：贺兰）`.
  for (let tail = readTail(passage.text.slice(0, end).trimEnd(), context); tail; ) {
    found.facts.push(...tail.facts);
    const mark = endMarkAt(passage.text.slice(0, tail.end));
    end = mark ?? tail.end;
    tail = mark === null ? null : readTail(passage.text.slice(0, end).trimEnd(), context);
  }
  found.body = { start: found.body.start, end };
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

const letter = '\\p{Script=Arabic}(?:\\s\\p{Script=Arabic})?';
const initials = `(?:[\\s/-][A-Z]{2,4}|\\s[a-z]{2,3}(?:/[a-z]{2,3}){1,4}|\\s${letter}(?:/${letter}){1,4}){0,5}`;
const signOffTail = new RegExp(
  `(?<=[.!?”"»]\\s)((?:\\p{Lu}|\\p{Script=Arabic}|dpa)[\\p{L}]{1,10}(?:\\s\\p{L}{1,10})?)${initials}\\.?$`,
  'u',
);
const signOffLine = new RegExp(
  `^[=–—\\s(（/-]{0,4}((?:\\p{Lu}|\\p{Script=Arabic}|dpa)[\\p{L} ]{1,20}?)[\\s)）/=.-]{0,4}${initials}$`,
  'u',
);
const signedBy = /^(\p{Script=Arabic}{2,10})\s?\/\s?[\p{Script=Arabic} ./]{3,60}$/u;

/** `… in the primary school. EFE`: the house once more, with or without the desk's initials. */
function readSignOff(text: string, context: Context): { end: number; facts: Fact[] } | null {
  const from = Math.max(0, text.length - 60);
  const match = signOffTail.exec(text.slice(from));
  const house = [match?.[1], match?.[1]?.split(' ')[0]].find((name) => name && context.knowsAgency(name));
  if (!match || !house) return null;
  const start = from + match.index;
  return {
    end: text.slice(0, start).trimEnd().length,
    facts: [
      { type: 'text', field: 'source', value: agencySpelling(house), start, end: start + house.length },
    ],
  };
}

/** `==Kyodo`, `PTI TGB SS`, `وام/سالم العبدولي` on a line of its own behind the text. */
function signOffLines(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  from: number,
): void {
  for (let at = Math.max(from, readings.length - 8); at < readings.length; at += 1) {
    const text = passages[at]?.text ?? '';
    const found = readings[at];
    if (
      text.length > 60 ||
      found?.forced ||
      !(found === null || found?.kind === 'paragraph' || found?.kind === 'source')
    )
      continue;
    const house = (signedBy.exec(text) ?? signOffLine.exec(text))?.[1];
    if (!house || !context.knowsAgency(house)) continue;
    const start = text.indexOf(house);
    readings[at] = reading('end-mark', [
      { type: 'text', field: 'source', value: agencySpelling(house), start, end: start + house.length },
      ...signatories(text, start + house.length, house),
    ]);
  }
}

/** `وام/سالم العبدولي/هدى الكبيسي`: who wrote, and who edited. Initials name nobody. */
function signatories(text: string, from: number, house: string): Fact[] {
  const facts: Fact[] = [];
  for (const match of text.slice(from).matchAll(/[^/]+/g)) {
    const name = match[0].trim();
    if (!couldBeArabicName(name) || !name.split(' ').every((word) => word.length > 2)) continue;
    const start = text.indexOf(name, from + match.index);
    const role = facts.length === 0 ? 'writer' : 'editor';
    facts.push({ type: 'credit', role, name, agency: house, start, end: start + name.length });
  }
  return facts;
}

/** `…四成。（编译/赵菲菲）` and then `夜班火车停靠在车站。（法新社）`: behind a text that was signed stands a picture's caption. */
function captionBelow(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  from: number,
): void {
  const last = readings.findLastIndex((found) => found?.kind === 'paragraph' && found.body !== null);
  const before = readings[last - 1];
  const [text, signed] = [passages[last]?.text ?? '', passages[last - 1]?.text ?? ''];
  if (last <= from || readings[last]?.forced || before?.kind !== 'paragraph' || !before.body) return;
  const end = endMarkAt(signed);
  const tail = readTail(signed.slice(0, end ?? signed.length).trimEnd(), context);
  const house = /[.。][(（]([^()（）]{2,30})[)）]$/u.exec(text)?.[1];
  if (!house || !context.isAgency(house) || !(end !== null || tail)) return;
  readings[last] = reading('caption', readCaptionLine(text, 0, context).facts);
}

/** `-- Lukas Brandt, Reuters, in Mechernich`: who wrote, behind the text. */
function closingByline(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  from: number,
): void {
  for (let at = Math.max(from, readings.length - 3); at < readings.length; at += 1) {
    const text = passages[at]?.text ?? '';
    const found = readings[at];
    const dash = /^(?:--?|[—–])\s?(?=\p{Lu})/u.exec(text);
    if (!dash || text.length > 90 || found?.forced || (found !== null && found?.kind !== 'paragraph'))
      continue;
    const by = dash[0].length;
    const facts = readByline(text.slice(by).replace(/,?\sin\s\p{Lu}[\p{L} ]{1,30}$/u, ''), context, 'bare');
    if (!facts) continue;
    readings[at] = reading('byline', [
      ...facts.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by })),
      { type: 'text', field: 'bylineText', value: text.slice(by).trim(), start: by, end: text.length },
    ]);
  }
}

/** `… passengers. (Xinhua)` or `……廊道。（记者张秋明）` at the very end. */
function readTail(text: string, context: Context): { end: number; facts: Fact[] } | null {
  const signed = readSignOff(text, context);
  if (signed) return signed;
  const match = /\s?[(（[【]([^()（）[\]【】]{2,60})[)）\]】](?:\d{7})?[.。]?$/u.exec(text.slice(-70));
  const inside = match?.[1];
  if (!match || inside === undefined) return null;
  const from = Math.max(0, text.length - 70) + match.index;
  const before = text.slice(0, from).trimEnd();
  if (!/[.。!！?？”"’』」»]$/u.test(before.slice(0, endMarkAt(before) ?? before.length).trimEnd()))
    return null;
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
  if (context.language === 'ja' && /^\p{Script=Han}{3,5}$/u.test(inside)) {
    const end = at + inside.length;
    return {
      end: before.length,
      facts: [{ type: 'credit', role: 'writer', name: inside, agency: null, start: at, end }],
    };
  }
  const line = readFactLine(text.slice(at - 1, at + inside.length + 1), context);
  if (line && line.facts.length > 0 && line.kind !== 'time') {
    return {
      end: before.length,
      facts: line.facts.map((fact) => ({ ...fact, start: fact.start + at - 1, end: fact.end + at - 1 })),
    };
  }
  return null;
}
