import 'server-only';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { type PictureFormat, photoLimits, pixelLimit, type Size } from './photo.ts';
import { pictureFormatOf } from './picture-format.ts';
import { refusedPicture, tooManyPixels } from './refused-picture.ts';

/** A picture whose header has been read and found acceptable; none of its pixels have been. */
export type OpenedPicture = { format: PictureFormat; metadata: Metadata } & Size;

const sharpOptions = {
  failOn: 'error',
  limitInputPixels: photoLimits.pixels,
  sequentialRead: true,
  pages: 1,
  autoOrient: true,
} as const;

/** @throws Invalid when this is not a picture, or one that is too large */
export async function openPicture(bytes: Buffer): Promise<OpenedPicture> {
  if (bytes.length > photoLimits.bytes) throw refusedPicture('file-too-large');
  const format = pictureFormatOf(bytes);
  const metadata = await readHeader(bytes, format);
  // What the bytes promise and what the library found must be one: else they are two files in one.
  if (!decodersOf[format].includes(metadata.format)) throw refusedPicture('picture-damaged');
  const { width, height } = metadata.autoOrient;
  if (!width || !height) throw refusedPicture('picture-damaged');
  if (width * height > pixelLimit(format) || Math.max(width, height) > photoLimits.side) {
    throw tooManyPixels(format);
  }
  return { format, metadata, width, height };
}

/** AVIF and HEIC are both HEIF to the library. */
const decodersOf: Record<PictureFormat, readonly Metadata['format'][]> = {
  jpeg: ['jpeg'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  avif: ['heif'],
  tiff: ['tiff'],
  heic: ['heif'],
};

async function readHeader(bytes: Buffer, format: PictureFormat): Promise<Metadata> {
  try {
    return await sharp(bytes, sharpOptions).metadata();
  } catch (error) {
    throw pictureRefusal(error, format);
  }
}

/** The picture's first frame, upright, to be decoded once. */
export function decodePicture(bytes: Buffer): Sharp {
  return sharp(bytes, sharpOptions).timeout({ seconds: 60 });
}

/** What the library's complaint means for the person who sent the file. */
export function pictureRefusal(error: unknown, format: PictureFormat) {
  const complaint = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(complaint)) return tooManyPixels(format);
  return refusedPicture(format === 'heic' ? 'heic-unsupported' : 'picture-damaged');
}
