/** Asks Next for a page inside this process, without a connection: what it reads is seen by the press (lib/platform/made-from.ts). */
import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { pressHeader } from '#lib/press/press-header.ts';
import type { Rendered } from '#lib/press/print-page.ts';

export function render(handle: RequestListener, address: string, host: string): Promise<Rendered> {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = address;
  Object.assign(request.headers, {
    host,
    'x-forwarded-for': '127.0.0.1',
    'user-agent': 'Masthead press',
    [pressHeader]: '1',
  });
  request.push(null);
  return capture(handle, request).then((response) => response.rendered());
}

/** What is answered to a request, whole. */
export function capture(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
  request: IncomingMessage,
): Promise<CapturedResponse> {
  const response = new CapturedResponse(request);
  return new Promise((resolve, reject) => {
    response.once('finish', () => resolve(response));
    response.once('error', reject);
    Promise.resolve(handle(request, response)).catch(reject);
  });
}

/** Keeps what is written to it. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];

  rendered(): Rendered {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.getHeaders()))
      if (value !== undefined) headers[name] = String(value);
    return { status: this.statusCode, headers, body: this.body() };
  }

  body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return this;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0]);
    callLast(rest);
    return true;
  }

  override end(...given: unknown[]): this {
    const [chunk, encoding] = given;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#keep(chunk, encoding);
    this.emit('finish');
    callLast(given);
    return this;
  }

  override flushHeaders(): void {}

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string')
      this.#chunks.push(Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8'));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }
}

function callLast(given: readonly unknown[]): void {
  const last = given.at(-1);
  if (typeof last === 'function') process.nextTick(() => last());
}
