import 'server-only';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, type Document, Server } from '@hocuspocus/server';
import * as Y from 'yjs';
import { z } from 'zod';
import { Refusals, Traffic } from './flood.ts';
import { NodeFollower } from './follow-nodes.ts';
import { makeRevision, restingManuscripts } from './keep-manuscript.ts';
import { floodCode, manuscriptVersion, type RefusalReason, type Told, updateLimit } from './manuscript.ts';
import { openManuscript } from './manuscript-rows.ts';
import { PresenceRelay, vouchFor } from './presence-relay.ts';
import { Room } from './room.ts';
import { StoryWatch } from './story-watch.ts';
import { suggestersOf } from './suggesters.ts';
import { findWriter, presentRights, type Writer } from './writers.ts';

type Context = { writer: Writer };

type Options = {
  databaseUrl: string;
  /** The session that a request comes with, by its cookie. */
  sessionOf: (request: Request) => Promise<string | null>;
  /** Whether the page that opens the connection is the newsroom's own. */
  isOwnPage: (request: Request) => boolean;
};

/** Sessions also end by the clock. */
const clockPause = 15_000;
const presencePause = 80;
const askingPause = 60_000;
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
  readonly #refusals = new Refusals();
  readonly #presence: PresenceRelay;
  readonly #watch: StoryWatch;
  readonly #sockets = new Set<Duplex>();
  readonly #timers: ReturnType<typeof setInterval>[] = [];

  private constructor(options: Options) {
    this.#follower = new NodeFollower(options.databaseUrl, {
      onTaken: (articleId, sequence) => {
        const room = this.#rooms.get(articleId);
        if (room && room.sequence < sequence) void room.pull().catch(report);
      },
      onPresence: (articleId, node, said) => this.#presence.hear(articleId, node, said),
      onEvent: () => this.#watch.lookSoon(),
      onBack: () => {
        for (const room of this.#rooms.values()) void room.pull().catch(report);
        this.#presence.ask([...this.#rooms.keys()]);
        this.#watch.lookAtAllSoon();
      },
    });
    this.#presence = new PresenceRelay(this.#follower, (articleId) => {
      const document = this.#server.hocuspocus.documents.get(articleId);
      const room = this.#rooms.get(articleId);
      return document && room ? { awareness: document.awareness, proof: room.proof } : null;
    });
    this.#watch = new StoryWatch(this.#rooms, {
      lookAtPeople: () => this.#lookAtPeople(),
      tellAll: (articleId, told) =>
        this.#server.hocuspocus.documents.get(articleId)?.broadcastStateless(told),
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
        const writer = await this.#admit(options, request, documentName, token);
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
        this.#presence.ask([documentName]);
      },
      connected: async ({ connection, documentName }) => {
        this.#tellRights(connection);
        tell(
          connection,
          await suggestersOf(this.#rooms.get(documentName)?.proof.suggestions.suggesters ?? []),
        );
        const story = this.#watch.toldOf(documentName);
        if (story) connection.sendStateless(story);
        else this.#watch.lookSoon();
      },
      beforeSync: async ({ connection, type, payload, documentName }) => {
        if (type === 0 || connection.readOnly) return;
        await this.#take(documentName, connection, payload);
      },
      beforeHandleAwareness: async ({ states, connection, documentName }) => {
        const room = this.#rooms.get(documentName);
        if (connection && room) vouchFor(states, connection.context.writer.actor, room.proof);
      },
      onAwarenessUpdate: async ({ documentName, added, updated, removed, connection }) => {
        if (connection || removed.length > 0)
          this.#presence.note(documentName, [...added, ...updated, ...removed]);
      },
      onDisconnect: async ({ documentName, clientsCount }) => {
        const room = this.#rooms.get(documentName);
        if (clientsCount === 0 && room?.isDirty) await room.keep();
      },
      afterUnloadDocument: async ({ documentName }) => {
        this.#rooms.get(documentName)?.close();
        this.#rooms.delete(documentName);
        this.#watch.forget(documentName);
        this.#presence.forget(documentName);
      },
    });
  }

  /** Counts what comes in as it comes, before anything waits for the database. */
  #watchTraffic({ sessionOf }: Options): void {
    const { hocuspocus } = this.#server;
    const accept = hocuspocus.handleConnection.bind(hocuspocus);
    hocuspocus.handleConnection = (socket, request, context) => {
      const client = accept(socket, request, context);
      const carry = client.handleMessage;
      const traffic = new Traffic();
      let isOver = false;
      client.handleMessage = (message) => {
        if (isOver) return;
        if (traffic.take(message.length)) return carry(message);
        isOver = true;
        socket.close(floodCode, 'flood');
        void sessionOf(request).then((sessionId) => {
          if (sessionId !== null) this.#refusals.note(sessionId);
        });
      };
      return client;
    };
  }

  static async open(options: Options): Promise<Writing> {
    const writing = new Writing(options);
    writing.#watchTraffic(options);
    await writing.#follower.start();
    writing.#every(presencePause, () => writing.#presence.tell());
    writing.#every(askingPause, () => writing.#presence.ask([...writing.#rooms.keys()]));
    writing.#every(clockPause, () => writing.#watch.lookAtAllSoon());
    writing.#every(restedFor / 3, () => writing.#keepResting());
    return writing;
  }

  /** @throws a refusal with its reason; anything else passes, and is tried again by the page */
  async #admit(
    { isOwnPage, sessionOf }: Options,
    request: Request,
    articleId: string,
    version: string,
  ): Promise<Writer> {
    if (!isOwnPage(request)) throw refusal('not-allowed');
    const sessionId = await sessionOf(request);
    if (sessionId === null) throw refusal('signed-out');
    if (version !== manuscriptVersion) throw refusal('outdated');
    if (!z.uuid().safeParse(articleId).success) throw refusal('not-allowed');
    if (this.#refusals.isTooMany(sessionId)) throw refusal('flood');
    const writer = await findWriter(sessionId, articleId);
    if (!writer) throw refusal('signed-out');
    return writer;
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
    await this.#watch.rest();
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
    if (reason !== 'resync') this.#refusals.note(connection.context.writer.sessionId);
  }

  #turnAway(connection: Connection<Context>): void {
    connection.readOnly = true;
    tell(connection, { kind: 'signed-out' });
    connection.webSocket.close(4401, 'signed-out');
  }

  #tellRights(connection: Connection<Context>): void {
    const { rights, actor } = connection.context.writer;
    tell(connection, { kind: 'rights', ...rights, name: actor.name });
  }

  /** Who may still write what. */
  async #lookAtPeople(): Promise<void> {
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

function report(error: unknown): void {
  console.error('Writing together:', error);
}
