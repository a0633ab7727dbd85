import 'server-only';
import { record } from '../../history/record.ts';
import { preparePhoto } from '../../photo/prepare-photo.ts';
import { checksumOf } from '../../photo/renditions.ts';
import { deletePhotoFiles, insertPhoto, type NewPhoto, putPhotoFiles } from '../../photo/store-photo.ts';
import { type Db, db } from '../../platform/db.ts';
import { Invalid } from '../../platform/errors.ts';
import { type Actor, demand } from '../../staff/actor.ts';
import type { DocumentPicture } from './document.ts';

/** What the story says of a picture, for a photo that says nothing itself. */
export type SaidOfPicture = {
  caption: string;
  altText: string;
  contributorId: string | null;
  agencyId: string | null;
};

export type TakenPictures = {
  /** Files that are in no library yet, by checksum. */
  fresh: ReadonlyMap<string, NewPhoto>;
  /** Checksums by the name of the picture; a picture that cannot be taken has none. */
  checksums: ReadonlyMap<string, string>;
};

/** Makes of each picture all that a photo needs, and puts the files in their place; what cannot be a photo is passed over. */
export async function takePictures(
  actor: Actor,
  pictures: readonly DocumentPicture[],
  options: { language: string; timeZone: string },
): Promise<TakenPictures> {
  const fresh = new Map<string, NewPhoto>();
  const checksums = new Map<string, string>();
  if (pictures.length > 0) demand(actor, 'photo.add');
  for (const { name, bytes } of pictures) {
    const checksum = checksumOf(bytes);
    if (!fresh.has(checksum) && !(await photoWith(db(), checksum))) {
      const photo = await preparePhoto(actor, { bytes, name, options }).catch(refusedAsNull);
      if (photo === null) continue;
      fresh.set(checksum, photo.photo);
    }
    checksums.set(name, checksum);
  }
  const taken = { fresh, checksums };
  try {
    for (const photo of fresh.values()) await putPhotoFiles(photo);
  } catch (error) {
    await dropPictures(taken);
    throw error;
  }
  return taken;
}

function refusedAsNull(error: unknown): null {
  if (error instanceof Invalid) return null;
  throw error;
}

async function photoWith(tx: Db, checksum: string): Promise<string | null> {
  return (await tx.photo.findUnique({ where: { checksum }, select: { id: true } }))?.id ?? null;
}

/**
 * Enters the photos into the library.
 * @returns the id of each picture's photo by the picture's name
 */
export async function enterPictures(
  tx: Db,
  actor: Actor,
  { fresh, checksums }: TakenPictures,
  said: (name: string) => SaidOfPicture | null,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [name, checksum] of checksums) {
    const photo = fresh.get(checksum);
    if (
      photo &&
      ![...ids.values()].includes(photo.id) &&
      (await insertPhoto(tx, described(photo, said(name))))
    )
      await record(tx, actor, 'photo.added', photo.id, { name: photo.originalName });
    const id = await photoWith(tx, checksum);
    if (id !== null) ids.set(name, id);
  }
  return ids;
}

function described(photo: NewPhoto, said: SaidOfPicture | null): NewPhoto {
  if (!said) return photo;
  const { caption, altText, contributorId, agencyId } = said;
  const isNamed = contributorId !== null || agencyId !== null;
  return {
    ...photo,
    caption: photo.caption || caption,
    altText: photo.altText || altText,
    credits:
      photo.credits.length === 0 && isNamed
        ? [{ role: 'photographer', contributorId, agencyId, printedAs: null }]
        : photo.credits,
  };
}

/** @param kept ids of photos that are in the library now; the files of the others go */
export async function dropPictures({ fresh }: TakenPictures, kept: Iterable<string> = []): Promise<void> {
  const ids = new Set(kept);
  for (const photo of fresh.values()) if (!ids.has(photo.id)) await deletePhotoFiles(photo);
}
