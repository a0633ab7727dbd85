/** Answers for scripts and stylesheets of the build with what was packed after it; Next would pack them for each request. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { chooseEncoding } from '#lib/press/negotiate.ts';

const prefix = '/_next/static/';
const types: Record<string, string> = {
  js: 'application/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
};

export class PackedFiles {
  readonly #folder: string;
  /** By path; null until somebody asks. */
  readonly #files: Map<string, Buffer | null>;

  /** @param folder of the build's static files */
  constructor(folder: string) {
    this.#folder = folder;
    this.#files = new Map(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.br'))
        .map((name) => [name.slice(0, -'.br'.length).replaceAll(sep, '/'), null]),
    );
  }

  /** Whether it was asked for one of them by someone who can unpack it. */
  answer({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return false;
    const path = decoded(url.slice(prefix.length).replace(/\?.*$/, ''));
    if (chooseEncoding(headers['accept-encoding']) !== 'br' || !this.#files.has(path)) return false;
    const bytes = this.#files.get(path) ?? readFileSync(join(this.#folder, `${path}.br`));
    this.#files.set(path, bytes);
    response.writeHead(200, {
      'Content-Type': types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': bytes.byteLength,
      // Its name says its content.
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(method === 'HEAD' ? undefined : bytes);
    return true;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
