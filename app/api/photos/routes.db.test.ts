import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { photoLimits } from '#lib/photo/photo.ts';
import { db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Actor } from '#lib/staff/actor.ts';
import type { Role } from '#lib/staff/roles.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';

let signedIn: Actor | null = null;
vi.mock('#app/_request/session.ts', () => ({ currentActor: async () => signedIn }));

const { POST } = await import('./route.ts');
const original = await import('./[id]/original/route.ts');
const rendition = await import('../../photos/[id]/[file]/route.ts');

async function someone(...roles: Role[]): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles });
  return { id, name, roles, language: 'en' };
}

/** One that no other test has taken. */
const editionCode = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

const picture = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: newId() } })
    .jpeg()
    .toBuffer();

function upload(
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
) {
  const address = 'http://localhost/api/photos?name=harbour%20%E6%B8%AF.jpg';
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return POST(new Request(address, init));
}

const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const refusalOf = async (response: Response) => [
  response.status,
  refusalSchema.parse(await response.json()).error.code,
];

const addedSchema = z.object({ photo: z.object({ id: z.uuid() }), existed: z.boolean() });

async function uploaded(): Promise<string> {
  signedIn = await someone('photo_editor');
  return addedSchema.parse(await (await upload(new Uint8Array(await picture()))).json()).photo.id;
}

afterEach(() => {
  signedIn = null;
});

describe('POST /api/photos', () => {
  test('adds a photo; the same again is told', async () => {
    signedIn = await someone('reporter');
    const bytes = new Uint8Array(await picture());
    const response = await upload(bytes, { 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      photo: { width: 900, height: 600, originalName: 'harbour 港.jpg', credits: [], mayEdit: true },
      existed: false,
      proposed: { creators: [], agency: null },
      warnings: [],
    });
    const again = await upload(bytes);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ existed: true });
  });

  test('refuses who is not signed in, who may not, and who comes from elsewhere', async () => {
    const bytes = new Uint8Array(await picture());
    expect(await refusalOf(await upload(bytes))).toEqual([401, 'signed-out']);
    signedIn = await someone('byline_admin');
    expect(await refusalOf(await upload(bytes))).toEqual([403, 'not-allowed']);
    signedIn = await someone('editor');
    expect(await refusalOf(await upload(bytes, { 'sec-fetch-site': 'cross-site' }))).toEqual([
      403,
      'foreign-origin',
    ]);
    expect(await refusalOf(await upload(bytes, { origin: 'https://evil.example' }))).toEqual([
      403,
      'foreign-origin',
    ]);
  });

  test('refuses what is no picture', async () => {
    signedIn = await someone('editor');
    const text = (content: string) => upload(new TextEncoder().encode(content));
    expect(await refusalOf(await text(''))).toEqual([400, 'file-empty']);
    expect(await refusalOf(await text('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual([
      415,
      'svg-refused',
    ]);
    expect(await refusalOf(await text('<html></html>'))).toEqual([415, 'not-a-picture']);
    expect(await refusalOf(await text('hello'))).toEqual([415, 'format-unknown']);
    expect(await refusalOf(await upload(new Uint8Array(await picture()).slice(0, 700)))).toEqual([
      400,
      'picture-damaged',
    ]);
  });

  test('stops an endless file at the limit, and one that says its length before it begins', async () => {
    signedIn = await someone('editor');
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel() {
        stopped = true;
      },
    });
    expect(await refusalOf(await upload(endless))).toEqual([413, 'file-too-large']);
    expect(sent).toBeLessThan(photoLimits.bytes + 5_000_000);
    expect(stopped).toBe(true);
    const announced = { 'content-length': String(photoLimits.bytes + 1) };
    expect(await refusalOf(await upload(new Uint8Array(10), announced))).toEqual([413, 'file-too-large']);
  });
});

describe('GET /photos/<id>/<file>', () => {
  let live: string;
  beforeAll(async () => {
    live = await uploaded();
    const { id: editionId } = await buildEdition(db(), { code: editionCode() });
    await buildArticle(db(), {
      editionId,
      status: 'published',
      revisions: [{ photos: [{ photoId: live }] }],
    });
  });

  const get = (id: string, file: string, headers: Record<string, string> = {}) =>
    rendition.GET(new Request('http://localhost/', { headers }), { params: Promise.resolve({ id, file }) });

  test('a picture of a live story is for everyone, and may be kept for minutes', async () => {
    const response = await get(live, '480.webp');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=300, stale-while-revalidate=60',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'inline',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(Number(response.headers.get('content-length')));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 480 });
  });

  test('is not sent again to who has it', async () => {
    const etag = (await get(live, '480.webp')).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get(live, '480.webp', { 'if-none-match': known });
      expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([304, 0]);
    }
    expect((await get(live, '480.webp', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('HEAD says the same without the picture', async () => {
    const params = Promise.resolve({ id: live, file: '480.webp' });
    const response = await rendition.HEAD(new Request('http://localhost/'), { params });
    expect(response.headers.get('content-length')).toBe(
      (await get(live, '480.webp')).headers.get('content-length'),
    );
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  test('any other is for the newsroom alone, as if it were not there', async () => {
    const hidden = await uploaded();
    const response = await get(hidden, '480.webp');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    signedIn = null;
    for (const [id, file] of [
      [hidden, '480.webp'],
      [newId(), '480.webp'],
      ['..', '480.webp'],
      [live, '1600.webp'],
      [live, 'original'],
      [live, '..%2foriginal'],
    ] as const) {
      const refused = await get(id, file);
      expect([refused.status, await refused.text()]).toEqual([404, '']);
    }
  });
});

describe('GET /api/photos/<id>/original', () => {
  test('is a download for the newsroom, byte for byte', async () => {
    const bytes = new Uint8Array(await picture());
    signedIn = await someone('editor');
    const { photo } = addedSchema.parse(await (await upload(bytes)).json());
    const get = (id: string) =>
      original.GET(new Request('http://localhost/'), { params: Promise.resolve({ id }) });
    const response = await get(photo.id);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="harbour _.jpg"; filename*=UTF-8''harbour%20%E6%B8%AF.jpg`,
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect((await get(newId())).status).toBe(404);
    signedIn = null;
    expect((await get(photo.id)).status).toBe(404);
  });
});
