/** The three blocks of metadata as they lie in a file. Where the image library hands one over, it is taken from there. */
import { inflateSync } from 'node:zlib';
import type { PictureFormat } from './photo.ts';

export type RawBlocks = { iptc: Uint8Array | null; xmp: Uint8Array | null; exif: Uint8Array | null };

/** What the image library found. */
type Handed = { iptc?: Uint8Array | undefined; xmp?: Uint8Array | undefined; exif?: Uint8Array | undefined };

/** No description is larger; what is, was made to be a burden. */
const longest = 4_000_000;

export function findBlocks(bytes: Uint8Array, format: PictureFormat, handed: Handed): RawBlocks {
  const iptc =
    format === 'jpeg' ? jpegPhotoshopBlock(bytes) : format === 'png' ? pngIptcProfile(bytes) : handed.iptc;
  // A TIFF file is its own EXIF.
  const exif = format === 'tiff' ? bytes : short(handed.exif);
  return { iptc: short(iptc), xmp: short(handed.xmp), exif };
}

function short(block: Uint8Array | null | undefined): Uint8Array | null {
  return block && block.length > 0 && block.length <= longest ? block : null;
}

/** All Photoshop segments joined: one large block is spread over several. */
function jpegPhotoshopBlock(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const heading = 'Photoshop 3.0\0';
  const parts: Uint8Array[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) break;
    const content = bytes.subarray(at + 4, end);
    if (marker === 0xed && latin1(content.subarray(0, heading.length)) === heading) {
      parts.push(content.subarray(heading.length));
    }
    at = end;
  }
  return parts.length === 0 ? null : Buffer.concat(parts);
}

/** PNG has no place for IPTC; ImageMagick and its heirs keep it as compressed hexadecimal text. */
function pngIptcProfile(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keyword = 'Raw profile type iptc\0';
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return null;
    const kind = latin1(bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, end);
    if (kind === 'IEND') return null;
    if ((kind === 'zTXt' || kind === 'tEXt') && latin1(content.subarray(0, keyword.length)) === keyword) {
      const text = content.subarray(keyword.length);
      return fromRawProfile(kind === 'tEXt' ? latin1(text) : inflated(text.subarray(1)));
    }
    at = end + 4;
  }
  return null;
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes, { maxOutputLength: longest }).toString('latin1');
  } catch {
    return '';
  }
}

/** The profile's name and length stand on lines of their own before the digits. */
function fromRawProfile(text: string): Uint8Array | null {
  const [, length, digits] = /^\s*\w[\w ]*\n\s*(\d+)\n([0-9a-f\s]+)$/i.exec(text) ?? [];
  return digits ? Buffer.from(digits.replace(/\s/g, ''), 'hex').subarray(0, Number(length)) : null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
