import 'server-only';
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { atMost } from '../platform/at-most.ts';
import { readMetadata } from './inspect-photo.ts';
import type { PhotoMetadata } from './metadata.ts';
import { decodePicture, type OpenedPicture, openPicture, pictureRefusal } from './open-picture.ts';
import {
  type PlannedRendition,
  phoneWidth,
  pictureFormats,
  planRenditions,
  type RenditionMediaType,
  type Size,
} from './photo.ts';

export type PreparedRendition = { mediaType: RenditionMediaType; data: Buffer } & Size;

/** Everything that can be made from a file before anything is stored. */
export type PreparedPhoto = {
  checksum: string;
  mediaType: string;
  bytes: number;
  metadata: PhotoMetadata;
  renditions: PreparedRendition[];
} & Size;

export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A decoded picture is up to 400 MB; more at once would leave no room for anything else. */
const decoding = atMost(2);

/**
 * Bytes in, files to keep out; touches neither storage nor database.
 * @throws Invalid when it is not a picture, too large, or damaged
 */
export async function prepareRenditions(
  bytes: Buffer,
  options: { language?: string } = {},
): Promise<PreparedPhoto> {
  return decoding(async () => {
    const opened = await openPicture(bytes);
    const { format, width, height } = opened;
    return {
      checksum: checksumOf(bytes),
      mediaType: pictureFormats[format].mediaType,
      bytes: bytes.length,
      width,
      height,
      metadata: readMetadata(bytes, opened, options),
      renditions: await makeRenditions(bytes, opened, planRenditions(opened)),
    };
  });
}

/**
 * Files that were not made when the picture came.
 * @throws Invalid when it cannot be read any more
 */
export function makeFurtherRenditions(
  bytes: Buffer,
  plan: readonly PlannedRendition[],
): Promise<PreparedRendition[]> {
  return decoding(async () => makeRenditions(bytes, await openPicture(bytes), plan));
}

/**
 * The original is decoded once, to the largest size wanted, upright and in sRGB; all files are made from those pixels.
 * Pixels carry no metadata, so none can leak.
 */
async function makeRenditions(
  bytes: Buffer,
  opened: OpenedPicture,
  plan: readonly PlannedRendition[],
): Promise<PreparedRendition[]> {
  const largest = plan.reduce((one, other) => (other.width > one.width ? other : one));
  const pixels = await decodeTo(largest, bytes, opened);
  return Promise.all(plan.map(async (planned) => ({ ...planned, data: await encode(pixels(), planned) })));
}

async function decodeTo(size: Size, bytes: Buffer, { format }: OpenedPicture): Promise<() => Sharp> {
  try {
    const { data, info } = await decodePicture(bytes)
      .resize(size.width, size.height, { fit: 'fill' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return () => sharp(data, { raw: { width, height, channels } });
  } catch (error) {
    throw pictureRefusal(error, format);
  }
}

function encode(pixels: Sharp, { mediaType, width, height }: PlannedRendition): Promise<Buffer> {
  const resized = pixels.resize(width, height, { fit: 'fill' });
  switch (mediaType) {
    case 'image/avif':
      // On a phone's fine screen less is enough, and it comes over a slow line; there the effort gains a tenth.
      if (width === phoneWidth)
        return resized.avif({ quality: 40, effort: 4, chromaSubsampling: '4:2:0' }).toBuffer();
      // More effort makes files two in a hundred smaller and takes five times as long.
      return resized.avif({ quality: 50, effort: 2 }).toBuffer();
    case 'image/webp':
      return resized.webp({ quality: 80, effort: 4, smartSubsample: true }).toBuffer();
    case 'image/jpeg':
      return resized.flatten({ background: '#ffffff' }).jpeg({ quality: 82, progressive: true }).toBuffer();
  }
}
