import 'server-only';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Thing } from '../platform/made-from.ts';
import { holds, isWithin, parseSnapshot } from './snapshot.ts';

/** A withdrawal lost with the power must not be mistaken for one that a kept page already knows of. */
const gapAfterStart = 1_000_000;
const mostThings = 200_000;
const mostReadings = 400;

/** A reading that touched something: the position after it, and the transactions that it was the first to see. */
type Reading = { position: number; snapshot: string; transactions: readonly bigint[] };

/**
 * When each thing was last touched, counted in readings of the log. A page is current as long as none of the things it
 * was made from was touched after its printing began; nothing has to know where a page lies to withdraw it.
 * Kept in a journal beside the pages, which is written before a reading is confirmed.
 */
export class Withdrawals {
  #position: number;
  #floor: number;
  #snapshot: string | null;
  readonly #last: Map<string, number>;
  readonly #journal: string;
  /** The last ones, and the moment before them. */
  #readings: Reading[] = [];
  #before: { position: number; snapshot: string } | null;

  constructor(journal: string) {
    this.#journal = journal;
    const kept = readJournal(journal);
    this.#position = kept.position === 0 ? 0 : kept.position + gapAfterStart;
    this.#floor = kept.floor;
    this.#snapshot = kept.snapshot;
    this.#last = kept.last;
    this.#before = kept.snapshot === null ? null : { position: this.#position, snapshot: kept.snapshot };
    this.#compact();
  }

  /** How many readings there were; what a printing notes when it begins. */
  get position(): number {
    return this.#position;
  }

  /** The snapshot of the last reading, from which the next goes on; null before the first. */
  get snapshot(): string | null {
    return this.#snapshot;
  }

  /** One reading of the log: what it touched, how far it saw, and the transactions that it was the first to see. */
  note(things: ReadonlySet<Thing>, snapshot: string, transactions: readonly bigint[] = []): void {
    this.#snapshot = snapshot;
    this.#before ??= { position: this.#position, snapshot };
    if (things.size > 0) {
      this.#position += 1;
      if (things.has('everything') || this.#last.size + things.size > mostThings) this.#withdrawAll();
      else for (const thing of things) this.#last.set(thing, this.#position);
      this.#remember({ position: this.#position, snapshot, transactions });
    }
    const line: Line = { at: this.#position, snapshot, things: [...things] };
    appendFileSync(this.#journal, `${JSON.stringify(line)}\n`);
  }

  /** Whether nothing that the page was made from was touched since position `since`. */
  isCurrent(page: { things: readonly string[]; position: number }): boolean {
    if (page.position < this.#floor) return false;
    return page.things.every((thing) => (this.#last.get(thing) ?? 0) <= page.position);
  }

  /**
   * The last of this node's positions whose changes a moment of the database holds: for a page that another node began to
   * print then. Null when that is too long ago to tell.
   */
  positionAt(snapshot: string): number | null {
    const then = parseSnapshot(snapshot);
    if (!this.#before || !isWithin(parseSnapshot(this.#before.snapshot), then)) return null;
    const unseen = this.#readings.findIndex(
      ({ transactions }) => !transactions.every((id) => holds(then, id)),
    );
    const last = this.#readings.at(unseen === -1 ? -1 : unseen - 1);
    return unseen === 0 || !last ? this.#before.position : last.position;
  }

  #remember(reading: Reading): void {
    this.#readings.push(reading);
    if (this.#readings.length <= mostReadings) return;
    const [last] = this.#readings.splice(0, mostReadings / 2).slice(-1);
    if (last) this.#before = last;
  }

  #withdrawAll(): void {
    this.#floor = this.#position;
    this.#last.clear();
  }

  #compact(): void {
    mkdirSync(dirname(this.#journal), { recursive: true });
    const whole: Line = {
      at: this.#position,
      snapshot: this.#snapshot ?? '',
      things: [],
      floor: this.#floor,
      last: Object.fromEntries(this.#last),
    };
    writeFileSync(`${this.#journal}.new`, `${JSON.stringify(whole)}\n`);
    renameSync(`${this.#journal}.new`, this.#journal);
  }
}

const lineSchema = z.object({
  at: z.int(),
  snapshot: z.string(),
  things: z.array(z.string()),
  floor: z.int().optional(),
  last: z.record(z.string(), z.int()).optional(),
});
type Line = z.input<typeof lineSchema>;

function readJournal(path: string) {
  const kept = { position: 0, floor: 0, snapshot: null as string | null, last: new Map<string, number>() };
  for (const text of linesOf(path)) {
    const line = lineSchema.parse(JSON.parse(text));
    kept.position = line.at;
    kept.snapshot = line.snapshot || null;
    for (const [thing, at] of Object.entries(line.last ?? {})) kept.last.set(thing, at);
    for (const thing of line.things) kept.last.set(thing, line.at);
    if (line.floor !== undefined) kept.floor = line.floor;
    if (line.things.includes('everything')) {
      kept.floor = line.at;
      kept.last.clear();
    }
  }
  return kept;
}

/** A last line that was cut off while it was written was never confirmed, and is left out. */
function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
