/** How a language writes days and times, and how an edition does where it has a manner of its own. */
import { once } from './once.ts';

/** In which language, and with which forms of its own, a time is printed. An edition is one. */
export type Manner = { language: string; style?: Readonly<Record<string, string>> };

export const timeFormNames = ['time.line', 'time.date', 'time.full', 'time.month'] as const;
export type TimeFormName = (typeof timeFormNames)[number];

/** Gaps that a form of a time may have: `{dd}` and `{mm}` have two figures, `{day}` and `{month}` as many as they need. */
export const timeGaps = [
  'hour',
  'minute',
  'day',
  'dd',
  'month',
  'mm',
  'monthName',
  'year',
  'weekday',
  'date',
] as const;

type TimeForms = Record<TimeFormName, string>;

const forms: Record<string, TimeForms> = {
  en: {
    'time.line': '{hour}:{minute}, {monthName} {dd}, {year}',
    'time.date': '{monthName} {day}, {year}',
    'time.full': '{weekday}, {date}',
    'time.month': '{monthName} {year}',
  },
  zh: {
    'time.line': '{year}年{mm}月{dd}日{hour}:{minute}',
    'time.date': '{year}年{month}月{day}日',
    'time.full': '{date} {weekday}',
    'time.month': '{year}年{month}月',
  },
  ar: {
    'time.line': '{hour}:{minute}، {date}',
    'time.date': '{day} {monthName} {year}',
    'time.full': '{weekday} {date}',
    'time.month': '{monthName} {year}',
  },
  ja: {
    'time.line': '{year}年{month}月{day}日 {hour}:{minute}',
    'time.date': '{year}年{month}月{day}日',
    'time.full': '{date}({weekday})',
    'time.month': '{year}年{month}月',
  },
  fr: {
    'time.line': '{date} à {hour}h{minute}',
    'time.date': '{day} {monthName} {year}',
    'time.full': '{weekday} {date}',
    'time.month': '{monthName} {year}',
  },
  es: {
    'time.line': '{date}, {hour}:{minute}',
    'time.date': '{day} de {monthName} de {year}',
    'time.full': '{weekday}, {date}',
    'time.month': '{monthName} de {year}',
  },
};

export function timeForm({ language, style = {} }: Manner, name: TimeFormName): string {
  const [primary = 'en'] = language.split('-');
  return style[name] ?? (forms[primary] ?? forms.en)?.[name] ?? '';
}

export const calendars = ['gregory', 'islamic-umalqura', 'persian', 'buddhist', 'roc'] as const;
export type Calendar = (typeof calendars)[number];
export const figures = ['latn', 'arab', 'arabext', 'deva', 'hanidec'] as const;

export function calendarOf({ style = {} }: Manner): Calendar {
  return calendars.find((calendar) => calendar === style['time.calendar']) ?? 'gregory';
}

const namesByMonth = new Map<string, string[]>();

/** The edition's own names of the months (`كانون الثاني`), else those of its language. */
export function monthNameOf({ language, style = {} }: Manner, month: number): string {
  const own = style['time.months'];
  const key = own ?? language;
  let names = namesByMonth.get(key);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
    names = own
      ? monthsIn(own)
      : Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2023, index, 15)));
    namesByMonth.set(key, names);
  }
  return names[month - 1] ?? '';
}

/** A list as it is typed: `January, February, …`. */
export function monthsIn(text: string): string[] {
  return text.split(/[,،、，]/).map((name) => name.trim());
}

const dayFormats = new Map<string, [Intl.DateTimeFormat, Intl.DateTimeFormat]>();

/** The day in another calendar; null where that is the usual one. */
export function dayIn(
  calendar: Calendar,
  instant: Date,
  { language, timeZone }: Manner & { timeZone: string },
) {
  if (calendar === 'gregory') return null;
  const key = `${calendar} ${language} ${timeZone}`;
  let found = dayFormats.get(key);
  if (!found) {
    const locale = new Intl.Locale(language, { calendar, numberingSystem: 'latn' });
    const day = { timeZone, year: 'numeric', day: 'numeric' } as const;
    found = [
      new Intl.DateTimeFormat(locale, { ...day, month: 'numeric' }),
      new Intl.DateTimeFormat(locale, { ...day, month: 'long' }),
    ];
    dayFormats.set(key, found);
  }
  const [inFigures, inWords] = found;
  const part = (format: Intl.DateTimeFormat, wanted: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(instant).find(({ type }) => type === wanted)?.value ?? '';
  const [month, day] = [part(inFigures, 'month'), part(inFigures, 'day')];
  return {
    year: part(inFigures, 'year'),
    month,
    mm: month.padStart(2, '0'),
    day,
    dd: day.padStart(2, '0'),
    monthName: part(inWords, 'month'),
  };
}

/** `٢٠٢٣` for `2023` where the edition writes so. */
export function inFiguresOf({ style = {} }: Pick<Manner, 'style'>, text: string): string {
  const own = figures.find((figure) => figure === style['time.figures']);
  if (!own || own === 'latn') return text;
  const ten = figuresOf(own);
  return text.replace(/[0-9]/g, (figure) => ten.format(Number(figure)));
}

const figuresOf = once(
  (numberingSystem: string) => new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }),
);
