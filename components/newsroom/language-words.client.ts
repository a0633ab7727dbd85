'use client';

import { use } from 'react';
import { untilItComes } from '#components/ui/load-later.client.ts';
import { type NewsroomLanguage, spokenLanguage } from '#lib/language/newsroom-languages.ts';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';

/** Each language is a script of its own that a browser keeps: written into every page, its words were half of it. */
const catalogues: Record<NewsroomLanguage, () => Promise<NewsroomMessages>> = {
  en: () => import('#lib/language/messages/newsroom.en.ts').then(({ newsroomEn }) => newsroomEn),
  'zh-Hans': () => import('#lib/language/messages/newsroom.zh.ts').then(({ newsroomZh }) => newsroomZh),
  ar: () => import('#lib/language/messages/newsroom.ar.ts').then(({ newsroomAr }) => newsroomAr),
};

const asked = new Map<NewsroomLanguage, Promise<NewsroomMessages>>();

/** The words of the newsroom in a language; what asks for them waits until they are there. */
export function useWordsOf(language: NewsroomLanguage): NewsroomMessages {
  return use(askFor(language));
}

function askFor(language: NewsroomLanguage): Promise<NewsroomMessages> {
  let words = asked.get(language);
  if (!words) {
    words = untilItComes(catalogues[language]);
    asked.set(language, words);
  }
  return words;
}

// The page says its language in its first line: its words are on their way before anything that waits for them is drawn.
if (typeof document !== 'undefined') void askFor(spokenLanguage(document.documentElement.lang));
