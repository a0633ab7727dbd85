import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import autocannon from 'autocannon';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const connections = 16;
const seconds = 5;

/** Article pages a second, beside a bare server that writes the same page from memory. */
export async function measureReaders(site: Site): Promise<Figure[]> {
  const front = await (await fetch(`${site.address}/en`)).text();
  const path = /href="(\/en\/[^"]+\/\d{4}\/\d{2}\/\d{2}\/[^"]+)"/.exec(front)?.[1];
  if (!path) throw new Error('The front page leads to no article.');
  const page = Buffer.from(await (await fetch(`${site.address}${path}`)).arrayBuffer());
  const bare = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(compressed);
  });
  const compressed = brotliCompressSync(page);
  const port = await new Promise<number>((resolve) => {
    bare.listen(0, '127.0.0.1', () => {
      const address = bare.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  try {
    const headers = { 'accept-encoding': 'br' };
    const floor = await autocannon({
      url: `http://127.0.0.1:${port}/`,
      connections,
      duration: seconds,
      headers,
    });
    const ours = await autocannon({ url: `${site.address}${path}`, connections, duration: seconds, headers });
    return [
      {
        what: 'article pages, 16 connections',
        ours: ours.requests.average,
        unit: '/s',
        floor: floor.requests.average,
        floorIs: 'bare server, one buffer',
      },
    ];
  } finally {
    bare.close();
  }
}
