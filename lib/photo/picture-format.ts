/** What a file is, told by its first bytes and never by its name. */
import type { PictureFormat } from './photo.ts';
import { refusedPicture } from './refused-picture.ts';

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);

/** @throws Invalid, saying what the file is instead of a picture, where that can be told */
export function pictureFormatOf(bytes: Uint8Array): PictureFormat {
  if (bytes.length === 0) throw refusedPicture('file-empty');
  const format = bySignature(bytes);
  if (format) return format;
  const opening = textOpening(bytes);
  if (/<svg[\s>]/i.test(opening)) throw refusedPicture('svg-refused');
  if (/^\s*(<|%PDF-|\{\\rtf)/.test(opening) || startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    throw refusedPicture('not-a-picture');
  }
  throw refusedPicture('format-unknown');
}

function bySignature(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif';
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) || startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return 'tiff';
  if (ascii(bytes, 4, 8) === 'ftyp') return byBrands(bytes);
  return null;
}

/** AVIF and HEIC are one container; the brands in its first box say which. */
function byBrands(bytes: Uint8Array): PictureFormat | null {
  const boxSize = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  const end = Math.min(boxSize, bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(ascii(bytes, at, at + 4));
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  if (brands.some((brand) => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))) return 'heic';
  return null;
}

/** The beginning as text, whether it is UTF-8 or UTF-16. */
function textOpening(bytes: Uint8Array): string {
  const opening = bytes.subarray(0, 4096);
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(opening);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(opening);
  return new TextDecoder().decode(opening);
}
