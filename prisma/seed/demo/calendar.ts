import { fromLocalInput, toLocalInput } from '#lib/language/dates.ts';
import type { Moment } from '../content/content.ts';

const day = 86_400_000;

/** The beginning of the day in UTC: what the whole demo counts back from, so that nothing lies ahead of the clock. */
export function startOfDay(now: Date): Date {
  return new Date(Math.floor(now.getTime() / day) * day);
}

export function daysBefore(today: Date, days: number): Date {
  return new Date(today.getTime() - days * day);
}

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

/** The moment on the clocks of a zone. */
export function instantOf(moment: Moment, today: Date, timeZone: string): Date {
  const date = toLocalInput(daysBefore(today, moment.daysAgo), 'UTC').slice(0, 10);
  const instant = fromLocalInput(`${date}T${moment.at}`, timeZone);
  if (!instant) throw new Error(`"${moment.at}" is not a time of day.`);
  return instant;
}
