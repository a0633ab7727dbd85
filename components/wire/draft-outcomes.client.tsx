'use client';
import Link from 'next/link';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import type { Drafts } from './use-drafts.client.ts';

/** A line for each file that was dropped or chosen: where its draft is, or why there is none. */
export function DraftOutcomes({ outcomes, retry }: Pick<Drafts, 'outcomes' | 'retry'>) {
  const { t: texts } = useAllMessages();
  const words = texts.wire.files;
  return (
    <ul aria-live="polite" aria-label={words.title} className="flex flex-col empty:hidden">
      {outcomes.map(({ key, file, state, articleId, headline, notes }) => (
        <li
          key={key}
          className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-2 text-sm"
        >
          <span dir="auto" className="min-w-0 break-words text-muted">
            {file.name}
          </span>
          <span className={state === 'refused' ? 'font-medium text-danger' : 'font-medium'}>
            {words[state]}
          </span>
          {articleId !== null && (
            <Link
              href={`/newsroom/articles/${articleId}`}
              dir="auto"
              className="min-w-0 break-words underline"
            >
              {headline || words.open}
            </Link>
          )}
          {state === 'refused' && (
            <Button size="small" onClick={() => retry(key)}>
              {words.again}
            </Button>
          )}
          {notes.length > 0 && (
            <ul className="basis-full ps-4 text-muted list-disc">
              {notes.map((note) => (
                <li key={note} className="break-words">
                  {note}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
