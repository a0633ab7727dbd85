'use client';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { OpenManuscript } from './open-manuscript.client.ts';
import type { Story } from './story.ts';
import { stateBefore } from './writing-state.ts';

const nothing = () => () => undefined;

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
    const opened = new OpenManuscript({
      articleId: id,
      userId,
      fields,
      editionId: article.edition.id,
      slugFollows: () => follows.current,
    });
    setManuscript(opened);
    return () => opened.close();
  }, [id, userId]);
  const read = useCallback(() => manuscript?.state() ?? closed, [manuscript, closed]);
  const state = useSyncExternalStore(manuscript?.subscribe ?? nothing, read, () => closed);
  return { manuscript, state };
}
