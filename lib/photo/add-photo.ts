import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { matchCredits, type ProposedCredits } from './match-credits.ts';
import type { PhotoMetadata, PhotoWarning } from './metadata.ts';
import { photoLimits } from './photo.ts';
import { photoTextLimits } from './photo-form.ts';
import { getPhoto, type PhotoDetail } from './queries.ts';
import { refusedPicture } from './refused-picture.ts';
import { checksumOf, type PreparedPhoto, prepareRenditions } from './renditions.ts';
import { deletePhotoFiles, insertPhoto, type NewPhoto, putPhotoFiles } from './store-photo.ts';
import { takenAtInstant } from './taken-at.ts';

export type AddPhoto = {
  bytes: Buffer;
  /** The file's name, to show; what the file is, is told by its content. */
  name: string;
  options?: {
    /** Which of several languages to take caption and alt text in. */
    language?: string;
    /** Where the camera's clock was set, for files that do not say. */
    timeZone?: string;
  };
};

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
  const prepared = await prepareRenditions(bytes, options);
  const { metadata } = prepared;
  const { credits, proposed } = await matchCredits(db(), metadata);
  const warnings = [...metadata.warnings];
  const described = describedBy(metadata, options.timeZone ?? null, warnings);
  const photo = {
    ...described,
    id: newId(),
    bytes,
    prepared,
    originalName: name,
    uploadedById: actor.id,
    credits,
  };
  if (!(await store(actor, photo))) return answerExisting(actor, await requireByChecksum(prepared));
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

type Described = Pick<
  NewPhoto,
  'headline' | 'caption' | 'altText' | 'place' | 'takenAt' | 'copyright' | 'usageTerms'
>;

function describedBy(metadata: PhotoMetadata, timeZone: string | null, warnings: PhotoWarning[]): Described {
  const text = (field: keyof typeof photoTextLimits, value: string | null, oneLine = false) => {
    const whole = (oneLine ? value?.replace(/\s+/g, ' ') : value) ?? '';
    const letters = [...whole];
    if (letters.length <= photoTextLimits[field]) return whole;
    const limit = photoTextLimits[field];
    warnings.push({
      code: 'text-shortened',
      message: `Of the ${field}, the first ${limit} characters were kept.`,
    });
    return letters.slice(0, limit).join('').trim();
  };
  return {
    headline: text('headline', metadata.headline, true),
    caption: text('caption', metadata.caption),
    altText: text('altText', metadata.altText),
    place: text('place', metadata.city ?? metadata.state ?? metadata.country, true),
    takenAt: takenAtInstant(metadata.takenAt, timeZone),
    copyright: text('copyright', metadata.copyright, true),
    usageTerms: text('usageTerms', metadata.usageTerms),
  };
}
