/** The picture that stands beside a link to a story elsewhere, 1200 by 630 pixels. */
import { createHash } from 'node:crypto';
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import type { Crop } from '../photo/photo-use.ts';
import { sharedPicture } from './shared-picture.ts';

export const cardSize = { width: 1200, height: 630 } as const;
export const cardTypes = { png: 'image/png', jpg: 'image/jpeg' } as const;
export type CardExtension = keyof typeof cardTypes;

/** Raised when cards are drawn differently, so that those drawn before are not used any more. */
const drawing = 1;

/** Everything a card shows: the same words and picture are the same card. */
export type Card = {
  headline: string;
  nameplate: string;
  section: string;
  colour: string;
  language: string;
  direction: 'ltr' | 'rtl';
  photo: { id: string; file: string; crop: Crop | null } | null;
};

export function cardOf(story: PrintedStory, edition: PrintedEdition): Card {
  const picture = story.photo && sharedPicture(story.photo);
  return {
    headline: printable(story.headline),
    nameplate: printable(edition.name),
    section: printable(story.section?.name ?? ''),
    colour: story.section?.colour || '#8a2b1d',
    language: edition.language,
    direction: edition.direction,
    photo:
      story.photo && picture
        ? {
            id: story.photo.photoId,
            file: picture.address.slice(picture.address.lastIndexOf('/') + 1),
            crop: story.photo.crop,
          }
        : null,
  };
}

export function cardHash(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, card]))
    .digest('hex')
    .slice(0, 32);
}

/** A photograph travels best as JPEG, words on paper as PNG. */
export function cardAddress({ id, revisionId, photo }: PrintedStory): string {
  return `/cards/${id}/${revisionId}.${photo && sharedPicture(photo) ? 'jpg' : 'png'}`;
}

/** Null unless the name is one that {@link cardAddress} gives, with either extension. */
export function parseCardFile(file: string): { revisionId: string; extension: CardExtension } | null {
  const [, revisionId, extension] = /^([\da-f-]{36})\.(png|jpg)$/.exec(file) ?? [];
  if (!revisionId || (extension !== 'png' && extension !== 'jpg')) return null;
  return { revisionId, extension };
}

/** Without what no type on the machine can be trusted to draw: control and direction characters, emoji. */
function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Emoji_Presentation}|\p{Emoji_Modifier}|\ufe0f|[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
