/** What a passage is by itself, wherever it stands. `null` leaves the answer to the lines around it. */
import { readPlacedArabicByline } from './bare-byline.ts';
import { readByline } from './byline.ts';
import { readBareChineseByline, readChineseByline } from './chinese-byline.ts';
import { readContributorNote } from './contributor-note.ts';
import { type Context, type Fact, type LineKind, type Passage, type Reading, reading } from './copy.ts';
import { readCreditNames } from './credit-names.ts';
import { readDateline, readPlaceLine } from './dateline.ts';
import { readFactLine } from './fact-line.ts';
import { endMarkAt, furnitureOf, isEndMark, rightsOf } from './furniture.ts';
import { type FactLine, readCaptionLine, readKeywords } from './labelled-line.ts';
import { findLabels } from './labels.ts';
import { couldBeLatinName } from './person-names.ts';
import { findEndingCredit, readPhotoCredit } from './photo-credit.ts';
import { readPrintedIn } from './printed-in.ts';
import { readWechatHead } from './wechat-head.ts';
import { findTimes } from './written-time.ts';

const framedMark = /[（(](引题|肩题|眉题|引題|主题|主题词|主題|标题|標題|副题|副題|副标题|副標題)[)）]\s*$/u;
const captionStart =
  /^(?:[▲△▼▽◀◄▶►↑↓←→]\s?|(?:图为|圖為|上图|下图|左图|右图|图\s?[一二三四五六七八九①-⑨\d]{1,2}\s?[:：]|资料图[:：])(?=.)|FILE PHOTO:|FILE\s[-–—]\s)/u;
const bareSpanMark = /^[\s\u3000]*[(（【[]?[\s\u3000]*/u;

export function readPassage(passage: Passage, context: Context): Reading | null {
  const { text } = passage;
  if (passage.image) return reading('photo');
  if (passage.table) return reading('table');
  const mark = framedMark.exec(text.slice(-24));
  if (mark) return framed(text, mark[1] ?? '', text.length - mark[0].length);
  if (isEndMark(text)) return reading('end-mark');
  const furniture = furnitureOf(text);
  if (furniture) return { ...reading('furniture'), leftOut: furniture };
  if (passage.hints.heading !== null || passage.hints.list) return factsOnly(readFactLine(text, context));
  const spanned =
    passage.hintSpans.length > 0 && passage.hintSpans.length < 40 ? readSpans(passage, context) : null;
  if (spanned) return spanned;
  const wechat = readWechatHead(text, context.edition);
  if (wechat) return reading('byline', wechat);
  const line = readFactLine(withoutEnd(text), context);
  if (line) return factsOnly(line);
  const note = readContributorNote(text, context);
  if (note) return reading('contributor-note', note);
  const printed = readPrintedIn(text);
  if (printed) return reading('end-mark', printed);
  const rights = rightsOf(text);
  if (rights)
    return reading(rights, [
      {
        type: 'text',
        field: rights === 'copyright' ? 'copyright' : 'usageTerms',
        value: text.trim(),
        start: 0,
        end: text.length,
      },
    ]);
  const photo = readPhotoLine(text.slice(0, endMarkAt(text) ?? text.length).trimEnd(), context);
  if (photo) return photo;
  return readParagraphStart(text, context);
}

/** The credits of a foot line may have the end mark behind them: `（参与采写：李黔渝）（完）`. */
function withoutEnd(text: string): string {
  const end = text.length < 200 ? endMarkAt(text) : null;
  return end === null || end < 4 ? text : text.slice(0, end).trimEnd();
}

function factsOnly(line: FactLine | null): Reading | null {
  return line ? reading(line.kind, line.facts) : null;
}

function framed(text: string, word: string, end: number): Reading {
  const kind = /^(?:引|肩|眉)/.test(word) ? 'kicker' : /^副/.test(word) ? 'standfirst' : 'headline';
  return reading(kind, [{ type: 'text', field: kind, value: text.slice(0, end).trim(), start: 0, end }]);
}

/** Captions that end in a credit or begin like captions, and credits alone. */
function readPhotoLine(text: string, context: Context): Reading | null {
  if (text.length > 900) return null;
  const alone = readLoneCredit(text, context);
  if (alone) return alone;
  const cover =
    /^[（(【[](?:cover|top (?:image|photo)|header (?:image|photo)|banner|lead (?:image|photo)|封面图?|封面圖|题图|題圖)[:：]\s?(.{4,400}?)[)）】\]]\s*$/iu.exec(
      text,
    );
  if (cover?.[1]) {
    const at = text.indexOf(cover[1]);
    const { kind, facts } = readCaptionLine(cover[1], 0, context);
    return reading(
      kind,
      facts.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at })),
    );
  }
  const framedCaption = /^[[【]\s?([^[\]【】]{15,400}[)）])\s?[\]】]$/u.exec(text);
  if (framedCaption?.[1] && findEndingCredit(framedCaption[1], context, true)) {
    const at = text.indexOf(framedCaption[1]);
    const { kind, facts } = readCaptionLine(framedCaption[1], 0, context);
    return reading(
      kind,
      facts.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at })),
    );
  }
  const ending = findEndingCredit(text, context, false);
  const starts = captionStart.exec(text);
  if (!ending && !starts) return null;
  const { facts, kind } = readCaptionLine(
    text,
    (/^[▲△▼▽◀◄▶►↑↓←→◆◇■●]\s?/u.exec(text)?.[0] ?? '').length,
    context,
  );
  return reading(kind, facts);
}

function readLoneCredit(text: string, context: Context): Reading | null {
  if (text.length > 110) return null;
  const inner = /^[[(（【〔]\s?([^[\]()（）【】]{2,90})\s?[\])）】〕]$/u.exec(text.trim());
  const words = inner?.[1] ?? text.trim();
  const isIssued = /^\p{Script=Han}{2,8}[发發][（(]/u.test(text);
  const isMarked =
    /^(?:photos?|photographs?|pictures?|images?|photo credit|image credit|credit)\s?(?:by|:|courtesy|\/)/iu.test(
      words,
    ) ||
    /[摄攝](?:影)?(?:[（(][^（）()]{2,14})?[）)]?$/u.test(words) ||
    /\/(?:reuters|ap|afp|getty images|xinhua|epa)/iu.test(words) ||
    /^(?:getty images|ap photo|vcg photo)/iu.test(words) ||
    isNameAndHouse(words, context);
  if (!isMarked && !isIssued && !(inner && /视觉|視覺|图片|VCG|CFP|Getty|Photo/iu.test(words))) return null;
  if (/[。.!?！？，,].+/u.test(words) && !/^(?:photo|image|picture|credit)/iu.test(words)) return null;
  const credit = readPhotoCredit(isIssued ? text.trim() : words, context, true);
  if (!credit) return null;
  const start = text.indexOf(words);
  return reading('photo-credit', [{ type: 'photo-credit', ...credit, start, end: start + words.length }]);
}

/** `Ana Delgado/NPR`: the person and the house, and nothing else. */
function isNameAndHouse(words: string, context: Context): boolean {
  const match = /^([^/／]{3,40}?)\s?[/／]\s?(?:for\s)?([^/／]{2,40})$/iu.exec(words);
  if (!match?.[1] || !match[2]) return false;
  return couldBeLatinName(match[1], true) && context.isAgency(match[2]) && !context.isAgency(match[1]);
}

/** A first paragraph with its dateline; or a dateline alone on its line. */
function readParagraphStart(text: string, context: Context): Reading | null {
  const dateline = readDateline(text, context);
  if (dateline) {
    const end = endMarkAt(text) ?? text.length;
    const about = /^题[:：][\s\u3000]*/u.exec(text.slice(dateline.length));
    if (about) {
      const start = dateline.length + about[0].length;
      const title = text.slice(start).trim();
      return reading('place', [
        ...dateline.facts,
        { type: 'text', field: 'headline', value: title, start, end: start + title.length },
      ]);
    }
    if (text.slice(dateline.length).trim() === '') {
      return reading(
        dateline.facts.some((fact) => fact.type === 'credit') ? 'byline' : 'place',
        dateline.facts,
      );
    }
    return { ...reading('paragraph', dateline.facts), body: { start: dateline.length, end } };
  }
  if (text.length > 80) return null;
  const dotted = /^[∙•·]\s?(\p{Script=Han}{2,8})$/u.exec(text);
  if (dotted?.[1]) {
    const start = text.indexOf(dotted[1]);
    return reading('place', [{ type: 'text', field: 'place', value: dotted[1], start, end: text.length }]);
  }
  const stroked =
    /^([\p{Script=Arabic} ]{2,24}?)\s?\/\s?([\p{Script=Arabic} ]{5,40}?(?:\s?[،,]\s?[\p{Script=Arabic} ]{5,40}?)*)\s?\/\s?([\p{Script=Arabic} ]{3,24})$/u.exec(
      text.trim(),
    );
  if (stroked?.[1] && stroked[2] && stroked[3] && context.isAgency(stroked[3])) {
    const [, place, names, house] = stroked;
    const people = readByline(names, context, 'bare');
    if (people) {
      const by = text.indexOf(names, place.length);
      const at = text.lastIndexOf(house);
      return reading('byline', [
        {
          type: 'text',
          field: 'place',
          value: place.trim(),
          start: text.indexOf(place),
          end: text.indexOf(place) + place.length,
        },
        ...people.map((fact) => ({
          ...fact,
          ...(fact.type === 'credit' ? { agency: house } : {}),
          start: fact.start + by,
          end: fact.end + by,
        })),
        { type: 'text', field: 'source', value: house, start: at, end: at + house.length },
      ]);
    }
  }
  const colon = /^(.{2,30}?)\s?[:：–—-]\s?([«“"].{2,40}[»”"]|[\p{Script=Arabic} ]{5,40})$/u.exec(text.trim());
  if (colon?.[1] && colon[2] && /\p{Script=Arabic}/u.test(text)) {
    const house = colon[2].replace(/[«»“”"]/g, '').trim();
    const place = colon[1].trim();
    if (context.isAgency(house) && place.split(' ').length <= 3) {
      const at = text.indexOf(house);
      return reading('byline', [
        {
          type: 'text',
          field: 'place',
          value: place,
          start: text.indexOf(place),
          end: text.indexOf(place) + place.length,
        },
        { type: 'credit', role: 'writer', name: null, agency: house, start: at, end: at + house.length },
        { type: 'text', field: 'source', value: house, start: at, end: at + house.length },
      ]);
    }
  }
  const facts = /[)）»”]$/u.test(text) ? readPlaceLine(text, context, false, false) : null;
  const isHouse = facts?.some(
    (fact) => fact.type === 'text' && fact.field === 'source' && context.isAgency(fact.value),
  );
  return facts && isHouse ? reading('source', facts) : null;
}

/** Spans of HTML that say by their class what they hold. */
function readSpans(passage: Passage, context: Context): Reading | null {
  const { text, hintSpans } = passage;
  const covered = hintSpans.reduce((sum, { start, end }) => sum + end - start, 0);
  const caption = hintSpans.find(({ hint }) => hint === 'photo-credit');
  if (caption && passage.hints.kind === 'caption') return null;
  if (covered * 10 < text.replace(/[\s|｜·]/g, '').length * 5) return null;
  const facts: Fact[] = [];
  for (const { start, end, hint, value } of hintSpans) {
    const read = forcedFacts(hint, text.slice(start, end), context, value);
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

/** `关键词 >> `: a label that ends in another sign than a colon. */
function bareLabel(text: string): number {
  return (
    /^[\s\u3000]*(?:tagged(?: in| with| under)?\s(?=\S)|filed under\s(?=\S)|(?:tags?|topics?|key ?words?|标签|標籤|关键词|الوسوم|مواضيع|موضوعات)\s?[>»›]{1,2}\s?)/iu.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** What a text states when it is known to be of a kind. */
export function forcedFacts(
  kind: LineKind,
  text: string,
  context: Context,
  value: string | null = null,
): Fact[] | null {
  const whole = { start: 0, end: text.length };
  const line = readFactLine(text, context);
  const lead = findLabels(text.slice(0, 60)).find(
    (label) => bareSpanMark.exec(text)?.[0].length === label.start,
  );
  const from = lead?.end ?? 0;
  switch (kind) {
    case 'byline': {
      if (line?.facts.some((fact) => fact.type === 'credit')) return line.facts;
      const facts =
        readByline(text, context, 'marked') ??
        readChineseByline(text, context) ??
        readBareChineseByline(text, context) ??
        readPlacedArabicByline(text, context) ??
        readByline(text, context, 'forced');
      return facts ? [...facts, { type: 'text', field: 'bylineText', value: text.trim(), ...whole }] : null;
    }
    case 'time': {
      const found = findTimes(value ?? text, context.edition)[0];
      if (value !== null && found) return [{ type: 'time', field: 'published', time: found.time, ...whole }];
      return line?.facts.some((fact) => fact.type === 'time')
        ? line.facts
        : findTimes(text, context.edition)
            .slice(0, 1)
            .map(({ time, start, end }) => ({ type: 'time', field: 'published', time, start, end }));
    }
    case 'caption':
      if (line?.kind === 'photo-credit') return line.facts;
      return readCaptionLine(text, /^[▲△▼▽◀◄▶►↑↓←→]/.test(text) ? 1 : from, context).facts;
    case 'photo-credit': {
      const inner = text.replace(/^[\s[(（【]+|[\s\])）】]+$/gu, '');
      const credit = readPhotoCredit(inner, context, true);
      return credit ? [{ type: 'photo-credit', ...credit, ...whole }] : null;
    }
    case 'keywords':
      return /^(?:tags?|topics?|key ?words?|标签|標籤|关键词|الوسوم)\s?[:：]?$/iu.test(text.trim())
        ? null
        : readKeywords(text.slice(from + bareLabel(text.slice(from))), from + bareLabel(text.slice(from)));
    case 'web-editors':
    case 'editors':
    case 'translators':
    case 'contributor-note': {
      const note = kind === 'contributor-note' ? readContributorNote(text, context) : null;
      const role =
        kind === 'web-editors'
          ? 'web-editor'
          : kind === 'editors'
            ? 'editor'
            : kind === 'translators'
              ? 'translator'
              : 'contributor';
      const labelled = line?.facts.filter((fact) => fact.type === 'credit') ?? [];
      if (note ?? labelled.length > 0) return note ?? labelled.map((fact) => ({ ...fact, role }));
      return readCreditNames(text.slice(from), from, role, context, true);
    }
    case 'source':
    case 'place':
    case 'section':
    case 'slugline':
    case 'copyright': {
      const stated = line?.facts.find((fact) => fact.type === 'text' && fact.field === kind);
      if (stated) return line?.facts ?? null;
      const words = text.slice(from).replace(/^[\s(（[【《«]+|[\s)）\]】》»]+$/gu, '');
      const start = text.indexOf(words, from);
      return words === ''
        ? null
        : [{ type: 'text', field: kind, value: words, start, end: start + words.length }];
    }
    case 'embargo':
      return findTimes(text, context.edition)
        .slice(0, 1)
        .map(({ time, start, end }) => ({ type: 'time', field: 'embargo', time, start, end }));
    case 'headline':
    case 'kicker':
    case 'standfirst': {
      const mark = framedMark.exec(text);
      const end = mark?.index ?? text.length;
      return [{ type: 'text', field: kind, value: text.slice(0, end).trim(), start: 0, end }];
    }
    case 'editors-note':
      return [
        { type: 'text', field: 'editorsNote', value: text.slice(from).trim(), start: from, end: text.length },
      ];
    case 'usage-terms':
      return [{ type: 'text', field: 'usageTerms', value: text.trim(), ...whole }];
    default:
      return [];
  }
}
