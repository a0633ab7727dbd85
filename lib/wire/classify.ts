/** Says of each passage of a copy what it is: first by itself, then by its place in the whole. */
import { readNotesApart } from './author-note.ts';
import type { Context, LineKind, Passage, Reading } from './copy.ts';
import { reading } from './copy.ts';
import { forcedFacts } from './forced-facts.ts';
import { readKeywordLists } from './keyword-lists.ts';
import { readKeywords } from './labelled-line.ts';
import { lendHouses } from './lend-house.ts';
import { readMailHead } from './mail-head.ts';
import { readRelease } from './press-release.ts';
import { endsSentence } from './prose.ts';
import { readPassage } from './read-passage.ts';
import { spannedCaption } from './read-spans.ts';
import { readFoot } from './story-foot.ts';
import { readHead } from './story-head.ts';
import { readBody } from './story-middle.ts';
import { readTerminalCopy } from './terminal-copy.ts';

/** Below a story, themes build its keywords into the page's foot, and sites who put it online. */
const statedKeywords =
  /^(?:tagged|filed under|关键[词字]|關鍵[詞字]|相[关關]字[词詞]|الكلمات (?:المفتاحية|الدلالية))\s?(?:[:：>﹕]{1,2}\s?|\s)(?=\S)/iu;

export type Classified = { passages: readonly Passage[]; readings: (Reading | null)[] };

/** `title` is the headline as the page's own data has it, where there is any. */
export function classify(
  passages: readonly Passage[],
  context: Context,
  overrides: Record<number, LineKind>,
  title: string | null,
): Reading[] {
  const terminal = readTerminalCopy(passages, context);
  const mail = readMailHead(passages, context);
  const release = readRelease(passages);
  const readings = passages.map(
    (passage, at) =>
      readForced(passage, context, overrides) ??
      terminal[at] ??
      mail[at] ??
      release[at] ??
      readHinted(passage, context) ??
      readPassage(passage, context),
  );
  readNotesApart(passages, readings);
  repeatedCaptions(passages, readings);
  const bodyStart = readHead(passages, readings, context, title);
  lendHouses(passages, readings);
  readKeywordLists(passages, readings, bodyStart);
  readBody(passages, readings, context, bodyStart);
  readFoot(passages, readings, context, bodyStart);
  return readings.map((found, at) => found ?? wholeParagraph(passages[at]));
}

/** The same caption twice: sites have it as the picture's text and below it. */
function repeatedCaptions(passages: readonly Passage[], readings: (Reading | null)[]): void {
  for (const [at, found] of readings.entries()) {
    const isTwice = at > 0 && passages[at]?.text === passages[at - 1]?.text;
    if (isTwice && found?.kind === 'caption' && !found.forced)
      readings[at] = { ...reading('furniture'), leftOut: 'line' };
  }
}

function wholeParagraph(passage: Passage | undefined): Reading {
  return { ...reading('paragraph'), body: { start: 0, end: passage?.text.length ?? 0 } };
}

function readForced(passage: Passage, context: Context, overrides: Record<number, LineKind>): Reading | null {
  const line = passage.pieces.find((piece) => overrides[piece.line] !== undefined)?.line;
  const kind = line === undefined ? undefined : overrides[line];
  if (kind === undefined) return null;
  const { text } = passage;
  if (kind === 'paragraph') {
    const own = readPassage({ ...passage, hintSpans: [] }, context);
    if (own?.kind === 'paragraph' && own.body) return { ...own, forced: true };
  }
  const isText = kind === 'paragraph' || kind === 'subhead' || kind === 'quote' || kind === 'list-item';
  const facts = isText ? [] : forcedFacts(kind, text, context);
  return {
    kind,
    facts: facts ?? [],
    body: isText ? { start: 0, end: text.length } : null,
    leftOut: kind === 'furniture' ? 'chosen' : null,
    forced: true,
  };
}

/** What tags and classes say, where the text does not contradict them. */
function readHinted(passage: Passage, context: Context): Reading | null {
  const { hints, text } = passage;
  if (passage.whole) return reading(passage.whole.kind);
  if (passage.image || passage.table)
    return hints.chrome ? { ...reading('furniture'), leftOut: 'chrome' } : null;
  if (hints.chrome) {
    const tagged = statedKeywords.test(text) ? forcedFacts('keywords', text, context) : null;
    const own = !tagged && text.length < 60 ? readPassage(passage, context) : null;
    if (own?.kind === 'web-editors') return own;
    return tagged ? reading('keywords', tagged) : { ...reading('furniture'), leftOut: 'chrome' };
  }
  const { kind } = hints;
  if (kind === null) return null;
  if (/^#\S+(?:\s#\S+)*$/u.test(text)) return reading('keywords', readKeywords(text, 0));
  if (kind === 'furniture') {
    const own = readPassage(passage, context);
    return own?.facts.some((fact) => fact.type !== 'text' || fact.field === 'keyword')
      ? own
      : { ...reading('furniture'), leftOut: 'line' };
  }
  if (kind === 'paragraph' || kind === 'quote' || kind === 'list-item') return null;
  if (kind === 'subhead' || kind === 'headline') return null;
  if (kind === 'standfirst' && text.length > 600) return null;
  if (kind === 'photo-credit') {
    const own = readPassage(passage, context);
    if (own?.facts.some((fact) => fact.type === 'credit')) return own;
  }
  if (kind === 'byline' || kind === 'source' || kind === 'time' || kind === 'editors') {
    const own = readPassage(passage, context);
    if (own && own.facts.length > 0 && own.kind !== 'paragraph') return own;
    if (own?.kind === 'furniture') return own;
    if (text.length > 120 || endsSentence(text)) return own;
  }
  const facts =
    (kind === 'caption' ? spannedCaption(passage, context) : null) ?? forcedFacts(kind, text, context);
  return facts && facts.length > 0 ? reading(kind, facts) : readPassage(passage, context);
}
