import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { NotAllowed, NotFound } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { demandNamesExist } from './edit-photo.ts';
import { mayEditPhoto } from './permissions.ts';
import type { CreditPhoto } from './photo-form.ts';
import { replacePhotoCredits } from './store-photo.ts';

/** Says who made a photo, from the story it is used in; its texts stay as they are. */
export function creditPhoto(actor: Actor, { photoId, credits }: CreditPhoto): Promise<void> {
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Photo" WHERE id = ${photoId}::uuid FOR UPDATE`;
    const photo = await tx.photo.findUnique({ where: { id: photoId }, select: { uploadedById: true } });
    if (!photo) throw new NotFound('There is no such photo.');
    if (!mayEditPhoto(actor, photo)) throw new NotAllowed('photo.edit');
    await demandNamesExist(tx, credits);
    const named = await replacePhotoCredits(tx, photoId, credits);
    await record(tx, actor, 'photo.edited', photoId, { credits: credits.length, ...named });
  });
}
