import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { newId } from '../platform/ids.ts';
import { takenChannel } from './manuscript-rows.ts';

/** On this channel nodes tell each other who is at a story and where their carets are. */
const presenceChannel = 'masthead_presence';
/** PostgreSQL carries no longer notice. */
const longestNotice = 7900;

type Heard = {
  /** Another node took updates of this story. */
  onTaken: (articleId: string, sequence: number) => void;
  /** Someone moved at a story on another node, or that node speaks of it. */
  onPresence: (articleId: string, node: string, said: Said) => void;
  /** Something was written into the event log. */
  onEvent: () => void;
  /** The connection is there, for the first time or again: what was told in between was not heard. */
  onBack: () => void;
};

/** Where somebody is at a story, or what a node says of it itself: that it asks who is there, has it too, or has closed it. */
export type Said = Uint8Array | 'asks' | 'answers' | 'leaves';
export type PresenceNotice = { articleId: string; said: Said };

/** This node's ear for the others, and its voice for what need not be kept. */
export class NodeFollower {
  /** Names this node to the others; what it told them itself it need not hear. */
  readonly nodeId = newId();
  readonly #databaseUrl: string;
  readonly #heard: Heard;
  #client: pg.Client | null = null;
  #isStopped = false;
  readonly #stopped = new AbortController();
  #telling: Promise<unknown> = Promise.resolve();

  constructor(databaseUrl: string, heard: Heard) {
    this.#databaseUrl = databaseUrl;
    this.#heard = heard;
  }

  async start(): Promise<void> {
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopped.abort();
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  /** Several notices at once: a node has one voice for all its stories. */
  tellPresence(told: readonly PresenceNotice[]): void {
    const notices = told
      .map(({ articleId, said }) => `${articleId} ${this.nodeId} ${codeOf(said)}`)
      .filter(({ length }) => length <= longestNotice);
    if (notices.length === 0) return;
    // One after the other: a client carries one query at a time.
    this.#telling = this.#telling
      .then(() =>
        this.#client?.query('SELECT pg_notify($1, notice) FROM unnest($2::text[]) AS notice', [
          presenceChannel,
          notices,
        ]),
      )
      .catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      application_name: 'masthead writing',
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => this.#hear(channel, payload ?? ''));
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${takenChannel}; LISTEN ${presenceChannel}; LISTEN masthead_events`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    this.#heard.onBack();
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client || this.#isStopped) return;
    this.#client = null;
    client.end().catch(() => undefined);
    void this.#comeBack();
  }

  async #comeBack(): Promise<void> {
    while (!this.#isStopped && !this.#client) {
      await this.#connect().catch(() => undefined);
      if (!this.#client) await wait(250, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
    }
  }

  #hear(channel: string, payload: string): void {
    if (channel === 'masthead_events') this.#heard.onEvent();
    const [articleId = '', second = '', third = ''] = payload.split(' ');
    if (channel === takenChannel && third !== this.nodeId) this.#heard.onTaken(articleId, Number(second));
    if (channel === presenceChannel && second !== this.nodeId)
      this.#heard.onPresence(articleId, second, saidIn(third));
  }
}

const codes = { asks: '?', answers: '.', leaves: '!' } as const;

function codeOf(said: Said): string {
  return typeof said === 'string' ? codes[said] : Buffer.from(said).toString('base64');
}

function saidIn(code: string): Said {
  if (code === codes.asks) return 'asks';
  if (code === codes.answers) return 'answers';
  return code === codes.leaves ? 'leaves' : Buffer.from(code, 'base64');
}
