import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';
import { PackedFiles } from './packed-files.ts';

const br = { 'accept-encoding': 'gzip, br' };
const script = `const words = '${'ferry '.repeat(400)}';`;
let folder = '';
let address = '';
const server = createServer();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-files-'));
  await mkdir(join(folder, 'chunks'));
  await writeFile(join(folder, 'chunks/story[id].js'), script);
  await writeFile(join(folder, 'chunks/small.js'), '1');
  await packFiles(folder);
  const files = new PackedFiles(folder);
  server.on('request', (request, response) => {
    if (!files.answer(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

test('a script is sent as it was packed, to be kept for ever', async () => {
  const response = await fetch(`${address}/_next/static/chunks/story%5Bid%5D.js?v=1`, { headers: br });
  expect(await response.text()).toBe(script);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 5);
});

test.each([
  ['who cannot unpack it', '/_next/static/chunks/story[id].js', { 'accept-encoding': 'gzip' }],
  ['what is too small to be packed', '/_next/static/chunks/small.js', br],
  ['what is not there', '/_next/static/chunks/other.js', br],
  ['a way out of the folder', '/_next/static/..%2f..%2fpackage.json', br],
  ['what cannot be read', '/_next/static/%E0%A4%A', br],
  ['another address', '/en', br],
])('%s is left to others', async (_what, path, headers) => {
  expect((await fetch(`${address}${path}`, { headers })).status).toBe(404);
});

test('only the head, where only that is asked for', async () => {
  const response = await fetch(`${address}/_next/static/chunks/story[id].js`, {
    method: 'HEAD',
    headers: br,
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

test('what is packed is what was there', async () => {
  expect(brotliDecompressSync(await readFile(join(folder, 'chunks/story[id].js.br'))).toString()).toBe(
    script,
  );
});
