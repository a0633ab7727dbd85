import { z } from 'zod';
import { paragraphSchema } from './paragraph.ts';

const content = z.array(paragraphSchema).min(1).max(100);

/** A word of the editors to readers about the story. */
export const editorsNoteSchema = z.strictObject({ type: z.literal('editorsNote'), content });

/** What was wrong, where it stood. A correction of the whole story is made with its update. */
export const correctionNoteSchema = z.strictObject({ type: z.literal('correctionNote'), content });

export type Note = z.infer<typeof editorsNoteSchema> | z.infer<typeof correctionNoteSchema>;
