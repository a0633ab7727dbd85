'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { arrowStep } from '#components/ui/arrow-step.ts';
import type { Spot } from '#lib/front-page/edit-front.ts';

/** A story on its way to a place. */
export type Carried = {
  articleId: string;
  /** Held: picked up by key or click, put down by another. Dragged: under a pressed pointer. */
  by: 'held' | 'dragged';
  over: Spot | null;
  /** Over where dropping takes it off the front. */
  off: boolean;
};

export type Carrying = {
  carried: Carried | null;
  /** Where the pointer is, for what follows it. */
  point: { x: number; y: number };
  pickUp: (articleId: string) => void;
  putDown: (spot: Spot) => void;
  /** For the element that can be dragged. */
  startDrag: (event: React.PointerEvent, articleId: string) => void;
};

type Options = {
  spots: readonly Spot[];
  /** Where it stands now, for a start. */
  spotOf: (articleId: string) => Spot | null;
  onPickUp: (articleId: string) => void;
  onOver: (spot: Spot) => void;
  onDrop: (articleId: string, spot: Spot) => void;
  onDropOff: (articleId: string) => void;
  onCancel: () => void;
};

const same = (a: Spot | null, b: Spot | null) => a?.key === b?.key && a?.position === b?.position;

/** Moves stories by pointer, by keys, and by two clicks. */
export function useCarrying(options: Options): Carrying {
  const [carried, setCarried] = useState<Carried | null>(null);
  const [point, setPoint] = useState({ x: 0, y: 0 });
  const latest = useRef(options);
  latest.current = options;
  const held = carried?.by === 'held' ? carried : null;

  const pickUp = useCallback((articleId: string) => {
    const { spots, spotOf, onPickUp } = latest.current;
    setCarried({ articleId, by: 'held', over: spotOf(articleId) ?? spots[0] ?? null, off: false });
    onPickUp(articleId);
  }, []);

  const putDown = useCallback(
    (spot: Spot) => {
      if (!held) return;
      setCarried(null);
      latest.current.onDrop(held.articleId, spot);
    },
    [held],
  );

  useEffect(() => {
    if (!held) return;
    const { articleId, over } = held;
    function press(event: KeyboardEvent) {
      const { spots, onOver, onDrop, onCancel } = latest.current;
      const step = arrowStep(event.key, document.documentElement);
      if (step !== 0) {
        event.preventDefault();
        const index = spots.findIndex((spot) => same(spot, over)) + step;
        const next = spots[Math.min(spots.length - 1, Math.max(0, index))];
        if (!next) return;
        setCarried({ articleId, by: 'held', over: next, off: false });
        onOver(next);
      } else if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) {
        event.preventDefault();
        event.stopPropagation();
        setCarried(null);
        if (over) onDrop(articleId, over);
      } else if (event.key === 'Escape' || event.key === 'Tab') {
        if (event.key === 'Escape') event.preventDefault();
        setCarried(null);
        onCancel();
      }
    }
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [held]);

  const startDrag = useCallback((start: React.PointerEvent, articleId: string) => {
    if (start.button !== 0) return;
    const handle = start.target instanceof Element && start.target.closest('[data-handle]') !== null;
    // Fingers scroll; only the handle drags under them.
    if (start.pointerType !== 'mouse' && !handle) return;
    if (start.target instanceof Element && start.target.closest('button:not([data-handle]), a, input'))
      return;
    let dragging = false;
    let now: Carried = { articleId, by: 'dragged', over: null, off: false };
    const move = (event: PointerEvent) => {
      const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > 5;
      if (!dragging && !far) return;
      dragging = true;
      event.preventDefault();
      now = { ...now, ...targetAt(event.clientX, event.clientY) };
      setPoint({ x: event.clientX, y: event.clientY });
      setCarried(now);
      scrollNear(event.clientX, event.clientY);
    };
    const end = (event: Event) => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener);
      if (!dragging) return;
      setCarried(null);
      swallowClick();
      const { onDrop, onDropOff, onCancel } = latest.current;
      if (event.type === 'pointerup' && now.over) onDrop(articleId, now.over);
      else if (event.type === 'pointerup' && now.off) onDropOff(articleId);
      else onCancel();
    };
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end(event);
    };
    const listeners: [string, EventListener][] = [
      ['pointermove', (event) => event instanceof PointerEvent && move(event)],
      ['pointerup', end],
      ['pointercancel', end],
      ['keydown', (event) => event instanceof KeyboardEvent && giveUp(event)],
    ];
    for (const [name, listener] of listeners) window.addEventListener(name, listener);
  }, []);

  return { carried, point, pickUp, putDown, startDrag };
}

/** The place under the pointer. */
function targetAt(x: number, y: number): { over: Spot | null; off: boolean } {
  const element = document.elementFromPoint(x, y);
  const cell = element?.closest('[data-cell]');
  if (cell instanceof HTMLElement) {
    const { container: key = '', position = '' } = cell.dataset;
    return { over: { key, position: Number(position) }, off: false };
  }
  return { over: null, off: Boolean(element?.closest('[data-drop-off]')) };
}

/** Near its upper or lower edge the pane scrolls on. */
function scrollNear(x: number, y: number): void {
  const pane = document.elementFromPoint(x, y)?.closest('[data-scrolls]');
  if (!pane) return;
  const { top, bottom } = pane.getBoundingClientRect();
  if (y < top + 48) pane.scrollBy({ top: -14 });
  else if (y > bottom - 48) pane.scrollBy({ top: 14 });
}

/** The click that ends a drag is none. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
