'use server';

import { z } from 'zod';
import { action } from '#app/_request/action.ts';
import {
  publishFrontSchema,
  restoreFrontSchema,
  saveFrontSchema,
  scheduleFrontSchema,
  unscheduleFrontSchema,
} from '#lib/front-page/front-form.ts';
import { publishFront } from '#lib/front-page/publish-front.ts';
import { getFrontBoard, getFrontDesk, listFrontRevisions } from '#lib/front-page/queries.ts';
import { restoreFront } from '#lib/front-page/restore-front.ts';
import { saveFront } from '#lib/front-page/save-front.ts';
import { scheduleFront } from '#lib/front-page/schedule-front.ts';
import { unscheduleFront } from '#lib/front-page/unschedule-front.ts';

const frontIdSchema = z.strictObject({ frontId: z.uuid() });

export const saveFrontAction = action(saveFrontSchema, async (actor, input) => {
  const saved = await saveFront(actor, input);
  return { ...saved, board: await getFrontBoard(actor, input.frontId, input.containers) };
});

export const publishFrontAction = action(publishFrontSchema, publishFront);

export const scheduleFrontAction = action(scheduleFrontSchema, scheduleFront);

export const unscheduleFrontAction = action(unscheduleFrontSchema, unscheduleFront);

export const restoreFrontAction = action(restoreFrontSchema, restoreFront);

export const getFrontDeskAction = action(frontIdSchema, (actor, { frontId }) => getFrontDesk(actor, frontId));

export const listFrontRevisionsAction = action(frontIdSchema, (actor, { frontId }) =>
  listFrontRevisions(actor, frontId),
);
