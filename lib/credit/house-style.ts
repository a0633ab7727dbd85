/** Everything an edition may print in a manner of its own, and what such a form must be. */
import { z } from 'zod';
import { calendars, figures, monthsIn, timeFormNames, timeGaps } from '../language/time-forms.ts';
import type { Problem } from '../platform/errors.ts';
import { type CreditRole, creditRoles } from './credit.ts';
import { formsOf, kindsOf, ownForm } from './forms/form-of.ts';
import { type CountedForm, gapsOf, plainForms } from './forms/forms.ts';
import { headlineCases } from './headline-style.ts';

export type HouseStyle = Readonly<Record<string, string>>;

export const houseStyleSchema = z.record(z.string().max(80), z.string().max(300));
export const styleEditionSchema = z.strictObject({
  editionId: z.uuid(),
  /** The last change the person at the form had seen. */
  seen: z.string().regex(/^\d{1,19}$/),
  style: houseStyleSchema,
});
export type StyleEdition = z.infer<typeof styleEditionSchema>;

const parts = ['top', 'label', 'note'] as const;
export const countedForms: readonly CountedForm[] = parts.flatMap((part) =>
  creditRoles.map((role: CreditRole): CountedForm => `${part}.${role}`),
);

const choices: Readonly<Record<string, readonly string[]>> = {
  'time.calendar': calendars,
  'time.figures': figures,
  'headline.case': headlineCases,
};

/** What stands in the way of each form, by its name; a form that says what its language says is none of its own. */
export function styleProblems(language: string, style: HouseStyle): Problem[] {
  const known = knownForms(language);
  return Object.entries(style).flatMap(([field, text]): Problem[] => {
    const check = known.get(field);
    const code = check ? check(text) : 'invalid';
    return code === null ? [] : [{ field, code }];
  });
}

/** Without what is empty, and without what the language prints anyhow. */
export function ownStyle(language: string, style: HouseStyle): Record<string, string> {
  const usual = new Map(Object.entries(formsOf(language)).map(([form, text]) => [ownForm(form), text]));
  return Object.fromEntries(
    Object.entries(style).filter(([field, text]) => text.trim() !== '' && usual.get(field) !== text),
  );
}

type Check = (text: string) => string | null;

function knownForms(language: string): Map<string, Check> {
  const kinds = kindsOf(language);
  const credits = [
    ...plainForms.map((form): [string, Check] => [ownForm(form), (text) => gapProblem(text, gapsOf(form))]),
    ...countedForms.flatMap((form) =>
      ['', ...kinds.map((kind) => `.${kind}`)].map((kind): [string, Check] => [
        ownForm(`${form}${kind}`),
        (text) => gapProblem(text, gapsOf(form)),
      ]),
    ),
  ];
  const times = timeFormNames.map((form): [string, Check] => [form, (text) => timeProblem(text)]);
  const chosen = Object.entries(choices).map(([field, options]): [string, Check] => [
    field,
    (text) => (options.includes(text) ? null : 'invalid'),
  ]);
  return new Map<string, Check>([
    ...credits,
    ...times,
    ...chosen,
    [
      'time.months',
      (text) => (monthsIn(text).filter((name) => name !== '').length === 12 ? null : 'twelve-months'),
    ],
    ['headline.longest', (text) => (/^[1-9]\d{1,2}$/.test(text) ? null : 'invalid')],
  ]);
}

const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Each gap once, and no other. */
function gapProblem(text: string, gaps: readonly string[]): string | null {
  if (control.test(text)) return 'name';
  const found = text.match(/\{[^}]*\}/g) ?? [];
  return [...found].sort().join() === [...gaps].sort().join() ? null : 'gaps';
}

function timeProblem(text: string): string | null {
  if (control.test(text)) return 'name';
  const found = [...text.matchAll(/\{([^}]*)\}/g)].map(([, gap = '']) => gap);
  return found.length > 0 && found.every((gap) => timeGaps.some((known) => known === gap)) ? null : 'gaps';
}
