/** The border: what a front may hold. */
import { z } from 'zod';
import { type Container, type Fill, mostContainers, type Placement } from './front.ts';
import { layoutNames, layoutTable } from './layouts.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
        .trim(),
    );

const placementSchema: z.ZodType<Placement> = z.strictObject({
  position: z.int().min(0),
  articleId: z.uuid(),
  until: z.iso.datetime().nullable(),
  headline: line(400),
  kicker: line(200),
  hidePhoto: z.boolean(),
});

const fillSchema: z.ZodType<Fill> = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nothing') }),
  z.strictObject({ from: z.literal('edition'), photoOnly: z.boolean() }),
  z.strictObject({ from: z.enum(['section', 'topic']), id: z.uuid(), photoOnly: z.boolean() }),
]);

const containerSchema: z.ZodType<Container> = z
  .strictObject({
    key: z.string().regex(/^[a-z0-9-]{1,40}$/),
    layout: z.enum(layoutNames),
    title: line(120),
    size: z.int(),
    fill: fillSchema,
    placements: z.array(placementSchema).max(12, 'front-full'),
  })
  .superRefine(({ layout, size, placements }, context) => {
    const { fewest, most } = layoutTable[layout];
    if (size < fewest || size > most)
      context.addIssue({ code: 'custom', path: ['size'], message: 'invalid' });
    const positions = placements.map(({ position }) => position);
    placements.forEach(({ position }, index) => {
      if (position >= size || positions.indexOf(position) !== index) {
        context.addIssue({ code: 'custom', path: ['placements', index], message: 'cell-taken' });
      }
    });
  });

export const containersSchema = z
  .array(containerSchema)
  .max(mostContainers, 'containers-many')
  .superRefine((containers, context) => {
    const keys = containers.map(({ key }) => key);
    const ids = containers.flatMap(({ placements }) => placements.map(({ articleId }) => articleId));
    if (new Set(keys).size < keys.length) context.addIssue({ code: 'custom', message: 'invalid' });
    if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', message: 'story-twice' });
  });

const frontId = z.uuid();

export const saveFrontSchema = z.strictObject({
  frontId,
  /** The revision the changes were made on; null for a front that nobody has arranged. */
  baseRevisionId: z.uuid().nullable(),
  /** Made by the browser, so that a save whose answer was lost can be sent again and is stored once. */
  revisionId: z.uuid(),
  containers: containersSchema,
});
export type SaveFront = z.output<typeof saveFrontSchema>;

export const publishFrontSchema = z.strictObject({ frontId, revisionId: z.uuid() });
export type PublishFront = z.output<typeof publishFrontSchema>;

export const scheduleFrontSchema = z.strictObject({
  frontId,
  revisionId: z.uuid(),
  liveFrom: z.coerce.date(),
});
export type ScheduleFront = z.output<typeof scheduleFrontSchema>;

export const unscheduleFrontSchema = z.strictObject({ frontId, releaseId: z.uuid() });
export type UnscheduleFront = z.output<typeof unscheduleFrontSchema>;

export const restoreFrontSchema = z.strictObject({
  frontId,
  baseRevisionId: z.uuid(),
  revisionId: z.uuid(),
  /** The older one that comes back as a new one. */
  restoredId: z.uuid(),
});
export type RestoreFront = z.output<typeof restoreFrontSchema>;

export const findFrontStoriesSchema = z.object({ frontId, search: z.string().max(200) });
export type FindFrontStories = z.output<typeof findFrontStoriesSchema>;
