/** The text of a story: paragraphs, subheads, quotes, list items, captions in two lines, and lists of other stories between them. */
import { isIdeographic } from './clean-text.ts';
import { type Context, type LineKind, type Passage, type Reading, reading } from './copy.ts';
import { endMarkAt } from './furniture.ts';
import { readCaptionLine } from './labelled-line.ts';
import { endsSentence, isProse, isSubheadLike } from './prose.ts';

type Readings = (Reading | null)[];

export const bullet = /^(?:[*•·‣▪◦●○■□◆–-]\s+|[●■◆▪])(?=\S)/u;
const dashed = /^—\s?(?=[^\s—])/u;
export const numbered = /^(?:(\d{1,2})[.)、．]\s?|([①-⑳])\s?|[(（](\d{1,2})[)）]\s?)(?=\S)/u;

export function readBody(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  start: number,
): void {
  laterDatelines(passages, readings, start);
  twoLineCaptions(passages, readings, context);
  agencyCaptions(passages, readings, context, start);
  lists(passages, readings, start, context.language === 'en');
  let isRelated = false;
  let hasEnded = false;
  for (let at = start; at < passages.length; at += 1) {
    const passage = passages[at];
    if (!passage) continue;
    const found = readings[at];
    if (found) {
      if (found.kind === 'furniture' && found.leftOut === 'related') isRelated = true;
      if (found.kind === 'web-editors' || found.kind === 'editors' || found.kind === 'end-mark')
        hasEnded ||= at > start;
      if (found.kind === 'paragraph' && !hasEnded) isRelated = false;
      // A title that ends like the name of a paper: `端午連假國道路況預報`.
      if (
        (found.kind === 'end-mark' || found.kind === 'source') &&
        isRelated &&
        !found.forced &&
        found.facts.length > 0 &&
        !/[:：]/.test(passage.text)
      )
        readings[at] = { ...reading('furniture'), leftOut: 'related' };
      if (found.kind === 'list-item' && isRelated && !found.forced && !endsSentence(passage.text))
        readings[at] = { ...reading('furniture'), leftOut: 'related' };
      continue;
    }
    const { text } = passage;
    const isRunning = isProse(text) || (endsSentence(text) && !isRelated);
    const headsText = passage.hints.heading !== null && isProse(passages[at + 1]?.text ?? '');
    if (isRelated && (hasEnded || !(isRunning || headsText))) {
      readings[at] = { ...reading('furniture'), leftOut: 'related' };
      continue;
    }
    isRelated = false;
    readings[at] = readLine(passages, readings, at, hasEnded, context);
  }
}

/** Only the first paragraphs have a dateline; later on the same words are part of a sentence. */
function laterDatelines(passages: readonly Passage[], readings: Readings, start: number): void {
  let before = 0;
  for (let at = start; at < readings.length; at += 1) {
    const found = readings[at];
    const text = passages[at]?.text ?? '';
    if (found === null && isProse(text)) before += 1;
    if (found?.kind !== 'paragraph' || !found.body || found.forced) continue;
    if (found.body.start > 0 && before > 3)
      readings[at] = { ...reading('paragraph'), body: { start: 0, end: found.body.end } };
    before = found.body.start > 0 ? 4 : before + 1;
  }
}

function readLine(
  passages: readonly Passage[],
  readings: Readings,
  at: number,
  hasEnded: boolean,
  context: Context,
): Reading {
  const passage = passages[at];
  const text = passage?.text ?? '';
  const hints = passage?.hints;
  const whole = { start: 0, end: endMarkAt(text) ?? text.length };
  if (hints?.list) return { ...reading('list-item'), body: whole };
  if (hints?.heading) return { ...reading('subhead'), body: whole };
  if (hints?.kind === 'quote') return { ...reading('quote'), body: whole };
  if (/^>\s?\S/.test(text))
    return { ...reading('quote'), body: { start: /^>\s?/.exec(text)?.[0].length ?? 0, end: whole.end } };
  const isCaption =
    hints &&
    (((hints.figure !== null || (hints.faint && text.length < 300)) &&
      besidePicture(passages, readings, at)) ||
      saysItsPicture(passages, at));
  if (isCaption) return reading('caption', readCaptionLine(text, 0, context).facts);
  if (isSubhead(passages, readings, at)) return { ...reading('subhead'), body: whole };
  if (hasEnded && !endsSentence(text) && text.length < 60)
    return { ...reading('furniture'), leftOut: 'after-end' };
  return { ...reading('paragraph'), body: whole };
}

function besidePicture(passages: readonly Passage[], readings: Readings, at: number): boolean {
  const figure = passages[at]?.hints.figure ?? null;
  if (figure !== null) {
    return [-3, -2, -1, 1, 2, 3].some(
      (by) => passages[at + by]?.hints.figure === figure && passages[at + by]?.image,
    );
  }
  const before = readings[at - 1];
  return before?.kind === 'photo' && passages[at - 1]?.image !== null;
}

/** `<img alt="店外人龍。"><p>店外人龍。</p>`: the words below a picture that the picture itself says. */
function saysItsPicture(passages: readonly Passage[], at: number): boolean {
  const alt = passages[at - 1]?.image?.alt ?? '';
  return alt.length > 3 && alt === passages[at]?.text.trim();
}

const textKinds: ReadonlySet<LineKind> = new Set(['paragraph', 'list-item', 'quote', 'table']);
const betweenKinds: ReadonlySet<LineKind> = new Set(['photo', 'caption', 'photo-credit', 'furniture']);

const roleKinds: ReadonlySet<LineKind> = new Set([
  'editors',
  'web-editors',
  'translators',
  'keywords',
  'source',
]);

/** A short line that stands above text. */
function isSubhead(passages: readonly Passage[], readings: Readings, at: number): boolean {
  const passage = passages[at];
  if (!passage || !isSubheadLike(passage.text)) return false;
  let crossed = 0;
  for (let next = at + 1; next < passages.length; next += 1) {
    const found = readings[next];
    const text = passages[next]?.text ?? '';
    if (found === null || found === undefined) {
      if (isProse(text) || endsSentence(text) || passages[next]?.hints.heading) return true;
      if (passage.hints.bold) return true;
      return isSubheadLike(text)
        ? crossed === 0 && isFollowedByText(passages, readings, next)
        : text.length > passage.text.length * 2;
    }
    if (textKinds.has(found.kind)) return true;
    if (!betweenKinds.has(found.kind) && !/^[-=_~]{3,}$/.test(text)) return false;
    crossed += 1;
    if (crossed > 6) return false;
  }
  return false;
}

function isFollowedByText(passages: readonly Passage[], readings: Readings, at: number): boolean {
  const next = at + 1;
  const found = readings[next];
  if (found === undefined) return false;
  if (found === null) return endsSentence(passages[next]?.text ?? '');
  return found.kind === 'paragraph' || found.kind === 'list-item';
}

/** Sentences that report what somebody said, or go on from the one before, are text and no caption. */
const tells =
  /[“"«「].{4,}[”"»」]|[说說](?=[，,：:「“])|表示|[称稱][，,]|[据據]|告[诉訴]|\b(?:said|says|told|according to|added)\b|^و|قال|بحسب|أضاف/u;

/** A credit alone on its line makes a caption of the short line in front of it. */
function twoLineCaptions(passages: readonly Passage[], readings: Readings, context: Context): void {
  for (const [at, found] of readings.entries()) {
    if (found?.kind !== 'photo-credit' || found.forced) continue;
    const before = passages[at - 1];
    const passage = passages[at];
    if (!before || !passage || readings[at - 1] !== null || before.image || before.hints.heading !== null)
      continue;
    const limit = isIdeographic(before.text) ? 90 : 320;
    const isOneSentence = !/[。.!！?？]["”』」]?\s?(?=[^\s"”』」）)])/u.test(
      before.text.replace(/\b\p{L}{1,5}\.\s/gu, ''),
    );
    const isShort = before.text.length <= (isIdeographic(before.text) ? 45 : 160) && isOneSentence;
    const isRoleLine = [readings[at - 1], readings[at + 1]].some(
      (beside) => beside !== null && beside !== undefined && roleKinds.has(beside.kind),
    );
    const isAfterPicture = passages[at - 2]?.image !== null && passages[at - 2] !== undefined;
    const isBeside = passage.blankBefore
      ? isShort &&
        (isAfterPicture || !tells.test(before.text)) &&
        !(isRoleLine && /[:：/]/.test(passage.text))
      : before.text.length <= limit;
    const standsAlone = before.blankBefore || before.indented === passage.indented;
    const isSure = isAfterPicture || (isBeside && standsAlone && at > 1);
    if (isSure && (endsSentence(before.text) || isAfterPicture || before.text.length > 12)) {
      readings[at - 1] = reading('caption', readCaptionLine(before.text, 0, context).facts);
    }
  }
}

/** `Children play. (Xinhua)` with text after it is a caption; as the last line of a story it is its source. */
function agencyCaptions(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  start: number,
): void {
  const last = passages.findLastIndex(({ text }, at) => readings[at] === null && isProse(text));
  for (let at = 0; at < last; at += 1) {
    const text = passages[at]?.text ?? '';
    if (readings[at] !== null || text.length > 400 || passages[at]?.hints.heading !== null) continue;
    const inside = /[.。!！”"][)）]?(?:\s?\(photo not for sale\))?\s?[(（]([^()（）]{2,40})[)）]$/iu.exec(
      text.slice(-70),
    )?.[1];
    const unstopped = /^[^。！？!?]{8,45}[（(]([^()（）]{2,12})[)）]$/u.exec(text)?.[1];
    const house = inside ?? (isIdeographic(text) ? unstopped : undefined);
    if (house === undefined || !context.isAgency(house) || at < start - 3) continue;
    readings[at] = reading('caption', readCaptionLine(text, 0, context).facts);
  }
}

/** Lines with bullets or running numbers, two or more together. */
function lists(passages: readonly Passage[], readings: Readings, start: number, hasDashes: boolean): void {
  const numberOf = (at: number): number | null => {
    const passage = passages[at];
    if (!passage || readings[at] !== null || passage.hints.list || passage.hints.heading !== null)
      return null;
    if (bullet.test(passage.text) || (hasDashes && dashed.test(passage.text))) return 0;
    const match = numbered.exec(passage.text);
    if (!match || passage.text.length > 400) return null;
    return match[1] || match[3] ? Number(match[1] ?? match[3]) : (match[2]?.charCodeAt(0) ?? 0x2460) - 0x245f;
  };
  let at = start;
  while (at < passages.length) {
    const first = numberOf(at);
    if (first === null) {
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let expected = first; end < passages.length; end += 1) {
      const number = numberOf(end);
      expected = first === 0 ? 0 : expected + 1;
      if (number === null || number !== expected) break;
    }
    const isList = end - at >= 2 || (first === 0 && /^[*•‣▪]/u.test(passages[at]?.text ?? ''));
    for (let item = at; isList && item < end; item += 1) {
      const text = passages[item]?.text ?? '';
      const lead = (bullet.exec(text) ?? dashed.exec(text) ?? numbered.exec(text))?.[0].length ?? 0;
      readings[item] = { ...reading('list-item'), body: { start: lead, end: text.length } };
    }
    at = Math.max(end, at + 1);
  }
}
