'use server';

import { action } from '#app/_request/action.ts';
import { currentActor } from '#app/_request/session.ts';
import { type PhotoChoice, toPhotoChoice } from '#components/photo/photo-choice.ts';
import { editPhoto } from '#lib/photo/edit-photo.ts';
import { editPhotoSchema, listPhotosSchema } from '#lib/photo/photo-form.ts';
import { listPhotos } from '#lib/photo/queries.ts';

export const editPhotoAction = action(editPhotoSchema, editPhoto);

/** For pickers. */
export async function searchPhotosAction(text: string, page: number): Promise<PhotoChoice[]> {
  const actor = await currentActor();
  if (!actor) return [];
  const { photos } = await listPhotos(actor, listPhotosSchema.parse({ search: text, page }));
  return photos.map(toPhotoChoice);
}
