import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packAs, packSmall, unpack } from './compress.ts';
import { fromFile, sizeOf, toFile, toPrintedPage } from './printed-page.ts';

const page = await toPrintedPage(
  {
    status: 200,
    contentType: 'text/html',
    headers: { a: 'b' },
    body: Buffer.from('Grüße 你好 مرحبا'.repeat(50)),
  },
  { things: ['article:1'], position: 7, goodUntil: null },
);

test('a page comes back from its file as it was', async () => {
  const back = fromFile('/en', toFile('/en', page));
  expect(back).toEqual(page);
  expect((await unpack(page.packed)).toString()).toBe('Grüße 你好 مرحبا'.repeat(50));
});

test('encodings that were made since come back too, and others are made when they are asked for', async () => {
  if (!page.packed.isText) throw new Error('A page is text.');
  expect([page.packed.gzip, page.packed.zstd]).toEqual([null, null]);
  const packed = { ...page.packed };
  await packAs(packed, 'gzip');
  expect(gunzipSync(packed.gzip ?? '').toString()).toBe('Grüße 你好 مرحبا'.repeat(50));
  const back = fromFile('/en', toFile('/en', { ...page, packed }));
  expect(back?.packed).toEqual({ ...page.packed, gzip: packed.gzip });
  const small = await packSmall(await unpack(page.packed), 'text/html');
  expect(fromFile('/en', toFile('/en', { ...page, packed: small }))?.packed).toEqual(small);
});

test('a size is counted in whole bytes, with room for every encoding', async () => {
  const small = { ...page, packed: await packSmall(await unpack(page.packed), 'text/html') };
  for (const one of [page, small]) expect(Number.isInteger(sizeOf(one))).toBe(true);
  if (!page.packed.isText) throw new Error('A page is text.');
  expect(sizeOf(page)).toBeGreaterThan(3 * page.packed.br.byteLength);
});

test('a picture is kept as it is', async () => {
  const picture = await toPrintedPage(
    { status: 200, contentType: 'image/png', headers: {}, body: Buffer.from([1, 2, 3]) },
    { things: [], position: 0, goodUntil: 5 },
  );
  expect(picture.packed).toEqual({ isText: false, plain: Buffer.from([1, 2, 3]) });
  expect(fromFile('/cards/a.png', toFile('/cards/a.png', picture))).toEqual(picture);
});

test.each([
  ['of another address', toFile('/zh', page)],
  ['cut off', toFile('/en', page).subarray(0, -1)],
  ['cut off in its head', toFile('/en', page).subarray(0, 20)],
  ['empty', Buffer.alloc(0)],
  ['something else', Buffer.from('{"a":1}\nxyz')],
])('a file that is %s is none', (_, file) => {
  expect(fromFile('/en', file)).toBeNull();
});
