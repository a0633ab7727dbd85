'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { messages, type NewsroomMessages } from '#lib/language/newsroom-messages.ts';

const LanguageContext = createContext('en');

/** Put once around the whole newsroom. */
export function LanguageProvider({ language, children }: { language: string; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The words of the newsroom in the language of whoever works there: `const { t, language } = useMessages();` */
export function useMessages(): { t: NewsroomMessages; language: string } {
  const language = useContext(LanguageContext);
  return { t: messages(language), language };
}
