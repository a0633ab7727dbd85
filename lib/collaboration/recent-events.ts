import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';

/** What happened in the newsroom since it was last asked, as far as it concerns people at stories. */
export type Recent = {
  /** Stories that something was done to. */
  stories: Set<string>;
  /** Whose account, roles or sessions may be others. */
  people: boolean;
  /** Whether revisions may name other people or agencies than before. */
  names: boolean;
  comments: boolean;
};

const subjectsSchema = z.array(z.object({ subject: z.string(), subjectId: z.uuid() }));
const mostEvents = 500;

/** Reads the log of events on from where it was. Snapshots, since events are not committed in the order of their numbers. */
export class RecentEvents {
  #snapshot: string | null = null;

  /** Null when it is not known, as the first time, or too much: everything may be another. */
  async read(): Promise<Recent | null> {
    const before = this.#snapshot;
    const [row] = await db().$queryRaw<{ snapshot: string; events: unknown }[]>`
      SELECT pg_current_snapshot()::text AS snapshot, coalesce((
        SELECT json_agg(json_build_object('subject', subject, 'subjectId', "subjectId"))
        FROM (
          SELECT subject, "subjectId" FROM "Event"
          WHERE "transaction" >= pg_snapshot_xmin(${before ?? nothingKnown}::pg_snapshot)::text::bigint
            AND NOT pg_visible_in_snapshot("transaction"::text::xid8, ${before ?? nothingKnown}::pg_snapshot)
          LIMIT ${mostEvents + 1}
        ) AS unread), '[]'::json) AS events`;
    const events = subjectsSchema.parse(row?.events);
    this.#snapshot = row?.snapshot ?? null;
    if (before === null || events.length > mostEvents) return null;
    const are = (...subjects: string[]) => events.filter(({ subject }) => subjects.includes(subject));
    return {
      stories: new Set(are('article').map(({ subjectId }) => subjectId)),
      people: are('user').length > 0,
      names: are('contributor', 'agency').length > 0,
      comments: are('comment').length > 0,
    };
  }
}

/** Of the past nothing needs to be read: everything is looked at. */
const nothingKnown = '9223372036854775807:9223372036854775807:';
