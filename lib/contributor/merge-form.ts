/** The border: who is merged into whom, what of each is kept, and what is split off. */
import { z } from 'zod';
import { nameSchema, seenSchema } from './contributor-form.ts';

/** The days within which a merge or a split can be taken back. */
export const undoDays = 30;

export const sides = ['survivor', 'merged'] as const;
export type Side = (typeof sides)[number];
const side = z.enum(sides);

/** Whose is kept, field by field. The other's name stays as an alias. */
export const choicesSchema = z.strictObject({
  name: side,
  title: side,
  biography: side,
  state: side,
  familyName: side,
  /** The account in the newsroom, where both have one. */
  account: side,
  /** By language, where both have a printed name in it; the survivor's where nothing is said. */
  printed: z.record(z.string(), side),
  portrait: side,
  contact: side,
  /** Whose ORCID iD and Wikidata number, where both have one. */
  identifiers: side,
  /** By edition, where both have texts or a portrait of their own for it. */
  profiles: z.record(z.uuid(), side),
});
export type Choices = z.infer<typeof choicesSchema>;

/** Where nothing else is said. */
export const survivorsChoices: Choices = {
  name: 'survivor',
  title: 'survivor',
  biography: 'survivor',
  state: 'survivor',
  familyName: 'survivor',
  account: 'survivor',
  printed: {},
  portrait: 'survivor',
  contact: 'survivor',
  identifiers: 'survivor',
  profiles: {},
};

export const mergeContributorsSchema = z
  .strictObject({
    survivorId: z.uuid(),
    mergedId: z.uuid(),
    survivorSeen: seenSchema,
    mergedSeen: seenSchema,
    choices: choicesSchema,
  })
  .refine(({ survivorId, mergedId }) => survivorId !== mergedId, {
    message: 'merge-self',
    path: ['mergedId'],
  });
export type MergeContributors = z.infer<typeof mergeContributorsSchema>;

/** Of two agencies; the other's name stays as an alias. */
export const agencyChoicesSchema = z.strictObject({
  name: side,
  about: side,
  /** Credit, licence, passing on: the rules of one are kept whole. */
  terms: side,
  printed: z.record(z.string(), side),
});
export type AgencyChoices = z.infer<typeof agencyChoicesSchema>;

export const survivingAgency: AgencyChoices = {
  name: 'survivor',
  about: 'survivor',
  terms: 'survivor',
  printed: {},
};

export const mergeAgenciesSchema = z
  .strictObject({
    survivorId: z.uuid(),
    mergedId: z.uuid(),
    survivorSeen: seenSchema,
    mergedSeen: seenSchema,
    choices: agencyChoicesSchema,
  })
  .refine(({ survivorId, mergedId }) => survivorId !== mergedId, {
    message: 'merge-self',
    path: ['mergedId'],
  });
export type MergeAgencies = z.infer<typeof mergeAgenciesSchema>;

export const splitContributorSchema = z
  .strictObject({
    fromId: z.uuid(),
    seen: seenSchema,
    to: z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ name: nameSchema })]),
    articleIds: z.array(z.uuid()).max(20_000),
    photoIds: z.array(z.uuid()).max(20_000),
  })
  .refine(({ fromId, to }) => !('id' in to) || to.id !== fromId, { message: 'merge-self', path: ['to'] })
  .refine(({ articleIds, photoIds }) => articleIds.length + photoIds.length > 0, {
    message: 'nothing-chosen',
    path: ['articleIds'],
  });
export type SplitContributor = z.infer<typeof splitContributorSchema>;

export const undoReattributionSchema = z.strictObject({ id: z.uuid() });
export type UndoReattribution = z.infer<typeof undoReattributionSchema>;

export const tellApartSchema = z
  .strictObject({ oneId: z.uuid(), otherId: z.uuid() })
  .refine(({ oneId, otherId }) => oneId !== otherId, { message: 'merge-self', path: ['otherId'] });
export type TellApart = z.infer<typeof tellApartSchema>;
