/** A door to the site through which pages come slowly: a network on which scripts are kept and the page is not. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { port } from './site.ts';

export type SlowDoor = { address: string; close: () => Promise<void> };

/** @param cut where a page that holds these words stops, for `pause` milliseconds */
export async function openSlowDoor(cut: string, pause: number): Promise<SlowDoor> {
  const door = createServer((asked, answer) => {
    void pass(asked, answer, cut, pause).catch(() => answer.destroy());
  });
  door.on('upgrade', (asked, socket, head) => {
    const to = request({ port, path: asked.url, headers: asked.headers });
    to.on('upgrade', ({ rawHeaders }, site, first) => {
      const headers = rawHeaders.map((part, at) => (at % 2 === 0 ? `${part}: ` : `${part}\r\n`)).join('');
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
      socket.write(first);
      site.write(head);
      site.pipe(socket).pipe(site);
      for (const end of [site, socket]) end.on('error', () => [site, socket].map((each) => each.destroy()));
    });
    to.on('error', () => socket.destroy());
    to.end();
  });
  await new Promise<void>((resolve) => door.listen(0, resolve));
  return {
    address: `http://localhost:${(door.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        door.closeAllConnections();
      }),
  };
}

async function pass(asked: IncomingMessage, answer: ServerResponse, cut: string, pause: number) {
  const { method, url: path, headers } = asked;
  const wantsPage = headers.accept?.includes('text/html') === true;
  if (wantsPage) delete headers['accept-encoding'];
  const to = request({ port, method, path, headers });
  asked.pipe(to);
  const got = await new Promise<IncomingMessage>((resolve, reject) => {
    to.on('response', resolve);
    to.on('error', reject);
  });
  answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
  if (!wantsPage) {
    got.pipe(answer);
    return;
  }
  const page = Buffer.concat(await got.toArray());
  const at = page.indexOf(cut);
  if (at > 0) {
    answer.write(page.subarray(0, at));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  answer.end(page.subarray(Math.max(0, at)));
}
