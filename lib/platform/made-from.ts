import 'server-only';
/**
 * What a printed page is made from. Reads of published things name them here while a page is printed, so that a
 * change to one of them withdraws exactly the pages made from it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const kinds = ['article', 'photo', 'file', 'contributor', 'agency', 'section', 'topic', 'edition'] as const;
type Kind = (typeof kinds)[number];

/**
 * - `photo:ID`: what the thing itself says (names, texts, credits).
 * - `stories-of:section:ID`: which live stories it holds, in what order, and what each is.
 * - `number-of:section:ID`: how many live stories it holds.
 * - `front:edition:ID`, `front:section:ID`: how editors arranged it.
 * - `address:/en/…`: what is at an address.
 * - `banner:ID`: what stands at the head of every page of an edition.
 * - `everything`: touched when all of it may have changed.
 */
export type Thing =
  | `${Kind}:${string}`
  | `${'stories' | 'number'}-of:${Kind}:${string}`
  | `front:${'edition' | 'section'}:${string}`
  | `address:/${string}`
  | `banner:${string}`
  | 'everything';

export type Sources = {
  things: ReadonlySet<Thing>;
  /** When the page is out of date by itself, at midnight or at the end of a pin; null when it never is. */
  goodUntil: Date | null;
};

/** Tells whether what was read before is still right. */
export type Currency = {
  /** How many readings of the log there were; null while nothing that was read before can be relied on. */
  position: () => number | null;
  /** Whether nothing that it was made from was touched since. */
  isCurrent: (read: { things: readonly Thing[]; position: number }) => boolean;
};

/** What JSON tells apart. */
type Plain = string | number | boolean | null | { readonly [name: string]: Plain };

type Collected = { things: Set<Thing>; goodUntil: Date | null; currency: Currency | null };

declare global {
  var mastheadSources: AsyncLocalStorage<Collected> | undefined;
}

/** One for the process: Next keeps copies of lib's modules of its own. */
function storage(): AsyncLocalStorage<Collected> {
  globalThis.mastheadSources ??= new AsyncLocalStorage();
  return globalThis.mastheadSources;
}

/** Says that what is read now comes from these things. Does nothing where no page is being printed. */
export function madeFrom(...things: readonly Thing[]): void {
  const collected = storage().getStore();
  if (!collected) return;
  for (const thing of things) collected.things.add(thing);
}

/** Says that what is read now is right until a moment and no longer. */
export function goodUntil(moment: Date): void {
  const collected = storage().getStore();
  if (!collected) return;
  if (collected.goodUntil === null || moment < collected.goodUntil) collected.goodUntil = moment;
}

/** What was read for each page that is being printed. */
export type PageReads<Result> = WeakMap<Collected, Map<string, Promise<Result>>>;

/**
 * What several parts of a page ask for is read once while it is printed; elsewhere each time.
 * @param pages where other copies of the module look as well
 */
export function onceAPage<Asked extends readonly Plain[], Result>(
  read: (...asked: Asked) => Promise<Result>,
  pages: PageReads<Result> = new WeakMap(),
): (...asked: Asked) => Promise<Result> {
  return (...asked) => {
    const page = storage().getStore();
    if (!page) return read(...asked);
    const known = pages.get(page) ?? new Map<string, Promise<Result>>();
    pages.set(page, known);
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? read(...asked);
    known.set(key, found);
    return found;
  };
}

/** What tells the page being printed whether earlier reads still hold; null where none is, or nobody knows. */
export function currencyNow(): Currency | null {
  return storage().getStore()?.currency ?? null;
}

/** Says that what is read now was made from what something else was made from. */
export function madeFromAll(sources: Sources): void {
  madeFrom(...sources.things);
  if (sources.goodUntil !== null) goodUntil(sources.goodUntil);
}

/**
 * Does the work and tells what it was made from; all that it awaits is seen.
 * @param currency where it is given, reads within the work may be kept from one page to the next (see KeptReads)
 */
export async function withSources<Result>(
  work: () => Promise<Result>,
  currency: Currency | null = currencyNow(),
): Promise<{ result: Result; sources: Sources }> {
  const collected: Collected = { things: new Set(), goodUntil: null, currency };
  const result = await storage().run(collected, work);
  return { result, sources: collected };
}

/** The same for work that awaits nothing. */
export function withSourcesNow<Result>(work: () => Result): { result: Result; sources: Sources } {
  const collected: Collected = { things: new Set(), goodUntil: null, currency: currencyNow() };
  return { result: storage().run(collected, work), sources: collected };
}
