import 'server-only';
import { db } from '../platform/db.ts';

/** Stories a transaction: short enough that nobody waits for it. */
const batch = 50;
const pause = 2000;

/** Makes the entries of stories anew that a change of somebody's name left for later; how many there were. */
export async function indexDueStories(): Promise<number> {
  for (let done = 0; ; ) {
    const indexed = await db().$executeRaw`
      WITH free AS MATERIALIZED (SELECT pg_try_advisory_xact_lock_shared(hashtext('SearchDue')) AS is_so),
        due AS (
        DELETE FROM "SearchDue" WHERE (SELECT is_so FROM free)
          AND "articleId" IN (SELECT "articleId" FROM "SearchDue" LIMIT ${batch} FOR UPDATE SKIP LOCKED)
        RETURNING "articleId")
      SELECT index_story("articleId") FROM due`;
    if (indexed === 0) return done;
    done += indexed;
  }
}

/** Looks every few seconds until it is stopped. Any node may do it, and none twice. */
export function followDueStories(): { stop: () => Promise<void> } {
  let work: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    work = work
      .then(indexDueStories)
      .catch((error: unknown) => console.error('Search entries could not be made anew:', error));
  }, pause);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return work.then(() => undefined);
    },
  };
}
