'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Badge } from '#components/ui/badge.tsx';
import { List, ListRow } from '#components/ui/list.client.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import type { ArticleStatus } from '#lib/article/article.ts';
import { printList } from '#lib/language/catalogue.ts';
import { directionOf } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellWhen } from '#lib/language/moments.ts';
import { StoryBadge } from './story-badge.client.tsx';

export type StoryRow = {
  id: string;
  status: ArticleStatus;
  changed: boolean;
  sourceChanged: boolean;
  headline: string;
  changedAt: Date;
  sectionName: string | null;
  sectionColour: string | null;
  editionCode: string;
  language: string;
  lastAuthor: string;
  names: string[] | null;
};

/** Forty stories at a glance: state, headline, who, where, when. Arrows or j and k walk, Enter opens. */
export function StoryList({ stories, now }: { stories: readonly StoryRow[]; now: Date }) {
  const { t: texts, language } = useAllMessages();
  const words = texts.articles;
  useListKeys();
  return (
    <List label={words.title}>
      {stories.map((story) => (
        <ListRow
          key={story.id}
          href={`/newsroom/articles/${story.id}`}
          className="gap-x-3 gap-y-0.5 max-md:flex-wrap max-md:py-2"
        >
          <span className="w-44 shrink-0 max-md:order-3 max-md:w-auto">
            <StoryBadge status={story.status} changed={story.changed} />
          </span>
          <span
            className="min-w-0 flex-1 truncate font-medium [text-align:match-parent] max-md:w-full max-md:basis-full max-md:whitespace-normal"
            lang={story.language}
            // What is too long is cut at its own end.
            dir={story.headline ? directionOf(story.language) : undefined}
          >
            {story.sourceChanged && (
              <span lang={language} className="me-2 inline-block">
                <Badge tone="warning">{texts.editions.source.badge}</Badge>
              </span>
            )}
            {story.headline || (
              <span lang={language} className="font-normal text-muted italic">
                {words.untitled}
              </span>
            )}
          </span>
          <span
            className="w-44 shrink-0 truncate text-muted [text-align:match-parent] max-lg:hidden"
            lang={story.language}
            dir={directionOf(story.language)}
          >
            {printList(story.language, story.names ?? [])}
          </span>
          <span
            className="flex w-36 shrink-0 items-center gap-1.5 truncate text-muted max-md:order-4 max-md:w-auto"
            lang={story.language}
          >
            <span
              aria-hidden
              className="size-2 shrink-0 rounded-full"
              style={{ background: story.sectionColour || 'var(--line-strong)' }}
            />
            {story.sectionName ?? '–'}
            <span className="text-2xs uppercase">{story.editionCode}</span>
          </span>
          <Changed story={story} now={now} />
        </ListRow>
      ))}
    </List>
  );
}

function Changed({ story, now }: { story: StoryRow; now: Date }) {
  const { t, language } = useAllMessages();
  return (
    <time
      dateTime={story.changedAt.toISOString()}
      title={`${story.changedAt.toISOString()} · ${fillIn(t.articles.savedBy, { name: story.lastAuthor })}`}
      className="w-24 shrink-0 text-end text-muted tabular-nums max-md:order-5 max-md:ms-auto max-md:w-auto"
    >
      {tellWhen(story.changedAt, now, language, { days: 30, style: 'narrow', timeZone: 'UTC' })}
    </time>
  );
}

/** j or ArrowDown enters the list; c begins a story. */
function useListKeys(): void {
  const router = useRouter();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.matches('input, textarea, select, [contenteditable="true"], [role="combobox"]')) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = pressedKey(event);
      if (key === 'c') {
        event.preventDefault();
        router.push('/newsroom/articles/new');
      } else if ((key === 'j' || key === 'ArrowDown') && !target?.closest('[data-row]')) {
        const first = document.querySelector<HTMLElement>('[data-row]');
        if (!first) return;
        event.preventDefault();
        first.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [router]);
}
