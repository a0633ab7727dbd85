/** Which form an edition prints: its own, else its language's. */
import type { Counted } from '../../language/catalogue.ts';
import { once } from '../../language/once.ts';
import { creditsAr } from './ar.ts';
import { creditsEn } from './en.ts';
import { creditsEs } from './es.ts';
import type { CountedForm, CreditForms, PlainForm } from './forms.ts';
import { creditsFr } from './fr.ts';
import { creditsJa } from './ja.ts';
import { creditsZh, creditsZhHant } from './zh.ts';

/** In which language, and with which forms of its own, something is printed. An edition is one. */
export type Voice = { language: string; style?: Readonly<Record<string, string>> };

const tables: Record<string, CreditForms> = {
  en: creditsEn,
  zh: creditsZh,
  'zh-Hant': creditsZhHant,
  ar: creditsAr,
  ja: creditsJa,
  fr: creditsFr,
  es: creditsEs,
};

/** The forms of a language tag, of its script, of its primary language, else the English ones. */
export function formsOf(language: string): CreditForms {
  const [primary = 'en', second = ''] = language.split('-');
  const isTraditional = primary === 'zh' && /^(Hant|TW|HK|MO)$/.test(second);
  return tables[isTraditional ? 'zh-Hant' : primary] ?? creditsEn;
}

/** The name under which an edition keeps a form of its own: `credit.label.editor.two`. */
export const ownForm = (form: string) => `credit.${form}`;

export function formOf({ language, style = {} }: Voice, form: PlainForm): string {
  return style[ownForm(form)] ?? formsOf(language)[form];
}

/** The form for so many names; null where a language has no sentence of its own for a note. */
export function countedForm<Form extends CountedForm>(
  voice: Voice,
  form: Form,
  count: number,
): string | (Form extends `note.${string}` ? null : never);
export function countedForm(
  { language, style = {} }: Voice,
  form: CountedForm,
  count: number,
): string | null {
  const kind = kindOf(language, count);
  const own = style[ownForm(`${form}.${kind}`)] ?? style[ownForm(form)];
  if (own !== undefined) return own;
  const usual: string | Counted | undefined = formsOf(language)[form];
  if (usual === undefined) return null;
  return typeof usual === 'string' ? usual : (usual[kind] ?? usual.other);
}

const rulesOf = once((language: string) => new Intl.PluralRules(language));

function kindOf(language: string, count: number): Intl.LDMLPluralRule {
  return rulesOf(language).select(count);
}

/** The kinds of number that a language tells apart: `one`, `two`, `few`, … */
export function kindsOf(language: string): Intl.LDMLPluralRule[] {
  return rulesOf(language).resolvedOptions().pluralCategories;
}
