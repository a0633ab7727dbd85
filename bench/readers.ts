import { createServer } from 'node:http';
import autocannon from 'autocannon';
import { type Figure, percentile } from './figure.ts';
import type { Site } from './site.ts';

const seconds = 5;
const headers = { 'accept-encoding': 'br' };

/** Article pages beside a bare server that writes the same compressed page from memory; then pages nobody asked for yet. */
export async function measureReaders(site: Site): Promise<Figure[]> {
  const paths = await articlePaths(site.address);
  const [path] = paths;
  if (!path) throw new Error('The front page leads to no article.');
  const cold = await timeCold(site.address, paths.slice(1));
  const url = `${site.address}${path}`;
  const { body, headerBytes } = await firstView(url);
  const bare = await openBare(body);
  try {
    const figures = [
      ...(await sideBySide('article pages', url, bare.url, () => site.cpuSeconds())),
      {
        what: 'article, page and headers on the wire',
        ours: (body.byteLength + headerBytes) / 1000,
        unit: 'kB' as const,
        floor: 14.6,
        floorIs: 'one round trip',
      },
      {
        what: 'printing a page cold, p50',
        ours: percentile(cold, 0.5),
        unit: 'ms' as const,
        floor: null,
        floorIs: '',
      },
    ];
    const memory = await site.memory();
    if (memory !== null)
      figures.push({ what: 'server memory after that', ours: memory, unit: 'MB', floor: null, floorIs: '' });
    return figures;
  } finally {
    bare.close();
  }
}

/** Any page of any server beside the same floor, for comparing with others. */
export async function measureUrl(url: string): Promise<Figure[]> {
  const { body, headerBytes } = await firstView(url);
  const bare = await openBare(body);
  try {
    return [
      ...(await sideBySide(url, url, bare.url, async () => null)),
      {
        what: `${url}, page and headers on the wire`,
        ours: (body.byteLength + headerBytes) / 1000,
        unit: 'kB',
        floor: 14.6,
        floorIs: 'one round trip',
      },
    ];
  } finally {
    bare.close();
  }
}

async function sideBySide(
  what: string,
  url: string,
  floorUrl: string,
  cpuSeconds: () => Promise<number | null>,
): Promise<Figure[]> {
  const run = (address: string, connections: number) =>
    autocannon({ url: address, connections, duration: seconds, headers });
  await run(url, 16);
  const floor = await run(floorUrl, 16);
  const before = await cpuSeconds();
  const ours = await run(url, 16);
  const after = await cpuSeconds();
  const floorMany = await run(floorUrl, 64);
  const many = await run(url, 64);
  const figures: Figure[] = [
    {
      what: `${what}, 16 connections`,
      ours: ours.requests.average,
      unit: '/s',
      floor: floor.requests.average,
      floorIs: 'bare server, one buffer',
    },
    {
      what: `${what}, 64 connections, p99`,
      ours: many.latency.p99,
      unit: 'ms',
      floor: floorMany.latency.p99,
      floorIs: 'bare server, one buffer',
    },
  ];
  if (before !== null && after !== null)
    figures.push({
      what: `${what}, processor time each`,
      ours: ((after - before) * 1000) / ours.requests.total,
      unit: 'ms',
      floor: 0.04,
      floorIs: 'the aim',
    });
  return figures;
}

/** The body as it travels, still compressed, and what stands before it. */
async function firstView(url: string): Promise<{ body: Buffer; headerBytes: number }> {
  const { get } = await import(url.startsWith('https:') ? 'node:https' : 'node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response: import('node:http').IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          body: Buffer.concat(chunks),
          headerBytes: response.rawHeaders.reduce((sum, part) => sum + part.length + 2, 17),
        }),
      );
    }).on('error', reject);
  });
}

async function openBare(body: Buffer): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(body);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function articlePaths(address: string): Promise<string[]> {
  const pages = await Promise.all(
    ['/en', '/en/world', '/en/business', '/en/culture'].map(async (path) =>
      (await fetch(`${address}${path}`)).text(),
    ),
  );
  const links = pages.join('').matchAll(/href="(\/en\/[^"]+\/\d{4}\/\d{2}\/\d{2}\/[^"]+)"/g);
  return [...new Set([...links].map(([, path]) => path ?? ''))];
}

async function timeCold(address: string, paths: readonly string[]): Promise<number[]> {
  const samples: number[] = [];
  for (const path of paths) {
    const began = performance.now();
    await (await fetch(`${address}${path}`, { headers })).text();
    samples.push(performance.now() - began);
  }
  return samples;
}
