'use server';

import { z } from 'zod';
import { action } from '#app/_request/action.ts';
import { currentActor } from '#app/_request/session.ts';
import { createAgencySchema, editAgencySchema } from '#lib/contributor/contributor-form.ts';
import { createAgency } from '#lib/contributor/create-agency.ts';
import { editAgency } from '#lib/contributor/edit-agency.ts';
import { mergeAgencies } from '#lib/contributor/merge-agencies.ts';
import { mergeAgenciesSchema, undoReattributionSchema } from '#lib/contributor/merge-form.ts';
import { findAgencies, type LikeName, type NameHit, similarAgencies } from '#lib/contributor/queries.ts';
import { undoAgencyMerge } from '#lib/contributor/undo-agency-merge.ts';

export const createAgencyAction = action(createAgencySchema, createAgency);
export const editAgencyAction = action(editAgencySchema, editAgency);
export const mergeAgenciesAction = action(mergeAgenciesSchema, mergeAgencies);
export const undoAgencyMergeAction = action(undoReattributionSchema, undoAgencyMerge);

const textSchema = z.string().max(300).catch('');

/** For pickers. */
export async function findAgenciesAction(text: string): Promise<NameHit[]> {
  const actor = await currentActor();
  return actor ? findAgencies(actor, textSchema.parse(text), 8) : [];
}

export async function similarAgenciesAction(name: string): Promise<LikeName[]> {
  const actor = await currentActor();
  return actor ? similarAgencies(actor, textSchema.parse(name)) : [];
}
