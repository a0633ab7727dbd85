import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import type { Thing } from '../platform/made-from.ts';
import { printedChannel } from './shared-pages.ts';
import { readSchema, touchedBy } from './touched.ts';
import type { Withdrawals } from './withdrawals.ts';

/** Whoever changes something waits this long for a node that does not answer; after it, the node serves nothing it kept. */
const usualLease = 3000;
/** The node counts its own lease from before it asked, and stops a little earlier than others stop waiting. */
const ownShare = 0.73;
const heartbeatShare = 0.23;
/** More than these at once, and it is cheaper to withdraw everything. */
const mostEvents = 2000;

type Options = {
  databaseUrl: string;
  nodeId: string;
  host: string;
  /** Whether a database that refuses connections is known to be down for everyone, so that nothing can have been changed. */
  isOnlyHere: boolean;
  /** Milliseconds; three seconds where it is not given. */
  lease?: number;
  withdrawals: Withdrawals;
  counters: () => Counters;
  onWithdrawn: () => void;
  /** A node has shared a page: under which name. */
  onPrinted: (key: string) => void;
};

const readingRows = z.tuple([
  z.object({ snapshot: z.string(), isFuture: z.boolean(), events: z.array(readSchema) }),
]);

const othersRows = z.tuple([z.object({ others: z.int(), before: z.int() })]);

export type Counters = { pages: number; bytes: number; served: number; printed: number };

/**
 * Follows the event log for one serving node: withdraws what events touched, and tells the others how far it has read.
 * Woken by NOTIFY; where the connection was lost, it first reads what it missed.
 */
export class LogFollower {
  readonly #options: Options;
  readonly #lease: number;
  #client: pg.Client | null = null;
  #trustedUntil = 0;
  /** Until then whoever changes something waits for this node. */
  #awaitedUntil = 0;
  #isDown = false;
  #isStopped = false;
  #isWoken = false;
  #reading: Promise<void> | null = null;
  #others = 0;
  #before = 0;
  #wake: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#lease = options.lease ?? usualLease;
  }

  /** Whether pages that were printed before can be served now. */
  isTrusted(): boolean {
    return performance.now() < this.#trustedUntil || (this.#isDown && this.#options.isOnlyHere);
  }

  /** Whether other nodes serve from the same database. */
  hasOthers(): boolean {
    return this.#others > 0;
  }

  /** This node's place in the row of those that serve from the same database, from 0; each has another. */
  place(): number {
    return this.#before;
  }

  /** Whether there is no database to print from. */
  isCutOff(): boolean {
    return this.#client === null;
  }

  async start(): Promise<void> {
    await this.#connect();
    await this.#read();
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#wake();
    await this.#running?.catch(() => undefined);
    const client = this.#client;
    if (!client) return;
    await client
      .query('DELETE FROM "PressNode" WHERE id = $1', [this.#options.nodeId])
      .catch(() => undefined);
    await client.end().catch(() => undefined);
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      try {
        if (!this.#client) await this.#connect();
        await this.#read();
        await this.#pause(this.#lease * heartbeatShare);
      } catch (error) {
        this.#drop(error);
        await this.#pause(200);
      }
    }
  }

  /** Until it is woken, or for so many milliseconds. */
  async #pause(milliseconds: number): Promise<void> {
    if (this.#isWoken) return;
    const stopped = new AbortController();
    this.#wake = () => stopped.abort();
    await wait(milliseconds, undefined, { signal: stopped.signal }).catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.databaseUrl,
      application_name: 'masthead press',
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => {
      if (channel === printedChannel) {
        this.#options.onPrinted(payload ?? '');
        return;
      }
      this.#isWoken = true;
      this.#wake();
    });
    client.on('error', (error) => {
      if (this.#client === client) this.#drop(error);
    });
    try {
      await client.connect();
      await client.query(`LISTEN masthead_events; LISTEN ${printedChannel}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    this.#isDown = false;
  }

  #drop(error: unknown): void {
    // What PostgreSQL refuses is a fault of ours; that it shuts down is none.
    if (error instanceof pg.DatabaseError && !error.code?.startsWith('57'))
      console.error('The press could not follow the log:', error);
    const client = this.#client;
    this.#client = null;
    client?.end().catch(() => undefined);
    this.#isDown = isRefused(error);
    this.#wake();
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readOnce(): Promise<void> {
    const client = this.#client;
    if (!client) throw new Error('There is no connection to the log.');
    this.#isWoken = false;
    const began = performance.now();
    const wasAwaited = began < this.#awaitedUntil;
    const { withdrawals } = this.#options;
    const { rows } = await client.query(readLog, [withdrawals.snapshot ?? nothingSeen, mostEvents + 1]);
    const [{ snapshot, isFuture, events }] = readingRows.parse(rows);
    const isFirst = withdrawals.snapshot === null;
    const things: Set<Thing> = isFirst
      ? new Set()
      : isFuture || events.length > mostEvents
        ? new Set(['everything'])
        : touchedBy(events);
    withdrawals.note(
      things,
      snapshot,
      events.map(({ transaction }) => transaction),
    );
    const { pages, bytes, served, printed } = this.#options.counters();
    const { nodeId, host } = this.#options;
    const confirming = performance.now();
    const confirmed = await client.query(confirmReading, [
      nodeId,
      host,
      snapshot,
      this.#lease,
      pages,
      bytes,
      served,
      printed,
    ]);
    [{ others: this.#others, before: this.#before }] = othersRows.parse(confirmed.rows);
    this.#awaitedUntil = confirming + this.#lease * ownShare;
    if (things.size > 0) this.#options.onWithdrawn();
    // What was changed between the reading and its confirmation was acknowledged without this node.
    if (!wasAwaited) return this.#readOnce();
    this.#trustedUntil = began + this.#lease * ownShare;
  }
}

/** Before the first reading no page is kept, and nothing needs to be known of the past. */
const nothingSeen = '9223372036854775807:9223372036854775807:';

/**
 * Snapshot and events of one statement: what the one holds, the other has told. A snapshot from the future is that of a
 * database that was put back to an earlier state since.
 */
const readLog = `
  SELECT pg_current_snapshot()::text AS snapshot,
    pg_snapshot_xmax($1::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot()) AS "isFuture", coalesce((
    SELECT json_agg(json_build_object('type', type, 'subject', subject, 'subjectId', "subjectId", 'detail', detail, 'transaction', "transaction"::text) ORDER BY sequence)
    FROM (
      SELECT * FROM "Event"
      WHERE "transaction" >= (pg_snapshot_xmin($1::pg_snapshot)::text)::bigint
        AND "transaction" < (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint
        AND NOT pg_visible_in_snapshot(("transaction"::text)::xid8, $1::pg_snapshot)
      ORDER BY sequence LIMIT $2
    ) AS unread), '[]'::json) AS events`;

const confirmReading = `
  INSERT INTO "PressNode" (id, host, seen, "leaseUntil", pages, bytes, served, printed)
  VALUES ($1, $2, $3, clock_timestamp() + $4 * interval '1 millisecond', $5, $6, $7, $8)
  ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, "leaseUntil" = excluded."leaseUntil",
    pages = excluded.pages, bytes = excluded.bytes, served = excluded.served, printed = excluded.printed
  RETURNING
    (SELECT count(*)::int FROM "PressNode" WHERE id <> $1 AND "leaseUntil" > clock_timestamp()) AS others,
    (SELECT count(*)::int FROM "PressNode" WHERE id < $1 AND "leaseUntil" > clock_timestamp()) AS before`;

function isRefused(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isRefused);
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}
