import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Bodies, compress } from './compress.ts';

/** A page as finished bytes, ready for whoever asks. */
export type PrintedPage = {
  status: number;
  contentType: string;
  /** Headers of the page's own, such as its security policy. */
  headers: Record<string, string>;
  /** Of the bytes; stands in every tag. */
  hash: string;
  bytes: number;
  bodies: Bodies;
  isSmall: boolean;
  things: string[];
  /** Readings of the log before its printing began (see Withdrawals). */
  position: number;
  /** Milliseconds since 1970; null when time alone does not make it wrong. */
  goodUntil: number | null;
};

export async function toPrintedPage(
  answer: { status: number; contentType: string; headers: Record<string, string>; body: Buffer },
  made: { things: string[]; position: number; goodUntil: number | null },
): Promise<PrintedPage> {
  const { body, ...rest } = answer;
  return {
    ...rest,
    ...made,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    bytes: body.byteLength,
    bodies: await compress(body, 'quick'),
    isSmall: false,
  };
}

export function sizeOf(page: PrintedPage): number {
  const { br, gzip, zstd } = page.bodies;
  const things = page.things.length * 60;
  return br.byteLength + gzip.byteLength + zstd.byteLength + things + 1000;
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
  lengths: z.tuple([z.int(), z.int(), z.int()]),
});

/** A page as a file: one line of JSON, then the bodies. */
export function toFile(address: string, page: PrintedPage): Buffer {
  const { bodies, ...rest } = page;
  const { br, gzip, zstd } = bodies;
  const head: z.input<typeof headSchema> = {
    address,
    ...rest,
    lengths: [br.byteLength, gzip.byteLength, zstd.byteLength],
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), br, gzip, zstd]);
}

/** Null when the file is of another address, or not whole. */
export function fromFile(address: string, file: Buffer): PrintedPage | null {
  const end = file.indexOf('\n');
  if (end === -1) return null;
  const parsed = headSchema.safeParse(json(file.subarray(0, end).toString('utf8')));
  if (!parsed.success || parsed.data.address !== address) return null;
  const { lengths, address: _, ...head } = parsed.data;
  const [br, gzip, zstd] = lengths;
  const start = end + 1;
  if (file.byteLength !== start + br + gzip + zstd) return null;
  const part = (from: number, length: number) => file.subarray(start + from, start + from + length);
  return { ...head, bodies: { br: part(0, br), gzip: part(br, gzip), zstd: part(br + gzip, zstd) } };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
