/** What the readers' site says, in the language of the edition. */
import { fillIn } from './fill-in.ts';
import { readerAr } from './messages/reader.ar.ts';
import { readerEn } from './messages/reader.en.ts';
import { readerZh } from './messages/reader.zh.ts';

/** The sentences of a language for the kinds of number it tells apart. */
type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The shape of the English catalogue, with each counted sentence free to have the forms of its language. */
type Translated<Words> = Words extends string
  ? string
  : Words extends { other: string }
    ? Counted
    : { [Key in keyof Words]: Translated<Words[Key]> };

export type ReaderMessages = Translated<typeof readerEn>;

const catalogues: Record<string, ReaderMessages> = { en: readerEn, zh: readerZh, ar: readerAr };

/** The catalogue for an edition's language: its primary language, else English. */
export function readerMessages(language: string): ReaderMessages {
  const [primary = 'en'] = language.split('-');
  return catalogues[primary.toLowerCase()] ?? readerEn;
}

/** The sentence for a number, with the number as the language writes it. */
export function countText(language: string, forms: Counted, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fillIn(form, { count: printNumber(language, count) });
}

/** Arabic editions print Western figures, as their dates do. */
export function printNumber(language: string, value: number): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(value);
}

/** The zone's name as a reader says it: `China Standard Time`, `中国标准时间`. */
export function zoneName(language: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
