import 'server-only';
import { readExif } from './exif.ts';
import { readIim } from './iim.ts';
import type { PhotoMetadata } from './metadata.ts';
import { findBlocks } from './metadata-blocks.ts';
import { decodePicture, type OpenedPicture, openPicture } from './open-picture.ts';
import { findIim } from './photoshop-resources.ts';
import { reconcileMetadata } from './reconcile-metadata.ts';
import { readXmp } from './xmp.ts';

export type InspectOptions = {
  /** Which of several languages to read captions in; without one, the file's own default. */
  language?: string;
};

/**
 * What a picture file is and says. A picture that is damaged further on is reported with a warning.
 * @throws Invalid when it is not a picture, or one that is too large
 */
export async function inspectPhoto(bytes: Buffer, options: InspectOptions = {}): Promise<PhotoMetadata> {
  const opened = await openPicture(bytes);
  const metadata = readMetadata(bytes, opened, options);
  const whole = await decodePicture(bytes)
    .resize({ width: 16 })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  if (!whole) {
    metadata.warnings.push({
      code: 'picture-damaged',
      message: 'The picture is damaged or was not transferred whole.',
    });
  }
  return metadata;
}

/** The same of a picture that is already opened. */
export function readMetadata(
  bytes: Buffer,
  { format, width, height, metadata }: OpenedPicture,
  { language }: InspectOptions = {},
): PhotoMetadata {
  const raw = findBlocks(bytes, format, metadata);
  const iimBlock = raw.iptc && findIim(raw.iptc);
  const { fields, warnings } = reconcileMetadata({
    iim: iimBlock && { ...readIim(iimBlock.bytes), digest: iimBlock.digest },
    xmp: raw.xmp && readXmp(raw.xmp, language ?? null),
    exif: raw.exif && readExif(raw.exif),
  });
  if (fields.takenAt !== null && fields.takenAt.length === 19) {
    warnings.push({
      code: 'taken-at-without-zone',
      message: 'The file says when the picture was taken, but not in which time zone.',
    });
  }
  return { format, width, height, ...fields, warnings };
}
