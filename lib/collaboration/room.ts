import 'server-only';
import * as Y from 'yjs';
import { Invalid } from '../platform/errors.ts';
import { makeRevision } from './keep-manuscript.ts';
import type { RefusalReason, Told } from './manuscript.ts';
import { type KeptManuscript, readSince, storeUpdates, type TakenUpdate } from './manuscript-rows.ts';
import { Proof } from './proof.ts';
import { presentRights, type Writer } from './writers.ts';

/** After the last change, and at most, until the text becomes a revision; in milliseconds. */
const rest = 1500;
const longest = 10_000;

const elsewhere = { source: 'local', skipStoreHooks: true };

type Waiting = {
  update: Uint8Array;
  writer: Writer;
  origin: unknown;
  resolve: (answer: RefusalReason | 'signed-out' | null) => void;
  reject: (error: unknown) => void;
};

/**
 * A story that is open on this node. Updates are tried one after the other and stored in batches: while one is being
 * written, the next ones gather. Nothing is shown to others or acknowledged before it is stored.
 */
export class Room {
  readonly articleId: string;
  readonly doc: Y.Doc;
  readonly proof: Proof;
  /** Which updates, of all nodes, this document holds. */
  sequence: number;
  readonly #node: string;
  readonly #tell: (told: Told) => void;
  #waiting: Waiting[] = [];
  #working: Promise<void> | null = null;
  #pulling: Promise<void> | null = null;
  #isBehind = false;
  #firstChange: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    place: { articleId: string; node: string },
    doc: Y.Doc,
    kept: KeptManuscript,
    tell: (told: Told) => void,
  ) {
    this.articleId = place.articleId;
    this.#node = place.node;
    this.doc = doc;
    this.sequence = kept.sequence;
    this.#tell = tell;
    this.proof = new Proof(place.articleId, Y.encodeStateAsUpdate(doc), kept.suggestions);
  }

  /** Null when the update is stored for good, else why it was not taken. */
  take(update: Uint8Array, writer: Writer, origin: unknown): Promise<RefusalReason | 'signed-out' | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ update, writer, origin, resolve, reject });
      this.#working ??= this.#work().finally(() => {
        this.#working = null;
      });
    });
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#takeAll(batch);
      } catch (error) {
        this.proof.restore([Y.encodeStateAsUpdate(this.doc)]);
        for (const { reject } of batch) reject(error);
      }
    }
  }

  async #takeAll(batch: readonly Waiting[]): Promise<void> {
    const rightsOf = await presentRights(batch.map(({ writer }) => writer));
    const taken: (TakenUpdate & { origin: unknown })[] = [];
    const answers: [Waiting, RefusalReason | 'signed-out' | null][] = [];
    for (const one of batch) {
      const rights = rightsOf(one.writer);
      if (!rights) {
        answers.push([one, 'signed-out']);
        continue;
      }
      const tried = this.proof.try(one.update, rights);
      if ('refused' in tried) {
        this.proof.restore([Y.encodeStateAsUpdate(this.doc), ...taken.map(({ update }) => update)]);
        answers.push([one, tried.refused]);
        continue;
      }
      if (tried.update) taken.push({ update: tried.update, authorId: rights.userId, origin: one.origin });
      answers.push([one, null]);
    }
    if (taken.length > 0) await this.#store(taken);
    for (const [{ resolve }, answer] of answers) resolve(answer);
  }

  async #store(taken: readonly (TakenUpdate & { origin: unknown })[]): Promise<void> {
    const rows = byAuthor(taken);
    const news = this.proof.suggestions.takeNews();
    const last = await storeUpdates(this.articleId, rows, news, this.#node).catch((error: unknown) => {
      this.proof.suggestions.giveBack(news);
      throw error;
    });
    for (const { update, origin } of taken) Y.applyUpdate(this.doc, update, origin);
    if (this.sequence === last - rows.length) this.sequence = last;
    else void this.pull();
    this.#keepSoon();
  }

  /** Fetches what other nodes took, or what came in through another door; also what comes while it is fetching. */
  pull(): Promise<void> {
    this.#isBehind = true;
    this.#pulling ??= this.#catchUp();
    return this.#pulling;
  }

  async #catchUp(): Promise<void> {
    try {
      while (this.#isBehind) {
        this.#isBehind = false;
        await this.#pull();
      }
    } finally {
      this.#pulling = null;
    }
  }

  async #pull(): Promise<void> {
    const found = await readSince(this.articleId, this.sequence);
    if (!found) return;
    this.proof.suggestions.know(found.suggestions);
    const mends: TakenUpdate[] = [];
    for (const { update, authorId } of found.updates) {
      const mend = this.proof.take(update, authorId ?? '');
      Y.applyUpdate(this.doc, update, elsewhere);
      if (mend && authorId !== null) mends.push({ update: mend, authorId });
    }
    this.sequence = Math.max(this.sequence, found.sequence);
    if (mends.length > 0) await this.#mend(mends);
  }

  /** What people at two nodes did at once left letters without the mark that they had. */
  async #mend(mends: readonly TakenUpdate[]): Promise<void> {
    for (const { update } of mends) Y.applyUpdate(this.doc, update, elsewhere);
    const last = await storeUpdates(this.articleId, mends, [], this.#node);
    if (this.sequence === last - mends.length) this.sequence = last;
    else this.#isBehind = true;
    this.#keepSoon();
  }

  #keepSoon(): void {
    const now = Date.now();
    this.#firstChange ??= now;
    clearTimeout(this.#timer);
    const pause = Math.max(0, Math.min(rest, this.#firstChange + longest - now));
    this.#timer = setTimeout(() => void this.keep(), pause);
  }

  /** Makes a revision of what was typed, if anything was. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#firstChange = null;
    try {
      await this.#working;
      const kept = await makeRevision(this.articleId);
      if (kept?.isNew) this.#tell({ kind: 'kept', revisionId: kept.revisionId });
    } catch (error) {
      if (error instanceof Invalid)
        this.#tell({ kind: 'cannot-keep', fields: error.problems.map(({ field }) => field) });
      else console.error(`Story ${this.articleId} could not become a revision:`, error);
    }
  }

  /** Whether there is text that this node has not made a revision of. */
  get isDirty(): boolean {
    return this.#firstChange !== null;
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}

/** What one person typed in a row is one update. */
function byAuthor(taken: readonly TakenUpdate[]): TakenUpdate[] {
  const rows: { authorId: string; updates: Uint8Array[] }[] = [];
  for (const { update, authorId } of taken) {
    const last = rows.at(-1);
    if (last?.authorId === authorId) last.updates.push(update);
    else rows.push({ authorId, updates: [update] });
  }
  return rows.map(({ authorId, updates }) => ({
    authorId,
    update: updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates(updates),
  }));
}
