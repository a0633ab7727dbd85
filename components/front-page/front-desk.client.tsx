'use client';

import { LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useUnsaved } from '#components/newsroom/use-unsaved.client.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { changePlacement, type Spot } from '#lib/front-page/edit-front.ts';
import { placementsIn } from '#lib/front-page/front.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { CellMoves } from './board-cell.client.tsx';
import { BoardContainer } from './board-container.client.tsx';
import { type Desk, type DeskActions, headlineOf } from './desk.ts';
import { FrontBar } from './front-bar.client.tsx';
import { FrontPreviewPane } from './front-preview-pane.client.tsx';
import { PlacementOptions } from './placement-options.client.tsx';
import { StoryPalette } from './story-palette.client.tsx';
import { useDeskMoves } from './use-desk-moves.client.ts';
import { useFrontDraft } from './use-front-draft.client.ts';

type Pane = 'stories' | 'arrange' | 'preview';
const panes: readonly Pane[] = ['stories', 'arrange', 'preview'];

/** Stories to place, the front as it is arranged, and what readers would see, side by side. */
export function FrontDesk({ desk, actions }: { desk: Desk; actions: DeskActions }) {
  const { t } = useAllMessages();
  const words = t.fronts;
  const { front } = desk;
  const draft = useFrontDraft(desk, actions);
  const moves = useDeskMoves(front, draft);
  const [pane, setPane] = useState<Pane>('arrange');
  const [previewing, setPreviewing] = useState(true);
  const [optionsOf, setOptionsOf] = useState<string | null>(null);
  useUnsaved(draft.saveState !== 'saved' && draft.saveState !== 'automatic', () => {});

  const cellMoves = (spot: Spot): CellMoves => ({
    pickUp: moves.carrying.pickUp,
    startDrag: moves.carrying.startDrag,
    putDown: () => moves.carrying.putDown(spot),
    step: moves.step,
    remove: moves.remove,
    keep: (articleId) => moves.place(articleId, spot),
    openOptions: setOptionsOf,
  });
  const placement = placementsIn(draft.containers).find(({ articleId }) => articleId === optionsOf);
  const shownOn = (name: Pane) => (pane === name ? '' : 'max-lg:hidden');

  return (
    <div className="flex h-dvh flex-col max-md:h-[calc(100dvh-3.75rem-env(safe-area-inset-bottom))]">
      <FrontBar
        desk={desk}
        draft={draft}
        moves={moves}
        actions={actions}
        previewing={previewing}
        onPreviewing={setPreviewing}
      />
      <div role="tablist" aria-label={front.name} className="flex gap-4 border-b border-line px-4 lg:hidden">
        {panes.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={pane === name}
            onClick={() => setPane(name)}
            className="-mb-px border-b-2 border-transparent py-2 text-sm text-muted aria-selected:border-accent-ink aria-selected:font-medium aria-selected:text-ink"
          >
            {words.desk[name]}
          </button>
        ))}
      </div>
      <div className="flex min-h-0 flex-1">
        <section
          aria-label={words.desk.stories}
          className={`flex w-72 shrink-0 flex-col border-e border-line max-lg:w-full ${shownOn('stories')}`}
        >
          <StoryPalette
            front={front}
            onFront={moves.onFront}
            carrying={{
              ...moves.carrying,
              pickUp: (articleId) => {
                setPane('arrange');
                moves.carrying.pickUp(articleId);
              },
            }}
            learn={draft.learn}
          />
        </section>
        <section
          aria-label={words.desk.arrange}
          data-scrolls
          className={`flex min-w-0 flex-1 flex-col gap-2.5 overflow-y-auto bg-canvas p-3 ${shownOn('arrange')}`}
        >
          {draft.theirs && (
            <Notice
              tone="warning"
              title={fillIn(words.conflict.title, { name: draft.theirs.latest?.by ?? '' })}
              actions={
                <span className="flex shrink-0 gap-2">
                  <Button size="small" onClick={draft.takeTheirs}>
                    {words.conflict.theirs}
                  </Button>
                  <Button size="small" onClick={draft.keepMine}>
                    {words.conflict.mine}
                  </Button>
                </span>
              }
            >
              {words.conflict.lead}
            </Notice>
          )}
          <RefusalNotice refusal={draft.refusal} />
          {draft.containers.length === 0 ? (
            <EmptyState
              icon={<LayoutTemplate />}
              title={front.sectionId ? words.desk.listTitle : words.desk.automaticTitle}
              lead={front.sectionId ? words.desk.listLead : words.desk.automaticLead}
            >
              <Button variant="primary" onClick={() => draft.change(desk.beginning)}>
                {words.desk.begin}
              </Button>
            </EmptyState>
          ) : (
            moves.arranged.map((arranged, index) => (
              <BoardContainer
                key={arranged.container.key}
                arranged={arranged}
                first={index === 0}
                last={index === moves.arranged.length - 1}
                stories={draft.board.stories}
                front={front}
                now={moves.now}
                carried={moves.carrying.carried}
                moves={moves.containers}
                cellMoves={cellMoves}
              />
            ))
          )}
        </section>
        {(previewing || pane === 'preview') && (
          <FrontPreviewPane
            frontId={front.id}
            version={draft.revisionId}
            className={`${shownOn('preview')} ${previewing ? '' : 'lg:hidden'}`}
          />
        )}
      </div>
      <p role="status" aria-live="assertive" className="sr-only">
        {moves.said}
      </p>
      {moves.carrying.carried?.by === 'dragged' && (
        <div
          aria-hidden
          style={{ translate: `${moves.carrying.point.x + 10}px ${moves.carrying.point.y + 10}px` }}
          className="desk-headline pointer-events-none fixed top-0 left-0 z-60 line-clamp-2 max-w-60 rounded-md bg-raised px-2.5 py-1.5 text-sm shadow-high"
        >
          {headlineOf(draft.board.stories[moves.carrying.carried.articleId], t)}
        </div>
      )}
      {placement && (
        <PlacementOptions
          placement={placement}
          story={draft.board.stories[placement.articleId]}
          front={front}
          onClose={() => setOptionsOf(null)}
          onApply={(change) => {
            draft.change(changePlacement(draft.containers, placement.articleId, change));
            setOptionsOf(null);
          }}
        />
      )}
    </div>
  );
}
