'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Direction } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';

export type SourceOfStory = {
  id: string;
  edition: { name: string; language: string; direction: Direction };
  corrections: { text: string }[];
  headline: string;
  standfirst: string;
  paragraphs: string[];
  seenRevisionId: string;
  nowRevisionId: string;
};

type StorySourceProps = {
  articleId: string;
  source: SourceOfStory;
  readOnly: boolean;
  follow: Action<{ articleId: string; sourceRevisionId: string }, void>;
};

/** The story this one is translated from, paragraph by paragraph beside the own text, and whether it changed since. */
export function StorySource({ articleId, source, readOnly, follow }: StorySourceProps) {
  const { t } = useAllMessages();
  const words = t.editions.source;
  const { run, busy, refusal } = useAction(follow);
  const [seen, setSeen] = useState(source.seenRevisionId);
  const text = useRef<HTMLElement>(null);
  useScrollWithPage(text);
  const { edition, id, nowRevisionId } = source;
  return (
    <section aria-labelledby="source-title" className="flex flex-col gap-2">
      <h2 id="source-title" className="text-sm font-semibold">
        {fillIn(words.title, { name: edition.name })}
      </h2>
      {seen !== nowRevisionId && (
        <Notice tone="warning" title={words.changed}>
          {source.corrections.map((correction) => (
            <p key={correction.text} lang={edition.language} dir={edition.direction}>
              {correction.text}
            </p>
          ))}
          <p>
            <Link
              href={`/newsroom/articles/${id}/history?from=${seen}&to=${nowRevisionId}`}
              className="underline underline-offset-2"
            >
              {words.whatChanged}
            </Link>
          </p>
          {refusal && <p>{refusal.message}</p>}
          {!readOnly && (
            <Button
              size="small"
              busy={busy}
              onClick={async () => {
                if ((await run({ articleId, sourceRevisionId: nowRevisionId })) !== null)
                  setSeen(nowRevisionId);
              }}
            >
              {words.broughtOver}
            </Button>
          )}
        </Notice>
      )}
      <article
        ref={text}
        lang={edition.language}
        dir={edition.direction}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        tabIndex={0}
        aria-labelledby="source-title"
        className="flex max-h-[55dvh] flex-col gap-3 overflow-y-auto rounded-md bg-sunken p-3 text-base"
      >
        <p className="font-semibold">
          <Link href={`/newsroom/articles/${id}`} className="hover:underline">
            {source.headline}
          </Link>
        </p>
        {source.standfirst !== '' && <p className="text-muted">{source.standfirst}</p>}
        {source.paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a state never changes
          <p key={index}>{paragraph}</p>
        ))}
      </article>
    </section>
  );
}

/** As far down as the page is, so that a paragraph and its source stand beside each other. */
function useScrollWithPage(text: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function follow() {
      const { scrollHeight, clientHeight } = document.documentElement;
      const box = text.current;
      if (!box || scrollHeight <= clientHeight) return;
      box.scrollTop =
        (window.scrollY / (scrollHeight - clientHeight)) * (box.scrollHeight - box.clientHeight);
    }
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, [text]);
}
