'use client';

import { GripVertical, Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useSearch } from '#components/ui/use-search.client.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Board, type BoardStory, type Front, headlineOf } from './desk.ts';
import type { Carrying } from './use-carrying.client.ts';

const answerSchema = z.object({
  ok: z.literal(true),
  value: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      status: z.enum(['draft', 'published', 'withdrawn']),
      sectionName: z.string().nullable(),
      sectionColour: z.string().nullable(),
      photoId: z.string().nullable(),
      firstPublishedAt: z.coerce.date().nullable(),
    }),
  ),
});

type Props = {
  front: Front;
  onFront: ReadonlySet<string>;
  carrying: Carrying;
  learn: (stories: Board['stories']) => void;
};

/** The newest stories, and any by its words, to be dragged or picked up from. */
export function StoryPalette({ front, onFront, carrying, learn }: Props) {
  const { t } = useAllMessages();
  const words = t.fronts.palette;
  const [text, setText] = useState('');
  const find = useCallback(
    async (search: string): Promise<BoardStory[]> => {
      const query = new URLSearchParams({ frontId: front.id, search });
      const response = await fetch(`/newsroom/front-pages/stories?${query}`);
      return answerSchema.parse(await response.json()).value;
    },
    [front.id],
  );
  const { phase, hits } = useSearch(text.trim(), find);
  useEffect(() => {
    if (hits.length > 0) learn(Object.fromEntries(hits.map((story) => [story.id, story])));
  }, [hits, learn]);
  const dropping = carrying.carried?.by === 'dragged' && onFront.has(carrying.carried.articleId);
  return (
    <div data-drop-off className="relative flex min-h-0 flex-1 flex-col">
      <div className="border-b border-line p-2.5">
        <TextField
          type="search"
          label={words.search}
          hideLabel
          placeholder={words.search}
          icon={<Search />}
          value={text}
          onValueChange={setText}
        />
        <p className="sr-only">{words.hint}</p>
      </div>
      <ul data-scrolls aria-label={words.label} className="min-h-0 flex-1 overflow-y-auto p-1.5">
        {hits.map((story) => (
          <PaletteStory
            key={story.id}
            story={story}
            front={front}
            placed={onFront.has(story.id)}
            carrying={carrying}
          />
        ))}
      </ul>
      <p role="status" className={hits.length > 0 ? 'sr-only' : 'p-4 text-sm text-muted'}>
        {phase === 'searching' && t.combobox.searching}
        {phase === 'failed' && words.failed}
        {phase === 'found' && hits.length === 0 && (text.trim() === '' ? words.empty : words.nothing)}
      </p>
      {dropping && (
        <p
          className={classNames(
            'pointer-events-none absolute inset-1 flex items-center justify-center rounded-lg border-2 border-dashed p-6 text-center text-sm font-medium',
            carrying.carried?.off
              ? 'border-danger-ink bg-danger-soft text-danger-ink'
              : 'border-line-strong bg-surface/90 text-muted',
          )}
        >
          {words.dropOff}
        </p>
      )}
    </div>
  );
}

type StoryProps = { story: BoardStory; front: Front; placed: boolean; carrying: Carrying };

function PaletteStory({ story, front, placed, carrying }: StoryProps) {
  const { t } = useAllMessages();
  const headline = headlineOf(story, t);
  return (
    <li
      onPointerDown={(event) => carrying.startDrag(event, story.id)}
      className={classNames(
        'desk-cell flex cursor-grab gap-1.5 rounded-md p-1.5 hover:bg-hover',
        placed && 'opacity-60',
        carrying.carried?.articleId === story.id && 'bg-accent-soft',
      )}
    >
      <button
        type="button"
        data-handle={`palette:${story.id}`}
        aria-label={fillIn(t.fronts.cell.pickUp, { headline })}
        onClick={() => carrying.pickUp(story.id)}
        className="flex w-5 shrink-0 cursor-grab items-start justify-center rounded-sm pt-0.5 text-muted hover:text-ink pointer-coarse:w-8"
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <div className="min-w-0 flex-1">
        <p lang={front.edition.language} dir="auto" className="desk-headline line-clamp-3 text-sm">
          {headline}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-2xs text-muted">
          {story.sectionName && <span lang={front.edition.language}>{story.sectionName}</span>}
          {story.firstPublishedAt ? (
            <When at={story.firstPublishedAt} />
          ) : (
            <span className="font-medium text-warning-ink">{t.articles.status[story.status]}</span>
          )}
          {placed && <span className="font-medium text-accent-ink">{t.fronts.palette.onFront}</span>}
        </p>
      </div>
      {story.photoId && (
        <img
          src={`/photos/${story.photoId}/480.webp`}
          alt=""
          loading="lazy"
          draggable={false}
          className="size-10 shrink-0 rounded-sm object-cover"
        />
      )}
    </li>
  );
}
