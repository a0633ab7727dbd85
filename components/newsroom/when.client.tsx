'use client';

import { useEffect, useState } from 'react';
import { useMessages } from './messages.client.tsx';

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

/** `5 min. ago`, `yesterday`; from a week on, the day. */
export function tellWhen(at: Date, now: Date, language: string, timeZone?: string): string {
  const passed = now.getTime() - at.getTime();
  if (passed < 7 * 86_400_000) {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
    const [unit, length] = steps.findLast(([, step]) => passed >= step) ?? ['second', 1000];
    return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(passed / length), unit);
  }
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(at);
}

/** A time as the person at the screen tells it; its full form, with the zone, on pointing. */
export function When({ at }: { at: string | Date }) {
  const { language } = useMessages();
  const instant = new Date(at);
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  // The server knows neither the reader's zone nor when the page will be looked at.
  const text = now
    ? tellWhen(instant, now, language)
    : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(instant);
  const full = now
    ? new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long' }).format(instant)
    : undefined;
  return (
    <time dateTime={instant.toISOString()} title={full} className="whitespace-nowrap">
      {text}
    </time>
  );
}
