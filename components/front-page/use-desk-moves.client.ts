'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { pressedKey } from '#components/ui/pressed-key.ts';
import type { ArrangedContainer } from '#lib/front-page/arrange-front.ts';
import { arrangeBoard } from '#lib/front-page/board.ts';
import {
  addContainer,
  changeContainer,
  moveContainer,
  moveStory,
  placeStory,
  removeContainer,
  removeStory,
  type Spot,
  spotOf,
  spotsOf,
} from '#lib/front-page/edit-front.ts';
import { placementsIn } from '#lib/front-page/front.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { ContainerMoves } from './board-container.client.tsx';
import { containerName, type Front, headlineOf } from './desk.ts';
import { type Carrying, useCarrying } from './use-carrying.client.ts';
import type { FrontDraft } from './use-front-draft.client.ts';

export type DeskMoves = {
  arranged: ArrangedContainer[];
  now: Date;
  onFront: ReadonlySet<string>;
  carrying: Carrying;
  containers: ContainerMoves;
  /** Said to whoever hears the page. */
  said: string;
  say: (text: string) => void;
  place: (articleId: string, spot: Spot) => void;
  step: (articleId: string, step: 1 | -1) => void;
  remove: (articleId: string) => void;
  undo: () => void;
  redo: () => void;
};

/** What one can do at the desk, each with its sentence for whoever hears it. */
export function useDeskMoves(front: Front, draft: FrontDraft): DeskMoves {
  const { t, language } = useAllMessages();
  const words = t.fronts;
  const [said, say] = useState('');
  const now = useNow();
  const focusNext = useRef<string | null>(null);
  const { containers, board, change } = draft;
  const arranged = useMemo(() => arrangeBoard(containers, board, now), [containers, board, now]);
  const onFront = useMemo(
    () => new Set(placementsIn(containers).map(({ articleId }) => articleId)),
    [containers],
  );
  const headline = (articleId: string) => headlineOf(board.stories[articleId], t);

  // The focus goes with the story that was moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again after every change
  useEffect(() => {
    const handle = focusNext.current;
    focusNext.current = null;
    if (handle) document.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus();
  }, [containers, said]);

  const nameOf = (key: string) => {
    const container = containers.find((one) => one.key === key);
    return container ? containerName(container, front, t) : '';
  };
  const told = (text: string, spot: Spot, more: Record<string, string> = {}) => {
    const size = containers.find(({ key }) => key === spot.key)?.size ?? 0;
    return fillIn(text, { position: spot.position + 1, size, container: nameOf(spot.key), ...more });
  };

  function place(articleId: string, spot: Spot) {
    const { containers: next, pushedOff } = placeStory(containers, articleId, spot);
    change(next);
    focusNext.current = `board:${articleId}`;
    const dropped = told(words.carry.dropped, spot, { headline: headline(articleId) });
    const off = pushedOff ? fillIn(words.carry.pushedOff, { headline: headline(pushedOff) }) : '';
    say(`${dropped} ${off}`.trim());
  }
  function remove(articleId: string) {
    change(removeStory(containers, articleId));
    say(fillIn(words.carry.removed, { headline: headline(articleId) }));
  }

  const carrying = useCarrying({
    spots: spotsOf(containers),
    spotOf: (articleId) => spotOf(containers, articleId) ?? shownAt(arranged, articleId),
    onPickUp: (articleId) => say(fillIn(words.carry.picked, { headline: headline(articleId) })),
    onOver: (spot) => {
      const there = cellAt(arranged, spot);
      document
        .querySelector(`[data-container="${spot.key}"][data-position="${spot.position}"]`)
        ?.scrollIntoView({ block: 'nearest' });
      say(
        there ? told(words.carry.over, spot, { there: headline(there) }) : told(words.carry.overEmpty, spot),
      );
    },
    onDrop: place,
    onDropOff: (articleId) => onFront.has(articleId) && remove(articleId),
    onCancel: () => say(words.carry.cancelled),
  });

  const undo = useCallback(() => {
    draft.undo();
    say(words.carry.undone);
  }, [draft.undo, words]);
  const redo = useCallback(() => {
    draft.redo();
    say(words.carry.redone);
  }, [draft.redo, words]);
  useUndoKeys(undo, redo);

  return {
    arranged,
    now,
    onFront,
    carrying,
    said,
    say,
    place,
    remove,
    step: (articleId, step) => {
      const next = moveStory(containers, articleId, step);
      const spot = spotOf(next, articleId);
      change(next);
      focusNext.current = `board:${articleId}`;
      if (spot) say(told(words.carry.dropped, spot, { headline: headline(articleId) }));
    },
    undo,
    redo,
    containers: {
      change: (key, changes) => {
        const { containers: next, leaving } = changeContainer(containers, key, changes);
        change(next);
        if (leaving > 0) say(printCount(language, words.container.leaving, leaving));
      },
      move: (key, step) =>
        change(moveContainer(containers, key, containers.findIndex((one) => one.key === key) + step)),
      remove: (key) => {
        change(removeContainer(containers, key));
        say(fillIn(words.container.removed, { name: nameOf(key) }));
      },
      addBelow: (key) => {
        const fill = front.sectionId
          ? ({ from: 'section', id: front.sectionId, photoOnly: false } as const)
          : ({ from: 'edition', photoOnly: false } as const);
        change(addContainer(containers, { key: crypto.randomUUID(), layout: 'row', fill }, key));
      },
    },
  };
}

function cellAt(arranged: readonly ArrangedContainer[], { key, position }: Spot): string | null {
  const cell = arranged.find(({ container }) => container.key === key)?.cells[position];
  return cell?.placement?.articleId ?? cell?.shown ?? null;
}

function shownAt(arranged: readonly ArrangedContainer[], articleId: string): Spot | null {
  for (const { container, cells } of arranged) {
    const cell = cells.find(({ shown }) => shown === articleId);
    if (cell) return { key: container.key, position: cell.position };
  }
  return null;
}

/** Pins end while one looks on. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Ctrl/Cmd-Z and with Shift, outside of fields, which have an undo of their own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.matches('input, textarea, [contenteditable="true"]')) return;
      const key = pressedKey(event);
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      event.preventDefault();
      if (again) redo();
      else undo();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
