/** Why a file is not taken as a picture. The codes are stable; programs may rely on them. */
import { Invalid } from '../platform/errors.ts';
import { type PictureFormat, photoLimits, pixelLimit } from './photo.ts';

const million = 1_000_000;

const sentences = {
  'file-empty': 'The file is empty.',
  'file-too-large': `The file is larger than ${photoLimits.bytes / million} MB.`,
  'svg-refused': 'SVG drawings can carry programs and are not taken; export the drawing as PNG.',
  'not-a-picture': 'This file is a web page or a document, not a picture.',
  'format-unknown': 'This is not a picture of a known format: JPEG, PNG, WebP, GIF, AVIF or TIFF.',
  'heic-unsupported': 'HEIC pictures cannot be opened here; export the picture as JPEG.',
  'picture-damaged': 'The picture is damaged or was not transferred whole.',
  'too-many-pixels': 'The picture has too many pixels.',
} as const;
export type PictureRefusalCode = keyof typeof sentences;

export function refusedPicture(code: PictureRefusalCode): Invalid {
  return new Invalid(sentences[code], [{ field: 'file', code }]);
}

export function tooManyPixels(format: PictureFormat): Invalid {
  const limit = pixelLimit(format) / million;
  return new Invalid(`The picture has too many pixels; ${format.toUpperCase()} may have ${limit} million.`, [
    { field: 'file', code: 'too-many-pixels', params: { limit } },
  ]);
}

/** The code of a refusal that {@link refusedPicture} made. */
export function pictureRefusalCode(error: Invalid): PictureRefusalCode | null {
  const [problem] = error.problems;
  return problem && problem.code in sentences ? (problem.code as PictureRefusalCode) : null;
}
