/** Times as the newsroom tells them, in the language and zone of whoever looks; what readers see is told by dates.ts. */
import { inFigures } from './catalogue.ts';

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;

/** `Nov 24, 2026`; `2026年11月24日`; `24 نوفمبر 2026`. */
export function tellDay(at: Date, language: string, timeZone?: string): string {
  return tell(at, language, { ...day, timeZone });
}

/** `Nov 24, 2026, 4:05 PM`; `2026年11月24日 16:05`; `24 نوفمبر 2026، 16:05`. */
export function tellMoment(at: Date, language: string, timeZone?: string): string {
  return tell(at, language, { ...day, ...time, timeZone });
}

/** The clock alone. */
export function tellTime(at: Date, language: string): string {
  return tell(at, language, { ...time, hour: '2-digit' });
}

/** With the weekday, the seconds and the zone. */
export function tellFully(at: Date, language: string): string {
  return tell(at, language, {
    ...day,
    weekday: 'long',
    month: 'long',
    ...time,
    second: '2-digit',
    timeZoneName: 'short',
  });
}

/** Short, on a desk where the day is plain: `24 Nov, 18:00`. */
export function tellShortly(at: Date, language: string, timeZone: string): string {
  const format = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return tell(at, language, { ...format, hourCycle: 'h23', timeZone });
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
  const format = new Intl.RelativeTimeFormat(inFigures(language), { numeric: 'auto', style });
  const [unit, length] = steps.findLast(([, step]) => passed >= step) ?? ['second', 1000];
  return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(passed / length), unit);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

/** Arabic newsrooms read the clock through twenty-four hours, as our Arabic editions print it. */
function tell(at: Date, language: string, format: Intl.DateTimeFormatOptions): string {
  const clock: Intl.DateTimeFormatOptions =
    language.startsWith('ar') && format.hour ? { hour: '2-digit', hourCycle: 'h23' } : {};
  return new Intl.DateTimeFormat(inFigures(language), { ...format, ...clock }).format(at);
}
