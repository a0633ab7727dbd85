'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';

type Words = { t: NewsroomMessages; language: string };

const WordsContext = createContext<Words | null>(null);

type LanguageProviderProps = { language: string; words: NewsroomMessages; children: ReactNode };

/** Put once around the whole newsroom. */
export function LanguageProvider({ language, words, children }: LanguageProviderProps) {
  const value = useMemo(() => ({ t: words, language }), [words, language]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

/** The words of the newsroom in the language of whoever works there: `const { t, language } = useMessages();` */
export function useMessages(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no LanguageProvider around this.');
  return words;
}
