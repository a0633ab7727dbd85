import { expect, test } from 'vitest';
import { db } from '../platform/db.ts';
import { commandLine } from '../staff/actor.ts';
import { unreadUpTo } from './acknowledge.ts';

/** Ends a transaction that is to leave nothing. */
class Over extends Error {}

const length = 20_000;

// Where a larger share is expected and the log is long, PostgreSQL reads all of it, on every core there is.
test('of a long log, what nodes lack is expected to be little, and looked up', async () => {
  let plan = '';
  const looking = db().$transaction(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "PressNode" (id, host, seen, "leaseUntil", pages, bytes, served, printed)
      SELECT gen_random_uuid(), 'a test', pg_current_snapshot()::text, now() + interval '1 hour', 0, 0, 0, 0
      FROM generate_series(1, 3)`;
    await tx.$executeRaw`
      INSERT INTO "Event" (type, "actorId", subject, "subjectId", detail, "transaction")
      SELECT 'article.updated', ${commandLine.id}::uuid, 'article', gen_random_uuid(), '{}', number % 700
      FROM generate_series(1, ${length}::int) AS number`;
    await tx.$executeRaw`ANALYZE "Event", "PressNode"`;
    const lines: { 'QUERY PLAN': string }[] = await tx.$queryRaw`EXPLAIN ${unreadUpTo(null)}`;
    plan = lines.map((line) => line['QUERY PLAN']).join('\n');
    throw new Over();
  });
  await expect(looking).rejects.toThrow(Over);
  const [, expected] = /Scan.* on "Event".* rows=(\d+)/.exec(plan) ?? [];
  expect(Number(expected), plan).toBeLessThan(length / 50);
});
