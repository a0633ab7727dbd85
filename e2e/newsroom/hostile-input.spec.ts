/** Whatever is sent, the answer is clear, nothing is lost, and the server stays up and small. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { z } from 'zod';
import { newId } from '#lib/platform/ids.ts';
import { askDatabase, runningSite } from '../support/accounts.ts';
import { blankPng, hostilePage, program, sharedHostile } from '../support/hostile.ts';
import {
  base64,
  doc,
  englishEdition,
  importCopy,
  postJson,
  saveStory,
  signedInVisit,
  words,
} from '../support/stories.ts';

let visit: APIRequestContext;
let editionId: string;
let memoryBefore: number;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  visit = await signedInVisit(browser);
  editionId = await englishEdition();
  // Whatever the server loads once, it has loaded before it is weighed.
  await upload('warm.jpg', await photograph());
  await post('/newsroom/wire/read', { editionId, content: base64(hostilePage('Ferries resume')) });
  memoryBefore = await memory();
});

test.afterEach(async () => {
  const ready = await visit.get('/readyz');
  expect(await ready.json()).toMatchObject({ status: 'ok' });
});

/** Of the serving process, in megabytes. */
async function memory(): Promise<number> {
  const { pid } = await runningSite();
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1024;
}

const photograph = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: newId() } })
    .jpeg()
    .toBuffer();

const post = (path: string, data: object | string | Buffer) => postJson(visit, path, data);

const upload = (name: string, data: Buffer) =>
  visit.post(`/api/photos?name=${encodeURIComponent(name)}`, { data, timeout: 60_000 });

const refusalSchema = z.object({
  ok: z.literal(false),
  refusal: z.object({ kind: z.enum(['invalid', 'not-found']), message: z.string().min(10) }),
});

async function expectRefusal(response: APIResponse, status: number): Promise<void> {
  const words = await response.text();
  expect.soft(response.status(), words.slice(0, 300)).toBe(status);
  expect.soft(refusalSchema.safeParse(JSON.parse(words)).success, words.slice(0, 300)).toBe(true);
}

const countStories = async () =>
  (await askDatabase(z.object({ count: z.string() }), 'SELECT count(*) FROM "Article"'))[0]?.count;

const million = 1_000_000;

/** Bodies that are no request at all. */
const nonsense: [string, string | Buffer][] = [
  ['nothing', ''],
  ['no JSON', 'headline=Mine'],
  ['half of it', '{"editionId": "'],
  ['binary', randomBytes(100_000)],
  ['a number', '42'],
  ['null', 'null'],
  ['lists without end', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['objects without end', `${'{"fields":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['an inherited name', '{"__proto__": {"editionId": "x"}, "constructor": 1}'],
  ['10 MB of one line', JSON.stringify({ content: 'a'.repeat(10 * million) })],
];

/** Copy that is no story. */
const unreadable: [string, string | Buffer][] = [
  ['empty', ''],
  ['blank', ' \n\u3000\n\t\n'],
  ['binary', randomBytes(50_000)],
  ['a picture', blankPng(20, 20)],
  ['a document', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['an archive', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), randomBytes(2000)])],
  ['only a program', `<html><script>${program}</script></html>`],
];

/** Copy that may be read or refused, but never breaks anything. */
const odd: [string, string][] = [
  ['1.9 MB of one line', 'a'.repeat(1.9 * million)],
  ['elements without end', '<div>'.repeat(50_000)],
  ['broken HTML', '<html><p>Ferries resume<p>By <b><i>Mo Jingxi</p><table><td>At <a href="x>noon</b></html'],
  ['unclosed comment', '<h1>Ferries</h1><p>The first boat left.</p><!-- <p>Never'],
  ['no letters', '☃'.repeat(3000)],
];

for (const door of ['/newsroom/wire/read', '/newsroom/wire/import']) {
  test(`${door} refuses what is no story`, async () => {
    test.setTimeout(180_000);
    const before = await countStories();
    for (const [what, body] of nonsense) {
      await test.step(what, async () => expectRefusal(await post(door, body), 422));
    }
    for (const [what, content] of unreadable) {
      await test.step(what, async () =>
        expectRefusal(await post(door, { editionId, content: base64(content) }), 422),
      );
    }
    await expectRefusal(await post(door, { editionId, content: '***' }), 422);
    await expectRefusal(await post(door, { editionId: newId(), content: base64('Ferries resume') }), 404);
    expect(await countStories()).toBe(before);
    for (const [what, content] of odd) {
      await test.step(what, async () => {
        const response = await post(door, { editionId, content: base64(content) });
        if (response.status() !== 200) await expectRefusal(response, 422);
      });
    }
    const named = await post(door, {
      editionId,
      content: base64('Ferries resume\n\nAt noon.'),
      fileName: 'a\u0000b.txt',
    });
    expect(named.status()).toBe(200);
  });
}

async function newStory() {
  const articleId = await importCopy(visit, editionId, 'Ferries resume\n\nAt noon.');
  return { articleId, save: (fields: object) => saveStory(visit, editionId, articleId, fields) };
}

const storedSchema = z.object({ headline: z.string(), standfirst: z.string(), body: z.unknown() });

async function stored(articleId: string) {
  const [row] = await askDatabase(
    storedSchema,
    `SELECT r.headline, r.standfirst, r.body FROM "Revision" r JOIN "Article" a ON a."latestRevisionId" = r.id WHERE a.id = $1`,
    [articleId],
  );
  return row;
}

test('a save that is refused loses nothing of what was there', async () => {
  const { articleId, save } = await newStory();
  expect((await save({ headline: 'What was there', ...doc(words('Every word of it.')) })).status()).toBe(200);
  const before = await stored(articleId);
  for (const [what, body] of nonsense) {
    await test.step(what, async () =>
      expectRefusal(await post(`/newsroom/articles/${articleId}/save`, body), 422),
    );
  }
  const refused: [string, object][] = [
    ['an unknown block', doc({ type: 'script', content: [] })],
    ['an attribute too many', doc({ ...words('Noon'), onclick: program })],
    ['a link that runs', doc(words('Noon', { type: 'link', attrs: { href: `javascript:${program}` } }))],
    ['a headline without end', { headline: 'a'.repeat(100_000) }],
    ['an address that is none', { slug: '../../etc/passwd' }],
    ['no text at all', { body: null }],
    ['a section that is not there', { sectionId: newId() }],
  ];
  for (const [what, fields] of refused) {
    await test.step(what, async () => expectRefusal(await save(fields), 422));
  }
  expect(await stored(articleId)).toEqual(before);
});

test('characters that nothing can store are left out, and the save goes through', async () => {
  const { articleId, save } = await newStory();
  const sent = {
    headline: 'Noon\u0000 tide',
    standfirst: 'a\u0000b \ud83d',
    ...doc(words('c\u0000d \udc00')),
  };
  expect((await save(sent)).status()).toBe(200);
  expect(await stored(articleId)).toMatchObject({
    headline: 'Noon tide',
    standfirst: 'ab \ufffd',
    ...doc(words('cd \ufffd')),
  });
  for (const address of [
    '/newsroom/articles/find?search=%00',
    '/newsroom/articles/names?text=%00&kind=any',
  ]) {
    expect((await visit.get(address)).status(), address).toBe(200);
  }
  for (const address of [
    'articles?search=%00',
    'articles?edition=%00',
    'photos?q=%00',
    'contributors?q=%00',
  ]) {
    expect((await visit.get(`/newsroom/${address}`)).status(), address).toBe(200);
  }
});

test('files that are no pictures are refused by what they hold, not by their names', async () => {
  test.setTimeout(240_000);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${program}"><script>${program}</script></svg>`;
  const whole = await photograph();
  const files: [string, Buffer, number, string][] = [
    ['empty.jpg', Buffer.alloc(0), 400, 'file-empty'],
    ['drawing.jpg', Buffer.from(svg), 415, 'svg-refused'],
    ['page.jpg', Buffer.from(hostilePage('Ferries')), 415, 'not-a-picture'],
    ['text.jpg', Buffer.from('a'.repeat(10 * million)), 415, 'format-unknown'],
    ['binary.jpg', randomBytes(100_000), 415, 'format-unknown'],
    ['half.jpg', whole.subarray(0, 700), 400, 'picture-damaged'],
    ['bomb.png', blankPng(50_000, 50_000, million), 413, 'too-many-pixels'],
    ['cut.png', blankPng(5000, 5000, million), 400, 'picture-damaged'],
    ['heavy.jpg', Buffer.concat([whole, Buffer.alloc(50 * million)]), 413, 'file-too-large'],
  ];
  for (const [name, bytes, status, code] of files) {
    await test.step(name, async () => {
      const response = await upload(name, bytes);
      const answer = z.object({ error: z.object({ code: z.string(), message: z.string().min(10) }) });
      const said = answer.safeParse(await response.json());
      expect.soft([response.status(), said.data?.error.code], name).toEqual([status, code]);
    });
  }
  for (const name of [
    'decompression_bomb.gif',
    'gif-js-polyglot.gif',
    'html-in-jpeg-comment.jpg',
    'huge-dimensions.png',
  ]) {
    const bytes = sharedHostile(`images/${name}`);
    if (bytes) expect.soft((await upload(name, bytes)).status(), name).toBeLessThan(500);
  }
});

test('the largest photos that are taken are taken, whatever they are called', async () => {
  test.setTimeout(240_000);
  const whole = await photograph();
  const padded = Buffer.concat([whole, Buffer.alloc(50 * million - whole.length)]);
  for (const [name, bytes] of [
    ['50-megabytes.jpg', padded],
    ['98-million-pixels.png', blankPng(9900, 9900)],
    ['../../a\u0000<script>.jpg', await photograph()],
  ] as const) {
    const response = await upload(name, bytes);
    expect.soft([200, 201], `${name}: ${await response.text()}`).toContain(response.status());
  }
});

test('a method that allows a body is answered when there is none, nor a length of one', async ({
  baseURL,
}) => {
  const { hostname, port } = new URL(baseURL ?? '');
  for (const line of [
    'PUT /en',
    'DELETE /en/world',
    'POST /newsroom',
    'PATCH /api/auth/csrf',
    'OPTIONS /en',
  ]) {
    const socket = connect(Number(port), hostname);
    socket.write(`${line} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
    expect(await text(socket), line).toMatch(/^HTTP\/1\.1 [1-5]\d\d /);
  }
});

test('after all of this the server is no larger than before', async () => {
  await expect.poll(async () => (await memory()) - memoryBefore, { timeout: 30_000 }).toBeLessThan(300);
});
