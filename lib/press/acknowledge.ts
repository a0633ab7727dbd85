import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { db, Prisma } from '../platform/db.ts';
import { readersNotice } from './touched.ts';

const unreadRows = z.tuple([z.object({ last: z.coerce.number().nullable(), unread: z.boolean() })]);

/**
 * Waits until no node can serve a page from before the changes that are committed now: each has read of them, or has
 * stopped serving what it kept because its lease is over.
 */
export async function pressKnows(): Promise<void> {
  let last: number | null = null;
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 50)) {
    const [answer]: [{ last: number | null; unread: boolean }] = unreadRows.parse(
      await db().$queryRaw(unreadUpTo(last)),
    );
    if (!answer.unread) return;
    last ??= answer.last;
    await wait(pause);
  }
}

/**
 * Whether a serving node lacks events up to one of the log; null: up to its end. They are looked up from the first that
 * any node may lack: joined with the nodes, a third of the log was expected, and a long one was read from end to end.
 */
export function unreadUpTo(last: number | null): Prisma.Sql {
  return Prisma.sql`
    WITH node AS MATERIALIZED (
      SELECT seen::pg_snapshot AS seen FROM "PressNode" WHERE "leaseUntil" > clock_timestamp()),
    event AS MATERIALIZED (
      SELECT sequence, ("transaction"::text)::xid8 AS "transaction" FROM "Event"
      WHERE "transaction" >= (SELECT min((pg_snapshot_xmin(seen)::text)::bigint) FROM node)
        AND "transaction" < (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint
        AND type = ANY(${[...readersNotice]})
        AND (${last}::bigint IS NULL OR sequence <= ${last}::bigint))
    SELECT max(sequence)::text AS last, count(*) > 0 AS unread FROM event
    WHERE EXISTS (SELECT FROM node WHERE NOT pg_visible_in_snapshot(event."transaction", node.seen))`;
}
