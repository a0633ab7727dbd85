'use client';

import { Bell } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { printCount, printNumber } from '#lib/language/catalogue.ts';
import { useMessages } from './messages.client.tsx';

/** Asked this often while the page is looked at, in milliseconds. */
const pause = 60_000;

/** How often one was spoken to and has not read it: now, when the page is looked at again, and when a page tells. */
export function useUnseenMentions(begin: number): number {
  const [unseen, setUnseen] = useState(begin);
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return;
      const answer: unknown = await fetch('/newsroom/mentions/count')
        .then((response) => response.json())
        .catch(() => null);
      const told = unseenIn(answer);
      if (told !== null) setUnseen(told);
    };
    const timer = setInterval(ask, pause);
    addEventListener('masthead:mentions', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      removeEventListener('masthead:mentions', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
  return unseen;
}

/** Without zod, which is longer than all else that this page needs at first. */
function unseenIn(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return null;
  const { value } = answer;
  if (typeof value !== 'object' || value === null || !('unseen' in value)) return null;
  return typeof value.unseen === 'number' ? value.unseen : null;
}

export function MentionsBell({ unseen, className }: { unseen: number; className: string }) {
  const { t, language } = useMessages();
  const words = t.comments.mentions;
  return (
    <Link href="/newsroom/mentions" prefetch={false} title={words.title} className={className}>
      <span className="relative">
        <Bell aria-hidden />
        {unseen > 0 && (
          <span
            aria-hidden
            className="absolute -end-1.5 -top-1.5 min-w-4 rounded-full bg-accent px-1 text-center text-2xs leading-4 font-semibold text-on-accent"
          >
            {printNumber(language, Math.min(unseen, 99))}
          </span>
        )}
      </span>
      <span className="flex-1 truncate text-start max-xl:sr-only max-md:not-sr-only">{words.title}</span>
      {unseen > 0 && <span className="sr-only">{printCount(language, words.bell, unseen)}</span>}
    </Link>
  );
}
