/** For tests: nodes of a newsroom on one database, and people who write at them as a browser would. */
import { randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import type { RevisionFields } from '#lib/article/article.ts';
import { createArticle } from '#lib/article/create-article.ts';
import { revisionFields } from '#lib/article/revision-rows.ts';
import { paragraph } from '#lib/body/blocks/paragraph.ts';
import {
  floodCode,
  type Manuscript,
  manuscriptIn,
  manuscriptVersion,
  type Told,
  writingPath,
} from '#lib/collaboration/manuscript.ts';
import { Writing } from '#lib/collaboration/writing.ts';
import { db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Actor } from '#lib/staff/actor.ts';
import type { Role } from '#lib/staff/roles.ts';

export type Node = { port: number; writing: Writing; stop: () => Promise<void> };

export async function openNode(port = 0): Promise<Node> {
  const writing = await Writing.open({
    databaseUrl: process.env.DATABASE_URL ?? '',
    sessionOf: async ({ headers }) => headers.get('cookie'),
    isOwnPage: ({ headers }) => headers.get('origin') !== 'https://elsewhere.example',
  });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => writing.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    writing,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await writing.stop();
      await closed;
    },
  };
}

export type SignedInPerson = Actor & { sessionId: string };

export async function someone(...roles: Role[]): Promise<SignedInPerson> {
  const id = newId();
  const name = `Person ${id.slice(-4)}`;
  await db().user.create({ data: { id, email: `${id}@paper.example`, name, roles } });
  const sessionId = randomUUID();
  await db().session.create({
    data: { id: sessionId, userId: id, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  return { id, name, roles, language: 'en', sessionId };
}

export async function newEdition(): Promise<{ id: string; sectionId: string }> {
  const id = newId();
  const sectionId = newId();
  const code = Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  await db().edition.create({
    data: {
      id,
      code,
      name: 'Test',
      language: 'en',
      direction: 'ltr',
      timeZone: 'Asia/Shanghai',
      position: 1,
    },
  });
  await db().section.create({
    data: { id: sectionId, editionId: id, slug: 'world', name: 'World', position: 1 },
  });
  return { id, sectionId };
}

export async function newStory(actor: Actor): Promise<string> {
  const { articleId } = await createArticle(actor, { editionId: (await newEdition()).id });
  return articleId;
}

/** A page at a story. */
export class Page {
  readonly articleId: string;
  readonly doc = new Y.Doc();
  readonly text: Manuscript;
  readonly told: Told[] = [];
  readonly refused: string[] = [];
  readonly socket: HocuspocusProviderWebsocket;
  readonly provider: HocuspocusProvider;

  constructor(
    node: { port: number },
    person: { sessionId: string },
    articleId: string,
    options: { version?: string; origin?: string } = {},
  ) {
    this.articleId = articleId;
    this.text = manuscriptIn(this.doc, articleId);
    class WithCookie extends WebSocket {
      constructor(url: string) {
        const headers = { cookie: person.sessionId, ...(options.origin && { origin: options.origin }) };
        // Node's own takes headers; the types of a browser's do not know of them.
        super(url, { headers } as unknown as string[]);
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `ws://127.0.0.1:${node.port}${writingPath}`,
      WebSocketPolyfill: WithCookie,
      delay: 50,
      minDelay: 50,
      maxDelay: 100,
      autoConnect: true,
      onClose: ({ event }) => {
        if (event.code === floodCode) this.refused.push('flood');
      },
    });
    this.provider = new HocuspocusProvider({
      name: articleId,
      document: this.doc,
      websocketProvider: this.socket,
      token: options.version ?? manuscriptVersion,
      onStateless: ({ payload }) => this.told.push(JSON.parse(payload)),
      onAuthenticationFailed: ({ reason }) => {
        this.refused.push(reason);
        this.socket.disconnect();
      },
    });
    this.provider.attach();
  }

  async ready(): Promise<this> {
    await until(() => this.provider.synced);
    return this;
  }

  async saved(): Promise<void> {
    await until(() => this.provider.synced && !this.provider.hasUnsyncedChanges);
  }

  type(words: string): void {
    this.doc.transact(() => {
      const block = this.text.body.get(0);
      const text = block instanceof Y.XmlElement ? block.get(0) : null;
      if (text instanceof Y.XmlText) text.insert(text.length, words);
      else if (block instanceof Y.XmlElement) block.insert(0, [new Y.XmlText(words)]);
    });
  }

  get words(): string {
    return this.text.body.toString().replace(/<[^>]*>/g, '');
  }

  leave(): void {
    this.provider.destroy();
    this.socket.destroy();
  }
}

export async function until(is: () => boolean | Promise<boolean>, within = 5000): Promise<number> {
  const began = performance.now();
  while (!(await is())) {
    if (performance.now() - began > within) throw new Error(`It did not come within ${within} ms: ${is}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - began;
}

/** The latest revision, and everything that was typed since. */
export async function latest(
  articleId: string,
): Promise<{ id: string; fields: RevisionFields; authorId: string }> {
  return db().$transaction(
    async (tx) => {
      const { latestRevisionId } = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
      const id = latestRevisionId ?? '';
      const { authorId } = await tx.revision.findUniqueOrThrow({ where: { id } });
      return { id, authorId, fields: await revisionFields(tx, id) };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

export const bodyOf = (...lines: string[]) => ({
  type: 'doc' as const,
  content: lines.map((text) => paragraph({ type: 'text', text })),
});
