/** Who is at a story, as their caret and their name show it. */
import { z } from 'zod';

/** Dark enough to be told apart on white, and under white letters; one of them for each person, always the same. */
const colours = ['#0b62c4', '#a02c6c', '#1d7a46', '#9a4a00', '#5b3fb8', '#00737d', '#b3261e', '#4b5d16'];

export function colourOf(userId: string): string {
  let sum = 0;
  for (const letter of userId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return colours[sum % colours.length] ?? '#0b62c4';
}

export const presentSchema = z.object({
  user: z.object({ id: z.uuid(), name: z.string(), color: z.string() }),
  /** The field that has the caret, where it is not the body. */
  field: z.string().max(80).nullable().optional(),
});
export type Present = z.infer<typeof presentSchema>;

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
