import { expect, test } from 'vitest';
import { goodUntil, madeFrom, onceAPage, type PageReads, withSources } from './made-from.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('tells what the work was made from, whatever it awaited', async () => {
  const { result, sources } = await withSources(async () => {
    madeFrom('article:a', 'photo:p');
    await later();
    madeFrom('article:a', 'stories-of:section:s');
    return 7;
  });
  expect(result).toBe(7);
  expect([...sources.things]).toEqual(['article:a', 'photo:p', 'stories-of:section:s']);
  expect(sources.goodUntil).toBeNull();
});

test('two pieces of work at once do not mix', async () => {
  const page = (thing: string) =>
    withSources(async () => {
      await later();
      madeFrom(`article:${thing}`);
    });
  const [one, two] = await Promise.all([page('one'), page('two')]);
  expect([...one.sources.things, ...two.sources.things]).toEqual(['article:one', 'article:two']);
});

test('the earliest end counts', async () => {
  const { sources } = await withSources(async () => {
    goodUntil(new Date('2026-01-03Z'));
    goodUntil(new Date('2026-01-02Z'));
    goodUntil(new Date('2026-01-04Z'));
  });
  expect(sources.goodUntil).toEqual(new Date('2026-01-02Z'));
});

test('outside of a printing nothing is kept', () => {
  expect(() => madeFrom('everything')).not.toThrow();
});

test('what two copies of a module ask for one page is read once', async () => {
  const asked: string[] = [];
  const pages: PageReads<number> = new WeakMap();
  const copy = (name: string) =>
    onceAPage(async (query: { q: string; page: number }) => asked.push(`${name} ${query.q}`), pages);
  const [one, other] = [copy('press'), copy('page')];
  await withSources(() => Promise.all([one({ q: 'sea', page: 1 }), other({ q: 'sea', page: 1 })]));
  expect(asked).toEqual(['press sea']);
  await withSources(() => other({ q: 'sea', page: 1 }));
  expect(asked).toEqual(['press sea', 'page sea']);
});

test('what two parts of a page ask for is read once, on each page and for each thing anew', async () => {
  const asked: string[] = [];
  const read = onceAPage(async (of: string, slug: string) => {
    asked.push(`${of} ${slug}`);
    madeFrom(`contributor:${slug}`);
    return slug.length;
  });
  const page = () =>
    withSources(async () => [
      ...(await Promise.all([read('a', 'mo'), read('a', 'mo'), read('b', 'mo')])),
      await read('a', 'mo'),
    ]);
  for (let time = 0; time < 2; time += 1) {
    const { result, sources } = await page();
    expect(result).toEqual([2, 2, 2, 2]);
    expect([...sources.things]).toEqual(['contributor:mo']);
  }
  expect(asked).toEqual(['a mo', 'b mo', 'a mo', 'b mo']);
  await read('a', 'mo');
  await read('a', 'mo');
  expect(asked).toHaveLength(6);
});
