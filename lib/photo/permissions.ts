import { type Actor, holds } from '../staff/actor.ts';

/** The photo desk may change every photo, anyone else the ones they added. */
export function mayEditPhoto(actor: Actor, photo: { uploadedById: string }): boolean {
  if (holds(actor, 'photo.edit')) return true;
  return photo.uploadedById === actor.id && holds(actor, 'photo.add');
}
