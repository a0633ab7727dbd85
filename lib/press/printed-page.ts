import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Packed, packQuick } from './compress.ts';

/** A page as finished bytes, ready for whoever asks. */
export type PrintedPage = {
  status: number;
  contentType: string;
  /** Headers of the page's own, such as its security policy. */
  headers: Record<string, string>;
  /** Of the bytes; stands in every tag. */
  hash: string;
  bytes: number;
  packed: Packed;
  isSmall: boolean;
  things: string[];
  /** Readings of the log before its printing began (see Withdrawals). */
  position: number;
  /** Milliseconds since 1970; null when time alone does not make it wrong. */
  goodUntil: number | null;
};

/** A page set and ready, before it is packed. */
export type SetPage = { status: number; contentType: string; headers: Record<string, string>; body: Buffer };

export async function toPrintedPage(
  { body, ...rest }: SetPage,
  made: { things: string[]; position: number; goodUntil: number | null },
): Promise<PrintedPage> {
  return {
    ...rest,
    ...made,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    bytes: body.byteLength,
    packed: await packQuick(body, rest.contentType),
    isSmall: false,
  };
}

/** With room for the encodings that are not there yet. */
export function sizeOf({ packed, things }: PrintedPage): number {
  const bytes = packed.isText ? Math.ceil(packed.br.byteLength * 3.3) : packed.plain.byteLength;
  return bytes + 1000 + things.length * 60;
}

const none = Buffer.alloc(0);

function partsOf(packed: Packed): Buffer[] {
  return packed.isText ? [packed.br, packed.gzip ?? none, packed.zstd ?? none] : [packed.plain];
}

const headSchema = z.object({
  address: z.string(),
  status: z.int(),
  contentType: z.string(),
  headers: z.record(z.string(), z.string()),
  hash: z.string(),
  bytes: z.int(),
  isSmall: z.boolean(),
  things: z.array(z.string()),
  position: z.int(),
  goodUntil: z.int().nullable(),
  lengths: z.union([z.tuple([z.int(), z.int(), z.int()]), z.tuple([z.int()])]),
});

type Lengths = z.input<typeof headSchema>['lengths'];

/** A page as a file: one line of JSON, then the bytes in the encodings there are. */
export function toFile(address: string, page: PrintedPage): Buffer {
  const { packed, ...rest } = page;
  const [first, gzip, zstd] = partsOf(packed);
  const lengths: Lengths =
    gzip && zstd ? [first?.byteLength ?? 0, gzip.byteLength, zstd.byteLength] : [first?.byteLength ?? 0];
  const head: z.input<typeof headSchema> = { address, ...rest, lengths };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...partsOf(packed)]);
}

/** Null when the file is of another address, or not whole. */
export function fromFile(address: string, file: Buffer): PrintedPage | null {
  const end = file.indexOf('\n');
  if (end === -1) return null;
  const parsed = headSchema.safeParse(json(file.subarray(0, end).toString('utf8')));
  if (!parsed.success || parsed.data.address !== address) return null;
  const { lengths, address: _, ...head } = parsed.data;
  const [first, gzip = 0, zstd = 0] = lengths;
  const start = end + 1;
  if (file.byteLength !== start + first + gzip + zstd) return null;
  const part = (from: number, length: number) => file.subarray(start + from, start + from + length);
  const packed: Packed =
    lengths.length === 1
      ? { isText: false, plain: part(0, first) }
      : {
          isText: true,
          br: part(0, first),
          gzip: gzip === 0 ? null : part(first, gzip),
          zstd: zstd === 0 ? null : part(first + gzip, zstd),
        };
  return { ...head, packed };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
