'use client';

import { ArrowDown, ArrowUp, EyeOff, GripVertical, Pin, SlidersHorizontal, X } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { classNames } from '#components/ui/class-names.ts';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { type Cell, hasEnded } from '#lib/front-page/arrange-front.ts';
import type { Placement } from '#lib/front-page/front.ts';
import type { CellSize } from '#lib/front-page/layouts.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type BoardStory, type Front, headlineOf, printMoment } from './desk.ts';

export type CellMoves = {
  pickUp: (articleId: string) => void;
  startDrag: (event: React.PointerEvent, articleId: string) => void;
  /** Puts what is held here. */
  putDown: () => void;
  step: (articleId: string, step: 1 | -1) => void;
  remove: (articleId: string) => void;
  /** Keeps by hand what a rule put here. */
  keep: (articleId: string) => void;
  openOptions: (articleId: string) => void;
};

type Props = {
  cell: Cell;
  container: string;
  size: CellSize;
  stories: Readonly<Record<string, BoardStory>>;
  front: Front;
  now: Date;
  moves: CellMoves;
  holding: boolean;
  target: boolean;
  carriedId: string | null;
};

/** One place of a container: what was placed there, or what its rule puts there now. */
export function BoardCell({
  cell,
  container,
  size,
  stories,
  front,
  now,
  moves,
  holding,
  target,
  carriedId,
}: Props) {
  const { t } = useAllMessages();
  const words = t.fronts;
  const { placement, position, shown } = cell;
  const articleId = placement?.articleId ?? shown;
  const story = articleId === null ? undefined : stories[articleId];
  const place = fillIn(words.cell.place, { position: position + 1 });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of what is held are heard by the document
    <li
      data-cell
      data-container={container}
      data-position={position}
      data-size={size}
      onClick={holding ? moves.putDown : undefined}
      onPointerDown={(event) => articleId && moves.startDrag(event, articleId)}
      className={classNames(
        'desk-cell group relative flex min-h-14 min-w-0 gap-1.5 rounded-md border p-1.5 ps-1 transition-colors',
        placement ? 'border-line bg-raised shadow-low' : 'border-dashed border-line bg-sunken',
        target && 'border-accent-ink bg-accent-soft outline-2 outline-accent-ink',
        holding && 'cursor-copy',
        carriedId !== null && carriedId === articleId && 'opacity-50',
      )}
    >
      <span className="sr-only">{place}: </span>
      {articleId === null ? (
        <span className="m-auto text-xs text-muted">{words.desk.empty}</span>
      ) : (
        <>
          <CellHandle articleId={articleId} headline={headlineOf(story, t)} moves={moves} />
          <CellWords {...{ story, placement, size, front, now }} />
          <CellButtons
            articleId={articleId}
            headline={headlineOf(story, t)}
            placed={placement !== null}
            moves={moves}
          />
        </>
      )}
    </li>
  );
}

function CellHandle({
  articleId,
  headline,
  moves,
}: {
  articleId: string;
  headline: string;
  moves: CellMoves;
}) {
  const { t } = useAllMessages();
  return (
    <button
      type="button"
      data-handle={`board:${articleId}`}
      aria-label={fillIn(t.fronts.cell.pickUp, { headline })}
      onClick={(event) => {
        event.stopPropagation();
        moves.pickUp(articleId);
      }}
      className="flex w-5 shrink-0 cursor-grab items-start justify-center rounded-sm pt-0.5 text-muted hover:text-ink pointer-coarse:w-8"
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
}

type WordsProps = {
  story: BoardStory | undefined;
  placement: Placement | null;
  size: CellSize;
  front: Front;
  now: Date;
};

function CellWords({ story, placement, size, front, now }: WordsProps) {
  const { t, language } = useAllMessages();
  const words = t.fronts;
  const pictured = size === 'lead' || size === 'row';
  const until = placement?.until ?? null;
  const ended = placement !== null && hasEnded(placement, now);
  const hidden = placement && story && story.status !== 'published' ? story.status : null;
  return (
    <>
      {pictured && story?.photoId && !placement?.hidePhoto && (
        <img
          src={`/photos/${story.photoId}/480.webp`}
          alt=""
          loading="lazy"
          draggable={false}
          className={classNames(
            'shrink-0 rounded-sm object-cover',
            size === 'lead' ? 'h-20 w-30' : 'size-10',
          )}
        />
      )}
      <div className="min-w-0 flex-1 py-px" lang={front.edition.language} dir={front.edition.direction}>
        <p
          className={classNames(
            'desk-headline text-sm',
            size !== 'lead' && 'line-clamp-3',
            ended && 'opacity-60',
          )}
        >
          {placement?.headline || headlineOf(story, t)}
        </p>
        <p
          lang={language}
          dir="auto"
          className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-2xs text-muted"
        >
          {story?.sectionName && (
            <span lang={front.edition.language} className="flex items-center gap-1">
              <span
                aria-hidden
                className="size-1.5 rounded-full"
                style={{ background: story.sectionColour || 'var(--line-strong)' }}
              />
              {story.sectionName}
            </span>
          )}
          {!placement && <span className="italic">{words.desk.byRule}</span>}
          {placement?.hidePhoto && (
            <span className="flex items-center gap-1">
              <EyeOff aria-hidden className="size-3" />
              {words.cell.hiddenPhoto}
            </span>
          )}
          {until !== null && (
            <span className="flex items-center gap-1 font-medium text-accent-ink">
              <Pin aria-hidden className="size-3" />
              {fillIn(ended ? words.cell.ended : words.cell.until, {
                time: printMoment(until, front, language),
              })}
            </span>
          )}
          {hidden && (
            <span className="font-medium text-warning-ink">
              {hidden === 'draft' ? words.cell.notPublished : words.cell.withdrawn}
            </span>
          )}
        </p>
      </div>
    </>
  );
}

type ButtonsProps = { articleId: string; headline: string; placed: boolean; moves: CellMoves };

/** In sight on pointing, on focus, and where there is no pointer to point with. */
function CellButtons({ articleId, headline, placed, moves }: ButtonsProps) {
  const { t } = useAllMessages();
  const { cell } = t.fronts;
  const look = 'size-6 pointer-coarse:size-8 [&_svg]:size-3.5';
  const button = (label: string, icon: React.ReactNode, act: () => void) => (
    <IconButton
      size="small"
      className={look}
      label={fillIn(label, { headline })}
      icon={icon}
      onClick={(event) => {
        event.stopPropagation();
        act();
      }}
    />
  );
  return (
    <div
      className={classNames(
        'absolute end-1 top-1 flex rounded-md bg-raised shadow-high transition-opacity',
        'opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:static pointer-coarse:flex-col pointer-coarse:opacity-100 pointer-coarse:shadow-none',
      )}
    >
      {placed ? (
        <>
          {button(cell.up, <ArrowUp aria-hidden />, () => moves.step(articleId, -1))}
          {button(cell.down, <ArrowDown aria-hidden />, () => moves.step(articleId, 1))}
          {button(cell.options, <SlidersHorizontal aria-hidden />, () => moves.openOptions(articleId))}
          {button(cell.remove, <X aria-hidden />, () => moves.remove(articleId))}
        </>
      ) : (
        button(cell.keep, <Pin aria-hidden />, () => moves.keep(articleId))
      )}
    </div>
  );
}
