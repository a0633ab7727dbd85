import 'server-only';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, type Document, Server } from '@hocuspocus/server';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { Allowance } from './flood.ts';
import { NodeFollower } from './follow-nodes.ts';
import { makeRevision, restingManuscripts } from './keep-manuscript.ts';
import { manuscriptVersion, type RefusalReason, type Told, updateLimit } from './manuscript.ts';
import { openManuscript } from './manuscript-rows.ts';
import { presentSchema, presentState } from './presence.ts';
import { Room } from './room.ts';
import { findWriter, presentRights, type Writer } from './writers.ts';

type Context = { writer: Writer };

type Options = {
  databaseUrl: string;
  /** The session that a request comes with, by its cookie. */
  sessionOf: (request: Request) => Promise<string | null>;
  /** Whether the page that opens the connection is the newsroom's own. */
  isOwnPage: (request: Request) => boolean;
};

/** Messages and bytes of one connection: what a paste of a whole book needs, and then as fast as anybody types. */
const messages = { most: 400, perSecond: 60 };
const bytes = { most: updateLimit + 1_000_000, perSecond: 500_000 };
/** Sessions that sent what had to be refused so often within a minute wait for the next. */
const mostRefusals = 10;
const minute = 60_000;
/** Rights are asked for anew at each event, no more often than this; sessions also end by the clock. */
const eventPause = 150;
const clockPause = 15_000;
const presencePause = 80;
/** A text that no node made a revision of for so long was left by one that was stopped. */
const restedFor = 15_000;
const goodbye = 150;

/**
 * The newsroom's door for writing together, on this node: Hocuspocus carries the messages, rooms try and store what
 * they bring, PostgreSQL tells the other nodes.
 */
export class Writing {
  readonly #server: Server<Context>;
  readonly #follower: NodeFollower;
  readonly #rooms = new Map<string, Room>();
  readonly #allowances = new WeakMap<object, { messages: Allowance; bytes: Allowance }>();
  readonly #refusals = new Map<string, number[]>();
  readonly #moved = new Map<string, Set<number>>();
  readonly #stories = new Map<string, string>();
  readonly #sockets = new Set<Duplex>();
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #looking: Promise<void> | null = null;
  #lookAgain = false;

  private constructor(options: Options) {
    this.#follower = new NodeFollower(options.databaseUrl, {
      onTaken: (articleId, sequence) => {
        const room = this.#rooms.get(articleId);
        if (room && room.sequence < sequence) void room.pull().catch(report);
      },
      onPresence: (articleId, update) => this.#hearPresence(articleId, update),
      onEvent: () => this.#lookSoon(),
      onBack: () => {
        for (const room of this.#rooms.values()) void room.pull().catch(report);
        this.#lookSoon();
      },
    });
    this.#server = new Server<Context>({
      quiet: true,
      stopOnSignals: false,
      debounce: 0,
      maxDebounce: 0,
      websocketOptions: { maxPayload: updateLimit + 100_000 },
      maxUnauthenticatedQueueSize: 200_000,
      maxPendingDocuments: 3,
      onAuthenticate: async ({ token, documentName, request, connectionConfig }) => {
        if (!options.isOwnPage(request)) throw refusal('not-allowed');
        const sessionId = await options.sessionOf(request);
        if (sessionId === null) throw refusal('signed-out');
        if (token !== manuscriptVersion) throw refusal('outdated');
        if (!z.uuid().safeParse(documentName).success) throw refusal('not-allowed');
        if (this.#hasFlooded(sessionId)) throw refusal('flood');
        const writer = await findWriter(sessionId, documentName);
        if (!writer) throw refusal('signed-out');
        connectionConfig.readOnly = !mayWrite(writer);
        return { writer };
      },
      onLoadDocument: async ({ document, documentName }) => {
        const kept = await openManuscript(documentName);
        document.transact(() => {
          for (const update of kept.updates) Y.applyUpdate(document, update);
        });
        this.#rooms.set(
          documentName,
          new Room({ articleId: documentName, node: this.#follower.nodeId }, document, kept, (told) =>
            document.broadcastStateless(JSON.stringify(told)),
          ),
        );
      },
      afterLoadDocument: async ({ documentName }) => {
        // What was taken between reading and being there to hear of it.
        await this.#rooms.get(documentName)?.pull();
        this.#follower.tellPresence(documentName, null);
      },
      connected: async ({ connection, documentName }) => {
        this.#tellRights(connection);
        const story = this.#stories.get(documentName);
        if (story) connection.sendStateless(story);
        else this.#lookSoon();
      },
      beforeHandleMessage: async ({ connection, update }) => {
        if (this.#mayDo(connection, update.length)) return;
        this.#refuse(connection, 'flood');
        throw { code: 4429, reason: 'flood' };
      },
      beforeSync: async ({ connection, type, payload, documentName }) => {
        if (type === 0 || connection.readOnly) return;
        await this.#take(documentName, connection, payload);
      },
      beforeHandleAwareness: async ({ states, connection, documentName }) => {
        const room = this.#rooms.get(documentName);
        if (!connection || !room) return;
        const { actor } = connection.context.writer;
        for (const [client, state] of states) {
          const shown = room.proof.claim(client, actor.id)
            ? presentState(state, { id: actor.id, name: actor.name })
            : null;
          if (shown && states.size <= 3) Object.assign(clear(state), shown);
          else states.delete(client);
        }
      },
      onAwarenessUpdate: async ({ documentName, added, updated, removed, connection }) => {
        if (!connection && removed.length === 0) return;
        const moved = this.#moved.get(documentName) ?? new Set();
        for (const client of [...added, ...updated, ...removed]) moved.add(client);
        this.#moved.set(documentName, moved);
      },
      onDisconnect: async ({ documentName, clientsCount }) => {
        const room = this.#rooms.get(documentName);
        if (clientsCount === 0 && room?.isDirty) await room.keep();
      },
      afterUnloadDocument: async ({ documentName }) => {
        this.#rooms.get(documentName)?.close();
        this.#rooms.delete(documentName);
        this.#stories.delete(documentName);
        this.#moved.delete(documentName);
      },
    });
  }

  static async open(options: Options): Promise<Writing> {
    const writing = new Writing(options);
    await writing.#follower.start();
    writing.#every(presencePause, () => writing.#tellPresence());
    writing.#every(clockPause, () => writing.#lookSoon());
    writing.#every(restedFor / 3, () => writing.#keepResting());
    return writing;
  }

  /** Takes a request to speak over a web socket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    this.#server.httpServer.emit('upgrade', request, socket, head);
  }

  /** How many stories are open here, and how many people are at them. */
  get open(): { stories: number; connections: number } {
    const { hocuspocus } = this.#server;
    return { stories: hocuspocus.getDocumentsCount(), connections: hocuspocus.getConnectionsCount() };
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    for (const document of this.#documents())
      for (const connection of document.getConnections()) connection.webSocket.close(1012, 'stopping');
    await Promise.all([...this.#rooms.values()].filter(({ isDirty }) => isDirty).map((room) => room.keep()));
    for (const room of this.#rooms.values()) room.close();
    // Whoever does not say goodbye in time is cut off; what was acknowledged is stored.
    await wait(this.#sockets.size > 0 ? goodbye : 0);
    for (const socket of this.#sockets) socket.destroy();
    await this.#looking;
    await this.#follower.stop();
  }

  #every(pause: number, work: () => void | Promise<void>): void {
    const timer = setInterval(() => void Promise.resolve(work()).catch(report), pause);
    timer.unref();
    this.#timers.push(timer);
  }

  #documents(): Document[] {
    return [...this.#server.hocuspocus.documents.values()];
  }

  async #take(articleId: string, connection: Connection<Context>, update: Uint8Array): Promise<void> {
    const room = this.#rooms.get(articleId);
    if (!room) throw { code: 4205, reason: 'resync' };
    const origin = { source: 'connection' as const, connection };
    const refused = await room.take(update, connection.context.writer, origin).catch((error: unknown) => {
      report(error);
      return 'resync' as const;
    });
    if (refused === 'signed-out') this.#turnAway(connection);
    else if (refused) this.#refuse(connection, refused);
  }

  /** Tells why, and takes nothing more: the message at hand is not carried out on a connection that only reads. */
  #refuse(connection: Connection<Context>, reason: RefusalReason): void {
    connection.readOnly = true;
    tell(connection, { kind: 'refused', reason });
    connection.webSocket.close(4400, reason);
    if (reason === 'resync') return;
    const { sessionId } = connection.context.writer;
    const now = Date.now();
    const before = this.#refusals.get(sessionId)?.filter((at) => at > now - minute) ?? [];
    this.#refusals.set(sessionId, [...before, now]);
  }

  #hasFlooded(sessionId: string): boolean {
    const recent = this.#refusals.get(sessionId)?.filter((at) => at > Date.now() - minute) ?? [];
    if (recent.length === 0) this.#refusals.delete(sessionId);
    return recent.length >= mostRefusals;
  }

  #turnAway(connection: Connection<Context>): void {
    connection.readOnly = true;
    tell(connection, { kind: 'signed-out' });
    connection.webSocket.close(4401, 'signed-out');
  }

  #mayDo(connection: object, length: number): boolean {
    const allowance = this.#allowances.get(connection) ?? {
      messages: new Allowance(messages.most, messages.perSecond),
      bytes: new Allowance(bytes.most, bytes.perSecond),
    };
    this.#allowances.set(connection, allowance);
    return allowance.messages.take(1) && allowance.bytes.take(length);
  }

  #tellRights(connection: Connection<Context>): void {
    const { rights, actor } = connection.context.writer;
    const { edit, editCredits } = rights;
    tell(connection, { kind: 'rights', edit, editCredits, name: actor.name });
  }

  #lookSoon(): void {
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = this.#look()
      .catch(report)
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, eventPause).unref()))
      .finally(() => {
        this.#looking = null;
        if (!this.#lookAgain) return;
        this.#lookAgain = false;
        this.#lookSoon();
      });
  }

  /** After an event: who may still write what, and what became of the open stories. */
  async #look(): Promise<void> {
    const connections = this.#documents().flatMap((document): Connection<Context>[] =>
      document.getConnections(),
    );
    if (connections.length === 0) return;
    const rightsOf = await presentRights(connections.map(({ context }) => context.writer));
    for (const connection of connections) {
      const { writer } = connection.context;
      const rights = rightsOf(writer);
      if (!rights) {
        this.#turnAway(connection);
        continue;
      }
      const before = writer.rights;
      writer.rights = rights;
      if (before.edit === rights.edit && before.editCredits === rights.editCredits) continue;
      connection.readOnly = !mayWrite(writer);
      this.#tellRights(connection);
    }
    await this.#lookAtStories();
  }

  async #lookAtStories(): Promise<void> {
    const articles = await db().article.findMany({
      where: { id: { in: [...this.#rooms.keys()] } },
      select: {
        id: true,
        status: true,
        address: true,
        liveRevisionId: true,
        latestRevisionId: true,
        manuscript: { select: { revisionId: true } },
      },
    });
    for (const { id, manuscript, latestRevisionId, ...known } of articles) {
      if (latestRevisionId === null) continue;
      // Saved through another door: it comes into the text, and from there to everyone.
      if (manuscript && manuscript.revisionId !== latestRevisionId) {
        await openManuscript(id);
        await this.#rooms.get(id)?.pull();
      }
      const story = JSON.stringify({ kind: 'story', latestRevisionId, ...known } satisfies Told);
      if (this.#stories.get(id) === story) continue;
      this.#stories.set(id, story);
      this.#server.hocuspocus.documents.get(id)?.broadcastStateless(story);
    }
  }

  #tellPresence(): void {
    for (const [articleId, clients] of this.#moved) {
      const document = this.#server.hocuspocus.documents.get(articleId);
      if (document && clients.size > 0)
        for (const client of clients)
          this.#follower.tellPresence(articleId, encodeAwarenessUpdate(document.awareness, [client]));
      this.#moved.delete(articleId);
    }
  }

  #hearPresence(articleId: string, update: Uint8Array | null): void {
    const document = this.#server.hocuspocus.documents.get(articleId);
    const room = this.#rooms.get(articleId);
    if (!document || !room) return;
    if (update) {
      applyAwarenessUpdate(document.awareness, update, { source: 'redis' });
      for (const [client, state] of document.awareness.getStates()) {
        const present = presentSchema.safeParse(state);
        if (present.success) room.proof.claim(client, present.data.user.id);
      }
      return;
    }
    const moved = this.#moved.get(articleId) ?? new Set();
    for (const client of document.awareness.getStates().keys()) moved.add(client);
    this.#moved.set(articleId, moved);
  }

  async #keepResting(): Promise<void> {
    for (const articleId of await restingManuscripts(restedFor))
      if (!this.#rooms.has(articleId)) await makeRevision(articleId).catch(() => undefined);
  }
}

function mayWrite({ rights }: Writer): boolean {
  return rights.edit || rights.editCredits;
}

function tell(connection: Connection<Context>, told: Told): void {
  connection.sendStateless(JSON.stringify(told));
}

/** Hocuspocus passes the reason on to whoever is turned away. */
function refusal(reason: string): { reason: string } {
  return { reason };
}

function clear(state: object): object {
  for (const name of Object.keys(state)) Reflect.deleteProperty(state, name);
  return state;
}

function report(error: unknown): void {
  console.error('Writing together:', error);
}
