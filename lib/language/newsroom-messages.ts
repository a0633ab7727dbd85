/** The newsroom's words in the language of the person who works there. Plain data, so that it can be handed to the browser. */

import type { Problem } from '../platform/errors.ts';
import { fillIn } from './fill-in.ts';
import { newsroomEn } from './messages/newsroom.en.ts';

export type NewsroomMessages = typeof newsroomEn;

const catalogues: Record<string, NewsroomMessages> = { en: newsroomEn };

/** The catalogue for a language tag, its primary language, or English. */
export function messages(language: string): NewsroomMessages {
  const [primary = 'en'] = language.split('-');
  return catalogues[language] ?? catalogues[primary] ?? newsroomEn;
}

/** The language the newsroom really speaks to someone who asked for `language`. */
export function spokenLanguage(language: string): string {
  const [primary = 'en'] = language.split('-');
  return language in catalogues ? language : primary in catalogues ? primary : 'en';
}

/** The sentences of a language for the kinds of number it tells apart. */
export type CountedText = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** `printCount('en', messages.people.countPeople, 3)` → `3 people`. */
export function printCount(language: string, forms: CountedText, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fillIn(form, { count: new Intl.NumberFormat(language).format(count) });
}

/** The sentence for a problem; one whose code the catalogue lacks still says something. */
export function problemText(language: string, problem: Problem): string {
  const texts: Record<string, string> = messages(language).problems;
  return fillIn(texts[problem.code] ?? messages(language).problems.invalid, problem.params ?? {});
}
