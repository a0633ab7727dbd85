import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Figure, percentile, timeEach } from './figure.ts';
import type { Site } from './site.ts';

const imported = z.object({ value: z.object({ articleId: z.uuid() }) });
const saved = z.object({ value: z.object({ revisionId: z.uuid() }) });

const copy = `Measured words\n\nBy Ada Bench (Bench Agency)\n\n${'A sentence of a story that is being written against the clock. '.repeat(6).concat('\n\n').repeat(14)}`;

/** How long one who writes waits until a save is acknowledged, at the 95th percentile. */
export async function measureSaves(site: Site): Promise<Figure[]> {
  const ask = await site.signedIn();
  const post = async (path: string, body: unknown) => {
    const response = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const { editionId, revisionId, fields, articleId } = await newStory(ask, post);
  let base = revisionId;
  const floor = percentile(await timeEach(200, 50, async () => (await ask('/healthz')).text()), 0.95);
  const samples = await timeEach(200, 20, async (round) => {
    const save = {
      articleId,
      editionId,
      baseRevisionId: base,
      revisionId: randomUUID(),
      fields: { ...fields, headline: `Measured words ${round}` },
    };
    base = saved.parse(await post(`/newsroom/articles/${articleId}/save`, save)).value.revisionId;
  });
  return [
    {
      what: 'save acknowledged, p50',
      ours: percentile(samples, 0.5),
      unit: 'ms',
      floor,
      floorIs: '/healthz p95',
    },
    {
      what: 'save acknowledged, p95',
      ours: percentile(samples, 0.95),
      unit: 'ms',
      floor,
      floorIs: '/healthz p95',
    },
  ];
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A story as the raw-copy desk makes it; what its page was given is what a browser would save. */
async function newStory(ask: Ask, post: (path: string, body: unknown) => Promise<unknown>) {
  const page = await (await ask('/newsroom/wire')).text();
  const editionId = /editions\\?":\[\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(page)?.[1];
  if (!editionId) throw new Error('The raw-copy page names no edition.');
  const content = Buffer.from(copy).toString('base64');
  const { articleId } = imported.parse(
    await post('/newsroom/wire/import', { editionId, content, format: 'text' }),
  ).value;
  const story = await (await ask(`/newsroom/articles/${articleId}`)).text();
  const revisionId = /revision\\?":\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(story)?.[1];
  if (!revisionId) throw new Error('The story page names no revision.');
  const block = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'A sentence of a story that is being written against the clock. '.repeat(6) },
    ],
  };
  const fields = {
    kicker: '',
    headline: '',
    standfirst: '',
    slug: 'measured-words',
    place: '',
    body: { type: 'doc', content: Array.from({ length: 14 }, () => block) },
    sectionId: null,
    agencyId: null,
    timeLine: null,
    noByline: true,
    keywords: [],
    topicIds: [],
    credits: [],
    photoUses: [],
  };
  return { editionId, articleId, revisionId, fields };
}
