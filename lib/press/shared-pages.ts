import 'server-only';
import pg from 'pg';
import { z } from 'zod';
import { fromFile, type PrintedPage, toFile } from './printed-page.ts';

export const printedChannel = 'masthead_printed';

/** Milliseconds: others wait this long for a page that is being printed, then print it themselves. */
const patience = 500;
/** Pages that no node has taken for so long have been taken by all, or are not wanted. */
const keptFor = '10 minutes';
const sweepEvery = 60_000;

type Options = {
  databaseUrl: string;
  /** One build, one database and one public address: what pages hold for. */
  house: string;
  /** The position of this node whose changes a moment holds (see Withdrawals). */
  positionAt: (snapshot: string) => number | null;
};

const pageRows = z
  .array(
    z.object({
      page: z.instanceof(Buffer).nullable(),
      snapshot: z.string().nullable(),
      begunAt: z.string(),
      isUnderWay: z.boolean(),
      claim: z.string(),
    }),
  )
  .max(1);
type Row = z.output<typeof pageRows>[number];

/** The pages that the nodes on one database print for each other. A database that does not answer costs a printing. */
export class SharedPages {
  readonly #options: Options;
  readonly #pool: pg.Pool;
  readonly #waiting = new Map<string, Set<() => void>>();
  #sweptAt = performance.now();

  constructor(options: Options) {
    this.#options = options;
    this.#pool = new pg.Pool({
      connectionString: options.databaseUrl,
      application_name: 'masthead pages',
      max: 3,
      connectionTimeoutMillis: 1000,
      query_timeout: 1000,
    });
    this.#pool.on('error', () => undefined);
  }

  stop(): Promise<void> {
    return this.#pool.end();
  }

  /** A page was shared under this name. */
  printed(key: string): void {
    for (const tell of this.#waiting.get(key) ?? []) tell();
  }

  /**
   * The page under a name that holds all up to the position: another node's, or printed here and left for the others.
   * @param begin the position and the moment that a printing begun now holds
   * @param status what the page has to say to be left for others
   */
  async findOrPrint(
    { key, status, begin }: { key: string; status: number; begin: { position: number; snapshot: string } },
    print: () => Promise<PrintedPage>,
  ): Promise<PrintedPage> {
    // Before it is asked whether anyone prints it: they may be done in between.
    const { told, leave } = this.#listen(key);
    try {
      const row = await this.#row(key);
      const found = this.#pageIn(row, key, begin.position);
      if (found) return found;
      const isBeingPrinted = row?.isUnderWay === true && this.#reaches(row.begunAt, begin.position);
      if (isBeingPrinted || !(await this.#claim(key, begin.snapshot, row?.claim ?? ''))) {
        await told;
        const theirs = this.#pageIn(await this.#row(key), key, begin.position);
        if (theirs) return theirs;
      }
    } catch {
      return print();
    } finally {
      leave();
    }
    const page = await print();
    if (page.status === status) this.#share(key, page, begin.snapshot).catch(() => undefined);
    return page;
  }

  async #row(key: string): Promise<Row | undefined> {
    const { rows } = await this.#pool.query({ ...findPage, values: [this.#options.house, key] });
    return pageRows.parse(rows)[0];
  }

  #pageIn(row: Row | undefined, key: string, least: number): PrintedPage | null {
    if (!row?.page || row.snapshot === null) return null;
    const position = this.#options.positionAt(row.snapshot);
    if (position === null || position < least) return null;
    const page = fromFile(key, row.page);
    const isOver = page !== null && page.goodUntil !== null && page.goodUntil <= Date.now();
    return page && !isOver ? { ...page, position } : null;
  }

  #reaches(snapshot: string, least: number): boolean {
    const position = this.#options.positionAt(snapshot);
    return position !== null && position >= least;
  }

  /** Says that this node prints the page; false when another was quicker. @param seen the claim that it takes the place of */
  async #claim(key: string, snapshot: string, seen: string): Promise<boolean> {
    const values = [this.#options.house, key, snapshot, patience, seen];
    return (await this.#pool.query({ ...claimPage, values })).rowCount === 1;
  }

  /** Until it is told of the page, for as long as there is patience. */
  #listen(key: string): { told: Promise<void>; leave: () => void } {
    const { promise: told, resolve } = Promise.withResolvers<void>();
    const waiting = this.#waiting.get(key) ?? new Set();
    this.#waiting.set(key, waiting);
    const leave = () => {
      clearTimeout(timer);
      waiting.delete(leave);
      if (waiting.size === 0 && this.#waiting.get(key) === waiting) this.#waiting.delete(key);
      resolve();
    };
    const timer = setTimeout(leave, patience);
    waiting.add(leave);
    return { told, leave };
  }

  async #share(key: string, page: PrintedPage, snapshot: string): Promise<void> {
    const { house } = this.#options;
    const values = [house, key, snapshot, toFile(key, page), printedChannel];
    await this.#pool.query({ ...sharePage, values });
    if (performance.now() - this.#sweptAt < sweepEvery) return;
    this.#sweptAt = performance.now();
    await this.#pool.query(`DELETE FROM "SharedPage" WHERE "waitUntil" < now() - interval '${keptFor}'`);
  }
}

const findPage = {
  name: 'find shared page',
  text: `
    SELECT page, snapshot, "begunAt", "waitUntil" > clock_timestamp() AS "isUnderWay",
      "waitUntil"::text || "begunAt" AS claim
    FROM "SharedPage" WHERE house = $1 AND key = $2`,
};

const claimPage = {
  name: 'claim shared page',
  text: `
    INSERT INTO "SharedPage" (house, key, "begunAt", "waitUntil")
    VALUES ($1, $2, $3, clock_timestamp() + $4::int * interval '1 millisecond')
    ON CONFLICT (house, key) DO UPDATE SET "begunAt" = excluded."begunAt", "waitUntil" = excluded."waitUntil"
    WHERE "SharedPage"."waitUntil"::text || "SharedPage"."begunAt" = $5`,
};

const sharePage = {
  name: 'share page',
  text: `
    WITH shared AS (
      INSERT INTO "SharedPage" AS kept (house, key, "begunAt", "waitUntil", page, snapshot)
      VALUES ($1, $2, $3, clock_timestamp(), $4, $3)
      ON CONFLICT (house, key) DO UPDATE SET page = excluded.page, snapshot = excluded.snapshot,
        "waitUntil" = CASE WHEN kept."begunAt" = excluded."begunAt" THEN excluded."waitUntil" ELSE kept."waitUntil" END
      RETURNING key)
    SELECT pg_notify($5, key) FROM shared`,
};
