import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { askHard } from './ask-hard.ts';
import { cpuSecondsOf, onCore, onEveryCore } from './cores.ts';
import { type Figure, percentile } from './figure.ts';
import type { Site } from './site.ts';

const seconds = 5;
const warmUp = 3;
const headers = { 'accept-encoding': 'br' };

/** Article pages beside a bare server that writes the same compressed page from memory; then pages nobody asked for yet. */
export async function measureReaders(site: Site): Promise<Figure[]> {
  const paths = await articlePaths(site.address);
  const [path] = paths;
  if (!path) throw new Error('The front page leads to no article.');
  const cold = await timeCold(site.address, paths.slice(1));
  const url = `${site.address}${path}`;
  const { body, headerBytes } = await firstView(url);
  const figures = [
    ...(await sideBySide('article pages', url, site.pid(), body)),
    onTheWire('article', body, headerBytes),
  ];
  figures.push({
    what: 'printing a page cold, p50',
    ours: percentile(cold, 0.5),
    unit: 'ms',
    floor: null,
    floorIs: '',
  });
  const memory = await site.memory();
  if (memory !== null)
    figures.push({ what: 'server memory after that', ours: memory, unit: 'MB', floor: null, floorIs: '' });
  return figures;
}

/** Any page of any server beside the same floor, for comparing with others. */
export async function measureUrl(url: string): Promise<Figure[]> {
  const { body, headerBytes } = await firstView(url);
  return [...(await sideBySide(url, url, null, body)), onTheWire(url, body, headerBytes)];
}

function onTheWire(what: string, body: Buffer, headerBytes: number): Figure {
  return {
    what: `${what}, page and headers on the wire`,
    ours: (body.byteLength + headerBytes) / 1000,
    unit: 'kB',
    floor: 14.6,
    floorIs: 'one round trip',
  };
}

/** The server has a core to itself, and who asks has the other, where the machine lets us say so. */
async function sideBySide(what: string, url: string, pid: number | null, body: Buffer): Promise<Figure[]> {
  const bare = await openBare(body);
  try {
    await onCore(1, process.pid);
    await onCore(0, bare.pid);
    if (pid !== null) await onCore(0, pid);
    await askHard(bare.url, 16, warmUp);
    await askHard(url, 16, warmUp);
    const floor = await measured(bare.url, bare.pid, 16);
    const ours = await measured(url, pid, 16);
    const floorMany = await measured(bare.url, bare.pid, 64);
    const oursMany = await measured(url, pid, 64);
    const floorIs = 'bare server, one buffer';
    const figures: Figure[] = [
      {
        what: `${what}, 16 connections`,
        ours: ours.perSecond,
        unit: '/s',
        floor: floor.perSecond,
        floorIs,
      },
      {
        what: `${what}, 64 connections, p99`,
        ours: percentile(oursMany.latencies, 0.99),
        unit: 'ms',
        floor: percentile(floorMany.latencies, 0.99),
        floorIs,
      },
    ];
    if (ours.cpuEach !== null)
      figures.push({
        what: `${what}, processor time each`,
        ours: ours.cpuEach,
        unit: 'ms',
        floor: floor.cpuEach,
        floorIs,
      });
    return figures;
  } finally {
    await onEveryCore(process.pid);
    if (pid !== null) await onEveryCore(pid);
    bare.close();
  }
}

async function measured(url: string, pid: number | null, connections: number) {
  const before = await cpuSecondsOf(pid);
  const asked = await askHard(url, connections, seconds);
  const after = await cpuSecondsOf(pid);
  const cpuEach =
    before === null || after === null ? null : ((after - before) * 1000) / asked.latencies.length;
  return { ...asked, cpuEach };
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

async function openBare(body: Buffer): Promise<{ url: string; pid: number; close: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(body);
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}/`, pid: child.pid ?? 0, close: () => child.kill() };
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
