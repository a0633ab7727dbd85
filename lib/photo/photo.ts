/** The words for pictures: which files are taken, which are made of them, and where each is found. */

const million = 1_000_000;

/** What an upload may be. Checked before any pixel is decoded. */
export const photoLimits = {
  bytes: 50 * million,
  pixels: 100 * million,
  /** What the JPEG format itself can hold. */
  side: 65_535,
} as const;

/** One line a format that is accepted, by the name sharp and `photo inspect` give it. */
export const pictureFormats = {
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
  gif: { mediaType: 'image/gif', extension: 'gif' },
  avif: { mediaType: 'image/avif', extension: 'avif' },
  tiff: { mediaType: 'image/tiff', extension: 'tif' },
  heic: { mediaType: 'image/heic', extension: 'heic' },
} as const;
export type PictureFormat = keyof typeof pictureFormats;

/** AVIF and HEIC can only be decoded whole, at some 20 bytes a pixel; the others pass through line by line. */
export function pixelLimit(format: PictureFormat): number {
  return format === 'avif' || format === 'heic' ? 24 * million : photoLimits.pixels;
}

export type Size = { width: number; height: number };

/** The width of a usual phone's screen. */
export const phoneWidth = 720;

/**
 * AVIF and WebP in every width for pages; JPEG from 960 up for sharing cards and old browsers. The width of a phone comes as
 * AVIF alone, which nearly every phone takes.
 */
export const renditionTypes = {
  'image/webp': { extension: 'webp', from: 0, also: [] },
  'image/jpeg': { extension: 'jpg', from: 960, also: [] },
  'image/avif': { extension: 'avif', from: 0, also: [phoneWidth] },
} as const;
export type RenditionMediaType = keyof typeof renditionTypes;
export const renditionMediaTypes = Object.keys(renditionTypes) as RenditionMediaType[];

export const renditionWidths = [480, 960, 1600] as const;
const largestWidth = 1600;

/** What WebP can hold. */
const tallest = 16_383;

/** AVIF takes more than a second for these; a taller picture would keep whoever uploads it waiting. */
const largestAvif = 4 * million;

/** Names the plan below by what it says: photos whose files were made by another one may lack some of its files. */
export const renditionPlan = [
  renditionWidths.join(' '),
  ...Object.entries(renditionTypes).map(([type, { from, also }]) => [type, from, ...also].join(' ')),
].join(', ');

export type PlannedRendition = Size & { mediaType: RenditionMediaType };

/** The files to make from a picture of this upright size. Nothing is enlarged. */
export function planRenditions(original: Size): PlannedRendition[] {
  const widths = widthsFor(original);
  const widest = Math.max(...widths);
  return renditionMediaTypes.flatMap((mediaType) =>
    [...widths, ...renditionTypes[mediaType].also.filter((width) => width < widest)]
      .sort((a, b) => a - b)
      .filter((width) => width >= renditionTypes[mediaType].from || width === widest)
      .map((width) => ({ mediaType, width, height: heightAt(original, width) }))
      .filter(({ height, width }) => mediaType !== 'image/avif' || width * height <= largestAvif),
  );
}

function widthsFor({ width, height }: Size): number[] {
  const available = Math.max(1, Math.min(width, Math.floor((tallest * width) / height)));
  const usual = renditionWidths.filter((candidate) => candidate <= available);
  const own = Math.min(available, largestWidth);
  const widest = usual.at(-1);
  return widest === undefined || own > widest * 1.25 ? [...usual, own] : usual;
}

function heightAt(original: Size, width: number): number {
  return Math.min(tallest, Math.max(1, Math.round((original.height * width) / original.width)));
}

/** `960.webp`: a rendition's name inside its photo's folder. */
export function renditionFileName(rendition: { mediaType: RenditionMediaType; width: number }): string {
  return `${rendition.width}.${renditionTypes[rendition.mediaType].extension}`;
}

/** Null unless the name is one that {@link renditionFileName} gives. */
export function parseRenditionFileName(
  name: string,
): { mediaType: RenditionMediaType; width: number } | null {
  const [, digits, extension] = /^([1-9]\d{0,4})\.([a-z]+)$/.exec(name) ?? [];
  const mediaType = renditionMediaTypes.find((type) => renditionTypes[type].extension === extension);
  return digits && mediaType ? { mediaType, width: Number(digits) } : null;
}

/** `/photos/<id>/960.webp`, the same for readers and for the newsroom. */
export function renditionAddress(
  photoId: string,
  rendition: { mediaType: RenditionMediaType; width: number },
): string {
  return `/photos/${photoId}/${renditionFileName(rendition)}`;
}

export function originalAddress(photoId: string): string {
  return `/api/photos/${photoId}/original`;
}

export function renditionKey(
  photoId: string,
  rendition: { mediaType: RenditionMediaType; width: number },
): string {
  return `photos/${photoId}/${renditionFileName(rendition)}`;
}

export function originalKey(photoId: string): string {
  return `photos/${photoId}/original`;
}
