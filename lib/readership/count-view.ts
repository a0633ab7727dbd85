import 'server-only';
/**
 * Views of stories, counted in memory and written a few seconds later. Nothing is kept about who reads: a table of
 * counters under a key that nobody knows and that changes every minute stands against counting one address too often.
 */
import { createHash, randomBytes } from 'node:crypto';
import { db } from '../platform/db.ts';
import { isProgram } from './programs.ts';

const writeEvery = 5000;
const mostStories = 20_000;
/** Views of one address in a minute. Addresses share counters by chance, which costs some of their views. */
const mostViews = 30;
const counters = 1 << 16;

type Counting = {
  views: Map<string, number>;
  minute: number;
  key: Buffer;
  seen: Uint8Array;
  timer: NodeJS.Timeout | null;
  writing: Promise<void>;
};

declare global {
  var mastheadViews: Counting | undefined;
}

/** One for the process: Next keeps copies of lib's modules of its own. */
function counting(): Counting {
  globalThis.mastheadViews ??= {
    views: new Map(),
    minute: 0,
    key: randomBytes(16),
    seen: new Uint8Array(counters),
    timer: null,
    writing: Promise.resolve(),
  };
  return globalThis.mastheadViews;
}

export type View = { articleId: string; address: string; userAgent: string };

/** Whether the view was counted: not those of programs, and not too many of one address. */
export function countView({ articleId, address, userAgent }: View, now = new Date()): boolean {
  if (isProgram(userAgent)) return false;
  const state = counting();
  if (!mayCount(state, address, Math.floor(now.getTime() / 60_000))) return false;
  if (!state.views.has(articleId) && state.views.size >= mostStories) return false;
  state.views.set(articleId, (state.views.get(articleId) ?? 0) + 1);
  if (!state.timer) {
    state.timer = setTimeout(() => {
      state.timer = null;
      writeViews().catch((error: unknown) => console.error('Views could not be written:', error));
    }, writeEvery);
    state.timer.unref();
  }
  return true;
}

function mayCount(state: Counting, address: string, minute: number): boolean {
  if (minute !== state.minute) {
    state.minute = minute;
    state.key = randomBytes(16);
    state.seen.fill(0);
  }
  const place = createHash('sha256').update(state.key).update(address).digest().readUInt16BE(0);
  const seen = state.seen[place] ?? 0;
  if (seen >= mostViews) return false;
  state.seen[place] = seen + 1;
  return true;
}

/** Adds what was counted to the database. What could not be written is kept for the next time. */
export function writeViews(now = new Date()): Promise<void> {
  const state = counting();
  state.writing = state.writing.catch(() => undefined).then(() => write(state, now));
  return state.writing;
}

async function write(state: Counting, now: Date): Promise<void> {
  const taken = [...state.views].sort(([a], [b]) => (a < b ? -1 : 1));
  state.views.clear();
  if (taken.length === 0) return;
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  try {
    // Only live stories are read; whatever else was sent is forgotten. The order keeps nodes from waiting in a circle.
    await db().$executeRaw`
      INSERT INTO "ArticleViews" AS views ("articleId", hour, count)
      SELECT a.id, ${hour}, counted.count
      FROM unnest(${taken.map(([id]) => id)}::uuid[], ${taken.map(([, count]) => count)}::int[]) AS counted (id, count)
      JOIN "Article" a ON a.id = counted.id AND a.status = 'published'
      ORDER BY a.id
      ON CONFLICT ("articleId", hour) DO UPDATE SET count = views.count + excluded.count`;
    await db().$executeRaw`DELETE FROM "ArticleViews" WHERE hour < ${new Date(now.getTime() - keptFor)}`;
  } catch (error) {
    for (const [id, count] of taken) {
      if (state.views.size < mostStories) state.views.set(id, (state.views.get(id) ?? 0) + count);
    }
    throw error;
  }
}

/** No list looks further back than a week. */
const keptFor = 8 * 86_400_000;
