'use client';

import { Direction } from 'radix-ui';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { loadLater } from '#components/ui/load-later.client.ts';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { ToastProvider } from '#components/ui/toast.client.tsx';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import { directionOf } from '#lib/language/direction.ts';
import type { NewsroomLanguage } from '#lib/language/newsroom-languages.ts';
import { useUnseenMentions } from './bell.client.tsx';
import { BottomBar } from './bottom-bar.client.tsx';
import { WordsIn } from './language-words.client.tsx';
import { useMessages } from './messages.client.tsx';
import type { Beginning, Place } from './places.ts';
import { alive } from './pressed-early.ts';
import { Rail } from './rail.client.tsx';

const Palette = loadLater(async () => (await import('./palette.client.tsx')).Palette);

/** Milliseconds after a page is there until what is pressed now and then is fetched ahead: a line may break. */
const idle = 5000;

export type ShellProps = {
  language: NewsroomLanguage;
  places: readonly Place[];
  beginnings: readonly Beginning[];
  /** How often one was spoken to and has not read it. */
  unseen: number;
  user: { name: string; email: string; signOut: () => Promise<void> };
  children: ReactNode;
};

function fetchAhead(): Promise<unknown> {
  return Promise.all([
    import('#components/ui/dialog-window.client.tsx'),
    import('#components/ui/open-menu.client.tsx'),
    import('./palette.client.tsx'),
  ]);
}

/** What stands around every page of the newsroom. */
export function Shell({ language, ...rest }: ShellProps) {
  // After those of everything within, which listen by then.
  useEffect(() => void document.dispatchEvent(new Event(alive)), []);
  const Words = WordsIn[language];
  return (
    <Words>
      <Direction.Provider dir={directionOf(language)}>
        <Frame {...rest} />
      </Direction.Provider>
    </Words>
  );
}

function Frame({ places, beginnings, unseen: begin, user, children }: Omit<ShellProps, 'language'>) {
  const { t } = useMessages();
  const [searching, setSearching] = useState(false);
  const [hasSearched, setHasSearched] = useState(false);
  if (searching && !hasSearched) setHasSearched(true);
  useEffect(() => {
    const timer = setTimeout(() => void untilItComes(fetchAhead), idle);
    return () => clearTimeout(timer);
  }, []);
  const unseen = useUnseenMentions(begin);
  useEffect(() => {
    function press(event: globalThis.KeyboardEvent) {
      if (pressedKey(event) !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      if (event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      setSearching((before) => !before);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const openSearch = () => setSearching(true);
  return (
    <ToastProvider label={t.notifications} closeLabel={t.actions.close}>
      <a
        href="#content"
        className="fixed start-3 top-3 z-60 -translate-y-20 rounded-md bg-accent px-3 py-2 text-sm text-on-accent focus:translate-y-0"
      >
        {t.skipToContent}
      </a>
      <div className="flex min-h-dvh">
        <Rail places={places} onSearch={openSearch} unseen={unseen} user={user} />
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 bg-surface outline-none max-md:pb-[calc(3.75rem+env(safe-area-inset-bottom))]"
        >
          {children}
        </main>
      </div>
      <BottomBar places={places} onSearch={openSearch} unseen={unseen} user={user} />
      {hasSearched && (
        <Suspense fallback={null}>
          <Palette open={searching} onOpenChange={setSearching} places={places} beginnings={beginnings} />
        </Suspense>
      )}
    </ToastProvider>
  );
}
