/** The drawn pictures as photos of the library, their files copied into the storage. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { originalKey, renditionKey } from '#lib/photo/photo.ts';
import { putFile } from '#lib/platform/storage.ts';
import type { Credit, Photo, Rendition } from '#prisma/generated/client.ts';
import type { EventRow } from '../builders/insert.ts';
import type { DemoPhoto } from '../content/content.ts';
import { photos } from '../content/photos.ts';
import { type DrawnPhoto, readManifest } from '../pictures/manifest.ts';
import { seededRandom } from '../random.ts';
import { stableId } from '../stable-id.ts';
import { daysBefore, minutesAfter } from './calendar.ts';
import type { Newsroom } from './newsroom.ts';

export type PhotoRows = { photos: Photo[]; renditions: Rendition[]; credits: Credit[]; events: EventRow[] };

type Stored = { id: string; photo: DemoPhoto; drawn: DrawnPhoto; addedAt: Date };

/** Ids by name, for every photo whether it has been drawn or not. */
export function photoIds(today: Date): Map<string, string> {
  return new Map(photos.map((photo) => [photo.name, photoId(photo, today)]));
}

const addedAt = ({ name, daysAgo }: DemoPhoto, today: Date) =>
  minutesAfter(daysBefore(today, daysAgo), -seededRandom(`added ${name}`).whole(10, 240));

const photoId = (photo: DemoPhoto, today: Date) => stableId(`photo/${photo.name}`, addedAt(photo, today));

/** @throws when the folder does not hold every picture: see drawPictures */
export async function photosIn(folder: string, today: Date): Promise<Stored[]> {
  const manifest = await readManifest(folder);
  const drawn = new Map(manifest?.photos.map((photo) => [photo.name, photo]));
  return photos.map((photo) => {
    const found = drawn.get(photo.name);
    if (!found) throw new Error(`The picture "${photo.name}" is not in ${folder}; the build draws it.`);
    return { id: photoId(photo, today), photo, drawn: found, addedAt: addedAt(photo, today) };
  });
}

export function photoRows(stored: readonly Stored[], newsroom: Newsroom): PhotoRows {
  const contributors = new Map(newsroom.contributors.map(({ slug, id }) => [slug, id]));
  const agencies = new Map(newsroom.agencies.map((agency) => [agency.slug, agency]));
  const users = new Map(newsroom.users.map(({ email, id }) => [email.split('@')[0], id]));
  const uploaderOf = ({ creator }: DemoPhoto) =>
    users.get(creator === 'gu-yuanfan' ? 'gu.yuanfan' : 'daniel.achterberg') ?? '';
  return {
    photos: stored.map(({ id, photo, drawn, addedAt: createdAt }) => ({
      id,
      checksum: drawn.checksum,
      originalName: `${photo.name}.jpg`,
      mediaType: 'image/jpeg',
      width: drawn.width,
      height: drawn.height,
      bytes: drawn.bytes,
      headline: photo.headline,
      caption: photo.caption,
      altText: photo.altText,
      place: `${photo.place}, ${photo.country}`,
      takenAt: new Date(drawn.takenAt),
      copyright: `© ${drawn.takenAt.slice(0, 4)} ${agencies.get(photo.agency)?.name ?? ''}`,
      usageTerms: `For use in ${agencies.get(photo.agency)?.name ?? ''} and by its partners.`,
      uploadedById: uploaderOf(photo),
      createdAt,
      renditionPlan: '',
    })),
    renditions: stored.flatMap(({ id, drawn, addedAt: at }) =>
      drawn.renditions.map(({ mediaType, width, height, bytes }) => ({
        id: stableId(`rendition/${drawn.name}/${mediaType}/${width}`, at),
        photoId: id,
        mediaType,
        width,
        height,
        bytes,
        storageKey: renditionKey(id, { mediaType, width }),
      })),
    ),
    credits: stored.map(({ id, photo, addedAt: at }) => ({
      id: stableId(`photo-credit/${photo.name}`, at),
      revisionId: null,
      photoId: id,
      role: 'photographer',
      contributorId: photo.creator === undefined ? null : (contributors.get(photo.creator) ?? null),
      agencyId: agencies.get(photo.agency)?.id ?? null,
      position: 'photo',
      order: 0,
      printedAs: null,
      place: null,
    })),
    events: stored.map(({ id, photo, addedAt: at }) => ({
      at,
      type: 'photo.added',
      actorId: uploaderOf(photo),
      subject: 'photo',
      subjectId: id,
      detail: {},
    })),
  };
}

/** Copies originals and renditions to where the application looks for them. */
export async function storePhotos(folder: string, stored: readonly Stored[]): Promise<void> {
  await Promise.all(
    stored.flatMap(({ id, drawn }) => [
      copy(join(folder, drawn.file), originalKey(id)),
      ...drawn.renditions.map((rendition) => copy(join(folder, rendition.file), renditionKey(id, rendition))),
    ]),
  );
}

async function copy(from: string, key: string): Promise<void> {
  await putFile(key, await readFile(from));
}
