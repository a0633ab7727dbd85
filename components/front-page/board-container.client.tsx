'use client';

import { ArrowDown, ArrowUp, Plus, Settings2, Trash2 } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Popover } from '#components/ui/popover.client.tsx';
import type { ArrangedContainer } from '#lib/front-page/arrange-front.ts';
import type { Spot } from '#lib/front-page/edit-front.ts';
import type { Container } from '#lib/front-page/front.ts';
import { layoutOf } from '#lib/front-page/layouts.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { BoardCell, type CellMoves } from './board-cell.client.tsx';
import { ContainerSettings } from './container-settings.client.tsx';
import { type BoardStory, containerName, type Front, printFill } from './desk.ts';
import type { Carried } from './use-carrying.client.ts';

export type ContainerMoves = {
  change: (key: string, change: Partial<Pick<Container, 'title' | 'layout' | 'fill' | 'size'>>) => void;
  move: (key: string, step: 1 | -1) => void;
  remove: (key: string) => void;
  addBelow: (key: string) => void;
};

type Props = {
  arranged: ArrangedContainer;
  first: boolean;
  last: boolean;
  stories: Readonly<Record<string, BoardStory>>;
  front: Front;
  now: Date;
  carried: Carried | null;
  moves: ContainerMoves;
  cellMoves: (spot: Spot) => CellMoves;
};

/** A container with its places in the shape of its layout. */
export function BoardContainer({
  arranged,
  first,
  last,
  stories,
  front,
  now,
  carried,
  moves,
  cellMoves,
}: Props) {
  const { t } = useAllMessages();
  const words = t.fronts.container;
  const { container, cells } = arranged;
  const { key, layout } = container;
  const name = containerName(container, front, t);
  const { sizes } = layoutOf(layout);
  return (
    <section aria-label={name} className="rounded-lg border border-line bg-surface p-2">
      <header className="mb-1.5 flex items-center gap-2 ps-1">
        <h2 className="min-w-0 truncate text-sm font-semibold">{name}</h2>
        <p className="min-w-0 flex-1 truncate text-xs text-muted">
          {name === t.fronts.layouts[layout] ? '' : `${t.fronts.layouts[layout]} · `}
          {printFill(container.fill, front, t)}
        </p>
        <div className="flex shrink-0">
          <IconButton
            size="small"
            label={fillIn(words.up, { name })}
            icon={<ArrowUp aria-hidden />}
            disabled={first}
            onClick={() => moves.move(key, -1)}
          />
          <IconButton
            size="small"
            label={fillIn(words.down, { name })}
            icon={<ArrowDown aria-hidden />}
            disabled={last}
            onClick={() => moves.move(key, 1)}
          />
          <Popover
            label={fillIn(words.settings, { name })}
            align="end"
            trigger={
              <button
                type="button"
                aria-label={fillIn(words.settings, { name })}
                title={fillIn(words.settings, { name })}
                className="inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:size-9"
              >
                <Settings2 aria-hidden className="size-4" />
              </button>
            }
          >
            <ContainerSettings
              container={container}
              front={front}
              onChange={(change) => moves.change(key, change)}
            />
          </Popover>
          <IconButton
            size="small"
            label={fillIn(words.addHere, { name })}
            icon={<Plus aria-hidden />}
            onClick={() => moves.addBelow(key)}
          />
          <IconButton
            size="small"
            label={fillIn(words.remove, { name })}
            icon={<Trash2 aria-hidden />}
            onClick={() => moves.remove(key)}
          />
        </div>
      </header>
      <ol className="desk-cells" data-layout={layout} data-count={container.size}>
        {cells.map((cell) => (
          <BoardCell
            key={cell.placement?.articleId ?? `${cell.position}`}
            cell={cell}
            container={key}
            size={sizes(cell.position)}
            stories={stories}
            front={front}
            now={now}
            moves={cellMoves({ key, position: cell.position })}
            holding={carried?.by === 'held'}
            target={carried?.over?.key === key && carried.over.position === cell.position}
            carriedId={carried?.articleId ?? null}
          />
        ))}
      </ol>
    </section>
  );
}
