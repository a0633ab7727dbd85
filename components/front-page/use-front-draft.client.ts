'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { keepHere, readKept } from '#components/newsroom/on-this-device.client.ts';
import type { Containers } from '#lib/front-page/front.ts';
import { containersSchema } from '#lib/front-page/front-form.ts';
import type { Refused } from '#lib/platform/outcome.ts';
import type { Board, Desk, DeskActions } from './desk.ts';

export type SaveState = 'automatic' | 'saved' | 'waiting' | 'offline' | 'refused' | 'conflict';

export type FrontDraft = {
  containers: Containers;
  board: Board;
  /** The revision that is stored, when it is what one sees. */
  revisionId: string | null;
  number: number | null;
  saveState: SaveState;
  refusal: Refused | null;
  /** What somebody else stored meanwhile. */
  theirs: Desk | null;
  canUndo: boolean;
  canRedo: boolean;
  change: (next: Containers) => void;
  undo: () => void;
  redo: () => void;
  takeTheirs: () => void;
  keepMine: () => void;
  /** Another draft that the newsroom already knows: a revision brought back. */
  adopt: (desk: Desk) => void;
  /** Stories met elsewhere, so that a placed one has its headline before the save has answered. */
  learn: (board: Board['stories']) => void;
};

type Versions = { past: Containers[]; present: Containers; future: Containers[] };
type Stored = { revisionId: string | null; number: number | null; containers: Containers };

/** What is not stored yet, and the revision it was made from. */
const keptSchema = z.object({ base: z.string().nullable(), containers: containersSchema });

const pause = 500;
const mostSteps = 200;

/** A front under arrangement: every step can be undone, and each is stored as a draft a moment later. */
export function useFrontDraft(desk: Desk, { save, getDesk }: DeskActions): FrontDraft {
  const frontId = desk.front.id;
  const [versions, setVersions] = useState<Versions>({ past: [], present: desk.containers, future: [] });
  const [board, setBoard] = useState(desk.board);
  const [stored, setStored] = useState<Stored>(storedOf(desk));
  const [problem, setProblem] = useState<{ state: 'offline' | 'refused'; refusal: Refused | null } | null>(
    null,
  );
  const [theirs, setTheirs] = useState<Desk | null>(null);
  const [attempt, setAttempt] = useState(0);
  const saving = useRef(false);
  /** A save whose answer may have been lost is sent again under its name before anything newer. */
  const unanswered = useRef<{ revisionId: string; containers: Containers } | null>(null);
  const { present } = versions;
  const dirty = present !== stored.containers;

  const go = useCallback((step: (before: Versions) => Versions) => {
    setVersions(step);
    setProblem(null);
  }, []);
  const change = useCallback((next: Containers) => go((before) => stepTo(before, next)), [go]);

  // A tab that was closed before its last step was stored left it on this device. Where somebody else stored meanwhile,
  // the newsroom says so when it is sent, as it would have then.
  const begun = useRef(desk);
  useEffect(() => {
    const { front, containers } = begun.current;
    const kept = readKept(`front.${front.id}`, (at) => keptSchema.safeParse(at).data ?? null);
    if (!kept || JSON.stringify(kept.containers) === JSON.stringify(containers)) return;
    setStored((before) => ({ ...before, revisionId: kept.base }));
    change(kept.containers);
  }, [change]);
  const looked = useRef(false);
  useEffect(() => {
    // Not before what was kept has been read.
    if (looked.current)
      keepHere(`front.${frontId}`, dirty ? { base: stored.revisionId, containers: present } : null);
    looked.current = true;
  }, [frontId, dirty, present, stored.revisionId]);

  const send = useCallback(async () => {
    if (saving.current) return;
    saving.current = true;
    try {
      const sent = unanswered.current ?? { revisionId: crypto.randomUUID(), containers: present };
      unanswered.current = sent;
      const place = { frontId, baseRevisionId: stored.revisionId, revisionId: sent.revisionId };
      const outcome = await save({ ...place, containers: [...sent.containers] });
      unanswered.current = null;
      if (outcome.ok) {
        const { revisionId, number, board: known } = outcome.value;
        setStored({ revisionId, number, containers: sent.containers });
        setBoard((before) => ({ ...known, stories: { ...before.stories, ...known.stories } }));
        setProblem(null);
      } else if (outcome.refusal.kind === 'conflict') {
        const answer = await getDesk({ frontId });
        if (answer.ok) setTheirs(answer.value);
        else setProblem({ state: 'refused', refusal: answer.refusal });
      } else {
        setProblem({ state: 'refused', refusal: outcome.refusal });
      }
    } catch {
      setProblem({ state: 'offline', refusal: null });
    } finally {
      saving.current = false;
      // What changed while the answer was under way is sent next.
      setAttempt((before) => before + 1);
    }
  }, [frontId, getDesk, present, save, stored.revisionId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a finished attempt looks again
  useEffect(() => {
    if (!dirty || theirs || problem?.state === 'refused') return;
    const timer = setTimeout(send, problem?.state === 'offline' ? 5000 : pause);
    return () => clearTimeout(timer);
  }, [dirty, theirs, problem, send, attempt]);

  const adopt = useCallback(
    (next: Desk) => {
      setStored(storedOf(next));
      setBoard((before) => ({ ...next.board, stories: { ...before.stories, ...next.board.stories } }));
      setTheirs(null);
      go((before) => stepTo(before, next.containers));
    },
    [go],
  );

  const saveState: SaveState = theirs
    ? 'conflict'
    : problem
      ? problem.state
      : dirty
        ? 'waiting'
        : stored.revisionId === null
          ? 'automatic'
          : 'saved';
  return {
    containers: present,
    board,
    revisionId: dirty ? null : stored.revisionId,
    number: stored.number,
    saveState,
    refusal: problem?.refusal ?? null,
    theirs,
    canUndo: versions.past.length > 0,
    canRedo: versions.future.length > 0,
    change,
    undo: useCallback(() => go(back), [go]),
    redo: useCallback(() => go(forth), [go]),
    takeTheirs: () => theirs && adopt(theirs),
    keepMine: () => {
      if (theirs) setStored(storedOf(theirs));
      setTheirs(null);
    },
    adopt,
    learn: useCallback(
      (stories) => setBoard((before) => ({ ...before, stories: { ...stories, ...before.stories } })),
      [],
    ),
  };
}

function storedOf({ latest, containers }: Desk): Stored {
  return { revisionId: latest?.id ?? null, number: latest?.number ?? null, containers };
}

function stepTo(before: Versions, next: Containers): Versions {
  if (next === before.present) return before;
  return { past: [...before.past.slice(-mostSteps), before.present], present: next, future: [] };
}

function back(before: Versions): Versions {
  const last = before.past.at(-1);
  if (!last) return before;
  return { past: before.past.slice(0, -1), present: last, future: [before.present, ...before.future] };
}

function forth(before: Versions): Versions {
  const [next, ...future] = before.future;
  if (!next) return before;
  return { past: [...before.past, before.present], present: next, future };
}
