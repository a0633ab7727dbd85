/** A long story in the thick of it: suggested words in every paragraph, comments all over, and colleagues who go on writing. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import * as Y from 'yjs';
import { positionsOf } from '#lib/collaboration/anchor.ts';
import type { Site } from './site.ts';
import { arrive, type Writer, wait } from './writers.ts';

/** Puts them in, half of the suggestions words that come and half words that go. */
export async function makeBusy(
  site: Site,
  cookie: string,
  articleId: string,
  { suggestions, comments }: { suggestions: number; comments: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: await site.databaseUrl() });
  await client.connect();
  const writer = await arrive(site, cookie, articleId);
  try {
    const { rows } = await client.query('SELECT "userId" FROM "Session" ORDER BY "createdAt" DESC LIMIT 1');
    const by = String(rows[0]?.userId);
    const lines = linesOf(writer);
    writer.text.doc.transact(() => {
      for (let number = 0; number < suggestions; number++)
        suggest(lines[number % lines.length], number >= lines.length, {
          id: stampId(number),
          by,
          at: Date.now(),
        });
    });
    await writer.saved();
    for (let number = 0; number < comments; number++) {
      const type = lines[Math.floor((number / comments) * lines.length)];
      if (type) await comment(client, articleId, by, type);
    }
  } finally {
    writer.leave();
    await client.end();
  }
}

/** Colleagues who type in paragraphs of their own, five keys a second each. */
export async function joinedBy(
  site: Site,
  cookie: string,
  articleId: string,
  people: number,
): Promise<{ leave: () => Promise<void> }> {
  const writers = await Promise.all(Array.from({ length: people }, () => arrive(site, cookie, articleId)));
  let isOver = false;
  const typing = writers.map(async (writer, number) => {
    const lines = linesOf(writer);
    const line = lines[Math.floor((number / people) * lines.length)];
    await wait(number * 20);
    for (let key = 0; !isOver; key++) {
      line?.insert(0, key % 6 === 0 ? ' ' : 'y');
      await wait(200);
    }
  });
  return {
    leave: async () => {
      isOver = true;
      await Promise.all(typing);
      for (const writer of writers) writer.leave();
    },
  };
}

function linesOf({ text }: Writer): Y.XmlText[] {
  return text.body.toArray().flatMap((block) => {
    const line = block instanceof Y.XmlElement ? block.get(0) : null;
    return line instanceof Y.XmlText ? [line] : [];
  });
}

function suggest(
  line: Y.XmlText | undefined,
  goes: boolean,
  stamp: { id: string; by: string; at: number },
): void {
  if (goes) line?.format(20, 12, { deleted: stamp });
  else line?.insert(60, 'suggested ', { inserted: stamp });
}

function stampId(number: number): string {
  return `bench${number.toString(36).padStart(5, '0')}`;
}

async function comment(client: pg.Client, articleId: string, by: string, type: Y.XmlText): Promise<void> {
  const { from, to } = positionsOf({ from: { type, index: 5 }, to: { type, index: 15 } });
  const threadId = randomUUID();
  await client.query(
    `INSERT INTO "CommentThread" (id, "articleId", kind, "from", "to", quote) VALUES ($1, $2, 'text', $3, $4, 'words')`,
    [threadId, articleId, Buffer.from(from, 'base64'), Buffer.from(to, 'base64')],
  );
  await client.query('INSERT INTO "Comment" (id, "threadId", "authorId", text) VALUES ($1, $2, $3, $4)', [
    randomUUID(),
    threadId,
    by,
    'Is that so?',
  ]);
}
