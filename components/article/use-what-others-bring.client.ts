'use client';
import { useEffect, useRef } from 'react';
import type { StoryActions } from './story.ts';
import type { useNames } from './story-names.client.ts';
import type { useStoryPhotos } from './story-photos.client.tsx';
import type { WritingState } from './writing-state.ts';

/** People, agencies and photos that others put into the story are told by the newest revision that names them. */
export function useWhatOthersBring(options: {
  state: WritingState;
  actions: Pick<StoryActions, 'getRevision'>;
  /** The revision that the page came with. */
  known: string;
  names: ReturnType<typeof useNames>;
  photos: ReturnType<typeof useStoryPhotos>;
}): void {
  const { state, actions, names, photos } = options;
  const learned = useRef(options.known);
  const latest = state.story?.latestRevisionId ?? null;
  const { fields } = state;
  const isStrange =
    fields.photoUses.some(
      ({ photoId }) => photoId !== null && !photos.list.some(({ id }) => id === photoId),
    ) ||
    [...fields.credits, { contributorId: null, agencyId: fields.agencyId }].some(
      ({ contributorId, agencyId }) => !names.knows(contributorId) || !names.knows(agencyId),
    );
  const { learnAll } = names;
  const { learn } = photos;
  useEffect(() => {
    if (!isStrange || latest === null || latest === learned.current) return;
    learned.current = latest;
    void actions.getRevision({ revisionId: latest }).then((outcome) => {
      if (!outcome.ok) return;
      learnAll(outcome.value.names);
      learn(outcome.value.photos);
    });
  }, [isStrange, latest, actions, learnAll, learn]);
}
