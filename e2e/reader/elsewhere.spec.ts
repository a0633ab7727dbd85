/** The same site without the press: as files, behind nginx. */
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { z } from 'zod';
import { isInstalled, type Program, runProgram, startProgram } from '#e2e/support/programs.ts';
import { readerPages } from '#e2e/support/reader-pages.ts';
import { dataDir, port } from '#e2e/support/site.ts';

const root = join(import.meta.dirname, '../..');
const place = {
  MASTHEAD_DATA_DIR: dataDir,
  DATABASE_URL: '',
  MASTHEAD_URL: `http://localhost:${port}`,
  PORT: String(port),
};

test.describe.configure({ mode: 'serial' });

let folder = '';
let told = { pages: 0, moved: 0, gone: 0 };
const running: Program[] = [];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'masthead-static-'));
  // The web server's own account reads it.
  await chmod(folder, 0o755);
  const flags = ['--conditions=react-server', '--disable-warning=ExperimentalWarning'];
  const said = await runProgram(
    process.execPath,
    [...flags, join(root, 'bin/masthead.ts'), 'press', 'export', join(folder, 'paper'), '--json'],
    place,
  );
  told = z
    .object({ pages: z.int(), moved: z.int(), gone: z.int() })
    .parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''));
});
test.afterAll(async () => {
  await Promise.all(running.map((program) => program.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(...given: Parameters<typeof startProgram>): Promise<Program> {
  const program = await startProgram(...given);
  running.push(program);
  return program;
}

const paper = (path: string) => join(folder, 'paper', path);

async function addressesIn(request: APIRequestContext, sitemap: string): Promise<string[]> {
  const xml = await (await request.get(sitemap)).text();
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagName('loc')].map((loc) => new URL(loc.textContent ?? '').pathname);
}

/** What a reader reads of a page. */
const readingOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

test('the export has a file for every address, compressed ahead', async ({ request }) => {
  expect(told.pages).toBeGreaterThan(100);
  const sitemaps = await addressesIn(request, '/sitemap.xml');
  const addresses = (await Promise.all(sitemaps.map((sitemap) => addressesIn(request, sitemap)))).flat();
  expect(addresses.length).toBeGreaterThan(100);
  const missing = [...addresses.map((address) => `${address}/index.html`), ...sitemaps].filter(
    (address) => !existsSync(paper(decodeURIComponent(address))),
  );
  expect(missing).toEqual([]);
  for (const file of ['en/index.html', 'ar/feed.xml', 'en/410.html', 'zh/404.html']) {
    const bytes = await readFile(paper(file));
    expect(brotliDecompressSync(await readFile(paper(`${file}.br`))).equals(bytes), file).toBe(true);
    expect(gunzipSync(await readFile(paper(`${file}.gz`))).equals(bytes), file).toBe(true);
    expect(zstdDecompressSync(await readFile(paper(`${file}.zst`))).equals(bytes), file).toBe(true);
  }
  expect(await readFile(paper('en/index.html'), 'utf8')).not.toMatch(/_next|__next/);
});

test('nginx sends it with the sample configuration', async ({ request }) => {
  test.skip(!isInstalled('nginx'), 'nginx is not installed here.');
  const moved = '/en/world/2020/01/01/大桥';
  await appendFile(paper('redirects.map'), `"${moved}" "/en/world";\n`);
  const nginx = await start('nginx', async (free) => {
    const sample = (await readFile(join(root, 'docs/nginx.conf'), 'utf8'))
      .replaceAll('/var/www/paper', join(folder, 'paper'))
      .replace('listen 8080;', `listen ${free};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join(' ');
    const account = process.getuid?.() === 0 ? 'user root;' : '';
    await writeFile(
      join(folder, 'nginx.conf'),
      `daemon off; ${account} pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log off; ${temporary}\n${sample}\n}`,
    );
    return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  });
  for (const { kind, address, status } of await readerPages(request, 'en')) {
    if (kind.startsWith('search')) continue;
    const answer = await fetch(`${nginx.address}${address}`, { redirect: 'manual' });
    expect(`${kind} ${answer.status}`).toBe(`${kind} ${status}`);
    const ours = await (await request.get(address)).text();
    expect(readingOf(await answer.text()), kind).toBe(readingOf(ours));
  }
  const get = (path: string, headers = {}) =>
    fetch(`${nginx.address}${path}`, { redirect: 'manual', headers });
  const packed = await get('/ar', { 'accept-encoding': 'gzip' });
  expect([packed.headers.get('content-encoding'), packed.headers.get('speculation-rules')]).toEqual([
    'gzip',
    '"/speculation-rules.json"',
  ]);
  const further = await get('/en/world?page=2');
  expect(readingOf(await further.text())).toBe(
    readingOf(await (await request.get('/en/world?page=2')).text()),
  );
  const old = await get(encodeURI(moved));
  expect([old.status, old.headers.get('location')]).toEqual([308, '/en/world']);
  for (const [path, type] of [
    ['/zh/feed.xml', 'application/rss+xml'],
    ['/sitemap.xml', 'application/xml'],
    ['/speculation-rules.json', 'application/speculationrules+json'],
  ] as const)
    expect((await get(path)).headers.get('content-type'), path).toContain(type);
  for (const path of ['/redirects.map', '/gone.map', '/left.vcl', '/zh/nowhere'])
    expect((await get(path)).status, path).toBe(404);
});
