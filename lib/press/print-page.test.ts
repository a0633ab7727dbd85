import { expect, test } from 'vitest';
import { setPage } from './print-page.ts';

const headers = { 'content-type': 'text/html; charset=utf-8' };
const page = (body: string) => ({
  status: 200,
  headers,
  body: Buffer.from(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`),
});
const late = page('<main><template id="B:0"></template></main>');

const houseOf = (...pages: ReturnType<typeof page>[]) => ({
  render: async () => pages.shift() ?? late,
  readStyle: async () => '',
});

test('a page that waited for parts of the process itself is rendered until it is whole', async () => {
  const { body } = await setPage(houseOf(late, late, late, page('<main>The bridge opens</main>')), '/en');
  expect(body.toString()).toContain('The bridge opens');
});

test('a page that always waits is refused', async () => {
  await expect(setPage(houseOf(), '/en')).rejects.toThrow('must not suspend');
});
