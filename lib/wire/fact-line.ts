/** Lines made of nothing but facts: `By A | Agency | Updated: 2026-01-09 09:12`, `2026年08月06日08:15 来源：云泽网`, `(责编：周敏、何立)`. */
import { agencySpelling } from './agency-names.ts';
import { readByline } from './byline.ts';
import { readChineseByline } from './chinese-byline.ts';
import { plainDigits } from './clean-text.ts';
import type { Context, Fact, LineKind } from './copy.ts';
import { isFurniture } from './furniture.ts';
import { readLabelled } from './label-value.ts';
import { decoration, type FactLine, readLongLabelled, readWholeLine, trimmedValue } from './labelled-line.ts';
import { type FoundLabel, findLabels } from './labels.ts';
import { lendAgency, type Span, unexplained } from './line-pieces.ts';
import { neutral } from './neutral-words.ts';
import { couldBeLatinName, isTitle } from './person-names.ts';
import { readPlaceLine } from './place-line.ts';
import { isArabicCity } from './place-names.ts';
import { republicDay, updatedAgain } from './taiwan-times.ts';
import { findTimes } from './written-time.ts';

/** `كتبت - سلوى بن جلون`: a dash where others set a colon. */
const dashedByline = /^(?:كتبت?|كتبها?|بقلم|إعداد|اعداد)\s?[-–—]\s?(?=\p{Script=Arabic})/u;

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
  const signed = dashedByline.test(text) ? readByline(text, context, 'marked') : null;
  if (signed) return { kind: 'byline', facts: signed };
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
    end = label.end + this.text.slice(label.end, end).replace(/\s?\/\s*$/u, '').length;
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
    const pieces = unexplained(this.text, this.taken);
    for (const piece of pieces) {
      if (!this.explain(piece, isAnchored, pieces)) return null;
    }
    if (this.kind === null) return null;
    lendAgency(this.text, this.facts, this.bylines);
    return { kind: this.kind, facts: this.facts.sort((a, b) => a.start - b.start) };
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
      /\s?\d{1,2}\s?[\p{Script=Arabic}\p{M} ]{3,16}?\s?1[34]\d\d(?:\s?هـ?)?(?:\s?الموافق)?$/u.exec(
        plainDigits(words),
      );
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
    if (!isSentence && this.context.isAgency(words) && (isAnchored || this.standsAlone(words)))
      return this.takeSource(words, at);
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
    const isDated = this.facts.length > 0 && this.facts.every(({ type }) => type === 'time');
    if (isDated && /[|｜]|\s-\s/.test(this.text) && /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(words)) {
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
    const isPlain = (token: string) => neutral.test(token) || isFurniture(token);
    if (isAnchored && tokens.length > 1 && tokens.every(isPlain)) return true;
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

  /** A house with nothing beside it: headlines, too, end in words such as 博物馆 or 中心. */
  private standsAlone(words: string): boolean {
    if (!/\p{Script=Han}/u.test(words) || this.context.knowsAgency(words)) return true;
    return (
      words.length <= 10 &&
      /(?:社|[报報]|[网網]|台|新[闻聞]|视频|在线|客户端|[周週]刊|[杂雜][志誌]|传媒|频道|发布|公众号)$/u.test(
        words,
      )
    );
  }

  private explainAnchored(words: string, at: Span, hasTime: boolean): boolean {
    const topic = /^#\s?([\p{L}\p{N}][^#]{1,40})$/u.exec(words)?.[1];
    if (hasTime && topic) {
      this.facts.push({
        type: 'text',
        field: 'keyword',
        value: topic,
        start: at.end - topic.length,
        end: at.end,
      });
      return true;
    }
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
    // `Our Correspondent` is a job, and no house.
    if (isTitle(words) && !this.context.knowsAgency(words)) return true;
    this.facts.push({ type: 'text', field: 'source', value: agencySpelling(words), ...at });
    this.say('source');
    return true;
  }
}
