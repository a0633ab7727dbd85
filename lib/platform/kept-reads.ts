import 'server-only';
import {
  type Currency,
  currencyNow,
  madeFromAll,
  onceAPage,
  type Sources,
  withSources,
} from './made-from.ts';

type Kept<Result> = { result: Result; sources: Sources; position: number };

/**
 * What pages read again and again, kept while pages are printed until something that it was made from is touched: as
 * right as a page that the press keeps, and by the same reckoning. Where no page is printed, nothing is kept.
 */
export class KeptReads<Result> {
  readonly #most: number;
  readonly #kept = new WeakMap<Currency, Map<string, Kept<Result>>>();

  /** @param most how many are kept; the longest unused go first */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a name and still right; the page is then made from what this was made from. */
  find(name: string): { result: Result } | null {
    const currency = currencyNow();
    const kept = currency && this.#kept.get(currency)?.get(name);
    if (!kept) return null;
    const { sources, position } = kept;
    const isOver = sources.goodUntil !== null && sources.goodUntil.getTime() <= Date.now();
    if (isOver || currency.position() === null) return null;
    if (!currency.isCurrent({ things: [...sources.things], position })) return null;
    this.#remember(currency, name, kept);
    madeFromAll(sources);
    return kept;
  }

  /** Called before a read: what it gives keeps the result, unless something is touched meanwhile. */
  begin(): (name: string, read: { result: Result; sources: Sources }) => void {
    const currency = currencyNow();
    const position = currency?.position() ?? null;
    return (name, read) => {
      // Of what is made from nothing nobody would learn that it changed.
      if (currency === null || position === null || read.sources.things.size === 0) return;
      this.#remember(currency, name, { ...read, position });
    };
  }

  #remember(currency: Currency, name: string, kept: Kept<Result>): void {
    const all = this.#kept.get(currency) ?? new Map<string, Kept<Result>>();
    this.#kept.set(currency, all);
    all.delete(name);
    all.set(name, kept);
    for (const oldest of all.keys()) {
      if (all.size <= this.#most) break;
      all.delete(oldest);
    }
  }
}

/** The read, kept from one page to the next; it has to name what it is made from, also where it finds nothing. */
export function keptRead<Asked extends readonly string[], Result>(
  read: (...asked: Asked) => Promise<Result>,
): (...asked: Asked) => Promise<Result> {
  const reads = new KeptReads<Result>(200);
  return onceAPage(async (...asked: Asked) => {
    const name = JSON.stringify(asked);
    const known = reads.find(name);
    if (known) return known.result;
    const keep = reads.begin();
    const found = await withSources(() => read(...asked));
    madeFromAll(found.sources);
    keep(name, found);
    return found.result;
  });
}
