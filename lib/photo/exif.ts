/** What EXIF, the camera's own notes, says of description and time. */
import ExifReader from 'exifreader';
import { cleanList, cleanText, type MetadataBlock, noFields } from './metadata.ts';
import { parseTakenAt } from './taken-at.ts';

const wanted = [
  'ImageDescription',
  'Artist',
  'Copyright',
  'DateTimeOriginal',
  'OffsetTimeOriginal',
  'Exif IFD Pointer',
] as const;

/** What cameras write as a description of their own accord. */
const cameraPhrase =
  /^(default|sony dsc|dcim.*|untitled|(olympus|minolta|konica minolta|samsung|casio|kodak)?\s*digital (still )?camera|samsung camera pictures|camera phone)$/i;

const unreadable = {
  code: 'exif-unreadable',
  message: 'The EXIF in the file could not be read and was skipped.',
};

const looping = {
  code: 'exif-damaged',
  message: 'The EXIF in the file leads back into itself; what could be read was.',
};

/** @param bytes an EXIF block, with or without its heading, or a whole TIFF file */
export function readExif(bytes: Uint8Array): MetadataBlock {
  const heading = String.fromCharCode(...bytes.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
  const tags = tagsOf(Buffer.from(bytes.subarray(heading)));
  if (!tags) return { fields: noFields, warnings: [unreadable] };
  const text = (name: (typeof wanted)[number]) => cleanText(tags.get(name) ?? '');
  const caption = text('ImageDescription');
  const fields = {
    ...noFields,
    caption: caption && cameraPhrase.test(caption) ? null : caption,
    creators: cleanList((tags.get('Artist') ?? '').split(';')),
    // The photographer's notice and the editor's, with a zero byte between.
    copyright: cleanText(
      (tags.get('Copyright') ?? '')
        .split('\0')
        .join('; ')
        .replace(/^[\s;]+|[\s;]+$/g, ''),
    ),
    takenAt: parseTakenAt(text('DateTimeOriginal') ?? '', text('OffsetTimeOriginal') ?? ''),
  };
  return { fields, warnings: directoriesLoop(bytes.subarray(heading)) ? [looping] : [] };
}

/** Null when the block holds no directory that can be followed. */
function tagsOf(bytes: Buffer): Map<string, string> | null {
  try {
    const { exif } = ExifReader.load(bytes, { expanded: true });
    if (!exif || Object.keys(exif).length === 0) return null;
    const texts = wanted.flatMap((name): [string, string][] => {
      const value: unknown = exif[name]?.value;
      return Array.isArray(value) && value.every((part) => typeof part === 'string')
        ? [[name, value.join('\0')]]
        : [];
    });
    return new Map(texts);
  } catch {
    return null;
  }
}

/** Whether the chain of directories comes back to one that was there before. */
function directoriesLoop(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  let at = bytes.length >= 8 ? view.getUint32(4, little) : 0;
  while (at > 0 && at + 2 <= bytes.length && !seen.has(at)) {
    seen.add(at);
    const nextAt = at + 2 + 12 * view.getUint16(at, little);
    at = nextAt + 4 <= bytes.length ? view.getUint32(nextAt, little) : 0;
  }
  return seen.has(at);
}
