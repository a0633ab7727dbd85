/** What a picture file says about itself. */
import type { PictureFormat, Size } from './photo.ts';

export const textFields = [
  'headline',
  'caption',
  'credit',
  'source',
  'copyright',
  'usageTerms',
  'instructions',
  'city',
  'state',
  'country',
  'countryCode',
  'takenAt',
  'altText',
  'extendedDescription',
  'digitalSourceType',
] as const;
export type TextField = (typeof textFields)[number];

export const listFields = ['creators', 'keywords', 'personsShown'] as const;
export type ListField = (typeof listFields)[number];

export type DescriptiveFields = Record<TextField, string | null> & Record<ListField, string[]>;

/** Something a person should know about what was read. The code is stable. */
export type PhotoWarning = { code: string; message: string };

/** What one of the three blocks in a file (IIM, XMP, EXIF) says. */
export type MetadataBlock = { fields: DescriptiveFields; warnings: PhotoWarning[] };

/** The size is that of the upright picture; `takenAt` has an offset exactly where the file gives one. */
export type PhotoMetadata = { format: PictureFormat } & Size &
  DescriptiveFields & { warnings: PhotoWarning[] };

export const noFields: DescriptiveFields = {
  headline: null,
  caption: null,
  creators: [],
  credit: null,
  source: null,
  copyright: null,
  usageTerms: null,
  instructions: null,
  keywords: [],
  city: null,
  state: null,
  country: null,
  countryCode: null,
  takenAt: null,
  altText: null,
  extendedDescription: null,
  digitalSourceType: null,
  personsShown: [],
};

/** Text as it may be stored: composed, without control and direction-override characters; null when nothing is left. */
export function cleanText(text: string): string | null {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .trim();
  return clean === '' ? null : clean;
}

/** Names and keywords: one line each, none empty, none twice. */
export function cleanList(texts: readonly string[]): string[] {
  const clean = texts.flatMap((text) => cleanText(text.replace(/\s+/g, ' ')) ?? []);
  return [...new Set(clean)];
}

/** One value read for each field that a block has a place for. */
export function mapFields<Field extends string, Place, Value>(
  places: Record<Field, Place>,
  read: (place: Place) => Value,
): Record<Field, Value> {
  const entries = Object.entries<Place>(places).map(([field, place]) => [field, read(place)]);
  return Object.fromEntries(entries) as Record<Field, Value>;
}
