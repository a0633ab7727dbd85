/** Bylines in alphabets: `By A, B and C in Beijing (China Daily)`, `كتبت: ليلى حداد`, `by Xinhua writer A`. */
import { agencySpelling } from './agency-names.ts';
import type { Context, Fact } from './copy.ts';
import { type ListedName, listNames } from './name-list.ts';
import {
  couldBeArabicName,
  couldBeChineseName,
  couldBeJob,
  couldBeLatinName,
  isTitle,
  naturalName,
} from './person-names.ts';
import { isProper, isRegion } from './place-names.ts';

const marker =
  /^[\s□■●◆▲*>–—-]{0,4}(?:(?:(?:words|story|text|posted|submitted|published|created|written|reported|report|analysis|interview|compiled|article|commentary|opinion|story and (?:photos?|pictures)|text and photos?|words and pictures)\s{1,2})?by(?=[\s:：])|par(?= \p{Lu})|por(?= \p{Lu})|von(?= \p{Lu})|(?:بقلم|كتب(?:ت|ه|ها)?|كَتَب(?:ت)?|إعداد|اعداد|تقرير(?=\s?[:：/])|أعدّ?ها?|أعد التقرير)(?=[\s:：/–—-]))[\s:：/–—-]{0,4}/iu;

export type BylineMode = 'marked' | 'bare' | 'forced';

/** What a byline states; null where the text is none. `bare` is a byline without any “By”, which must look like nothing else. */
export function readByline(text: string, context: Context, mode: BylineMode): Fact[] | null {
  if (text.length > 400) return null;
  const found = marker.exec(text);
  if (mode === 'marked' && !found) return null;
  const from = found?.[0].length ?? 0;
  const rest = text.slice(from);
  if (
    rest.trim() === '' ||
    (mode !== 'forced' &&
      /[.!?。]["”’)]?$/.test(rest.trim()) &&
      !/(?:\b\p{L}|Jr|Sr|Inc|Dr)\.$/u.test(rest.trim()))
  )
    return null;
  const parsed = new BylineParts(context, mode).read(rest);
  if (!parsed) return null;
  return parsed.map((fact) => ({ ...fact, start: fact.start + from, end: fact.end + from }));
}

type Place = { name: string; start: number; end: number };
type Person = { name: string; start: number; end: number; agency: string | null; place: Place | null };

class BylineParts {
  private readonly context: Context;
  private readonly mode: BylineMode;
  private readonly people: Person[] = [];
  private readonly facts: Fact[] = [];
  private agency: { name: string; start: number; end: number } | null = null;
  private readonly places: Place[] = [];
  private hasDesk = false;

  constructor(context: Context, mode: BylineMode) {
    this.context = context;
    this.mode = mode;
  }

  read(rest: string): Fact[] | null {
    const tail = /[\s]?[(（[【]\s?([^()（）[\]【】]{2,60}?)\s?[)）\]】]?\s*$/u.exec(rest.slice(0, 300));
    let end = rest.length;
    if (tail && rest.length <= 300 && tail.index > 0) {
      const inside = tail[1] ?? '';
      const at = tail.index + tail[0].indexOf(inside);
      if (!isTitle(inside) || this.context.isAgency(inside)) this.setAgency(inside, at);
      end = tail.index;
    }
    const chunks = listNames(rest.slice(0, end));
    if (chunks.length === 0) return null;
    for (const [index, chunk] of chunks.entries()) {
      if (!this.take(chunk, index, chunks.length)) return null;
    }
    return this.finish(rest);
  }

  private take(chunk: ListedName, index: number, count: number): boolean {
    const before = this.places.length;
    let { text, start } = chunk;
    const lead = /^(?:and|with|by|et|y)\s+/i.exec(text);
    if (lead && text.length > lead[0].length) {
      text = text.slice(lead[0].length);
      start += lead[0].length;
    }
    const inBracket = /\s?[(（[]([^()（）[\]]{2,50})[)）\]]?$/u.exec(text);
    const bracketAgency = inBracket?.[1] && !isTitle(inBracket[1]) ? agencySpelling(inBracket[1]) : null;
    if (inBracket) text = text.slice(0, inBracket.index);
    const where = /\s(?:in|from|at|à|en|في|من)\s(?:the\s)?([\p{Lu}\p{Script=Arabic}][^,]{1,60})$/u.exec(text);
    const isLongPlace = this.mode === 'bare' && (where?.[1] ?? '').split(' ').length > 3;
    if (where && where.index > 0 && !isLongPlace && isProper(where[1] ?? '')) {
      const name = where[1] ?? '';
      const at = start + where.index + where[0].indexOf(name);
      this.places.push({ name, start: at, end: at + name.length });
      text = text.slice(0, where.index);
    }
    const isPlaced = this.places.length > before;
    const forWhom = /\s(?:for|of)\s(?:the\s)?(\p{Lu}[^,]{1,60})$/u.exec(text);
    if (forWhom?.[1] && isProper(forWhom[1])) {
      this.setAgency(forWhom[1], start + forWhom.index + forWhom[0].indexOf(forWhom[1]));
      text = text.slice(0, forWhom.index);
    }
    const isTaken = this.takeName(text.trim(), start, bracketAgency, index, count);
    if (isPlaced) this.placeEverybody();
    return isTaken;
  }

  /** A place holds for all who stand before it and have none. */
  private placeEverybody(): void {
    for (const person of this.people) person.place ??= this.places.at(-1) ?? null;
  }

  private takeName(
    text: string,
    start: number,
    agency: string | null,
    index: number,
    count: number,
  ): boolean {
    if (text === '' || /^[@#]/.test(text) || /@\S+\.\S/.test(text)) return text !== '' || index > 0;
    const titled =
      /^(.{0,40}?)(?:^|\s)((?:our |staff |special |senior |chief |news )*(?:writers?|reporters?|correspondents?|columnists?|journalists?|editors?|مراسل(?:ة|و)?|الصحفية?|الزميلة?))\s(?:in\s)?(?=\p{Lu}|\p{Script=Arabic})/iu.exec(
        text,
      );
    if (titled && this.isName(text.slice(titled[0].length))) {
      const before = (titled[1] ?? '').trim();
      if (this.context.isAgency(before)) this.setAgency(before, start + text.indexOf(before));
      return this.addPerson(text.slice(titled[0].length), start + titled[0].length, agency);
    }
    const headed = /^(\p{Lu}\S+\s(?:(?:van|von|de|al|bin)\s)?\p{Lu}\S+)\s(?=\S)/u.exec(text);
    if (
      headed?.[1] &&
      isTitle(text) &&
      this.isName(headed[1]) &&
      !couldBeJob(headed[1]) &&
      isTitle(text.slice(headed[0].length))
    ) {
      return this.addPerson(headed[1], start, agency);
    }
    if (this.context.isPerson(text)) return this.addPerson(text, start, agency);
    const words = text.split(' ');
    for (let at = 2; at <= 4 && at < words.length; at += 1) {
      const name = words.slice(0, at).join(' ');
      const house = words.slice(at).join(' ');
      if (!this.context.knowsAgency(house) || !couldBeLatinName(name, true)) continue;
      this.setAgency(house, start + name.length + 1);
      return this.addPerson(name, start, agency);
    }
    if (this.context.isAgency(text) && !(this.mode === 'marked' && index === 0 && !this.isSureAgency(text))) {
      if (
        /^(?:(?:our|the|a)\s)?(?:staff|desk|newsroom)(?:\s(?:reporters?|writers?|correspondents?))?$/i.test(
          text,
        )
      )
        this.hasDesk = true;
      else this.setAgency(text.replace(/\sstaff$/i, ''), start);
      return true;
    }
    const employer = /^(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)\s(?=\S)/u.exec(text);
    const short = employer?.[1]?.split(' ')[0] ?? '';
    if (isTitle(text) && this.people.length > 0)
      for (const house of [employer?.[1] ?? '', short])
        if (this.context.knowsAgency(house)) this.setAgency(house, start);
    if (isTitle(text) || /^special to\b/i.test(text) || /^(?:text|photos?|video)$/i.test(text)) {
      const special = /^special to (?:the )?(.{2,40})$/i.exec(text);
      if (special?.[1]) this.setAgency(special[1], start + text.indexOf(special[1]));
      this.hasDesk = true;
      return this.mode !== 'bare' || this.people.length > 0;
    }
    const isOneWord = !/\s/.test(text);
    const place = this.places.at(-1);
    if (index > 0 && (isOneWord || isRegion(text)) && place && !this.isListOfOneWords(count)) {
      place.name = `${place.name}, ${text}`;
      place.end = start + text.length;
      return true;
    }
    if (
      index > 0 &&
      index === count - 1 &&
      isOneWord &&
      this.people.some((person) => /\s/.test(person.name)) &&
      /^\p{Lu}/u.test(text)
    ) {
      this.setAgency(text, start);
      return true;
    }
    if (this.isName(text)) return this.addPerson(text, start, agency);
    return this.mode === 'forced' ? this.addPerson(text, start, agency) : false;
  }

  private isListOfOneWords(count: number): boolean {
    return count > 1 && this.people.every((person) => !/\s/.test(person.name)) && this.people.length > 0;
  }

  private isSureAgency(text: string): boolean {
    return !couldBeLatinName(text, true) || this.context.isAgency(text, true);
  }

  private isName(text: string): boolean {
    if (/\p{Script=Arabic}/u.test(text))
      return this.mode === 'bare'
        ? couldBeArabicName(text)
        : text.split(' ').length <= 5 && text.length <= 50;
    if (/\p{Script=Han}/u.test(text)) return couldBeChineseName(text, this.mode === 'bare');
    if (couldBeLatinName(text, this.mode === 'bare')) return true;
    return this.mode === 'marked' && /^[a-z]+(?: [a-z]+){1,2}$/.test(text) && this.context.isPerson(text);
  }

  private addPerson(text: string, start: number, agency: string | null): boolean {
    const name = text.replace(/^(?:Dr|Mr|Mrs|Ms|Prof|الزميلة?|د|أ)\.?\s(?=\S+\s\S)/u, '');
    const at = start + text.length - name.length;
    if (name.trim() === '') return false;
    this.people.push({ name: naturalName(name), start: at, end: start + text.length, agency, place: null });
    return true;
  }

  private setAgency(name: string, start: number): void {
    const house = name.replace(/^(?:avec|mit|con|with)\s(?=\p{Lu})/u, '');
    const at = start + name.length - house.length;
    this.agency ??= { name: agencySpelling(house), start: at, end: start + name.length };
  }

  private finish(rest: string): Fact[] | null {
    const { agency } = this;
    const [place] = this.places;
    for (const person of this.people) {
      this.facts.push({
        type: 'credit',
        role: 'writer',
        name: person.name,
        agency: person.agency ?? agency?.name ?? null,
        ...(person.place && isPrinted(person.place) && { place: person.place.name }),
        start: person.start,
        end: person.end,
      });
    }
    if (this.people.length === 0 && agency) {
      this.facts.push({
        type: 'credit',
        role: 'writer',
        name: null,
        agency: agency.name,
        start: agency.start,
        end: agency.end,
      });
    }
    if (this.people.length === 0 && !agency && !this.hasDesk) return null;
    if (agency)
      this.facts.push({
        type: 'text',
        field: 'source',
        value: agency.name,
        start: agency.start,
        end: agency.end,
      });
    if (place && isPrinted(place)) {
      this.facts.push({
        type: 'text',
        field: 'place',
        value: place.name,
        start: place.start,
        end: place.end,
      });
    }
    return rest.length > 0 ? this.facts : null;
  }
}

function isPrinted({ name }: Place): boolean {
  return /^[\p{Lu}\p{Script=Arabic}]/u.test(name);
}
