/** Many people in one story, and many stories at once, as their browsers would speak: how soon a change has reached all. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { manuscriptVersion, writingPath } from '#lib/collaboration/manuscript.ts';
import { type Figure, percentile } from './figure.ts';
import type { Site } from './site.ts';
import { type Ask, makeStories } from './stories.ts';

const people = 50;
const stories = 500;
const seconds = 12;
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
  const inMany = await typed(pairs, 4000);
  const memory = await site.memory();
  for (const [, both] of pairs) for (const writer of both) writer.leave();
  return [
    figure(`${people} in one story, reaching all, p95`, percentile(inOne, 0.95), 'ms'),
    figure(`${stories} open stories, reaching all, p95`, percentile(inMany, 0.95), 'ms'),
    figure(`memory with ${stories} open stories`, memory ?? Number.NaN, 'MB', before, 'before'),
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

type Writer = { headline: Y.Text; heard: Map<string, number>; leave: () => void };

async function arrive(site: Site, cookie: string, articleId: string): Promise<Writer> {
  class WithCookie extends WebSocket {
    constructor(url: string) {
      // Node's own takes headers; the types of a browser's do not know of them.
      super(url, { headers: { cookie } } as unknown as string[]);
    }
  }
  const doc = new Y.Doc();
  const socket = new HocuspocusProviderWebsocket({
    url: `${site.address.replace('http', 'ws')}${writingPath}`,
    WebSocketPolyfill: WithCookie,
  });
  const headline = doc.getText(`standfirst@${articleId}`);
  const heard = new Map<string, number>();
  headline.observe(({ delta }) => {
    for (const { insert } of delta)
      if (typeof insert === 'string')
        for (const [mark] of insert.matchAll(/\[\w+\]/g)) heard.set(mark, performance.now());
  });
  const synced = new Promise<void>((resolve, reject) => {
    const provider = new HocuspocusProvider({
      name: articleId,
      document: doc,
      websocketProvider: socket,
      token: manuscriptVersion,
      onSynced: () => resolve(),
      onAuthenticationFailed: ({ reason }) => reject(new Error(reason)),
    });
    provider.attach();
  });
  await synced;
  return { headline, heard, leave: () => socket.destroy() };
}

/** Each types a mark now and then; how long until the last of those who are with them has seen it. */
async function typed(groups: readonly [Writer, Writer[]][], pause: number): Promise<number[]> {
  const sent = new Map<string, { at: number; to: Writer[] }>();
  const rounds = Math.max(1, Math.floor((seconds * 1000) / pause));
  await Promise.all(
    groups.map(async ([writer, to], number) => {
      await wait((number / groups.length) * pause);
      for (let round = 0; round < rounds; round++) {
        const mark = `[${number}x${round}]`;
        sent.set(mark, { at: performance.now(), to });
        // A mark is typed and taken back, so that the field stays as short as one is.
        writer.headline.insert(0, mark);
        await wait(pause / 2);
        const at = writer.headline.toString().indexOf(mark);
        if (at >= 0) writer.headline.delete(at, mark.length);
        await wait(pause / 2);
      }
    }),
  );
  await wait(1500);
  return [...sent].map(([mark, { at, to }]) =>
    Math.max(...to.map(({ heard }) => (heard.get(mark) ?? Number.POSITIVE_INFINITY) - at)),
  );
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
