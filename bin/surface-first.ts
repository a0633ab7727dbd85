/**
 * The page of a story, so sent that one can write before the rest of its scripts is fetched: the parts of the writing
 * surface stand in it (`components/article/stand-early.client.ts`), all others wait until it says that it stands. Without
 * this the page works as well, only later.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressNow } from '#lib/press/compress.ts';
import { chooseEncoding } from '#lib/press/negotiate.ts';
import { capture } from './render.ts';
import { findSurfaceParts, isRuntime, type SurfaceParts } from './surface-parts.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Milliseconds after the page and its first scripts: whatever keeps the surface from standing, the page comes. */
const patience = 2000;

const storyPage = /^\/newsroom\/articles\/[0-9a-f-]{36}(?:\?|$)/;

export class SurfaceFirst {
  readonly #folder: string;
  #parts: Promise<SurfaceParts | null> | null = null;

  /** @param folder of the build */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether a browser asks for the page of a story as a whole. */
  isFor({ method, url = '', headers }: IncomingMessage): boolean {
    return method === 'GET' && storyPage.test(url) && headers.rsc === undefined;
  }

  /** @param nonce the word that the page's scripts must bear */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    handle: Handle,
    nonce: string,
  ): Promise<void> {
    const wanted = chooseEncoding(request.headers['accept-encoding']);
    // What Next packs could not be read here.
    delete request.headers['accept-encoding'];
    const answered = await capture(handle, request);
    const type = answered.getHeader('content-type');
    const isPage = typeof type === 'string' && type.startsWith('text/html');
    const encoding = isPage ? wanted : 'identity';
    const html = answered.body();
    const body = isPage ? Buffer.from(holdScripts(html.toString('utf8'), await this.#find(), nonce)) : html;
    const packed = encoding === 'identity' ? body : await compressNow(body, encoding, 'once');
    for (const [name, value] of Object.entries(answered.getHeaders()))
      if (value !== undefined && !ownHeaders.has(name)) response.setHeader(name, value);
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.appendHeader('Vary', 'Accept-Encoding');
    response.writeHead(answered.statusCode, { 'Content-Length': packed.byteLength }).end(packed);
  }

  #find(): Promise<SurfaceParts | null> {
    this.#parts ??= findSurfaceParts(this.#folder).catch((error: unknown) => {
      console.warn('Pages of stories send all their scripts at once:', error);
      return null;
    });
    return this.#parts;
  }
}

const ownHeaders = new Set(['content-length', 'transfer-encoding', 'connection']);

const script = /<script\b[^>]*\bsrc="(\/_next\/[^"]+)"[^>]*><\/script>/g;
const preload = /<link\b[^>]*\bas="script"[^>]*>/g;

/** React escapes every `<` of a text or an attribute: a tag that stands in the page is a tag. */
export function holdScripts(html: string, parts: SurfaceParts | null, nonce: string): string {
  if (!parts || !html.includes('id="writing-surface"')) return html;
  const surface = parts.scripts.map((name) => `/_next/${name}`);
  const held: string[] = [];
  let begins = '';
  const rest = html.replace(preload, '').replace(script, (tag, address: string) => {
    if (/\bnomodule\b/i.test(tag)) return tag;
    if (isRuntime(address)) begins = address;
    else if (!surface.includes(address)) held.push(address);
    return '';
  });
  if (begins === '') return html;
  const first = [begins, ...surface].map((address) => `<script src="${address}" async=""></script>`).join('');
  return rest.replace(
    '</head>',
    () => `<script nonce="${nonce}">${beginning(parts, held)}</script>${first}</head>`,
  );
}

/** Begins the surface when its parts are there, and fetches what is held when it stands, fails, or takes too long. */
function beginning({ scripts, module }: SurfaceParts, held: readonly string[]): string {
  return `(function () {
  (self.TURBOPACK = self.TURBOPACK || []).push(["writing-surface", ${JSON.stringify({ otherChunks: scripts, runtimeModuleIds: [module] })}]);
  var held = ${JSON.stringify(held)};
  function fetchRest() {
    held.splice(0).forEach(function (address) {
      var script = document.createElement('script');
      script.src = address;
      script.async = true;
      document.head.appendChild(script);
    });
  }
  document.addEventListener('masthead:surface-stands', fetchRest, { once: true });
  addEventListener('error', fetchRest, { capture: true, once: true });
  addEventListener('unhandledrejection', fetchRest, { once: true });
  addEventListener('load', function () { setTimeout(fetchRest, ${patience}); }, { once: true });
})();`;
}
