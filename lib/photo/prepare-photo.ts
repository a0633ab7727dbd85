import 'server-only';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import { matchCredits, type ProposedCredits } from './match-credits.ts';
import type { PhotoMetadata, PhotoWarning } from './metadata.ts';
import { photoTextLimits } from './photo-form.ts';
import { prepareRenditions } from './renditions.ts';
import type { NewPhoto } from './store-photo.ts';
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

export type Prepared = { photo: NewPhoto; proposed: ProposedCredits; warnings: PhotoWarning[] };

/**
 * A picture with what its file says about itself and all that is made of it, before any of it is kept.
 * @throws Invalid when it is not a picture, too large, or damaged
 */
export async function preparePhoto(actor: Actor, { bytes, name, options = {} }: AddPhoto): Promise<Prepared> {
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
  return { photo, proposed, warnings };
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
