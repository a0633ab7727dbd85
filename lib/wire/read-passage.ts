/** What a passage is by itself, wherever it stands. `null` leaves the answer to the lines around it. */
import { readArabicBylineByPlaces } from './bare-byline.ts';
import { readByline } from './byline.ts';
import { readContributorNote } from './contributor-note.ts';
import { type Context, type Fact, type Passage, type Reading, reading } from './copy.ts';
import { readDateline } from './dateline.ts';
import { readFactLine } from './fact-line.ts';
import { framedMark } from './forced-facts.ts';
import { endMarkAt, furnitureOf, isEndMark, rightsOf } from './furniture.ts';
import { readJapaneseLine } from './japanese-lines.ts';
import { type FactLine, readCaptionLine } from './labelled-line.ts';
import { couldBeLatinName } from './person-names.ts';
import { findEndingCredit, readPhotoCredit } from './photo-credit.ts';
import { readPlaceLine } from './place-line.ts';
import { readPrintedIn, readSignOff } from './printed-in.ts';
import { readSpans } from './read-spans.ts';
import { readWechatHead } from './wechat-head.ts';

const captionStart =
  /^(?:[▲△▼▽◀◄▶►↑↓←→]\s?|(?:图为|圖為|上图|下图|左图|右图|图\s?[一二三四五六七八九①-⑨\d]{1,2}\s?[:：]|资料图[:：])(?=.)|FILE PHOTO:|FILE\s[-–—]\s)/u;

/** `**HATAY, Türkiye**` on a line of its own above the text. */
const boldPlace = /^(\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2},\s\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u;

/** `KENYA-PORT/ (UPDATE 1, PIX, TV)`: what a wire files the story under. */
const slugLine =
  /^(\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]*)+)(?:\s\((?:UPDATE|WRAPUP|PIX|TV|GRAPHIC|PICTURES?)[^()]*\))$/u;

/** Where a caption itself begins: behind a pointer, or `1 of 2 |`. */
const captionLead = /^(?:[▲△▼▽◀◄▶►↑↓←→◆◇■●]\s?|\d{1,2} of \d{1,2}\s?[|–—-]\s?)/u;

export function readPassage(passage: Passage, context: Context): Reading | null {
  const { text } = passage;
  if (passage.image) return reading('photo');
  if (passage.table) return reading('table');
  if (passage.whole) return reading(passage.whole.kind);
  const mark = framedMark.exec(text.slice(-24));
  if (mark) return framed(text, mark[1] ?? '', text.length - mark[0].length);
  if (isEndMark(text)) return reading('end-mark');
  const dashed = /^-\s(?=\S)(.{3,70}\S)\s-$/u.exec(text);
  if (dashed?.[1]) return { ...reading('subhead'), body: { start: 2, end: 2 + dashed[1].length } };
  const slug = slugLine.exec(text)?.[1];
  if (slug)
    return reading('slugline', [
      { type: 'text', field: 'slugline', value: slug, start: 0, end: slug.length },
    ]);
  const placed = passage.hints.bold ? boldPlace.exec(text)?.[1] : undefined;
  if (placed)
    return reading('place', [{ type: 'text', field: 'place', value: placed, start: 0, end: placed.length }]);
  const furniture = furnitureOf(text);
  if (furniture) return { ...reading('furniture'), leftOut: furniture };
  if (passage.hints.heading !== null || passage.hints.list) return factsOnly(readFactLine(text, context));
  const spanned =
    passage.hintSpans.length > 0 && passage.hintSpans.length < 40 ? readSpans(passage, context) : null;
  if (spanned) return spanned;
  const japanese = readJapaneseLine(text, context);
  if (japanese) return japanese;
  const printedAt = readHouseAndSection(text, context);
  if (printedAt) return reading('source', printedAt);
  const places = readArabicBylineByPlaces(text);
  if (places)
    return reading('byline', [
      ...places,
      { type: 'text', field: 'bylineText', value: text.trim(), start: 0, end: text.length },
    ]);
  const wechat = readWechatHead(text, context.edition);
  if (wechat) return reading('byline', wechat);
  const lone = readLoneDateline(text, context);
  if (lone) return lone;
  const line = readFactLine(withoutEnd(text), context);
  if (line) return factsOnly(line);
  const note = readContributorNote(text, context);
  if (note) return reading('contributor-note', note);
  const printed = readPrintedIn(text) ?? readSignOff(text, context);
  if (printed) return reading('end-mark', printed);
  const owned = readOwnedPhoto(text, context);
  if (owned) return owned;
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
  const photo = readPhotoLine(closed(text.slice(0, endMarkAt(text) ?? text.length).trimEnd()), context);
  if (photo) return photo;
  return readParagraphStart(text, context);
}

/** `جدة 19 مايو 2026 (واس) -`, `الدوحة في 24 مايو /قنا/`: the text begins on the next line. */
function readLoneDateline(text: string, context: Context): Reading | null {
  if (text.length > 80 || !/[)）/»]\s?(?:--?|–|—)?$/u.test(text) || !/\p{Script=Arabic}.*[\d٠-٩]/u.test(text))
    return null;
  const isOpen = /[-–—]$/u.test(text);
  const facts = isOpen ? readDateline(text, context)?.facts : readPlaceLine(text, context, false, false);
  const house = facts?.find((fact) => fact.type === 'text' && fact.field === 'source');
  const isPlaced = facts?.some((fact) => fact.type === 'text' && fact.field === 'place');
  return facts && isPlaced && house?.type === 'text' && context.isAgency(house.value)
    ? reading('place', facts)
    : null;
}

/** `联合早报 / 新加坡`: the house, and where in it. */
function readHouseAndSection(text: string, context: Context): Fact[] | null {
  const [, house, section] =
    /^(\p{Script=Han}{2,8})\s[/／|]\s(\p{Script=Han}{2,6})$/u.exec(text.trim()) ?? [];
  if (!house || !section || !context.isAgency(house)) return null;
  const start = text.indexOf(house);
  const at = text.lastIndexOf(section);
  return [
    { type: 'text', field: 'source', value: house, start, end: start + house.length },
    { type: 'text', field: 'section', value: section, start: at, end: at + section.length },
  ];
}

/** `© Лев Федосеев/ТАСС`: whose a picture is, and no notice of rights. */
function readOwnedPhoto(text: string, context: Context): Reading | null {
  const owner = /^©\s?(\p{Lu}[^/©\d]{3,40}\/\p{Lu}[^/©\d]{1,30})$/u.exec(text.trim())?.[1];
  const credit = owner ? readPhotoCredit(owner, context) : null;
  if (!owner || !credit) return null;
  const start = text.indexOf(owner);
  return reading('photo-credit', [{ type: 'photo-credit', ...credit, start, end: start + owner.length }]);
}

/** A credit whose bracket was never closed, `(Xinhua/Feng Kaibo`, reads as if it were. */
function closed(text: string): string {
  const open = /([(（[【])[^()（）[\]【】]{2,50}$/u.exec(text);
  const isCredit = open && /[/／∕摄攝]|^.(?:photo|تصوير)/iu.test(open[0]);
  const closing = { '(': ')', '（': '）', '[': ']', '【': '】' }[open?.[1] ?? ''];
  return isCredit && closing ? `${text}${closing}` : text;
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
  const { facts, kind } = readCaptionLine(text, captionLead.exec(text)?.[0].length ?? 0, context);
  return reading(kind, facts);
}

function readLoneCredit(text: string, context: Context): Reading | null {
  const isCaptioned =
    /^[^（(]{6,}[（(][^（）()]{2,30}[摄攝]影?[）)]$/u.test(text) && !/[发發][（(]/u.test(text);
  if (text.length > 110 || captionStart.test(text) || isCaptioned) return null;
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
  const colon = /^(.{2,30}?)\s?[:：–—-]\s?([«“"].{2,40}[»”"]|[\p{Script=Arabic} ]{3,40})$/u.exec(text.trim());
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
