'use server';

import { z } from 'zod';
import { action } from '#app/_request/action.ts';
import { currentActor } from '#app/_request/session.ts';
import { createContributorSchema, editContributorSchema } from '#lib/contributor/contributor-form.ts';
import { createContributor } from '#lib/contributor/create-contributor.ts';
import { editContributor } from '#lib/contributor/edit-contributor.ts';
import { mergeContributors } from '#lib/contributor/merge-contributors.ts';
import {
  mergeContributorsSchema,
  splitContributorSchema,
  tellApartSchema,
  undoReattributionSchema,
} from '#lib/contributor/merge-form.ts';
import { type ProposedName, proposeLatinName } from '#lib/contributor/person-details-queries.ts';
import {
  findContributors,
  type LikeName,
  type NameHit,
  similarContributors,
} from '#lib/contributor/queries.ts';
import { splitContributor } from '#lib/contributor/split-contributor.ts';
import { tellApart } from '#lib/contributor/tell-apart.ts';
import { undoReattribution } from '#lib/contributor/undo-reattribution.ts';
import { reprintStoriesSchema } from '#lib/credit/reprint-form.ts';
import { reprintStories } from '#lib/credit/reprint-stories.ts';

export const createContributorAction = action(createContributorSchema, createContributor);
export const editContributorAction = action(editContributorSchema, editContributor);

export const mergeContributorsAction = action(mergeContributorsSchema, mergeContributors);
export const splitContributorAction = action(splitContributorSchema, splitContributor);
export const undoReattributionAction = action(undoReattributionSchema, undoReattribution);
export const reprintStoriesAction = action(reprintStoriesSchema, reprintStories);
export const tellApartAction = action(tellApartSchema, tellApart);

const textSchema = z.string().max(300).catch('');

/** For pickers. */
export async function findContributorsAction(text: string): Promise<NameHit[]> {
  const actor = await currentActor();
  return actor ? findContributors(actor, textSchema.parse(text), 8) : [];
}

export async function similarContributorsAction(name: string): Promise<LikeName[]> {
  const actor = await currentActor();
  return actor ? similarContributors(actor, textSchema.parse(name)) : [];
}

export async function proposeLatinNameAction(name: string): Promise<ProposedName | null> {
  const actor = await currentActor();
  return actor ? proposeLatinName(actor, textSchema.parse(name)) : null;
}
