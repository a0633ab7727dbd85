'use client';

import { useEffect, useRef, useState } from 'react';

export type SearchState<Hit> = { phase: 'idle' | 'searching' | 'found' | 'failed'; hits: Hit[] };

/** Asks as one types: waits for a pause, and never shows the answer to an older question. */
export function useSearch<Hit>(
  text: string | null,
  search: (text: string) => Promise<Hit[]>,
  pause = 120,
): SearchState<Hit> {
  const [state, setState] = useState<SearchState<Hit>>({ phase: 'idle', hits: [] });
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    if (text === null) {
      setState({ phase: 'idle', hits: [] });
      return;
    }
    let current = true;
    setState((before) => ({ phase: 'searching', hits: before.hits }));
    const timer = setTimeout(async () => {
      try {
        const hits = await latest.current(text);
        if (current) setState({ phase: 'found', hits });
      } catch {
        if (current) setState({ phase: 'failed', hits: [] });
      }
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, pause]);
  return state;
}
