import 'server-only';
import { db } from '../platform/db.ts';
import type { Told } from './manuscript.ts';

/** Whose the suggestions in a text are, for a page that does not know them all. */
export async function suggestersOf(ids: readonly string[]): Promise<Told> {
  const people =
    ids.length > 0
      ? await db().user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
      : [];
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  return { kind: 'suggesters', names, now: Date.now() };
}
