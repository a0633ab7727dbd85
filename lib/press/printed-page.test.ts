import { expect, test } from 'vitest';
import { expand } from './compress.ts';
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
  expect((await expand(page.bodies)).toString()).toBe('Grüße 你好 مرحبا'.repeat(50));
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
