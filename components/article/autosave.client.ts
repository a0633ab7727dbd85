'use client';
/** Saves a story while it is written: one save under way at a time, the newest text next, and never silence about a failure. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RevisionFields } from '#lib/article/article.ts';
import type { Outcome } from '#lib/platform/outcome.ts';
import { claimTab, dropCopy, findCopy, keepCopy, type UnsavedCopy } from './unsaved-copy.client.ts';

export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; latestRevisionId: string };

export type Draft = { editionId: string; fields: RevisionFields };
export type SavedAnswer = { revisionId: string; savedAt: string };
export type SaveStory = (save: Omit<UnsavedCopy, 'at'>) => Promise<Outcome<SavedAnswer>>;

/** After the last keystroke, and at most, in milliseconds. */
const rest = 700;
const longest = 4000;
const retryAfter = 3000;

export function useAutosave(story: {
  articleId: string;
  revisionId: string;
  save: SaveStory;
  enabled: boolean;
}) {
  const { articleId, save, enabled } = story;
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [cannotKeep, setCannotKeep] = useState(false);
  const base = useRef(story.revisionId);
  const waiting = useRef<UnsavedCopy | null>(null);
  const underWay = useRef<Promise<void> | null>(null);
  const stopped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const firstChange = useRef<number | null>(null);
  const tab = useRef('');

  const run = useCallback(async () => {
    while (waiting.current && !stopped.current) {
      const copy = { ...waiting.current, baseRevisionId: base.current };
      setState({ kind: 'saving' });
      const outcome = await save(copy).catch(() => null);
      if (outcome === null) {
        setState({ kind: 'offline' });
        timer.current = setTimeout(() => void flushRef.current(), retryAfter);
        return;
      }
      if (!outcome.ok) {
        const { refusal } = outcome;
        if (refusal.kind === 'conflict') {
          stopped.current = true;
          setState({ kind: 'conflict', latestRevisionId: refusal.latestRevisionId ?? '' });
        } else if (refusal.kind === 'signed-out') {
          setState({ kind: 'signed-out' });
          timer.current = setTimeout(() => void flushRef.current(), retryAfter * 3);
        } else {
          setState({ kind: 'refused', message: refusal.problems?.[0]?.message ?? refusal.message });
        }
        return;
      }
      base.current = outcome.value.revisionId;
      if (waiting.current.revisionId === copy.revisionId) {
        waiting.current = null;
        firstChange.current = null;
        dropCopy(tab.current, articleId);
        setState({ kind: 'saved', at: new Date(outcome.value.savedAt) });
      }
    }
  }, [articleId, save]);

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    underWay.current ??= run().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  }, [run]);
  const flushRef = useRef(flush);
  flushRef.current = flush;

  /** Takes note of a change: kept on this device at once, in the newsroom a moment later. */
  const change = useCallback(
    (draft: Draft) => {
      if (!enabled) return;
      const now = Date.now();
      const copy: UnsavedCopy = {
        articleId,
        ...draft,
        baseRevisionId: base.current,
        revisionId: crypto.randomUUID(),
        at: now,
      };
      waiting.current = copy;
      setCannotKeep(!keepCopy(tab.current, copy));
      if (stopped.current) return;
      setState((before) => (before.kind === 'saving' ? before : { kind: 'unsaved' }));
      firstChange.current ??= now;
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => void flushRef.current(),
        Math.max(0, Math.min(rest, firstChange.current + longest - now)),
      );
    },
    [articleId, enabled],
  );

  /** Goes on from another revision, after a conflict was settled or a copy recovered. */
  const goOnFrom = useCallback((revisionId: string) => {
    base.current = revisionId;
    stopped.current = false;
  }, []);

  const recover = useCallback(async () => {
    tab.current = claimTab();
    return findCopy(tab.current, articleId);
  }, [articleId]);

  useEffect(() => {
    const online = () => void flushRef.current();
    const leave = (event: BeforeUnloadEvent) => {
      if (waiting.current && cannotKeep) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void flushRef.current();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [cannotKeep]);

  /** Saves what is waiting and tells the revision readers would get; null when it could not be saved. */
  const settle = useCallback(async (): Promise<string | null> => {
    await flushRef.current();
    return waiting.current ? null : base.current;
  }, []);

  /** The revision the newsroom acknowledged last. */
  const acknowledged = useCallback(() => base.current, []);

  return { state, cannotKeep, change, flush, settle, goOnFrom, recover, acknowledged };
}
