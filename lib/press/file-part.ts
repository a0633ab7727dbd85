/** What of a stored file a request gets: nothing new, a part, or all of it. */
import { type ByteRange, readRange } from './byte-range.ts';

/** As the request says it; null where it does not. */
export type PartAsked = { ifNoneMatch: string | null; ifRange: string | null; range: string | null };

export type FilePart =
  | { status: 304 }
  | { status: 416; headers: Record<string, string> }
  | { status: 200 | 206; part: ByteRange; headers: Record<string, string> };

export function partAsked(asked: PartAsked, etag: string, bytes: number): FilePart {
  if (asked.ifNoneMatch?.includes(etag) || asked.ifNoneMatch?.trim() === '*') return { status: 304 };
  const isSame = (asked.ifRange ?? etag) === etag;
  const range = readRange((isSame ? asked.range : null) ?? undefined, bytes);
  if (range === 'beyond') return { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } };
  const part = range === 'whole' ? { start: 0, end: bytes - 1 } : range;
  const length = { 'Content-Length': String(part.end - part.start + 1) };
  if (range === 'whole') return { status: 200, part, headers: length };
  const within = { 'Content-Range': `bytes ${part.start}-${part.end}/${bytes}` };
  return { status: 206, part, headers: { ...length, ...within } };
}
