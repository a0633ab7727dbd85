import { afterEach, expect, test } from 'vitest';
import { newId } from '../platform/ids.ts';
import { type PrintedPage, toPrintedPage } from './printed-page.ts';
import { SharedPages } from './shared-pages.ts';

const opened: SharedPages[] = [];
afterEach(() => Promise.all(opened.splice(0).map((pages) => pages.stop())));

function open(house: string, positionAt: (snapshot: string) => number | null = () => 1): SharedPages {
  const pages = new SharedPages({ databaseUrl: process.env.DATABASE_URL ?? '', house, positionAt });
  opened.push(pages);
  return pages;
}

function page(text: string, goodUntil: number | null = null): Promise<PrintedPage> {
  const set = { status: 200, contentType: 'text/html', headers: {}, body: Buffer.from(text) };
  return toPrintedPage(set, { things: ['article:1'], position: 1, goodUntil });
}

/** What a node gets that would print `text`. */
async function ask(
  pages: SharedPages,
  text: string,
  { position = 1, goodUntil = null as number | null } = {},
) {
  const begin = { position, snapshot: '10:10:' };
  const found = await pages.findOrPrint({ key: '/en', status: 200, begin }, () => page(text, goodUntil));
  // It is left for the others behind the reader's back.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return found.hash === (await page(text)).hash ? text : 'of another';
}

test('a page is for the nodes of the house', async () => {
  const house = newId();
  expect(await ask(open(house), 'one')).toBe('one');
  expect(await ask(open(house), 'two')).toBe('of another');
  expect(await ask(open(newId()), 'three')).toBe('three');
});

test('a page from before what a node has read is none for it', async () => {
  const house = newId();
  await ask(open(house), 'one');
  expect(await ask(open(house), 'two', { position: 2 })).toBe('two');
  const knowsNothing = open(house, () => null);
  expect(await ask(knowsNothing, 'three')).toBe('three');
});

test('a page whose time is over is printed anew', async () => {
  const house = newId();
  await ask(open(house), 'one', { goodUntil: Date.now() + 50 });
  expect(await ask(open(house), 'two')).toBe('two');
});

test('a page that does not say what it should is left for nobody', async () => {
  const house = newId();
  const begin = { position: 1, snapshot: '10:10:' };
  await open(house).findOrPrint({ key: '/en', status: 404, begin }, () => page('one'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await ask(open(house), 'two')).toBe('two');
});
