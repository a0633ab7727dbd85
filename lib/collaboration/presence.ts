/** Who is at a story, as their caret and their name show it. */
import { isId } from '../platform/is-id.ts';

/** Dark enough to be told apart on white, and under white letters; one of them for each person, always the same. */
const colours = ['#0b62c4', '#a02c6c', '#1d7a46', '#9a4a00', '#5b3fb8', '#00737d', '#b3261e', '#4b5d16'];

export function colourOf(userId: string): string {
  let sum = 0;
  for (const letter of userId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return colours[sum % colours.length] ?? '#0b62c4';
}

export type Present = {
  user: { id: string; name: string; color: string };
  /** The field that has the caret, where it is not the body. */
  field?: string | null | undefined;
};

/** What the newsroom passed on of somebody's page; null while it says nothing of whose it is. */
export function presentIn(state: unknown): Present | null {
  if (typeof state !== 'object' || state === null || !('user' in state)) return null;
  const { user } = state;
  if (typeof user !== 'object' || user === null || !('id' in user && 'name' in user && 'color' in user))
    return null;
  const { id, name, color } = user;
  if (!isId(id) || typeof name !== 'string' || typeof color !== 'string') return null;
  const field = 'field' in state && typeof state.field === 'string' ? state.field : null;
  return { user: { id, name, color }, field };
}
