/** The border: what may be said of a person or an agency. */
import { z } from 'zod';
import {
  anyLanguage,
  contributorStates,
  nameKinds,
  type PersonName,
  personNameKinds,
} from './contributor.ts';
import { detailFields } from './details-form.ts';
import { longText, partialDate, refuseBackwards } from './form-parts.ts';

/** What comes along unseen when a name is pasted, and means nothing in it; joiners do. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const forbidden = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A name as the database keeps it: composed, trimmed, single spaces, nothing invisible that steers direction. */
export const nameSchema = z
  .string()
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(unseen, '')
      .replace(/[ \u00a0\u3000]+/g, ' ')
      .trim(),
  )
  .pipe(
    z
      .string()
      .min(1, 'required')
      .max(300)
      .refine((text) => !forbidden.test(text), 'name')
      .refine((text) => text === '' || /[\p{L}\p{N}]/u.test(text), 'name-letterless'),
  );

const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'invalid');

const oneName = { language: languageSchema, name: nameSchema };

const namesSchema = z
  .array(z.strictObject({ kind: z.enum(nameKinds), ...oneName }))
  .max(60)
  .superRefine(refuseTwice);

const personNamesSchema = z
  .array(
    z.strictObject({
      kind: z.enum(personNameKinds),
      ...oneName,
      since: partialDate.optional(),
      until: partialDate.optional(),
    }),
  )
  .max(60)
  .superRefine((names, context) => {
    refuseTwice(names, context);
    refuseBackwards(names, context);
  });

function refuseTwice(
  names: readonly { kind: string; language: string; name: string }[],
  context: z.RefinementCtx,
): void {
  names.forEach((name, index) => {
    for (const before of names.slice(0, index)) {
      if (before.language !== name.language) continue;
      if (before.name === name.name) {
        context.addIssue({ code: 'custom', message: 'name-twice', path: [index, 'name'] });
        return;
      }
      if (before.kind === 'printed' && name.kind === 'printed') {
        context.addIssue({ code: 'custom', message: 'printed-twice', path: [index, 'language'] });
        return;
      }
    }
  });
}

const contributorFields = {
  name: nameSchema,
  title: longText(300),
  biography: longText(5000),
  names: personNamesSchema,
  /** Left out, they stay as they are. */
  state: z.enum(contributorStates).optional(),
  familyName: z.union([z.literal(''), nameSchema]).optional(),
};

const agencyFields = {
  name: nameSchema,
  about: longText(5000),
  names: namesSchema,
  /** Left out, they stay as they are. */
  terms: z
    .strictObject({
      creditAs: z.union([z.literal(''), nameSchema]),
      licensedUntil: z.union([z.literal(''), z.iso.date('partial-date')]),
      maySyndicate: z.boolean(),
      isDesk: z.boolean(),
    })
    .optional(),
};

/** The last change the person at the form had seen, so that nobody's is overwritten. */
export const seenSchema = z.string().regex(/^\d{1,19}$/);

export const createContributorSchema = z.strictObject({
  ...contributorFields,
  title: contributorFields.title.default(''),
  biography: contributorFields.biography.default(''),
  names: personNamesSchema.default([]),
});
export type CreateContributor = z.infer<typeof createContributorSchema>;

export const editContributorSchema = z.strictObject({
  id: z.uuid(),
  seen: seenSchema,
  ...contributorFields,
  ...detailFields,
});
export type EditContributor = z.infer<typeof editContributorSchema>;

export const createAgencySchema = z.strictObject({
  ...agencyFields,
  about: agencyFields.about.default(''),
  names: namesSchema.default([]),
});
export type CreateAgency = z.infer<typeof createAgencySchema>;

export const editAgencySchema = z.strictObject({ id: z.uuid(), seen: seenSchema, ...agencyFields });
export type EditAgency = z.infer<typeof editAgencySchema>;

/** The names as they are edited: printed ones and aliases, an alias in any language. */
export function blankName(kind: PersonName['kind']): PersonName {
  return { kind, language: kind === 'alias' ? anyLanguage : '', name: '' };
}
