/** The headers of readers' pages: what a browser may do with them, and what a cache in front may. */
import { type Encoding, isText } from './compress.ts';
import { fetchAheadHash } from './fetch-ahead.ts';
import type { PrintedPage, SetPage } from './printed-page.ts';

/**
 * No script but the files of this site and its rules for fetching ahead, no style but the page's own, nothing from elsewhere but what a reader asks for.
 * @param frames the houses whose things a click puts into the page
 */
export function securityPolicy(styleHashes: readonly string[], frames: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${fetchAheadHash}`,
    `style-src ${styleHashes.length > 0 ? styleHashes.join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/**
 * A browser asks again each time, which costs it a 304. A cache in front may keep a page for seconds, and when the
 * site fails for a day: a reader then reads what was there last.
 */
const forPages = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=86400';

const made = new WeakMap<PrintedPage, Partial<Record<Encoding | 'identity', string[]>>>();

/** As the flat list that `writeHead` takes fastest, made once for a printing. */
export function headersFor(page: PrintedPage, encoding: Encoding | 'identity'): string[] {
  const lists = made.get(page) ?? {};
  made.set(page, lists);
  lists[encoding] ??= listFor(page, encoding);
  return lists[encoding];
}

function listFor(page: PrintedPage, encoding: Encoding | 'identity'): string[] {
  const { packed } = page;
  const bytes = packed.isText && encoding !== 'identity' ? packed[encoding] : null;
  return [...listOf(page, encoding, bytes?.byteLength ?? page.bytes), 'ETag', tagFor(page, encoding)];
}

/** The headers of an answer that is not kept. */
export function headersOnce(page: SetPage, encoding: Encoding | 'identity', bytes: number): string[] {
  return listOf(page, encoding, bytes);
}

type Told = Pick<SetPage, 'status' | 'contentType' | 'headers'>;

function listOf(page: Told, encoding: Encoding | 'identity', bytes: number): string[] {
  const list = [
    'Content-Type',
    page.contentType,
    'Content-Length',
    String(bytes),
    'Cache-Control',
    page.status === 200 ? forPages : 'public, max-age=0, s-maxage=5',
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
  ];
  if (isText(page.contentType)) list.push('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') list.push('Content-Encoding', encoding);
  for (const [name, value] of Object.entries(page.headers)) list.push(name, value);
  return list;
}

/** Strong: other bytes, another tag, also where the same page was packed tighter since. */
function tagFor(page: PrintedPage, encoding: Encoding | 'identity'): string {
  return `"${page.hash}-${encoding}${page.isSmall ? 's' : ''}"`;
}

/** Told to caches that say they can use it (Surrogate-Capability): what to withdraw the page by. */
export function surrogateKeys(page: PrintedPage): string {
  return ['everything', ...page.things.map((thing) => encodeURI(thing))].join(' ');
}
