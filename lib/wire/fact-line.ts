/** Lines made of nothing but facts: `By A | Agency | Updated: 2026-01-09 09:12`, `2026年08月06日08:15 来源：云泽网`, `(责编：周敏、何立)`. */
import { agencySpelling } from './agency-names.ts';
import { readByline } from './byline.ts';
import { readChineseByline } from './chinese-byline.ts';
import type { Context, Fact, LineKind } from './copy.ts';
import { readPlaceLine } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { readLabelled } from './label-value.ts';
import { decoration, type FactLine, readLongLabelled, readWholeLine, trimmedValue } from './labelled-line.ts';
import { type FoundLabel, findLabels } from './labels.ts';
import { couldBeLatinName } from './person-names.ts';
import { isArabicCity } from './place-names.ts';
import { republicDay, updatedAgain } from './taiwan-times.ts';
import { findTimes } from './written-time.ts';

type Span = { start: number; end: number };

const neutral =
  /^(?:on|at|in|by|and|the|gmt|utc|am|pm|ist|updated|published|last updated|posted|modified|time|date|le|el|am|um|à|في|يوم|الساعة|م|هـ|ه|صباحا|مساء|更新|发布|發布|發佈|刊登|日|星期[一二三四五六日天]|周[一二三四五六日]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|第\s?\d{1,3}\s?版|[a-d]?\d{1,2}\s?版|版次[:：]?\s?\d{1,3}|page\s\d{1,3}|p\.?\s?\d{1,3}|\d{1,2} min(?:ute)?s? read|\d{1,2} ?(?:hours?|minutes?|days?) ago|\d{1,2}\s?[\p{Script=Arabic}\p{M} ]{3,16}?\s?1[34]\d\d(?:\s?هـ?)?|第\d{1,6}期|(?:第\s?)?\d{1,3}\s?版[:：]\s?\p{Script=Han}{2,8}|上一[篇版]|下一[篇版]|[A-Z]{1,3}\d{1,3}|local time|本地时间|阅读量?\s?\d*|浏览量?\s?\d*|正文|\d{1,6})$/iu;

/** What a line states when everything in it is a statement about the story; else null. */
export function readFactLine(text: string, context: Context): FactLine | null {
  const long = text.length > 320 ? readLongLabelled(text, context) : null;
  if (text.length > 320) return long;
  const house =
    /^([\p{Script=Han}]{2,8}?)(?=(?:责任|图片|视频|責任|圖片)?(?:编辑|編輯)[\s\u3000]?[|｜丨：:／/])/u.exec(
      text,
    )?.[1];
  if (house && context.isAgency(house)) {
    const rest = readFactLine(text.slice(house.length), context);
    const by = house.length;
    return (
      rest && {
        ...rest,
        facts: rest.facts.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by })),
      }
    );
  }
  const labels = findLabels(text);
  const first = labels[0];
  if (first && decoration.test(text.slice(0, first.start))) {
    const whole = readWholeLine(text, first, context);
    if (whole) return whole;
  }
  const line = new Line(text, context);
  for (const label of labels) line.label(label, labels);
  line.times(labels);
  return line.finish();
}

class Line {
  private readonly text: string;
  private readonly context: Context;
  private readonly facts: Fact[] = [];
  private readonly taken: Span[] = [];
  private bylines: Span[] = [];
  private kind: LineKind | null = null;

  constructor(text: string, context: Context) {
    this.text = text;
    this.context = context;
  }

  label(label: FoundLabel, all: FoundLabel[]): void {
    const { meaning } = label;
    if (meaning.type === 'time') return;
    if (meaning.type === 'photo-credit' && /\p{Ll}\s$/u.test(this.text.slice(0, label.start))) return;
    if (
      label.start > 0 &&
      !/[\s\u3000|｜丨,，;；/／(（[【)）\]】·•.。\d]/u.test(this.text.charAt(label.start - 1))
    )
      return;
    const next = all.find((other) => other.start >= label.end)?.start ?? this.text.length;
    const time =
      findTimes(this.text, this.context.edition).find((found) => found.start >= label.end - 1)?.start ??
      this.text.length;
    let end = Math.min(next, time);
    const stop = /[|｜\t]|[)）\]】](?!$)/u.exec(this.text.slice(label.end, end));
    if (stop && !(stop[0] === ')' && this.text.slice(label.end, label.end + stop.index).includes('(')))
      end = label.end + stop.index;
    if (meaning.type === 'text' && meaning.field !== 'keyword') {
      const gap = /\s{2,}|\u3000|\s(?=字号|打印|小字|分享|收藏)/u.exec(
        this.text.slice(label.end, end).trimEnd(),
      );
      if (gap && gap.index > 0) end = label.end + gap.index;
    }
    const { value, start } = trimmedValue(this.text, label.end, end);
    if (value === '') {
      if (meaning.type === 'credit' || meaning.type === 'text') this.taken.push({ start: label.start, end });
      return;
    }
    const stated = readLabelled(this.text, label, value, start, this.context);
    if (!stated) return;
    this.say(stated.kind);
    if (stated.kind === 'byline') this.bylines.push({ start, end: start + value.length });
    this.facts.push(...stated.facts);
    this.taken.push({ start: label.start, end });
  }

  /** The weightiest statement names the line. */
  private say(kind: LineKind): void {
    const weight: LineKind[] = [
      'byline',
      'time',
      'source',
      'web-editors',
      'editors',
      'translators',
      'contributor-note',
      'photo-credit',
      'place',
      'section',
      'keywords',
    ];
    if (this.kind === null || weight.indexOf(kind) < weight.indexOf(this.kind)) this.kind = kind;
  }

  times(labels: FoundLabel[]): void {
    const found = findTimes(this.text, this.context.edition).filter(
      ({ start, end }) => !this.taken.some((span) => start < span.end && end > span.start),
    );
    for (const { start, end, time } of found) {
      const label = labels
        .filter(({ meaning, end: labelEnd }) => meaning.type === 'time' && labelEnd <= start + 1)
        .findLast(({ end: labelEnd }) =>
          /^[\s\u3000:：|(（]*(?:on|at|le|el|on the|في|يوم)?\s*(?:\p{L}{2,12}[,،]?\s)?$/u.test(
            this.text.slice(labelEnd, Math.max(labelEnd, start)),
          ),
        );
      const behind = /^[\s\u3000]{0,3}[(（]?(?:更新|updated|تحديث)/iu.exec(this.text.slice(end));
      const field = label?.meaning.type === 'time' ? label.meaning.field : behind ? 'updated' : 'published';
      this.facts.push({ type: 'time', field, time, start, end });
      this.taken.push({
        start: label && label.start < start ? label.start : start,
        end: end + (behind?.[0].length ?? 0),
      });
      this.say(field === 'embargo' ? 'embargo' : 'time');
    }
    this.addTime(updatedAgain(this.text, found[0]?.time));
    if (this.facts.some((fact) => fact.type === 'credit')) this.addTime(republicDay(this.text));
  }

  private addTime(fact: Extract<Fact, { type: 'time' }> | null): void {
    if (!fact) return;
    this.facts.push(fact);
    this.taken.push({ start: fact.start, end: fact.end });
  }

  finish(): FactLine | null {
    const isAnchored = this.taken.length > 0;
    const pieces = this.residue();
    for (const piece of pieces) {
      if (!this.explain(piece, isAnchored, pieces)) return null;
    }
    if (this.kind === null) return null;
    this.lendAgency();
    return { kind: this.kind, facts: this.facts.sort((a, b) => a.start - b.start) };
  }

  /** What no label or time explains, cut at the separators that such lines have. */
  private residue(): (Span & { text: string })[] {
    const spans = this.taken.sort((a, b) => a.start - b.start);
    const gaps: Span[] = [];
    let at = 0;
    for (const span of spans) {
      if (span.start > at) gaps.push({ start: at, end: span.start });
      at = Math.max(at, span.end);
    }
    if (at < this.text.length) gaps.push({ start: at, end: this.text.length });
    return gaps.flatMap(({ start, end }) => {
      const pieces: (Span & { text: string })[] = [];
      const gap = this.text.slice(start, end);
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

  private explain(piece: Span & { text: string }, isAnchored: boolean, all: Span[]): boolean {
    const edges =
      /^[\s\u3000,，、;；:：|/／.。()（）[\]【】\\·_~ـ–—-]*|[\s\u3000,，、;；:：|/／。([（【\\·_~ـ–—-]*$/gu;
    const inner = piece.text.replace(edges, '').replace(/\s(?:on|at)$/, '');
    const start = piece.start + piece.text.indexOf(inner);
    const bare = inner.replace(/[)）\]】]+$/u, '');
    const words = bare.trim();
    if (words === '' || neutral.test(words)) return true;
    const at = { start, end: start + words.length };
    const housed = /^([\p{Script=Han}]{2,10})[\s／/∕|]{1,4}(?=[\p{Script=Han}]{0,8}(?:记者|記者))/u.exec(
      words,
    );
    if (housed?.[1] && this.context.isAgency(housed[1])) {
      this.takeSource(housed[1], { start, end: start + housed[1].length });
      const rest = { text: words.slice(housed[0].length), start: start + housed[0].length, end: at.end };
      return this.explain(rest, true, all);
    }
    const hijri =
      /\s?\d{1,2}\s?[\p{Script=Arabic}\p{M} ]{3,16}?\s?1[34]\d\d(?:\s?هـ?)?(?:\s?الموافق)?$/u.exec(words);
    if (hijri && hijri.index > 1 && hijri.index < 40) {
      const place = words.slice(0, hijri.index).trim();
      this.facts.push({ type: 'text', field: 'place', value: place, start, end: start + place.length });
      return true;
    }
    const common = /^م\s(?=\p{Script=Arabic})/u.exec(words);
    if (common) return this.explain({ text: words.slice(2), start: start + 2, end: at.end }, isAnchored, all);
    const byline = readByline(inner, this.context, 'marked') ?? readChineseByline(inner, this.context);
    if (byline) {
      this.take(byline, start);
      this.bylines.push(at);
      this.facts.push({
        type: 'text',
        field: 'bylineText',
        value: inner.trim(),
        start,
        end: start + inner.length,
      });
      this.say('byline');
      return true;
    }
    const isSentence = /\p{Script=Han}。\s*$/u.test(piece.text);
    if (!isSentence && this.context.isAgency(words)) return this.takeSource(words, at);
    const housePlace = /^(.{2,40}?)[,，،]\s?([\p{Lu}\p{Script=Arabic}][^,]{1,30})$/u.exec(words);
    if (housePlace?.[1] && housePlace[2] && this.context.isAgency(housePlace[1])) {
      this.facts.push({
        type: 'text',
        field: 'place',
        value: housePlace[2],
        start: start + words.lastIndexOf(housePlace[2]),
        end: at.end,
      });
      return this.takeSource(housePlace[1], { start, end: start + housePlace[1].length });
    }
    const isHousePlace =
      all.length === 2 &&
      all[1] === piece &&
      this.facts.length === 1 &&
      this.facts[0]?.type === 'text' &&
      this.facts[0].field === 'source' &&
      (isArabicCity(words) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(words));
    if (isHousePlace && this.context.knowsAgency(this.text.slice(all[0]?.start, all[0]?.end).trim())) {
      this.facts.push({ type: 'text', field: 'place', value: words, ...at });
      return true;
    }
    if (words.split('\u3000').every((part) => isFurniture(part.trim()))) return isAnchored || all.length > 1;
    const hasTime = this.facts.some((fact) => fact.type === 'time');
    if (/^[\s]*[(（【[]/u.test(piece.text) && words.length <= 40 && hasTime && /^[\p{Lu}\p{Lo}]/u.test(words))
      return this.takeSource(words, at);
    if (
      this.bylines.length > 0 &&
      /[|｜丨]/.test(this.text) &&
      words.length <= 40 &&
      words.split(' ').length <= 5 &&
      /^[\p{Lu}\p{Lo}]/u.test(words)
    )
      return this.takeSource(words, at);
    const tokens = /\p{Script=Han}[\s\u3000]+\p{Script=Han}/u.test(words) ? words.split(/[\s\u3000]+/u) : [];
    if (tokens.length === 2 && tokens[0] && this.context.isAgency(tokens[0])) {
      const rest = tokens[1] ?? '';
      const from = start + words.lastIndexOf(rest);
      if (neutral.test(rest) || isFurniture(rest))
        return this.takeSource(tokens[0], { start, end: start + tokens[0].length });
      const facts = this.facts.length;
      if (isAnchored && this.explain({ text: rest, start: from, end: at.end }, true, all)) {
        if (this.facts.length > facts)
          return this.takeSource(tokens[0], { start, end: start + tokens[0].length });
      }
    }
    if (!isAnchored) return false;
    return this.explainAnchored(words, at, hasTime);
  }

  private explainAnchored(words: string, at: Span, hasTime: boolean): boolean {
    if (hasTime && isArabicCity(words)) {
      this.facts.push({ type: 'text', field: 'place', value: words, ...at });
      return true;
    }
    const place = readPlaceLine(words, this.context, false, false);
    if (place?.some((fact) => fact.type === 'text' && fact.field === 'source')) {
      this.take(place, at.start);
      this.say('source');
      return true;
    }
    const people =
      couldBeLatinName(words, true) ||
      /[،,、]|\s(?:and|&)\s|و/u.test(words) ||
      /\p{Script=Arabic}|\p{Script=Han}/u.test(words)
        ? readByline(words, this.context, 'bare')
        : null;
    const isSection =
      !people &&
      hasTime &&
      /[|｜丨]/.test(this.text) &&
      this.facts.some((fact) => fact.type === 'text' && fact.field === 'source') &&
      words.length <= 30 &&
      words.split(' ').length <= 4;
    if (isSection) return true;
    if (people && hasTime) {
      this.take(people, at.start);
      this.facts.push({ type: 'text', field: 'bylineText', value: words, ...at });
      this.bylines.push(at);
      this.say('byline');
      return true;
    }
    return false;
  }

  private take(facts: Fact[], by: number): void {
    this.facts.push(...facts.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by })));
  }

  private takeSource(words: string, at: Span): boolean {
    this.facts.push({ type: 'text', field: 'source', value: agencySpelling(words), ...at });
    this.say('source');
    return true;
  }

  /** In `By A | Agency | time` the agency is the byline's too. */
  private lendAgency(): void {
    if (this.bylines.length === 0 || !/[|｜丨]/.test(this.text)) return;
    const source = this.facts.find(
      (fact) =>
        fact.type === 'text' &&
        fact.field === 'source' &&
        this.bylines.some(
          (span) =>
            fact.start >= span.end &&
            /^[^\p{L}]*[|｜丨][^\p{L}]*$/u.test(this.text.slice(span.end, fact.start)),
        ),
    );
    if (source?.type !== 'text') return;
    for (const fact of this.facts)
      if (fact.type === 'credit' && fact.role === 'writer') fact.agency ??= source.value;
  }
}
