import { promisify } from 'node:util';
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gzip,
  gzipSync,
  type ZstdOptions,
  zstdCompress,
  zstdCompressSync,
} from 'node:zlib';

export const encodings = ['br', 'zstd', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Bytes as they are kept: text compressed, anything else (it is compressed in itself) as it is. Nearly every reader takes
 * Brotli; the other encodings are made when somebody first asks for them.
 */
export type Packed = PackedText | { isText: false; plain: Buffer };
export type PackedText = { isText: true; br: Buffer; gzip: Buffer | null; zstd: Buffer | null };

const toBrotli = promisify(brotliCompress);
const fromBrotli = promisify(brotliDecompress);
const toGzip = promisify(gzip);
const toZstd = promisify(zstdCompress);

/** `once` for an answer that nobody else gets, `quick` for the reader who waits, `small` for those who come after. */
const effort = {
  once: { brotli: 4, gzip: 2, zstd: 2 },
  quick: { brotli: 5, gzip: 4, zstd: 3 },
  small: { brotli: 11, gzip: 9, zstd: 19 },
} as const;
export type Effort = keyof typeof effort;

/** On another thread. */
export function compress(bytes: Buffer, encoding: Encoding, how: Effort): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(bytes, { level: effort[how].gzip });
  if (encoding === 'zstd') return toZstd(bytes, zstdOptions(bytes, how));
  return toBrotli(bytes, brotliOptions(bytes, how));
}

/** Larger than this, and others would have to wait for it. */
const mostAtOnce = 256 * 1024;

/** For somebody who waits: a page is compressed sooner than it is handed to another thread and back. */
export function compressNow(
  bytes: Buffer,
  encoding: Encoding,
  how: Exclude<Effort, 'small'>,
): Buffer | Promise<Buffer> {
  if (bytes.byteLength > mostAtOnce) return compress(bytes, encoding, how);
  if (encoding === 'gzip') return gzipSync(bytes, { level: effort[how].gzip });
  if (encoding === 'zstd') return zstdCompressSync(bytes, zstdOptions(bytes, how));
  return brotliCompressSync(bytes, brotliOptions(bytes, how));
}

/** Told how little comes, it packs as tight in a twentieth of the time. */
function zstdOptions({ byteLength }: Buffer, how: Effort): ZstdOptions {
  return { params: { [constants.ZSTD_c_compressionLevel]: effort[how].zstd }, pledgedSrcSize: byteLength };
}

/** A window no larger than what comes spares as much again. */
function brotliOptions({ byteLength }: Buffer, how: Effort): BrotliOptions {
  const { BROTLI_MAX_WINDOW_BITS: most } = constants;
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort[how].brotli,
      [constants.BROTLI_PARAM_SIZE_HINT]: byteLength,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(most, Math.max(16, Math.ceil(Math.log2(byteLength + 16)))),
    },
  };
}

export function isText(contentType: string): boolean {
  return /^(?:text\/|image\/svg\b|application\/(?:[\w.-]+\+)?(?:xml|json)\b)/.test(contentType);
}

/** For the reader who waits. */
export async function packQuick(bytes: Buffer, contentType: string): Promise<Packed> {
  if (!isText(contentType)) return { isText: false, plain: bytes };
  return { isText: true, br: await compressNow(bytes, 'br', 'quick'), gzip: null, zstd: null };
}

/** In every encoding, as tight as it goes. */
export async function packSmall(bytes: Buffer, contentType: string) {
  if (!isText(contentType)) return { isText: false as const, plain: bytes };
  const [br, gz, zstd] = await Promise.all([
    compress(bytes, 'br', 'small'),
    compress(bytes, 'gzip', 'small'),
    compress(bytes, 'zstd', 'small'),
  ]);
  return { isText: true as const, br, gzip: gz, zstd };
}

/** Adds an encoding that nobody has asked for before. */
export async function packAs(packed: PackedText, encoding: Encoding): Promise<void> {
  packed[encoding] ??= await compressNow(await unpack(packed), encoding, 'quick');
}

export async function unpack(packed: Packed): Promise<Buffer> {
  return packed.isText ? fromBrotli(packed.br) : packed.plain;
}
