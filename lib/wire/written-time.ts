/** Finds times as newsrooms print them: `13:50, September 05, 2023`, `2023年09月05日13:50`, `٥ سبتمبر ٢٠٢٣`. */
import { fromLocalInput, toOffsetIso, zoneOffset } from '../language/dates.ts';
import { plainDigits } from './clean-text.ts';
import type { Edition } from './copy.ts';
import { monthNumber, monthPattern } from './month-names.ts';
import { zoneAt } from './time-zones.ts';

export type WrittenTime = {
  year: number;
  month: number;
  day: number;
  hour: number | null;
  minute: number;
  second: number;
  /** Minutes ahead of UTC; null where the copy does not say. */
  offset: number | null;
  /** Day and month could be the other way round. */
  ambiguous: boolean;
};
export type FoundTime = { start: number; end: number; time: WrittenTime };

type FoundDate = { start: number; end: number; year: number; month: number; day: number; ambiguous: boolean };

const dash = '[-–—/]';
const isoPattern = /(?<!\d)(\d{4})([-:])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const yearFirstPattern = /(?<!\d)(\d{4})(?: ?[/.] ?|\s{1,3}(?=\d{1,2}\/))(\d{1,2}) ?[/.] ?(\d{1,2})(?!\d)/gu;
const ideographPattern =
  /(?:(?<!\d)(\d{4})|(?:中華|中华)?(?:民國|民国)\s?(\d{2,3}))\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?/gu;
const numeralPattern =
  /([二一][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})日/gu;
const dayFirstPattern = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/gu;
const monthFirstPattern = new RegExp(
  `(?<![\\p{L}\\d])(${monthPattern})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?[,،]?\\s{1,3}(\\d{4})(?!\\d)`,
  'giu',
);
const dayMonthPattern = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s{0,3}(?:of |de |d')?${dash}?\\s?(${monthPattern})\\.?(?:\\s?/\\s?(?:${monthPattern}))?(?![\\p{L}])\\s?[,،]?\\s?${dash}?\\s{0,3}(?:del? |من |عام |سنة )?(\\d{4})(?:(?!\\d)|\\d{1,2} \\p{L}{3,9} \\d{4}(?!\\d))`,
  'giu',
);

const numerals = '〇一二三四五六七八九';

function numeral(text: string): number {
  const digits = text.replace(/[○零]/g, '〇').replace(/廿/g, '二十');
  if (digits.includes('十')) {
    const [tens = '', ones = ''] = digits.split('十');
    return (tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones));
  }
  return Number([...digits].map((sign) => numerals.indexOf(sign)).join(''));
}

/** In figures alone, day and month are in the order of the edition: month first only in the United States and the Philippines. */
function monthComesFirst({ language, timeZone }: Edition): boolean {
  if (/^en-(?:US|PH)$/i.test(language)) return true;
  return (
    language === 'en' &&
    (/^US\//.test(timeZone) ||
      /^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit)/.test(timeZone))
  );
}

function datesIn(text: string, edition: Edition): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d{4}|[年년]/.test(text)) return found;
  const add = (match: RegExpMatchArray, year: number, month: number, day: number, ambiguous = false) => {
    const start = match.index ?? 0;
    if (
      year < 1800 ||
      year > 2199 ||
      month < 1 ||
      month > 12 ||
      day < 1 ||
      day > new Date(Date.UTC(year, month, 0)).getUTCDate()
    )
      return;
    if (found.some((other) => start < other.end && start + match[0].length > other.start)) return;
    found.push({ start, end: start + match[0].length, year, month, day, ambiguous });
  };
  for (const match of text.matchAll(isoPattern))
    add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(ideographPattern)) {
    add(match, match[1] ? Number(match[1]) : Number(match[2]) + 1911, Number(match[3]), Number(match[4]));
  }
  for (const match of text.matchAll(numeralPattern)) {
    add(match, numeral(match[1] ?? ''), numeral(match[2] ?? ''), numeral(match[3] ?? ''));
  }
  for (const match of text.matchAll(monthFirstPattern))
    add(match, Number(match[3]), monthNumber(match[1] ?? '') ?? 0, Number(match[2]));
  for (const match of text.matchAll(dayMonthPattern))
    add(match, Number(match[3]), monthNumber(match[2] ?? '') ?? 0, Number(match[1]));
  for (const match of text.matchAll(yearFirstPattern))
    add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(dayFirstPattern)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const isOpen = first <= 12 && second <= 12 && first !== second;
    const stated = isOpen ? weekdayNear(text, match.index, match.index + match[0].length) : null;
    const fits = (month: number, day: number) =>
      new Date(Date.UTC(year, month - 1, day)).getUTCDay() === stated;
    const isSettled = stated !== null && fits(first, second) !== fits(second, first);
    const swap = isSettled
      ? fits(first, second)
      : second > 12 || (first <= 12 && monthComesFirst(edition) && match[2] !== '.');
    const ambiguous = isOpen && !isSettled;
    add(match, year, swap ? first : second, swap ? second : first, ambiguous);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day of the week printed beside a date, 0 for Sunday. */
function weekdayNear(text: string, start: number, end: number): number | null {
  const before = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}[.,]?\s{0,2}$/i.exec(
    text.slice(Math.max(0, start - 14), start),
  );
  const after = /^[\s,(]{0,3}(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\b/i.exec(text.slice(end, end + 14));
  const name = (before ?? after)?.[1]?.toLowerCase();
  return name === undefined ? null : ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name);
}

type Clock = { hour: number; minute: number; second: number; length: number; zone: number | string | null };

const weekday =
  '(?:\\(?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?\\)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[（(](?:星期|周|週)?[一二三四五六日天][)）]|(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد))';
const between = `[\\s,،.:T|·•;/-]{0,6}(?:[A-Z]{3,4}\\s{1,2}(?=\\d{1,2}:))?(?:${weekday}[\\s,،|-]{0,4})?(?:(?:م\\s{1,2})?(?:at|à|a las|um|às|على الساعة|الساعة|في تمام الساعة|في الساعة|在|في|عند|—|–)\\s{1,2}|م\\s{1,2}(?=\\d)|[—–]\\s?)?`;
const halves = '上午|下午|中午|凌晨|早上|清晨|晚上|夜间|傍晚|晚|夜';
const afterNoon = new Set(['下午', '晚上', '夜间', '傍晚', '晚', '夜']);
const clockBody = `(${halves})?\\s?(\\d{1,2})(?:[:hH]\\s?(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?|\\.(\\d{2})(?=\\s?(?:[ap]\\.?m|[A-Z]{3}\\b|$|[\\s)|,]))|[时時点點]\\s?(?:(\\d{1,2})分?|(半))?|(?=\\s?[ap]\\.?m))(?!\\d)\\s?(a\\.?m\\.?|p\\.?m\\.?|noon|صباحا|صباحًا|مساء|مساءً|ظهرا|ظهرًا|بعد الظهر|[صم](?![\\p{L}]))?(?:\\s?(?:Uhr|hrs|hours))?`;
const clockAfter = new RegExp(`^${between}${clockBody}`, 'iu');
const clockAnywhere = new RegExp(`(?<![\\d:.])${clockBody}`, 'giu');

function clockFrom(match: RegExpExecArray | RegExpMatchArray, rest: string, edition: Edition): Clock | null {
  const [whole, half, hours, minutes, seconds, dotted, spoken, halfPast, meridiem] = match;
  let hour = Number(hours);
  const minute = halfPast ? 30 : Number(minutes ?? dotted ?? spoken ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const sign = (meridiem ?? '').toLowerCase().replace(/\./g, '');
  if (/^(?:pm|noon|مساءً?|م|ظهرا|ظهرًا|بعد الظهر)$/.test(sign) && hour < 12) hour += 12;
  if (/^(?:am|ص|صباحا|صباحًا)$/.test(sign) && hour === 12) hour = 0;
  if (half && afterNoon.has(half) && hour < 12) hour += 12;
  if (half === '中午' && hour < 11) hour += 12;
  if (half === '凌晨' && hour === 12) hour = 0;
  const zone = zoneAt(rest, edition.timeZone);
  return {
    hour,
    minute,
    second: Number(seconds ?? 0),
    length: whole.length + (zone?.length ?? 0),
    zone: zone?.zone ?? null,
  };
}

/** Minutes ahead of UTC at that moment, where the copy names a zone. */
function offsetAt({ year, month, day }: FoundDate, { hour, minute, zone }: Clock): number | null {
  if (typeof zone !== 'string') return zone;
  const pad = (value: number) => String(value).padStart(2, '0');
  const instant = fromLocalInput(`${year}-${pad(month)}-${pad(day)}T${pad(hour % 24)}:${pad(minute)}`, zone);
  return instant ? zoneOffset(instant, zone) / 60_000 : null;
}

/** All times with a year in a line, in order. Lines longer than a time line can be are not searched. */
export function findTimes(line: string, edition: Edition): FoundTime[] {
  const text = plainDigits(line.length > 600 ? line.slice(0, 600) : line);
  const dates = datesIn(text, edition);
  return dates.map((date, index) => {
    const next = dates[index + 1]?.start ?? text.length;
    const previous = index === 0 ? 0 : (dates[index - 1]?.end ?? 0);
    return withClock(text, date, previous, next, edition);
  });
}

function withClock(text: string, date: FoundDate, from: number, to: number, edition: Edition): FoundTime {
  const { year, month, day, ambiguous } = date;
  const made = (clock: Clock | null): WrittenTime => ({
    year,
    month,
    day,
    hour: clock?.hour ?? null,
    minute: clock?.minute ?? 0,
    second: clock?.second ?? 0,
    offset: clock ? offsetAt(date, clock) : null,
    ambiguous,
  });
  const rest = text.slice(date.end, to);
  const after = clockAfter.exec(rest);
  const clockAfterDate = after ? clockFrom(after, rest.slice(after[0].length), edition) : null;
  const named = new RegExp(`${weekday}[\\s,،]{0,3}$`, 'iu').exec(
    text.slice(Math.max(from, date.start - 24), date.start),
  );
  const start = named ? date.start - named[0].length : date.start;
  if (clockAfterDate) return { start, end: date.end + clockAfterDate.length, time: made(clockAfterDate) };
  const weekdayAfter = new RegExp(`^[\\s,،]{0,3}${weekday}`, 'iu').exec(rest);
  const end = date.end + (weekdayAfter?.[0].length ?? 0);
  const head = text.slice(Math.max(from, date.start - 60), date.start);
  const base = date.start - head.length;
  for (const match of head.matchAll(clockAnywhere)) {
    const clock = clockFrom(match, head.slice(match.index + match[0].length), edition);
    if (!clock) continue;
    const gap = head.slice(match.index + clock.length);
    if (
      new RegExp(
        `^[\\s,،|()•·;-]{0,5}(?:on |le |am |del? |يوم |في )?(?:${weekday}[\\s,،]{0,3})?$`,
        'iu',
      ).test(gap)
    ) {
      return { start: base + match.index, end, time: made(clock) };
    }
  }
  return { start, end, time: made(null) };
}

/** ISO 8601 with the offset stated, or else the edition's. */
export function toIso(time: WrittenTime, timeZone: string): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const hour = time.hour ?? 0;
  const day = new Date(Date.UTC(time.year, time.month - 1, time.day + (hour === 24 ? 1 : 0)))
    .toISOString()
    .slice(0, 10);
  const clock = `${pad(hour % 24)}:${pad(time.minute)}`;
  if (time.offset !== null) {
    const ahead = Math.abs(time.offset);
    return `${day}T${clock}:${pad(time.second)}${time.offset < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
  }
  const instant = fromLocalInput(`${day}T${clock}`, timeZone);
  const printed = instant ? toOffsetIso(instant, timeZone) : `${day}T${clock}:00+00:00`;
  return `${printed.slice(0, 17)}${pad(time.second)}${printed.slice(19)}`;
}

/** Reads a machine's time such as `2023-09-05T13:50:00+08:00`, `20230905T135000Z` or what a page's metadata says. */
export function parseMachineTime(value: string, edition: Edition): WrittenTime | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?/.exec(value.trim());
  const text = compact
    ? value.trim().replace(/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?/, '$1-$2-$3T$4:$5:$6')
    : value;
  return findTimes(text.slice(0, 120), edition)[0]?.time ?? null;
}
