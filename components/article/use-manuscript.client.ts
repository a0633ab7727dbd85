'use client';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { OpenManuscript } from './open-manuscript.client.ts';
import { takeEarly } from './stand-early.client.ts';
import type { Story } from './story.ts';
import { type SaveState, stateBefore } from './writing-state.ts';

const nothing = () => () => undefined;
const opening: SaveState = { kind: 'opening' };

/** The story's text, open on this page for as long as the page is. */
export function useManuscript(story: Story, userId: string, isUnpublished: boolean) {
  const follows = useRef(isUnpublished);
  follows.current = isUnpublished;
  const [manuscript, setManuscript] = useState<OpenManuscript | null>(null);
  const [closed] = useState(() => stateBefore(story.fields, story.article.edition.id));
  const begin = useRef(story);
  const { id } = story.article;
  useEffect(() => {
    const { fields, article } = begin.current;
    const opened =
      takeEarly(id, userId) ?? new OpenManuscript({ articleId: id, userId, editionId: article.edition.id });
    opened.fill({ fields, slugFollows: () => follows.current });
    setManuscript(opened);
    return () => opened.close();
  }, [id, userId]);
  const read = useCallback(() => manuscript?.state() ?? closed, [manuscript, closed]);
  const state = useSyncExternalStore(manuscript?.subscribe ?? nothing, read, () => closed);
  return { manuscript, state };
}

/** Where the text is. Whoever asks is drawn anew as one begins and ceases to type: only what shows it should. */
export function useSave(manuscript: OpenManuscript | null): SaveState {
  return useSyncExternalStore(
    manuscript?.subscribe ?? nothing,
    () => manuscript?.save() ?? opening,
    () => opening,
  );
}

/** Whether the live connection is away. */
export function useIsAway(manuscript: OpenManuscript | null): boolean {
  return useSyncExternalStore(
    manuscript?.subscribe ?? nothing,
    () => manuscript?.save().kind === 'offline',
    () => false,
  );
}
