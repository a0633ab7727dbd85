import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { sharePreview } from '#lib/article/preview-links.ts';
import { fileBlock } from '#lib/body/blocks/file.ts';
import { fileLimits } from '#lib/file/file.ts';
import { db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Actor } from '#lib/staff/actor.ts';
import type { Role } from '#lib/staff/roles.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildPdf } from '#prisma/seed/builders/pdf.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';

let signedIn: Actor | null = null;
vi.mock('#app/_request/session.ts', () => ({ currentActor: async () => signedIn }));

const { POST } = await import('../api/files/route.ts');
const { GET, HEAD } = await import('./[id]/[name]/route.ts');

async function someone(...roles: Role[]): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles });
  return { id, name, roles, language: 'en' };
}

/** One that no other test has taken. */
const editionCode = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

type Sent = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

const upload = (body: Sent, name = 'budget.pdf', headers: Record<string, string> = {}) =>
  POST(
    new Request(`http://localhost/api/files?${new URLSearchParams({ name })}`, {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    } as RequestInit),
  );

const addedSchema = z.object({ file: z.object({ id: z.uuid(), name: z.string() }), existed: z.boolean() });
const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const refusalOf = async (response: Response) => [
  response.status,
  refusalSchema.parse(await response.json()).error.code,
];

const pdf = () => new Uint8Array(buildPdf([newId()]));

async function uploaded(name: string, bytes = pdf()): Promise<{ id: string; name: string }> {
  signedIn = await someone('editor');
  const { file } = addedSchema.parse(await (await upload(bytes, name)).json());
  signedIn = null;
  return file;
}

async function offered(file: { id: string }, status: 'draft' | 'published' | 'withdrawn') {
  const { id: editionId } = await buildEdition(db(), { code: editionCode() });
  const body = { type: 'doc' as const, content: [fileBlock(file.id, 'The budget')] };
  return (await buildArticle(db(), { editionId, status, revisions: [{ body }] })).article;
}

afterEach(() => {
  signedIn = null;
});

type Asked = { headers?: Record<string, string>; query?: string; with?: typeof GET };

const get = (id: string, name: string, { headers = {}, query = '', with: method = GET }: Asked = {}) =>
  method(new Request(`http://localhost/${query}`, { headers }), { params: Promise.resolve({ id, name }) });

describe('POST /api/files', () => {
  test('takes a file; the same again is told', async () => {
    signedIn = await someone('reporter');
    const bytes = pdf();
    const response = await upload(bytes, 'Бюджет 2026.pdf', { 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      file: { name: 'Бюджет 2026.pdf', mediaType: 'application/pdf', bytes: bytes.length },
      existed: false,
    });
    expect((await upload(bytes, 'Бюджет 2026.pdf')).status).toBe(200);
  });

  test('refuses who is not signed in, who may not, and who comes from elsewhere', async () => {
    expect(await refusalOf(await upload(pdf()))).toEqual([401, 'signed-out']);
    signedIn = await someone('photo_editor');
    expect(await refusalOf(await upload(pdf()))).toEqual([403, 'not-allowed']);
    signedIn = await someone('editor');
    const foreign = await upload(pdf(), 'a.pdf', { 'sec-fetch-site': 'cross-site' });
    expect(await refusalOf(foreign)).toEqual([403, 'foreign-origin']);
  });

  test('refuses what readers are not sent, whatever it says of itself', async () => {
    signedIn = await someone('editor');
    const lie = { 'content-type': 'application/pdf' };
    expect(await refusalOf(await upload('', 'a.pdf', lie))).toEqual([400, 'file-empty']);
    expect(await refusalOf(await upload('<html></html>', 'a.pdf', lie))).toEqual([415, 'file-active']);
    expect(await refusalOf(await upload('MZ\u0000\u0001', 'a.pdf', lie))).toEqual([415, 'kind-unknown']);
    expect(await refusalOf(await upload('%PDF-1.4 cut', 'a.pdf', lie))).toEqual([400, 'file-damaged']);
    const announced = { 'content-length': String(fileLimits.bytes + 1) };
    expect(await refusalOf(await upload('x', 'a.txt', announced))).toEqual([413, 'file-too-large']);
  });

  test('stops an endless file at the limit', async () => {
    signedIn = await someone('editor');
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await refusalOf(await upload(endless))).toEqual([413, 'file-too-large']);
    expect(sent).toBeLessThan(fileLimits.bytes + 5_000_000);
  });
});

describe('GET /files/<id>/<name>', () => {
  let live: { id: string; name: string };
  const bytes = pdf();
  beforeAll(async () => {
    live = await uploaded('Budget 预算.pdf', bytes);
    await offered(live, 'published');
  });

  test('a file of a live story is for everyone, to keep and not to show', async () => {
    const response = await get(live.id, encodeURIComponent(live.name));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Budget _.pdf"; filename*=UTF-8''Budget%20%E9%A2%84%E7%AE%97.pdf`,
      'cache-control': 'public, no-cache',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('comes in parts, and not again to who has it', async () => {
    const etag = (await get(live.id, live.name)).headers.get('etag') ?? '';
    const part = await get(live.id, live.name, { headers: { range: 'bytes=0-4' } });
    expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
    expect(part.headers.get('content-range')).toBe(`bytes 0-4/${bytes.length}`);
    const last = await get(live.id, live.name, { headers: { range: 'bytes=-6', 'if-range': etag } });
    expect([last.status, await last.text()]).toEqual([206, '%%EOF\n']);
    const other = await get(live.id, live.name, { headers: { range: 'bytes=0-4', 'if-range': '"old"' } });
    expect(other.status).toBe(200);
    expect((await get(live.id, live.name, { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(
      416,
    );
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
      expect((await get(live.id, live.name, { headers: { 'if-none-match': known } })).status).toBe(304);
    const head = await get(live.id, live.name, { with: HEAD });
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(bytes.length), '']);
  });

  test('text says in which letters it is written', async () => {
    const table = await uploaded('levels.csv', new TextEncoder().encode(`hour,level\n${newId()},2.1\n`));
    await offered(table, 'published');
    expect((await get(table.id, table.name)).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test.each(['draft', 'withdrawn'] as const)(
    'of a %s it is the newsroom’s alone, as if it were not there',
    async (status) => {
      const file = await uploaded('secret.pdf');
      await offered(file, status);
      const missing = await get(newId(), 'secret.pdf');
      const refused = await get(file.id, file.name);
      expect([refused.status, await refused.text()]).toEqual([404, '']);
      expect([...refused.headers]).toEqual([...missing.headers]);
      signedIn = await someone('reporter');
      const opened = await get(file.id, file.name);
      expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      expect(opened.headers.get('content-disposition')).toMatch(/^attachment;/);
    },
  );

  test('under any other name there is nothing', async () => {
    for (const name of ['other.pdf', '..%2f..%2fsecret', '%', ''])
      expect((await get(live.id, name)).status).toBe(404);
    expect((await get('..', live.name)).status).toBe(404);
  });

  test('a preview link opens the files of its story, and no others', async () => {
    const [shown, hidden] = [await uploaded('shown.pdf'), await uploaded('hidden.pdf')];
    const { id: articleId } = await offered(shown, 'draft');
    await offered(hidden, 'draft');
    const { token } = await sharePreview(await someone('editor'), { articleId, days: 1 });
    const query = `?preview=${token}`;
    const opened = await get(shown.id, shown.name, { query });
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect((await get(hidden.id, hidden.name, { query })).status).toBe(404);
    expect((await get(shown.id, shown.name, { query: '?preview=x' })).status).toBe(404);
  });
});
