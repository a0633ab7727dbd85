/** Stories to measure with, made as the raw-copy desk makes them. */
import { z } from 'zod';

export type Ask = ((path: string, init?: RequestInit) => Promise<Response>) & { cookie: string };

const imported = z.object({ value: z.object({ articleId: z.uuid() }) });

export async function makeStories(ask: Ask, count: number, lines: readonly string[]): Promise<string[]> {
  const page = await (await ask('/newsroom/wire')).text();
  const editionId = /editions\\?":\[\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(page)?.[1];
  if (!editionId) throw new Error('The raw-copy page names no edition.');
  const copy = ['Measured words', 'By Ada Bench (Bench Agency)', ...lines].join('\n\n');
  const content = Buffer.from(copy).toString('base64');
  const made: string[] = [];
  while (made.length < count) {
    const answer = await ask('/newsroom/wire/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ editionId, content, format: 'text' }),
    });
    if (!answer.ok) throw new Error(`A story could not be made: ${answer.status} ${await answer.text()}`);
    made.push(imported.parse(await answer.json()).value.articleId);
  }
  return made;
}

export async function storyOf(ask: Ask): Promise<string> {
  const sentence = 'A sentence of a story that is being written against the clock. ';
  const [made] = await makeStories(
    ask,
    1,
    Array.from({ length: 8 }, () => sentence.repeat(5)),
  );
  return made ?? '';
}
