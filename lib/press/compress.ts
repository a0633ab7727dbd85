import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip, zstdCompress } from 'node:zlib';

export const encodings = ['br', 'zstd', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];
export type Bodies = Record<Encoding, Buffer>;

const toBrotli = promisify(brotliCompress);
const fromBrotli = promisify(brotliDecompress);
const toGzip = promisify(gzip);
const toZstd = promisify(zstdCompress);

/** `quick` is for the reader who waits, `small` for those who come after. */
const effort = {
  quick: { brotli: 5, gzip: 6, zstd: 6 },
  small: { brotli: 11, gzip: 9, zstd: 19 },
} as const;

/** The same bytes in every encoding, made on other threads. */
export async function compress(bytes: Buffer, how: keyof typeof effort): Promise<Bodies> {
  const { brotli, gzip: level, zstd } = effort[how];
  const [br, gz, zst] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
    toGzip(bytes, { level }),
    toZstd(bytes, { params: { [constants.ZSTD_c_compressionLevel]: zstd } }),
  ]);
  return { br, gzip: gz, zstd: zst };
}

export async function expand(bodies: Bodies): Promise<Buffer> {
  return fromBrotli(bodies.br);
}
