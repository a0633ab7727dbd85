import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { fileKey } from '../file/file.ts';
import { publishedFile } from '../file/published.ts';
import { publishedRendition } from '../photo/published.ts';
import { withSources } from '../platform/made-from.ts';
import { openStored, readStored } from '../platform/storage.ts';
import { decodePart } from './address-parts.ts';
import { fileHeaders, filesForReaders } from './file-headers.ts';
import { partAsked } from './file-part.ts';
import { photoHeaders, photosForReaders } from './photo-headers.ts';
import type { Withdrawals } from './withdrawals.ts';

/** Bytes of one file, and of all, that are kept in memory. */
const largestKept = 400 * 1024;
const mostKept = 24 * 1024 * 1024;
const mostKnown = 20_000;

/** Where a file lies that readers may have now, and what is said with it. */
export type PublicFile = { storageKey: string; headers: Record<string, string> };

type Known = { file: PublicFile; things: string[]; position: number; body: Buffer | null };

/** A picture or a file that a live story has; null for every other. */
export async function publicFileAt(address: string): Promise<PublicFile | null> {
  const [, folder, id, last] = /^\/(photos|files)\/([0-9a-f-]{36})\/([^/?#]+)$/.exec(address) ?? [];
  if (id === undefined || last === undefined) return null;
  if (folder === 'photos') {
    const rendition = await publishedRendition(id, last);
    return rendition && photoFile(rendition);
  }
  const file = await publishedFile(id, decodePart(last) ?? '');
  return file && { storageKey: fileKey(file.id), headers: fileHeaders(file, filesForReaders) };
}

function photoFile(rendition: { id: string; storageKey: string; mediaType: string }): PublicFile {
  const headers = { ...photoHeaders(rendition, photosForReaders), 'Accept-Ranges': 'bytes' };
  return { storageKey: rendition.storageKey, headers };
}

/** Photos and files of live stories, without asking the database again until one of those stories changes. */
export class PublicFiles {
  readonly #known = new Map<string, Known>();
  readonly #withdrawals: Pick<Withdrawals, 'position' | 'isCurrent'>;
  #bytes = 0;

  constructor(withdrawals: Pick<Withdrawals, 'position' | 'isCurrent'>) {
    this.#withdrawals = withdrawals;
  }

  /** Whether it was one that readers may have; everything else is left to those who know who asks. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const known = await this.#find(request.url ?? '');
    if (!known) return false;
    await send(known, request, response);
    return true;
  }

  async #find(address: string): Promise<Known | null> {
    const kept = this.#known.get(address);
    if (kept && this.#withdrawals.isCurrent(kept)) return kept;
    this.#forget(address);
    const position = this.#withdrawals.position;
    const { result: file, sources } = await withSources(() => publicFileAt(address));
    if (!file) return null;
    const stored = await openStored(file.storageKey);
    if (!stored) return null;
    const body = stored.bytes <= largestKept ? await readStored(file.storageKey) : null;
    const known = { file, things: [...sources.things], position, body };
    if (this.#withdrawals.isCurrent(known)) this.#keep(address, known);
    return known;
  }

  #keep(address: string, known: Known): void {
    this.#known.set(address, known);
    this.#bytes += known.body?.byteLength ?? 0;
    for (const oldest of this.#known.keys()) {
      if (this.#bytes <= mostKept && this.#known.size <= mostKnown) break;
      this.#forget(oldest);
    }
  }

  #forget(address: string): void {
    this.#bytes -= this.#known.get(address)?.body?.byteLength ?? 0;
    this.#known.delete(address);
  }
}

async function send({ file, body }: Known, request: IncomingMessage, response: ServerResponse) {
  const stored = body === null ? await openStored(file.storageKey) : null;
  const bytes = body?.byteLength ?? stored?.bytes;
  if (bytes === undefined) {
    response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
    return;
  }
  const said = request.headers;
  const asked = {
    ifNoneMatch: said['if-none-match'] ?? null,
    ifRange: typeof said['if-range'] === 'string' ? said['if-range'] : null,
    range: said.range ?? null,
  };
  const part = partAsked(asked, file.headers.ETag ?? '', bytes);
  response.writeHead(part.status, { ...file.headers, ...('headers' in part && part.headers) });
  if (request.method === 'HEAD' || !('part' in part)) response.end();
  else if (body) response.end(body.subarray(part.part.start, part.part.end + 1));
  else if (stored) await pipeline(stored.stream(part.part), response);
}
