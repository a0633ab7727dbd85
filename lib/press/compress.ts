import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip, zstdCompress } from 'node:zlib';

export const encodings = ['br', 'zstd', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes as they are kept: text in every encoding, anything else (it is compressed in itself) as it is. */
export type Packed =
  | { isText: true; br: Buffer; gzip: Buffer; zstd: Buffer }
  | { isText: false; plain: Buffer };

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
  const level = effort[how];
  if (encoding === 'gzip') return toGzip(bytes, { level: level.gzip });
  if (encoding === 'zstd')
    return toZstd(bytes, {
      params: { [constants.ZSTD_c_compressionLevel]: level.zstd },
      // Told how little comes, it packs as tight in a twentieth of the time.
      pledgedSrcSize: bytes.byteLength,
    });
  return toBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level.brotli,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

export function isText(contentType: string): boolean {
  return /^(?:text\/|image\/svg\b|application\/(?:[\w.-]+\+)?(?:xml|json)\b)/.test(contentType);
}

export async function pack(bytes: Buffer, contentType: string, how: Effort): Promise<Packed> {
  if (!isText(contentType)) return { isText: false, plain: bytes };
  const [br, gz, zstd] = await Promise.all([
    compress(bytes, 'br', how),
    compress(bytes, 'gzip', how),
    compress(bytes, 'zstd', how),
  ]);
  return { isText: true, br, gzip: gz, zstd };
}

export async function unpack(packed: Packed): Promise<Buffer> {
  return packed.isText ? fromBrotli(packed.br) : packed.plain;
}
