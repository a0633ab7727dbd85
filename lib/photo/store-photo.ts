import 'server-only';
import type { Db } from '../platform/db.ts';
import { cleanFileName } from '../platform/file-name.ts';
import { newId } from '../platform/ids.ts';
import { deleteStored, putFile } from '../platform/storage.ts';
import { originalKey, renditionKey, renditionPlan } from './photo.ts';
import type { PhotoCredit } from './photo-form.ts';
import type { PreparedPhoto, PreparedRendition } from './renditions.ts';

export type NewPhoto = {
  id: string;
  /** The original file. */
  bytes: Uint8Array;
  prepared: PreparedPhoto;
  originalName: string;
  uploadedById: string;
  headline: string;
  caption: string;
  altText: string;
  place: string;
  takenAt: Date | null;
  copyright: string;
  usageTerms: string;
  credits: readonly PhotoCredit[];
  createdAt?: Date;
};

/**
 * Files and rows of one photo, for whoever has a transaction already.
 * @returns false, leaving nothing behind, when the same file is in the library
 */
export async function storePreparedPhoto(tx: Db, photo: NewPhoto): Promise<boolean> {
  if (!(await insertPhoto(tx, photo))) return false;
  await putPhotoFiles(photo);
  return true;
}

export async function putPhotoFiles({ id, bytes, prepared }: NewPhoto): Promise<void> {
  await putFile(originalKey(id), bytes);
  await putRenditions(id, prepared.renditions);
}

export async function putRenditions(
  photoId: string,
  renditions: readonly PreparedRendition[],
): Promise<void> {
  for (const rendition of renditions) await putFile(renditionKey(photoId, rendition), rendition.data);
}

export async function deletePhotoFiles({ id, prepared }: NewPhoto): Promise<void> {
  const keys = [originalKey(id), ...prepared.renditions.map((rendition) => renditionKey(id, rendition))];
  await Promise.all(keys.map(deleteStored));
}

/** @returns false when the same file is in the library; two uploads of one file wait for each other here */
export async function insertPhoto(tx: Db, photo: NewPhoto): Promise<boolean> {
  const { bytes: _bytes, prepared, credits, originalName, createdAt, ...row } = photo;
  const { checksum, mediaType, width, height, bytes } = prepared;
  const { count } = await tx.photo.createMany({
    data: [
      {
        ...row,
        ...(createdAt && { createdAt }),
        originalName: cleanFileName(originalName),
        checksum,
        mediaType,
        width,
        height,
        bytes,
        renditionPlan,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await insertRenditions(tx, photo.id, prepared.renditions);
  await insertPhotoCredits(tx, photo.id, credits);
  return true;
}

export async function insertRenditions(
  tx: Db,
  photoId: string,
  renditions: readonly PreparedRendition[],
): Promise<void> {
  await tx.rendition.createMany({
    data: renditions.map((rendition) => ({
      id: newId(),
      photoId,
      mediaType: rendition.mediaType,
      width: rendition.width,
      height: rendition.height,
      bytes: rendition.data.length,
      storageKey: renditionKey(photoId, rendition),
    })),
  });
}

export async function insertPhotoCredits(
  tx: Db,
  photoId: string,
  credits: readonly PhotoCredit[],
): Promise<void> {
  await tx.credit.createMany({
    data: credits.map((credit, order) => ({ ...credit, id: newId(), photoId, position: 'photo', order })),
  });
}

/**
 * Says anew who made a photo.
 * @returns for the history: everyone whose list of work the photo left or entered, ids with spaces between
 */
export async function replacePhotoCredits(
  tx: Db,
  photoId: string,
  credits: readonly PhotoCredit[],
): Promise<{ contributors: string; agencies: string; editions: string }> {
  const before = await tx.credit.findMany({
    where: { photoId },
    select: { contributorId: true, agencyId: true },
  });
  await tx.credit.deleteMany({ where: { photoId } });
  await insertPhotoCredits(tx, photoId, credits);
  const editions = await tx.edition.findMany({
    where: { articles: { some: { liveRevision: { photoUses: { some: { photoId } } } } } },
    select: { id: true },
  });
  const named = [...before, ...credits];
  const joined = (ids: (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))].join(' ');
  return {
    contributors: joined(named.map(({ contributorId }) => contributorId)),
    agencies: joined(named.map(({ agencyId }) => agencyId)),
    // Editions that say who does what in them.
    editions: joined(editions.map(({ id }) => id)),
  };
}
