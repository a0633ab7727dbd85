/** The same site without the press: as files, behind nginx. */
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { z } from 'zod';
import { runningSite } from '#e2e/support/accounts.ts';
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
  // No list of the demo is so long.
  const further = '<main>The second page</main>';
  await mkdir(paper('en/world/@2'), { recursive: true });
  await writeFile(paper('en/world/@2/index.html'), further);
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
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  for (const path of ['/en/world?page=2', '/en/world?utm_source=elsewhere&page=2'])
    expect(await (await get(path)).text(), path).toBe(further);
  expect((await get('/en/world?page=3')).status).toBe(404);
  const old = await get(encodeURI(moved));
  expect([old.status, old.headers.get('location')]).toEqual([308, '/en/world']);
  for (const [path, type] of [
    ['/zh/feed.xml', 'application/rss+xml'],
    ['/sitemap.xml', 'application/xml'],
  ] as const)
    expect((await get(path)).headers.get('content-type'), path).toContain(type);
  const [file = ''] = await readdir(paper('files'));
  const [name = ''] = await readdir(paper(`files/${file}`));
  const kept = await get(`/files/${file}/${name}`);
  expect(Object.fromEntries(kept.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment',
    'cache-control': 'public, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect(await kept.text()).toBe(await readFile(paper(`files/${file}/${name}`), 'utf8'));
  for (const path of ['/redirects.map', '/gone.map', '/left.vcl', '/zh/nowhere'])
    expect((await get(path)).status, path).toBe(404);
});

test('Varnish keeps pages with the sample configuration, and passes the newsroom through', async () => {
  test.skip(!isInstalled('varnishd'), 'Varnish is not installed here.');
  const gone = '/en/world/2020/01/01/gone-for-good';
  const varnish = await start('varnishd', async (free) => {
    const left = (await readFile(paper('left.vcl'), 'utf8')).replace(
      'sub masthead_left {',
      `sub masthead_left {\n  if (req.url == "${gone}") { return (synth(410)); }`,
    );
    await writeFile(join(folder, 'left.vcl'), left);
    const sample = (await readFile(join(root, 'docs/varnish.vcl'), 'utf8'))
      .replace('"3000"', `"${port}"`)
      .replace('import std;', `import std;\ninclude "${join(folder, 'left.vcl')}";`)
      .replace('sub vcl_recv {', 'sub vcl_recv {\n  call masthead_left;');
    await writeFile(join(folder, 'masthead.vcl'), sample);
    const own = join(folder, 'varnish');
    return [
      '-F',
      '-a',
      `localhost:${free}`,
      '-f',
      join(folder, 'masthead.vcl'),
      '-n',
      own,
      '-s',
      'malloc,64m',
    ];
  });
  const get = (path: string) => fetch(`${varnish.address}${path}`, { redirect: 'manual' });
  // Two numbers: this request's, and that of the one that fetched what is kept.
  const isKept = (answer: Response) => answer.headers.get('x-varnish')?.split(' ').length === 2;
  for (const path of ['/en', '/zh/feed.xml', '/ar/masthead']) {
    const first = await get(path);
    expect(first.status, path).toBe(200);
    await first.text();
    const second = await get(path);
    expect(isKept(second), path).toBe(true);
    expect(second.headers.get('surrogate-key'), path).not.toBe('');
  }
  expect(isKept(await get('/en?utm_source=elsewhere'))).toBe(true);
  for (let round = 0; round < 2; round += 1) {
    const newsroom = await get('/newsroom/articles');
    expect([newsroom.status, isKept(newsroom)]).toEqual([307, false]);
  }
  expect((await get(gone)).status).toBe(410);
});

test('plain Next sends the same pages, without a press before it', async ({ request }) => {
  const { databaseUrl } = await runningSite();
  const next = await start(
    process.execPath,
    async (free) => [join(root, 'node_modules/next/dist/bin/next'), 'start', root, '-p', String(free)],
    {
      ...place,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      MASTHEAD_STORAGE: join(dataDir, 'storage'),
      NEXTAUTH_SECRET: 'a secret of no newsroom, for a server that is gone in a minute',
    },
  );
  for (const { kind, address, status } of await readerPages(request, 'en')) {
    const answer = await fetch(`${next.address}${address}`, { redirect: 'manual' });
    expect(`${kind} ${answer.status}`).toBe(`${kind} ${status}`);
    const ours = await (await request.get(address)).text();
    expect(readingOf(await answer.text()), kind).toBe(readingOf(ours));
  }
  expect((await fetch(`${next.address}/en/feed.xml`)).headers.get('content-type')).toContain(
    'application/rss+xml',
  );
});
