'use client';
import type { Editor } from '@tiptap/core';
import { type ComponentType, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { quietMoment } from '#components/ui/quiet-moment.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { Present } from '#lib/collaboration/presence.ts';
import { printCount } from '#lib/language/catalogue.ts';
import type { Listed, Verdict } from '../../body/suggestions/suggestion-tools.ts';
import { keptModeIn } from './kept-mode.ts';

type Options = {
  articleId: string;
  userId: string;
  /** Whether the text is there. */
  isReady: boolean;
  editor: Editor | null;
  mayEdit: boolean;
  /** Who is at the story, and who has suggested in it before. */
  people: readonly Present['user'][];
  suggesters: Readonly<Record<string, string>>;
  /** How far this device's clock is behind the newsroom's, in milliseconds. */
  clock: number;
};

/** How long the text rests before the list is read again, in milliseconds. */
const rest = 250;

export type Suggestions = {
  mode: 'editing' | 'suggesting';
  setMode: (mode: 'editing' | 'suggesting') => void;
  /** Suggesting is wanted since before, and what it takes is on its way: nothing is to be written meanwhile. */
  isComing: boolean;
  mayEdit: boolean;
  listed: readonly Listed[];
  active: string | null;
  open: boolean;
  setOpen: (open: boolean) => void;
  announced: string;
  settle: (verdict: Verdict, ids: readonly string[]) => void;
  /** What is selected, or what the caret stands in. */
  settleHere: (verdict: Verdict) => void;
  hasSelection: () => boolean;
  goTo: (one: Listed) => void;
  nameOf: (id: string) => string;
  count: number;
  /** Null until they have come. */
  views: Views | null;
};

type Views = {
  SuggestionsPanel: ComponentType<{ suggestions: Suggestions }>;
  SuggestionDescriptions: ComponentType<Pick<Suggestions, 'listed' | 'nameOf'>>;
};
type Tools = typeof import('../../body/suggestions/suggestion-tools.ts') & Views;

/** List and cards come with the tools, before anybody is offline. */
async function fetchTools(): Promise<Tools> {
  const [tools, views] = await Promise.all([
    import('../../body/suggestions/suggestion-tools.ts'),
    import('./suggestions-panel.client.tsx'),
  ]);
  return { ...tools, ...views };
}

/** Suggestions in a story: whether this person makes some, which there are, and what becomes of them. */
export function useSuggestions(options: Options): Suggestions {
  const { articleId, userId, isReady, editor, mayEdit, people, suggesters, clock } = options;
  const { t, language } = useMessages();
  const words = t.suggestions;
  const tell = useToast();
  const keptAs = keptModeIn(userId, articleId);
  const [mode, setMode] = useState<'editing' | 'suggesting'>('editing');
  const [tools, setTools] = useState<Tools | null>(null);
  const [listed, setListed] = useState<readonly Listed[]>([]);
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [announced, announce] = useState('');
  const latest = useRef({ clock });
  latest.current = { clock };
  const wanted = useRef(mode);
  wanted.current = mode;

  useEffect(() => {
    if (localStorage.getItem(keptAs) === 'on') setMode('suggesting');
  }, [keptAs]);
  const write = useCallback(
    (next: 'editing' | 'suggesting') => {
      setMode(next);
      if (next === 'suggesting') localStorage.setItem(keptAs, 'on');
      else localStorage.removeItem(keptAs);
      announce(words[next]);
    },
    [keptAs, words],
  );

  useEffect(() => {
    // Whoever only writes can begin without them.
    if (!isReady || tools || (mode === 'editing' && !editor)) return;
    let isLeft = false;
    const ask = () =>
      (mode === 'editing' ? quietMoment() : Promise.resolve())
        .then(fetchTools)
        .then((fetched) => !isLeft && setTools(fetched))
        .catch(() => {
          if (isLeft || wanted.current === 'editing') return;
          tell({ text: words.failed, tone: 'danger' });
          setMode('editing');
        });
    void ask();
    addEventListener('online', ask);
    return () => {
      isLeft = true;
      removeEventListener('online', ask);
    };
  }, [isReady, tools, tell, words, mode, editor]);

  useEffect(() => {
    if (!editor || !tools) return;
    editor.storage.suggesting.suggests =
      mode === 'suggesting' ? tools.suggestsAs(userId, () => Date.now() + latest.current.clock) : null;
    // Letters that come next look as they will be taken.
    if (mode === 'editing')
      editor.view.dispatch(editor.state.tr.setStoredMarks(null).setMeta('addToHistory', false));
    return () => {
      editor.storage.suggesting.suggests = null;
    };
  }, [editor, tools, mode, userId]);

  useEffect(() => {
    if (!editor || !tools) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      if (editor.isDestroyed) return;
      const found = tools.listSuggestions(editor.state.doc);
      setListed((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
      setActive(tools.suggestionHere(editor, found)?.id ?? null);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(read, rest);
    };
    read();
    const { listeners } = editor.storage.suggesting;
    listeners.add(soon);
    return () => {
      clearTimeout(timer);
      listeners.delete(soon);
    };
  }, [editor, tools]);

  const say = useCallback(
    (verdict: Verdict, count: number) =>
      announce(count === 0 ? words.none : printCount(language, words[verdict], count)),
    [words, language],
  );
  const settle = useCallback(
    (verdict: Verdict, ids: readonly string[]) => {
      if (editor && tools) say(verdict, tools.settleThese(editor, verdict, new Set(ids)));
    },
    [editor, tools, say],
  );
  const settleHere = useCallback(
    (verdict: Verdict) => {
      if (editor && tools) say(verdict, tools.settleHere(editor, verdict));
    },
    [editor, tools, say],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = editor && tools ? tools.stepTo(editor, by) : null;
      if (next) setActive(next.id);
      else announce(words.none);
    },
    [editor, tools, words],
  );
  const goTo = useCallback(
    (one: Listed) => {
      // Where it is now: the card is not drawn anew for every key that moves it.
      const now = editor && tools?.listSuggestions(editor.state.doc).find(({ id }) => id === one.id);
      if (editor && now) tools?.goTo(editor, now);
      setActive(one.id);
    },
    [editor, tools],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && event.altKey && event.shiftKey;
      const isStep = event.key === 'F8' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isStep) step(event.shiftKey ? -1 : 1);
      else if (isOurs && mayEdit && tools && event.code === 'KeyX')
        write(mode === 'editing' ? 'suggesting' : 'editing');
      else if (isOurs && mayEdit && event.code === 'KeyA') settleHere('accepted');
      else if (isOurs && mayEdit && event.code === 'KeyR') settleHere('rejected');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [mayEdit, mode, tools, settleHere, step, write]);

  // Whoever has left is still known by name.
  const met = useRef(new Map<string, string>());
  for (const { id, name } of people) met.current.set(id, name);
  const nameOf = useMemo(
    () => (id: string) => suggesters[id] ?? met.current.get(id) ?? words.colleague,
    [suggesters, words],
  );

  return {
    mode,
    setMode: write,
    isComing: mode === 'suggesting' && tools === null,
    mayEdit,
    listed,
    active,
    open,
    setOpen,
    announced,
    settle,
    settleHere,
    hasSelection: () => editor !== null && !editor.state.selection.empty,
    goTo,
    nameOf,
    count: listed.length,
    views: tools,
  };
}
