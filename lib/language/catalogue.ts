/** What a catalogue of words is in one language and another: the same sentences, counted as each language counts. */
import { fillIn } from './fill-in.ts';
import { once } from './once.ts';
import { inFiguresOf, type Manner } from './time-forms.ts';

type Kind = Intl.LDMLPluralRule;

/** The sentences of a language for the kinds of number it tells apart. */
export type Counted = { other: string } & Partial<Record<Kind, string>>;

/**
 * The shape of the English words in a language that tells `Kinds` of number apart. A missing sentence, one too many, and
 * a counted sentence without a form that the language needs do not compile.
 */
export type Translated<Words, Kinds extends Kind> = Words extends string
  ? string
  : keyof Words extends Kind
    ? Record<Kinds, string>
    : { [Key in keyof Words]: Translated<Words[Key], Kinds> };

export type Chinese<Words> = Translated<Words, 'other'>;
export type Arabic<Words> = Translated<Words, Kind>;

/** The shape that the words have in every language. */
export type Catalogue<Words> = Words extends string
  ? string
  : keyof Words extends Kind
    ? Counted
    : { [Key in keyof Words]: Catalogue<Words[Key]> };

/** `printCount('en', messages.people.countPeople, 3)` → `3 people`. */
export function printCount(manner: string | Manner, forms: Counted, count: number): string {
  const language = typeof manner === 'string' ? manner : manner.language;
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return fillIn(form, { count: printNumber(manner, count) });
}

/** In the figures of the language, or of the edition. */
export function printNumber(manner: string | Manner, value: number): string {
  const own = typeof manner === 'string' ? { language: manner } : manner;
  return inFiguresOf(own, numberFormat(own.language).format(value));
}

const pluralRules = once((language: string) => new Intl.PluralRules(language));
const numberFormat = once((language: string) => new Intl.NumberFormat(inFigures(language)));

/** The language for `Intl`: Arabic with Western figures, as its newsrooms and our Arabic editions write them. */
export const inFigures = once((language: string): string =>
  new Intl.Locale(language, { numberingSystem: 'latn' }).toString(),
);

/** `Writer, Editor`; `撰文、编辑`; `كتابة وتحرير`. */
export function printList(language: string, items: readonly string[]): string {
  return listFormat(language).format(items);
}

const listFormat = once(
  (language: string) => new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }),
);
