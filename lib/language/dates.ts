/** Times as an edition prints them. Every printed time is in the edition's zone. */
import { fillIn } from './fill-in.ts';
import { once } from './once.ts';
import { calendarOf, dayIn, inFiguresOf, type Manner, monthNameOf, timeForm } from './time-forms.ts';

export type Place = Manner & { timeZone: string };

type Parts = { year: string; month: string; day: string; hour: string; minute: string };

const partsFormat = once(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);
const weekdayFormat = once(
  (language: string, timeZone: string) => new Intl.DateTimeFormat(language, { timeZone, weekday: 'long' }),
);

/** What was asked last: a printed time is asked for its day, its hour and its offset in turn. */
let known = { time: Number.NaN, timeZone: '', parts: { year: '', month: '', day: '', hour: '', minute: '' } };

function partsOf(instant: Date, timeZone: string): Parts {
  const time = instant.getTime();
  if (known.time !== time || known.timeZone !== timeZone)
    known = { time, timeZone, parts: readParts(instant, timeZone) };
  return known.parts;
}

function readParts(instant: Date, timeZone: string): Parts {
  const found: Parts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of partsFormat(timeZone).formatToParts(instant)) {
    if (type in found) found[type as keyof Parts] = value;
  }
  return found;
}

/** `13:50, September 05, 2023`; `2023年09月05日13:50`; `13:50، 5 سبتمبر 2023`. */
export function printTimeLine(instant: Date, place: Place): string {
  return printInstant('time.line', instant, place);
}

/** The day alone: `September 5, 2023`; `2023年9月5日`; `5 سبتمبر 2023`. */
export function printDate(instant: Date, place: Place): string {
  return printInstant('time.date', instant, place);
}

/** The day with its weekday, for the top of a front page. */
export function printFullDate(instant: Date, place: Place): string {
  return printInstant('time.full', instant, place);
}

function printInstant(form: 'time.line' | 'time.date' | 'time.full', instant: Date, place: Place): string {
  const text = timeForm(place, form);
  const { language, timeZone } = place;
  const day = dayIn(calendarOf(place), instant, place) ?? gregorian(instant, place);
  const { hour, minute } = partsOf(instant, timeZone);
  return inFiguresOf(
    place,
    fillIn(fillIn(text, { date: timeForm(place, 'time.date') }), {
      ...day,
      hour,
      minute,
      weekday: text.includes('{weekday}') ? weekdayFormat(language, timeZone).format(instant) : '',
    }),
  );
}

function gregorian(instant: Date, place: Place) {
  const { year, month: mm, day: dd } = partsOf(instant, place.timeZone);
  const month = Number(mm);
  return {
    year,
    mm,
    dd,
    month: String(month),
    day: String(Number(dd)),
    monthName: monthNameOf(place, month),
  };
}

/** `September 2023`; `2023年9月`; `سبتمبر 2023`. */
export function printMonth(year: number, month: number, manner: Manner): string {
  const words = { year, month, mm: String(month).padStart(2, '0'), monthName: monthNameOf(manner, month) };
  return inFiguresOf(manner, fillIn(timeForm(manner, 'time.month'), words));
}

/** The month without its year: `September`; `9月`; `سبتمبر`. */
export function monthName(month: number, manner: Manner): string {
  const isNumbered = /^(zh|ja)/.test(manner.language) && manner.style?.['time.months'] === undefined;
  return isNumbered ? inFiguresOf(manner, `${month}月`) : monthNameOf(manner, month);
}

/** `2023/09/05` in the edition's zone, for addresses. */
export function addressDate(instant: Date, timeZone: string): string {
  const { year, month, day } = partsOf(instant, timeZone);
  return `${year}/${month}/${day}`;
}

/** `2023-09-05T13:50`, the value of a datetime-local field in the edition's zone. */
export function toLocalInput(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = partsOf(instant, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Reads the value of a datetime-local field as a time in the zone; null when it is not one. In a repeated hour the earlier instant is meant. */
export function fromLocalInput(value: string, timeZone: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(value);
  if (!match) return null;
  const asUtc = Date.parse(`${value}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsets = [-24, 24].map((hours) => zoneOffset(new Date(asUtc + hours * 3_600_000), timeZone));
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const exact = candidates.find((candidate) => toLocalInput(new Date(candidate), timeZone) === value);
  const chosen = exact ?? candidates[0];
  return chosen === undefined ? null : new Date(chosen);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(instant: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(instant, timeZone);
  const whole = Math.floor(instant.getTime() / 60_000) * 60_000;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) - whole;
}

/** `2023-09-05T13:50:00+08:00`, the form structured data wants. */
export function toOffsetIso(instant: Date, timeZone: string): string {
  const offset = zoneOffset(instant, timeZone);
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const local = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}

/** `Tue, 05 Sep 2023 13:50:00 +0800`, the form RSS wants: English in every edition. */
export function toRfc822(instant: Date, timeZone: string): string {
  const [day = '', time = ''] = toOffsetIso(instant, timeZone).split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${day}T00:00:00Z`).getUTCDay()];
  const monthName = monthNameOf({ language: 'en' }, Number(month)).slice(0, 3);
  return `${weekday}, ${date} ${monthName} ${year} ${time.slice(0, 8)} ${time.slice(8).replace(':', '')}`;
}
