/** Times as the newsroom tells them, in the language and zone of whoever looks; what readers see is told by dates.ts. */
import { inFigures } from './catalogue.ts';
import { once } from './once.ts';

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;
const forms = {
  day,
  moment: { ...day, ...time },
  time: { ...time, hour: '2-digit' },
  fully: { ...day, weekday: 'long', month: 'long', ...time, second: '2-digit', timeZoneName: 'short' },
  shortly: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** `Nov 24, 2026`; `2026年11月24日`; `24 نوفمبر 2026`. */
export function tellDay(at: Date, language: string, timeZone?: string): string {
  return tell('day', at, language, timeZone);
}

/** `Nov 24, 2026, 4:05 PM`; `2026年11月24日 16:05`; `24 نوفمبر 2026، 16:05`. */
export function tellMoment(at: Date, language: string, timeZone?: string): string {
  return tell('moment', at, language, timeZone);
}

/** The clock alone. */
export function tellTime(at: Date, language: string): string {
  return tell('time', at, language);
}

/** With the weekday, the seconds and the zone. */
export function tellFully(at: Date, language: string): string {
  return tell('fully', at, language);
}

/** Short, on a desk where the day is plain: `24 Nov, 18:00`. */
export function tellShortly(at: Date, language: string, timeZone: string): string {
  return tell('shortly', at, language, timeZone);
}

/** `5 min. ago`, `昨天`, `قبل 5 دقائق`; from so many days on, the day. */
export function tellWhen(
  at: Date,
  now: Date,
  language: string,
  {
    days = 7,
    style = 'short' as Intl.RelativeTimeFormatStyle,
    timeZone = undefined as string | undefined,
  } = {},
): string {
  const passed = now.getTime() - at.getTime();
  if (passed >= days * 86_400_000) return tellDay(at, language, timeZone);
  const format = passedFormat(language, style);
  const [unit, length] = steps.findLast(([, step]) => passed >= step) ?? ['second', 1000];
  return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(passed / length), unit);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

function tell(form: keyof typeof forms, at: Date, language: string, timeZone = ''): string {
  return momentFormat(form, language, timeZone).format(at);
}

/** Arabic newsrooms read the clock through twenty-four hours, as our Arabic editions print it. */
const momentFormat = once((form: keyof typeof forms, language: string, timeZone: string) => {
  const clock: Intl.DateTimeFormatOptions =
    language.startsWith('ar') && form !== 'day' ? { hour: '2-digit', hourCycle: 'h23' } : {};
  const format = { ...forms[form], ...clock, timeZone: timeZone || undefined };
  return new Intl.DateTimeFormat(inFigures(language), format);
});
const passedFormat = once(
  (language: string, style: Intl.RelativeTimeFormatStyle) =>
    new Intl.RelativeTimeFormat(inFigures(language), { numeric: 'auto', style }),
);
