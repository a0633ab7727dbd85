import { expect, test } from 'vitest';
import { unpack } from './compress.ts';
import { fromFile, toFile, toPrintedPage } from './printed-page.ts';

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
