/** The border: what pages tell of themselves. */
import { z } from 'zod';
import { colourOf, type Present } from './presence.ts';

export const presentSchema: z.ZodType<Present> = z.object({
  user: z.object({ id: z.uuid(), name: z.string(), color: z.string() }),
  field: z.string().max(80).nullable().optional(),
});

/** What a page may tell of itself; who it is, the newsroom says. */
const toldSchema = z.object({
  cursor: z.object({ anchor: z.unknown(), head: z.unknown() }).nullable().optional(),
  field: z.string().max(80).nullable().optional(),
});

export function presentState(state: unknown, user: { id: string; name: string }): object | null {
  const told = toldSchema.safeParse(state);
  if (!told.success || JSON.stringify(told.data).length > 2000) return null;
  return { ...told.data, user: { ...user, color: colourOf(user.id) } };
}
