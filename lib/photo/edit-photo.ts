import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid, NotAllowed, NotFound, type Problem } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { mayEditPhoto } from './permissions.ts';
import type { EditPhoto, PhotoCredit } from './photo-form.ts';
import { replacePhotoCredits } from './store-photo.ts';

/** Says anew what a photo shows and who made it. */
export function editPhoto(actor: Actor, input: EditPhoto): Promise<void> {
  const { photoId, credits, takenAt, ...texts } = input;
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Photo" WHERE id = ${photoId}::uuid FOR UPDATE`;
    const photo = await tx.photo.findUnique({ where: { id: photoId }, select: { uploadedById: true } });
    if (!photo) throw new NotFound('There is no such photo.');
    if (!mayEditPhoto(actor, photo)) throw new NotAllowed('photo.edit');
    await demandNamesExist(tx, credits);
    await tx.photo.update({
      where: { id: photoId },
      data: { ...texts, ...(takenAt !== undefined && { takenAt }) },
    });
    const named = await replacePhotoCredits(tx, photoId, credits);
    await record(tx, actor, 'photo.edited', photoId, named);
  });
}

export async function demandNamesExist(tx: Db, credits: readonly PhotoCredit[]): Promise<void> {
  const wanted = {
    contributorId: credits.flatMap((credit) => credit.contributorId ?? []),
    agencyId: credits.flatMap((credit) => credit.agencyId ?? []),
  };
  const contributors = await tx.contributor.findMany({
    where: { id: { in: wanted.contributorId } },
    select: { id: true },
  });
  const agencies = await tx.agency.findMany({ where: { id: { in: wanted.agencyId } }, select: { id: true } });
  const known = new Set([...contributors, ...agencies].map(({ id }) => id));
  const problems = credits.flatMap((credit, index) =>
    (['contributorId', 'agencyId'] as const).flatMap((name): Problem[] => {
      const id = credit[name];
      return id === null || known.has(id) ? [] : [{ field: `credits.${index}.${name}`, code: 'invalid' }];
    }),
  );
  if (problems.length > 0) throw new Invalid('A credit names someone who is not there any more.', problems);
}
