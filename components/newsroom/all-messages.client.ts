'use client';
import { use, useMemo } from 'react';
import { type NewsroomLanguage, spokenLanguage } from '#lib/language/newsroom-languages.ts';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';
import { furtherWords } from './further-words.client.ts';
import { useMessages } from './messages.client.tsx';

/** Every word of the newsroom, where {@link useMessages} has those that come first. Waits until they are there. */
export function useAllMessages(): { t: NewsroomMessages; language: NewsroomLanguage } {
  const { t: first, language } = useMessages();
  const further = use(furtherWords(language));
  const t = useMemo(() => ({ ...first, ...further }), [first, further]);
  return { t, language };
}

// The page says its language in its first line: the words are on their way before anything that waits for them is drawn.
if (typeof document !== 'undefined') void furtherWords(spokenLanguage(document.documentElement.lang));
