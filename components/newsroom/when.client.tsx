'use client';

import { useEffect, useState } from 'react';
import { tellDay, tellFully, tellWhen } from '#lib/language/moments.ts';
import { useMessages } from './messages.client.tsx';

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
  const text = now ? tellWhen(instant, now, language) : tellDay(instant, language, 'UTC');
  const full = now ? tellFully(instant, language) : undefined;
  return (
    <time dateTime={instant.toISOString()} title={full} className="whitespace-nowrap">
      {text}
    </time>
  );
}
