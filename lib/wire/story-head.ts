/** The top of a story: which lines are kicker, headline, standfirst and byline, and where the text begins. */
import { readAuthorNotes } from './author-note.ts';
import { bareByline, nameBareBylines } from './bare-byline.ts';
import { isIdeographic } from './clean-text.ts';
import { type Context, type Fact, type LineKind, type Passage, type Reading, reading } from './copy.ts';
import { headlineAmong } from './headline-among.ts';
import { headlinePrefix } from './headline-prefix.ts';
import { isTitle } from './person-names.ts';
import { endsSentence, isProse } from './prose.ts';

type Readings = (Reading | null)[];

/** Fills in the readings of the head and answers the index of the first passage of the body. */
export function readHead(
  passages: readonly Passage[],
  readings: Readings,
  context: Context,
  title: string | null,
): number {
  const head = new Head(passages, readings, context, title);
  return head.read();
}

class Head {
  private readonly passages: readonly Passage[];
  private readonly readings: Readings;
  private readonly context: Context;
  private readonly title: string | null;

  constructor(passages: readonly Passage[], readings: Readings, context: Context, title: string | null) {
    this.passages = passages;
    this.readings = readings;
    this.context = context;
    this.title = title;
  }

  read(): number {
    const headline = this.statedHeadline();
    this.sectionAbove(headline ?? 0);
    readAuthorNotes(this.passages, this.readings);
    const start = this.column(this.bodyStart(headline));
    nameBareBylines(
      this.passages,
      this.readings,
      this.context,
      (headline ?? this.nextPlain(0) ?? 0) + 1,
      start,
    );
    this.name(start, headline);
    return start;
  }

  /** `【乡村振兴一线】` alone above the text: the column it runs in. Answers where the text begins. */
  private column(start: number): number {
    for (let at = 0; at <= start; at += 1) {
      const text = this.text(at);
      if (
        !/^\s*【\p{Script=Han}[\p{Script=Han}·]{1,11}】\s*$/u.test(text) ||
        !this.isPlain(at) ||
        this.has('kicker')
      )
        continue;
      this.set(at, 'kicker');
      return at === start ? start + 1 : start;
    }
    return start;
  }

  /** What looks like keywords above the headline is the way to the section. */
  private sectionAbove(headline: number): void {
    for (const [at, found] of this.readings.slice(0, headline).entries()) {
      if (found?.kind !== 'keywords' || found.forced || /[:：]/.test(this.text(at))) continue;
      const last = found.facts.findLast((fact) => fact.type === 'text');
      this.readings[at] = reading('section', last ? [{ ...last, field: 'section' }] : []);
    }
  }

  private text(at: number): string {
    return this.passages[at]?.text ?? '';
  }

  /** Lines that nothing has explained yet. */
  private isPlain(at: number): boolean {
    return this.readings[at] === null;
  }

  private statedHeadline(): number | null {
    const forced = this.readings.findIndex((found) => found?.kind === 'headline');
    if (forced !== -1) return forced;
    const limit = Math.min(this.passages.length, 400);
    const isOpen = (at: number) => this.isPlain(at) && this.text(at) !== '';
    const wanted = this.title === null ? null : squeeze(this.title);
    let heading: number | null = null;
    for (let at = 0; at < limit; at += 1) {
      const hints = this.passages[at]?.hints;
      if (!hints || !isOpen(at)) continue;
      if (
        wanted !== null &&
        wanted !== '' &&
        squeeze(this.text(at)) === wanted &&
        (hints.heading !== null || at < 30)
      )
        return at;
      if (hints.heading === 1 || hints.kind === 'headline') heading ??= at;
    }
    if (heading !== null) return heading;
    const first = this.passages.findIndex((_, at) => this.isPlain(at));
    return first !== -1 && this.passages[first]?.hints.heading === 2 ? first : null;
  }

  private bodyStart(headline: number | null): number {
    const { passages } = this;
    const first = headline ?? this.firstHeadline();
    if (first === null) return this.nextPlain(0) ?? 0;
    let prose: number | null = null;
    for (let at = first + 1; at < passages.length; at += 1) {
      const found = this.readings[at];
      if (this.isParagraph(at) || (found === null && this.isBodyText(at))) {
        prose = at;
        break;
      }
    }
    let last = first;
    const until = prose ?? Math.min(passages.length, first + 14);
    for (let at = first + 1; at < until; at += 1) if (this.isHeadFact(at)) last = at;
    const later = this.factAfterStandfirst(first, prose, last > first);
    if (later !== null) return this.lastFact(later) + 1;
    if (last > first) {
      for (let at = last + 1; at < until; at += 1) {
        if (this.isPlain(at) && !/^[—–-]/.test(this.text(at)) && !this.isLooseHead(at)) return at;
      }
    }
    if (prose !== null) return prose;
    return this.startWithoutProse(first, last);
  }

  /** Short copy in which nothing reads like a paragraph: the headline is one line, the rest is text. */
  private startWithoutProse(first: number, last: number): number {
    if (last > first) return last + 1;
    const next = this.nextPlain(first + 1);
    return next ?? this.passages.length;
  }

  private isLooseHead(at: number): boolean {
    return isTitle(this.text(at)) && this.text(at).split(' ').length <= 6;
  }

  private isParagraph(at: number): boolean {
    const found = this.readings[at];
    return (
      found !== null &&
      found !== undefined &&
      (found.kind === 'paragraph' || found.kind === 'list-item' || found.kind === 'quote')
    );
  }

  private isBodyText(at: number): boolean {
    const hints = this.passages[at]?.hints;
    if (!hints || hints.heading !== null || hints.kind === 'standfirst' || hints.kind === 'kicker')
      return false;
    if (hints.kind === 'quote' || hints.list) return true;
    const text = this.text(at);
    const isSentence = /[.。]["”’」』]?$/u.test(text) && text.length >= (isIdeographic(text) ? 8 : 25);
    return isSentence || isProse(text);
  }

  private isHeadFact(at: number): boolean {
    const kind = this.readings[at]?.kind;
    return (
      kind === 'byline' ||
      kind === 'time' ||
      kind === 'source' ||
      (this.isPlain(at) && bareByline(this.passages, this.readings, at, this.context) !== null)
    );
  }

  /** A standfirst in whole sentences stands in front of the byline; so the text begins only after it. */
  private factAfterStandfirst(first: number, prose: number | null, hasFacts: boolean): number | null {
    if (prose === null || this.isParagraph(prose)) return null;
    let paragraphs = 0;
    for (let at = prose; at < Math.min(this.passages.length, prose + 6); at += 1) {
      const kind = this.readings[at]?.kind;
      if (this.isParagraph(at)) return null;
      if (this.isPlain(at) && at > prose && this.isSurelyBareByline(at)) return this.lastFact(at);
      if (this.isPlain(at)) {
        if (this.text(at).length > (isIdeographic(this.text(at)) ? 160 : 400)) return null;
        paragraphs += 1;
        if (paragraphs > 2) return null;
        continue;
      }
      const isStrong = kind === 'byline' || (!hasFacts && (kind === 'time' || kind === 'source'));
      if (!isStrong || at === prose || this.passages[prose]?.hints.figure) continue;
      const followed = this.passages.some(
        (_, later) =>
          later > at && (this.isParagraph(later) || (this.isPlain(later) && isProse(this.text(later)))),
      );
      if (!followed || (hasFacts && paragraphs > 1) || first === prose) return null;
      return at;
    }
    return null;
  }

  /** Names alone on a line, with a job or a time on the next. */
  private isSurelyBareByline(at: number): boolean {
    if (bareByline(this.passages, this.readings, at, this.context) === null) return false;
    const kind = this.readings[at + 1]?.kind;
    return kind === 'time' || kind === 'source' || (this.isPlain(at + 1) && this.isLooseHead(at + 1));
  }

  /** The last of the facts that follow one another from here on. */
  private lastFact(from: number): number {
    let last = from;
    for (let at = from + 1; at < this.passages.length && !this.isParagraph(at); at += 1) {
      if (this.isPlain(at) && !this.isLooseHead(at)) break;
      if (this.isHeadFact(at) || this.isPlain(at)) last = at;
    }
    return last;
  }

  /** Without any mark, the first line is the headline unless it is a paragraph. */
  private firstHeadline(): number | null {
    const at = this.nextPlain(0);
    const paragraph = this.readings.findIndex((found) => found?.kind === 'paragraph' && found.body !== null);
    if (at === null || (paragraph !== -1 && paragraph < at)) return null;
    const text = this.text(at);
    if (
      bareByline(this.passages, this.readings, at, this.context) !== null &&
      this.nextPlain(at + 1) !== null
    )
      return this.nextPlain(at + 1);
    if (!isProse(text) && !this.isShortSentence(at)) return at;
    const factFollows = [at + 1, at + 2].some((next) => {
      const kind = this.readings[next]?.kind;
      return kind === 'byline' || kind === 'time' || kind === 'source';
    });
    return (factFollows && text.length <= 220) ||
      (!this.isShortSentence(at) && !endsSentence(text) && text.length <= (isIdeographic(text) ? 80 : 260))
      ? at
      : null;
  }

  /** A short sentence with its full stop, which headlines do not have, and no byline or time beside it. */
  private isShortSentence(at: number): boolean {
    const text = this.text(at);
    const stops = /[.。]["”’」』]?$/u.test(text) && !/(?:\p{Lu}\.){2,}$|\.\.$|^\S{1,20}$/u.test(text);
    return stops && this.passages[at]?.hints.heading === null && !this.passages[at]?.hints.bold;
  }

  private nextPlain(from: number): number | null {
    for (let at = from; at < this.passages.length; at += 1) if (this.isPlain(at)) return at;
    return null;
  }

  private set(at: number, kind: LineKind): void {
    const text = this.text(at);
    if (kind !== 'headline' && kind !== 'kicker' && kind !== 'standfirst') return;
    const prefix = kind === 'headline' ? headlinePrefix(text) : { length: 0, kicker: null };
    const facts: Fact[] = [
      {
        type: 'text',
        field: kind,
        value: text.slice(prefix.length).trim(),
        start: prefix.length,
        end: text.length,
      },
    ];
    if (prefix.kicker !== null && !this.has('kicker'))
      facts.push({
        type: 'text',
        field: 'kicker',
        value: prefix.kicker,
        start: 0,
        end: prefix.kicker.length,
      });
    this.readings[at] = reading(kind, facts);
  }

  /** `* Two of five berths back in use`: what agencies sum a story up with above its text stays a list. */
  private takeBullet(at: number): boolean {
    const dash = /^[-–]\s+(?=\S)/u;
    const isOneOfSome = dash.test(this.text(at - 1)) || dash.test(this.text(at + 1));
    const lead = (/^[*•]\s+(?=\S)/u.exec(this.text(at)) ??
      (isOneOfSome ? dash.exec(this.text(at)) : null))?.[0].length;
    if (lead === undefined) return false;
    this.readings[at] = { ...reading('list-item'), body: { start: lead, end: this.text(at).length } };
    return true;
  }

  private has(kind: LineKind): boolean {
    return this.readings.some((found) => found?.kind === kind);
  }

  private name(start: number, headline: number | null): void {
    const plain = this.passages.map((_, at) => at).filter((at) => at < start && this.isPlain(at));
    const isStated = headline !== null && !this.isPlain(headline);
    let at = headline;
    if (at === null) {
      const index = plain.length === 0 ? -1 : headlineAmong(plain.map((index) => this.text(index)));
      at = plain[index] ?? null;
      if (at === null) return;
    }
    if (!isStated) this.set(at, 'headline');
    const chosen = at;
    const before = plain.filter((index) => index < chosen);
    const after = plain.filter((index) => index > chosen && !this.takeBullet(index));
    const kicker = before.at(-1);
    if (kicker !== undefined && !this.has('kicker') && this.text(kicker).length <= 90)
      this.set(kicker, 'kicker');
    if (this.has('standfirst')) return;
    const [standfirst, second] = after;
    if (standfirst === undefined) return;
    this.set(standfirst, 'standfirst');
    const isContinued =
      second !== undefined && /^[—–-]/.test(this.text(second)) && !/^[—–-]/.test(this.text(standfirst));
    if (isContinued) {
      this.set(second, 'standfirst');
      if (!this.has('kicker')) {
        this.set(standfirst, 'headline');
        this.set(chosen, 'kicker');
      }
    }
  }
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();
}
