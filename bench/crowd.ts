/** Many people in one story, and many stories at once, as their browsers would speak: how soon a change has reached all. */
import { type Figure, percentile } from './figure.ts';
import type { Site } from './site.ts';
import { type Ask, makeStories } from './stories.ts';
import { arrive, type Writer, wait } from './writers.ts';

const people = 50;
const stories = 500;
/** Of the stories that are open, those in which somebody is typing. */
const written = 50;
const seconds = 12;
/** Milliseconds in which a server sees that nobody asks, and gives back what it can (`bin/collect-when-quiet.ts`). */
const quiet = 30_000;
const sentence = 'A sentence of a story that is being written against the clock.';

export async function crowdFigures(site: Site, ask: Ask): Promise<Figure[]> {
  const [one = ''] = await makeStories(ask, 1, [sentence]);
  const before = await site.memory();
  const together = await Promise.all(Array.from({ length: people }, () => arrive(site, ask.cookie, one)));
  const inOne = await typed(
    together.map((writer) => [writer, together]),
    1000,
  );
  for (const writer of together) writer.leave();

  const many = await makeStories(ask, stories, [sentence]);
  const pairs: [Writer, Writer[]][] = [];
  for (const articleId of many) {
    const writer = await arrive(site, ask.cookie, articleId);
    const reader = await arrive(site, ask.cookie, articleId);
    pairs.push([writer, [writer, reader]]);
  }
  const inMany = await typed(pairs.slice(0, written), 1000);
  const memory = await site.memory();
  for (const [, both] of pairs) for (const writer of both) writer.leave();
  await wait(quiet);
  const afterwards = await site.memory();
  return [
    figure(`${people} in one story, reaching all, p95`, percentile(inOne, 0.95), 'ms'),
    figure(`${stories} open stories, typed in ${written}, reaching all, p95`, percentile(inMany, 0.95), 'ms'),
    figure(
      `memory with ${stories} open stories, two people at each`,
      memory ?? Number.NaN,
      'MB',
      before,
      'before',
    ),
    figure('memory when all have left', afterwards ?? Number.NaN, 'MB', before, 'before'),
  ];
}

function figure(
  what: string,
  ours: number,
  unit: Figure['unit'],
  floor: number | null = null,
  floorIs = '',
): Figure {
  return { what, ours, unit, floor, floorIs };
}

/** Each types a mark now and then; how long until the last of those who are with them has seen it. */
async function typed(groups: readonly [Writer, Writer[]][], pause: number): Promise<number[]> {
  const sent = new Map<string, { at: number; to: Writer[] }>();
  const rounds = Math.max(1, Math.floor((seconds * 1000) / pause));
  await Promise.all(
    groups.map(async ([writer, to], number) => {
      const { standfirst } = writer.text.texts;
      await wait((number / groups.length) * pause);
      for (let round = 0; round < rounds; round++) {
        const mark = `[${number}x${round}]`;
        sent.set(mark, { at: performance.now(), to });
        // A mark is typed and taken back, so that the field stays as short as one is.
        standfirst.insert(0, mark);
        await wait(pause / 2);
        const at = standfirst.toString().indexOf(mark);
        if (at >= 0) standfirst.delete(at, mark.length);
        await wait(pause / 2);
      }
    }),
  );
  await wait(1500);
  return [...sent].map(([mark, { at, to }]) =>
    Math.max(...to.map(({ heard }) => (heard.get(mark) ?? Number.POSITIVE_INFINITY) - at)),
  );
}
