import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { publishedRendition, type StoredRendition } from '../photo/published.ts';
import { withSources } from '../platform/made-from.ts';
import { openStored, readStored } from '../platform/storage.ts';
import { readRange } from './byte-range.ts';
import { photoHeaders, photosForReaders } from './photo-headers.ts';
import type { Withdrawals } from './withdrawals.ts';

/** Bytes of one picture, and of all, that are kept in memory. */
const largestKept = 400 * 1024;
const mostKept = 24 * 1024 * 1024;
const mostKnown = 20_000;

type Known = { rendition: StoredRendition; things: string[]; position: number; body: Buffer | null };

/** Files of photos that live stories show, without asking the database again until one of those stories changes. */
export class PhotoFiles {
  readonly #known = new Map<string, Known>();
  readonly #withdrawals: Pick<Withdrawals, 'position' | 'isCurrent'>;
  #bytes = 0;

  constructor(withdrawals: Pick<Withdrawals, 'position' | 'isCurrent'>) {
    this.#withdrawals = withdrawals;
  }

  /** Whether it was a photo that readers may see; everything else is left to those who know who asks. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const [, id, file] = /^\/photos\/([0-9a-f-]{36})\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
    if (id === undefined || file === undefined) return false;
    const known = await this.#find(id, file);
    if (!known) return false;
    await send(known, request, response);
    return true;
  }

  async #find(id: string, file: string): Promise<Known | null> {
    const key = `${id}/${file}`;
    const kept = this.#known.get(key);
    if (kept && this.#withdrawals.isCurrent(kept)) return kept;
    this.#forget(key);
    const position = this.#withdrawals.position;
    const { result: rendition, sources } = await withSources(() => publishedRendition(id, file));
    if (!rendition) return null;
    const stored = await openStored(rendition.storageKey);
    if (!stored) return null;
    const body = stored.bytes <= largestKept ? await readStored(rendition.storageKey) : null;
    const known = { rendition, things: [...sources.things], position, body };
    if (this.#withdrawals.isCurrent(known)) this.#keep(key, known);
    return known;
  }

  #keep(key: string, known: Known): void {
    this.#known.set(key, known);
    this.#bytes += known.body?.byteLength ?? 0;
    for (const oldest of this.#known.keys()) {
      if (this.#bytes <= mostKept && this.#known.size <= mostKnown) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#known.get(key)?.body?.byteLength ?? 0;
    this.#known.delete(key);
  }
}

async function send({ rendition, body }: Known, request: IncomingMessage, response: ServerResponse) {
  const headers: Record<string, string | number> = {
    ...photoHeaders(rendition, photosForReaders),
    'Accept-Ranges': 'bytes',
  };
  const tag = String(headers.ETag);
  if (request.headers['if-none-match']?.includes(tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const file = body === null ? await openStored(rendition.storageKey) : null;
  const bytes = body?.byteLength ?? file?.bytes;
  if (bytes === undefined) {
    response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
    return;
  }
  const isSame = (request.headers['if-range'] ?? tag) === tag;
  const range = readRange(isSame ? request.headers.range : undefined, bytes);
  if (range === 'beyond') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${bytes}` }).end();
    return;
  }
  const part = range === 'whole' ? { start: 0, end: bytes - 1 } : range;
  if (range !== 'whole') headers['Content-Range'] = `bytes ${part.start}-${part.end}/${bytes}`;
  response.writeHead(range === 'whole' ? 200 : 206, {
    ...headers,
    'Content-Length': part.end - part.start + 1,
  });
  if (request.method === 'HEAD') response.end();
  else if (body) response.end(body.subarray(part.start, part.end + 1));
  else if (file) await pipeline(file.stream(part), response);
}
