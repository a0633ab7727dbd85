/** The border: which stories shall print somebody's present name. */
import { z } from 'zod';
import type { CreditRole } from './credit.ts';

export const reprintStoriesSchema = z.strictObject({
  id: z.uuid(),
  /** All of them where it is null. */
  articleIds: z.array(z.uuid()).min(1).max(1000).nullable(),
});
export type ReprintStories = z.infer<typeof reprintStoriesSchema>;

/** A story that still prints a name somebody had, and the one it would print. */
export type KeptStory = {
  id: string;
  headline: string;
  language: string;
  address: string | null;
  name: string;
  now: string;
  roles: CreditRole[];
};
