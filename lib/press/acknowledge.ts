import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { db } from '../platform/db.ts';
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
      await db().$queryRaw`
        SELECT max(e.sequence)::text AS last, count(e.sequence) > 0 AS unread
        FROM "PressNode" node
        JOIN "Event" e ON e."transaction" >= (pg_snapshot_xmin(node.seen::pg_snapshot)::text)::bigint
          AND e."transaction" < (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint
          AND NOT pg_visible_in_snapshot((e."transaction"::text)::xid8, node.seen::pg_snapshot)
          AND e.type = ANY(${[...readersNotice]})
          AND (${last}::bigint IS NULL OR e.sequence <= ${last}::bigint)
        WHERE node."leaseUntil" > clock_timestamp()`,
    );
    if (!answer.unread) return;
    last ??= answer.last;
    await wait(pause);
  }
}
