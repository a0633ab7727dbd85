import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { ProposedCredits } from './match-credits.ts';
import type { PhotoWarning } from './metadata.ts';
import { photoLimits } from './photo.ts';
import { type AddPhoto, preparePhoto } from './prepare-photo.ts';
import { getPhoto, type PhotoDetail } from './queries.ts';
import { refusedPicture } from './refused-picture.ts';
import { checksumOf, type PreparedPhoto } from './renditions.ts';
import { deletePhotoFiles, insertPhoto, type NewPhoto, putPhotoFiles } from './store-photo.ts';

export type AddedPhoto = {
  photo: PhotoDetail;
  /** The same file was in the library; that photo is answered and nothing is changed. */
  existed: boolean;
  proposed: ProposedCredits;
  warnings: PhotoWarning[];
};

/**
 * Takes a picture into the library, with what the file says about itself.
 * @throws Invalid when it is not a picture, too large, or damaged
 */
export async function addPhoto(actor: Actor, { bytes, name, options = {} }: AddPhoto): Promise<AddedPhoto> {
  demand(actor, 'photo.add');
  if (bytes.length > photoLimits.bytes) throw refusedPicture('file-too-large');
  const existing = await findByChecksum(checksumOf(bytes));
  if (existing) return answerExisting(actor, existing);
  const { photo, proposed, warnings } = await preparePhoto(actor, { bytes, name, options });
  if (!(await store(actor, photo))) return answerExisting(actor, await requireByChecksum(photo.prepared));
  return { photo: await getPhoto(actor, photo.id), existed: false, proposed, warnings };
}

/** Files first, so that no row ever points at nothing; they go again when the row is refused. */
async function store(actor: Actor, photo: NewPhoto): Promise<boolean> {
  let stored = false;
  try {
    await putPhotoFiles(photo);
    stored = await db().$transaction(async (tx) => {
      if (!(await insertPhoto(tx, photo))) return false;
      await record(tx, actor, 'photo.added', photo.id, { name: photo.originalName });
      return true;
    });
    return stored;
  } finally {
    if (!stored) await deletePhotoFiles(photo);
  }
}

async function findByChecksum(checksum: string): Promise<string | null> {
  const photo = await db().photo.findUnique({ where: { checksum }, select: { id: true } });
  return photo?.id ?? null;
}

async function requireByChecksum({ checksum }: PreparedPhoto): Promise<string> {
  return (await db().photo.findUniqueOrThrow({ where: { checksum }, select: { id: true } })).id;
}

async function answerExisting(actor: Actor, photoId: string): Promise<AddedPhoto> {
  return {
    photo: await getPhoto(actor, photoId),
    existed: true,
    proposed: { creators: [], agency: null },
    warnings: [],
  };
}
