import { expect, test } from 'vitest';
import { KeptReads, keptRead } from './kept-reads.ts';
import { type Currency, goodUntil, madeFrom, type Thing, withSources } from './made-from.ts';

/** A log that tests touch things in. */
function logOf() {
  const touched = new Map<Thing, number>();
  const log = {
    position: 0 as number | null,
    touch: (thing: Thing) => {
      log.position = (log.position ?? 0) + 1;
      touched.set(thing, log.position);
    },
  };
  const currency: Currency = {
    position: () => log.position,
    isCurrent: ({ things, position }) => things.every((thing) => (touched.get(thing) ?? 0) <= position),
  };
  return { log, currency };
}

function namesRead() {
  const asked: string[] = [];
  const read = keptRead(async (slug: string) => {
    asked.push(slug);
    madeFrom(`contributor:${slug}`);
    return slug.toUpperCase();
  });
  return { asked, read };
}

test('what one page read the next one has, and is made from it too', async () => {
  const { currency } = logOf();
  const { asked, read } = namesRead();
  for (let page = 0; page < 3; page += 1) {
    const { result, sources } = await withSources(() => read('mo'), currency);
    expect([result, ...sources.things]).toEqual(['MO', 'contributor:mo']);
  }
  await withSources(() => read('li'), currency);
  expect(asked).toEqual(['mo', 'li']);
});

test('what was touched is read again, and nothing else', async () => {
  const { log, currency } = logOf();
  const { asked, read } = namesRead();
  const page = () => withSources(() => Promise.all([read('mo'), read('li')]), currency);
  await page();
  log.touch('contributor:li');
  await page();
  expect(asked).toEqual(['mo', 'li', 'li']);
});

test('what is touched while it is read is not kept', async () => {
  const { log, currency } = logOf();
  let reads = 0;
  const read = keptRead(async () => {
    reads += 1;
    madeFrom('edition:en');
    if (reads === 1) log.touch('edition:en');
    return reads;
  });
  const page = async () => (await withSources(() => read(), currency)).result;
  expect([await page(), await page(), await page()]).toEqual([1, 2, 2]);
});

test('while nobody knows what changed, all is read anew', async () => {
  const { log, currency } = logOf();
  const { asked, read } = namesRead();
  const page = () => withSources(() => read('mo'), currency);
  await page();
  log.position = null;
  await page();
  log.position = 0;
  await page();
  expect(asked).toEqual(['mo', 'mo']);
});

test('what is right until a moment is read again after it', async () => {
  const { currency } = logOf();
  let reads = 0;
  const read = keptRead(async () => {
    reads += 1;
    madeFrom('banner:en');
    goodUntil(new Date(0));
    return reads;
  });
  await withSources(() => read(), currency);
  const { result, sources } = await withSources(() => read(), currency);
  expect([result, sources.goodUntil]).toEqual([2, new Date(0)]);
});

test('what is made from nothing, read for no page or read for another press is not kept', async () => {
  const [one, other] = [logOf().currency, logOf().currency];
  let reads = 0;
  const nothing = keptRead(async () => {
    reads += 1;
    return null;
  });
  await withSources(() => nothing(), one);
  await withSources(() => nothing(), one);
  expect(reads).toBe(2);
  const { asked, read } = namesRead();
  await read('mo');
  await withSources(() => read('mo'));
  await withSources(() => read('mo'), one);
  await withSources(() => read('mo'), other);
  expect(asked).toEqual(['mo', 'mo', 'mo', 'mo']);
});

test('the longest unused goes first', async () => {
  const { currency } = logOf();
  const kept = new KeptReads<number>(2);
  const found = await withSources(async () => {
    const keep = kept.begin();
    const from = (id: string, result: number) =>
      keep(id, { result, sources: { things: new Set<Thing>([`article:${id}`]), goodUntil: null } });
    from('a', 1);
    from('b', 2);
    kept.find('a');
    from('c', 3);
    return ['a', 'b', 'c'].map((id) => kept.find(id)?.result ?? null);
  }, currency);
  expect(found.result).toEqual([1, null, 3]);
});
