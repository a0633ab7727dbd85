/** Site and newsroom on one port: the press for readers, Next as a library for everything else. */
import { createServer, IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { writingPath } from '#lib/collaboration/manuscript.ts';
import type { Press } from '#lib/press/press.ts';
import { pressHeader } from '#lib/press/press-header.ts';
import { buildFolder, staticFolder } from './build.ts';
import { collectWhenQuiet } from './collect-when-quiet.ts';
import { flushTogether } from './flush-together.ts';
import { guardPage } from './guard-pages.ts';
import { Later } from './later.ts';
import { PackedFiles } from './packed-files.ts';
import { StartError } from './start-error.ts';
import { SurfaceFirst } from './surface-first.ts';

const root = join(import.meta.dirname, '..');

/** Milliseconds. Readers come first: what writing together needs is loaded when the first page is out, or when somebody writes. */
const writingOpensAfter = 3000;

export type Serving = { port: number; stop: () => Promise<void> };

/**
 * Next and the press are loaded while the newsroom is being prepared; whoever asks earlier waits.
 * @throws StartError when the port is in use, and what the newsroom's preparation throws
 */
export async function serve(options: {
  host: string;
  port: number;
  dev: boolean;
  /** Settles when answers may be given. */
  newsroom: Promise<unknown>;
  /** Where printed pages are kept; null to render each page anew. */
  pressFolder: string | null;
}): Promise<Serving> {
  // A reader's request has no body: not to prepare for one spares a quarter of what a page costs.
  const server = createServer({ optimizeEmptyRequests: true });
  const port = await listen(server, options.host, options.port);
  const { default: next } = await import('next');
  // What wants to be upgraded reaches Next by a server of its own: it would end what is not its own.
  const upgrades = createServer();
  // Next reads 127.0.0.1 as localhost, and would then take an answer at another of our addresses for another site's.
  const site = next({ dev: options.dev, dir: root, hostname: 'localhost', port, httpServer: upgrades });
  const handle = site.getRequestHandler();
  let press: Press | null = null;
  let quietly: { stop: () => Promise<void> }[] = [];
  const writing = new Later(async () => (await import('./open-writing.ts')).openWriting());
  let isPrepared = false;
  const prepare = async () => {
    const [{ openPress }, { followDueStories }, { followIncompletePhotos }] = await Promise.all([
      import('./open-press.ts'),
      import('#lib/search/index-due.ts'),
      import('#lib/photo/follow-incomplete-photos.ts'),
      site.prepare(),
      options.newsroom,
    ]);
    if (options.pressFolder !== null) press = await openPress(options.pressFolder, handle);
    quietly = [followDueStories(), followIncompletePhotos(), collectWhenQuiet()];
    isPrepared = true;
  };
  const prepared = prepare();
  const byNext = (request: IncomingMessage, response: ServerResponse) => {
    tellCaller(request);
    delete request.headers[pressHeader];
    const nonce = guardPage(request, response, options.dev);
    if (nonce !== null && surface?.isFor(request))
      surface.answer(request, response, handle, nonce).catch((error: unknown) => fail(error, response));
    else {
      flushTogether(response);
      handle(withEnd(request), response).catch((error: unknown) => fail(error, response));
    }
  };
  const files = options.dev ? null : new PackedFiles(staticFolder);
  const surface = options.dev ? null : new SurfaceFirst(buildFolder);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (files?.answer(request, response)) return;
    if (press) press.answer(request, response, () => byNext(request, response));
    else byNext(request, response);
  };
  server.on('request', (request, response) => {
    if (isPrepared) answer(request, response);
    else prepared.then(() => answer(request, response)).catch((error: unknown) => fail(error, response));
  });
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.split('?')[0]?.startsWith(writingPath)) passOn(upgrades, request, socket, head);
    else
      prepared
        .then(() => writing.now())
        .then((open) => open.upgrade(request, socket, head))
        .catch((error: unknown) => {
          console.error(error);
          socket.destroy();
        });
  });
  await prepared;
  const opening = setTimeout(() => writing.now().catch(console.error), writingOpensAfter);
  return {
    port,
    stop: async () => {
      clearTimeout(opening);
      const closed = close(server);
      await (await writing.ifBegun())?.stop();
      await closed;
      await press?.stop();
      await Promise.all(quietly.map((work) => work.stop()));
      await site.close();
    },
  };
}

/**
 * What has no body ended before anybody could listen (`optimizeEmptyRequests`). Next waits for that end where the
 * method allows a body: it gets the same request with an end to come.
 */
function withEnd(request: IncomingMessage): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, socket } = request;
  if (!request.readableEnded || method === 'GET' || method === 'HEAD') return request;
  const said = { method, url, headers, rawHeaders, httpVersion, complete: true };
  const ending = Object.assign(new IncomingMessage(socket), said);
  ending.push(null);
  return ending;
}

function passOn(upgrades: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  if (!upgrades.emit('upgrade', request, socket, head)) socket.destroy();
}

function fail(error: unknown, response: ServerResponse): void {
  console.error(error);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}

/**
 * Whoever asks from another machine is taken at the address they ask from, whatever they claim; a proxy on this
 * machine is believed, since it wrote the last entry itself.
 */
function tellCaller(request: IncomingMessage): void {
  const peer = request.socket.remoteAddress ?? '';
  const fromHere = peer === '::1' || /^(::ffff:)?127\./.test(peer);
  if (!fromHere || request.headers['x-forwarded-for'] === undefined)
    request.headers['x-forwarded-for'] = peer;
}

/** Asked before anything long is begun. @throws StartError when the port cannot be had */
export async function demandFreePort(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new StartError(`Port ${port} is in use; choose another with PORT.`));
      else if (error.code === 'EACCES')
        reject(
          new StartError(
            `Port ${port} needs more rights than this account has; choose one above 1023 with PORT.`,
          ),
        );
      else reject(new StartError(`The server cannot listen on ${host}:${port}: ${error.message}.`));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Answers that are under way are finished, for at most five seconds. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}
