import { createHash } from 'node:crypto';
import type { Db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import { commandLine } from '#lib/staff/actor.ts';
import type { CreditRole, Photo } from '#prisma/generated/client.ts';
import { insertRows } from './insert.ts';

export type PhotoCreditPlan = {
  role?: CreditRole;
  contributorId?: string;
  agencyId?: string;
  printedAs?: string;
};

/** A photo as the library knows it. There is no file behind it: for those, see seedDemo. */
export async function buildPhoto(
  db: Db,
  { credits = [], ...part }: Partial<Photo> & { credits?: PhotoCreditPlan[] } = {},
): Promise<Photo> {
  const id = part.id ?? newId();
  const row: Photo = {
    checksum: createHash('sha256').update(id).digest('hex'),
    originalName: 'photo.jpg',
    mediaType: 'image/jpeg',
    width: 1600,
    height: 1067,
    bytes: 200_000,
    headline: '',
    caption: '',
    altText: '',
    place: '',
    takenAt: null,
    copyright: '',
    usageTerms: '',
    uploadedById: commandLine.id,
    createdAt: new Date(),
    renditionPlan: '',
    ...part,
    id,
  };
  await insertRows(db, 'Photo', [row]);
  await insertRows(
    db,
    'Credit',
    credits.map((credit, order) => ({
      id: newId(),
      revisionId: null,
      photoId: row.id,
      role: credit.role ?? 'photographer',
      contributorId: credit.contributorId ?? null,
      agencyId: credit.agencyId ?? null,
      position: 'photo',
      order,
      place: null,
      printedAs: credit.printedAs ?? null,
    })),
  );
  return row;
}

/** Sizes of a photo as readers would be sent them. There is no file behind these either. */
export async function buildRenditions(
  db: Db,
  photoId: string,
  widths: readonly number[] = [960],
): Promise<void> {
  await db.rendition.createMany({
    data: widths.map((width) => ({
      id: newId(),
      photoId,
      mediaType: 'image/jpeg',
      width,
      height: Math.round(width / 1.5),
      bytes: width * 100,
      storageKey: `photos/${photoId}/${width}.jpg`,
    })),
  });
}
