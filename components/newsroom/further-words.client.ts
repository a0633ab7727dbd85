'use client';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import type { NewsroomLanguage } from '#lib/language/newsroom-languages.ts';
import type { FurtherMessages } from '#lib/language/newsroom-messages.ts';

const catalogues: Record<NewsroomLanguage, () => Promise<FurtherMessages>> = {
  en: () => import('#lib/language/messages/further.en.ts').then(({ furtherEn }) => furtherEn),
  'zh-Hans': () => import('#lib/language/messages/further.zh.ts').then(({ furtherZh }) => furtherZh),
  ar: () => import('#lib/language/messages/further.ar.ts').then(({ furtherAr }) => furtherAr),
};

const asked = new Map<NewsroomLanguage, Promise<FurtherMessages>>();

/** The words that no page needs before one can write in a story, in a language; fetched once. */
export function furtherWords(language: NewsroomLanguage): Promise<FurtherMessages> {
  let words = asked.get(language);
  if (!words) {
    words = untilItComes(catalogues[language]);
    asked.set(language, words);
  }
  return words;
}
