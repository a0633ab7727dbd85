'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { NewsroomLanguage } from '#lib/language/newsroom-languages.ts';
import type { FirstMessages } from '#lib/language/newsroom-messages.ts';

type Words = { t: FirstMessages; language: NewsroomLanguage };

const WordsContext = createContext<Words | null>(null);

type LanguageProviderProps = { language: NewsroomLanguage; words: FirstMessages; children: ReactNode };

/** Put once around the whole newsroom. */
export function LanguageProvider({ language, words, children }: LanguageProviderProps) {
  const value = useMemo(() => ({ t: words, language }), [words, language]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

/** The words that every page has from the beginning, in the language of whoever works there: `const { t, language } = useMessages();` */
export function useMessages(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no LanguageProvider around this.');
  return words;
}
