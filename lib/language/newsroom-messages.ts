/** The newsroom's words in the language of the person who works there. A browser fetches one language: first what stands around every page and where one writes (components/newsroom/language-words.client.tsx), the rest when something wants it (components/newsroom/all-messages.client.ts). */

import type { Catalogue } from './catalogue.ts';
import type { firstEn } from './messages/first.en.ts';
import type { furtherEn } from './messages/further.en.ts';
import { newsroomAr } from './messages/newsroom.ar.ts';
import { newsroomEn } from './messages/newsroom.en.ts';
import { newsroomZh } from './messages/newsroom.zh.ts';
import { type NewsroomLanguage, spokenLanguage } from './newsroom-languages.ts';

export type FirstMessages = Catalogue<typeof firstEn>;
export type FurtherMessages = Catalogue<typeof furtherEn>;
export type NewsroomMessages = Catalogue<typeof newsroomEn>;

const catalogues: Record<NewsroomLanguage, NewsroomMessages> = {
  en: newsroomEn,
  'zh-Hans': newsroomZh,
  ar: newsroomAr,
};

/** The catalogue for a language tag, its primary language, or English. */
export function messages(language: string): NewsroomMessages {
  return catalogues[spokenLanguage(language)];
}
