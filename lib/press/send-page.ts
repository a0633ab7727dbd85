import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressNow, isText, packAs, unpack } from './compress.ts';
import { chooseEncoding, knowsPage } from './negotiate.ts';
import type { PrintedPage, SetPage } from './printed-page.ts';
import { headersFor, headersOnce, surrogateKeys } from './reader-headers.ts';

/** Answers with a kept page: the fewest steps between a request and finished bytes. */
export function sendPage(page: PrintedPage, request: IncomingMessage, response: ServerResponse): void {
  const { packed } = page;
  const encoding = packed.isText ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  if (packed.isText && encoding !== 'identity' && packed[encoding] === null) {
    packAs(packed, encoding)
      .then(() => sendPage(page, request, response))
      .catch(() => response.destroy());
    return;
  }
  const usual = headersFor(page, encoding);
  const headers =
    request.headers['surrogate-capability'] === undefined
      ? usual
      : [...usual, 'Surrogate-Key', surrogateKeys(page)];
  if (page.status === 200 && knowsPage(request.headers['if-none-match'], page.hash)) {
    response.writeHead(304, withoutLength(headers)).end();
  } else if (request.method === 'HEAD') response.writeHead(page.status, headers).end();
  else if (!packed.isText) response.writeHead(page.status, headers).end(packed.plain);
  else if (encoding !== 'identity') response.writeHead(page.status, headers).end(packed[encoding]);
  else {
    unpack(packed)
      .then((bytes) => response.writeHead(page.status, headers).end(bytes))
      .catch(() => response.destroy());
  }
}

/** Answers with a page that nobody else gets. */
export async function sendOnce(
  page: SetPage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encoding = isText(page.contentType) ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  const bytes = encoding === 'identity' ? page.body : await compressNow(page.body, encoding, 'once');
  response.writeHead(page.status, headersOnce(page, encoding, bytes.byteLength));
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

export function sendElsewhere(response: ServerResponse, to: string): void {
  response
    .writeHead(308, { Location: to, 'Cache-Control': 'public, max-age=0, s-maxage=5', 'Content-Length': 0 })
    .end();
}

/** A cache in front then sends what it has (stale-if-error). */
export function tellToComeBack(response: ServerResponse): void {
  response
    .writeHead(503, { 'Retry-After': 5, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' })
    .end('503 Service Unavailable\n');
}

function withoutLength(headers: readonly string[]): string[] {
  return headers.filter((_, index) => headers[index - (index % 2)] !== 'Content-Length');
}
