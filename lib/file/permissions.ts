import { type Actor, holds } from '../staff/actor.ts';

/** Editors may rename and delete every file, anyone else the ones they added. */
export function mayChangeFile(actor: Actor, file: { addedById: string }): boolean {
  if (holds(actor, 'file.edit')) return true;
  return file.addedById === actor.id && holds(actor, 'file.add');
}
