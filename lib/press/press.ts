import 'server-only';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { newId } from '../platform/ids.ts';
import { withSources } from '../platform/made-from.ts';
import { type Answer, answerTo } from './answer.ts';
import { askAhead } from './ask-ahead.ts';
import { packSmall, unpack } from './compress.ts';
import { LogFollower } from './follow-log.ts';
import { type Kept, PageStore } from './page-store.ts';
import { type Place, placeOf } from './place.ts';
import { type PrintingHouse, printPage, setPage } from './print-page.ts';
import type { PrintedPage, SetPage } from './printed-page.ts';
import { PublicFiles } from './public-files.ts';
import { sendElsewhere, sendOnce, sendPage, tellToComeBack } from './send-page.ts';
import { SharedPages } from './shared-pages.ts';
import { Withdrawals } from './withdrawals.ts';

export type PressOptions = PrintingHouse & {
  databaseUrl: string;
  /** One build, one database and one public address: nodes of one house print for each other. */
  house: string;
  /** Holds the pages of one build and one database, and nothing else. */
  folder: string;
  host: string;
  /** See LogFollower. */
  isOnlyHere: boolean;
  mostMemory: number;
  mostDisk: number;
  /** Milliseconds; see LogFollower. */
  lease?: number;
  /** Whether a file of the site's own stands at the path. */
  isFile: (path: string) => boolean;
};

/** What stands at a place: a page, or another address to go to. */
type Found = { page: PrintedPage } | { movedTo: string };

type Printing = { position: number; found: Promise<Found> };

/** Asked for so often, a page is printed again before the next reader comes, and packed as tight as it goes in time. */
const popular = 2;
/** Milliseconds: what changes again within them is not worth the work. */
const standsFor = 10_000;
const mostReprints = 200;

/** Answers readers from finished pages, and prints those that are missing. */
export class Press {
  readonly #options: PressOptions;
  readonly #house: Required<PrintingHouse>;
  readonly #store: PageStore;
  readonly #withdrawals: Withdrawals;
  readonly #follower: LogFollower;
  readonly #files: PublicFiles;
  readonly #shared: SharedPages;
  readonly #printing = new Map<string, Printing>();
  #served = 0;
  #printed = 0;
  #background: Promise<void> = Promise.resolve();
  #waiting = 0;

  private constructor(options: PressOptions) {
    this.#options = options;
    this.#withdrawals = new Withdrawals(join(options.folder, 'withdrawals.jsonl'));
    this.#house = {
      ...options,
      currency: {
        position: () => (this.#follower.isTrusted() ? this.#withdrawals.position : null),
        isCurrent: (read) => this.#withdrawals.isCurrent(read),
      },
    };
    this.#store = new PageStore({ ...options, folder: join(options.folder, 'pages') });
    this.#files = new PublicFiles(this.#withdrawals);
    this.#shared = new SharedPages({
      ...options,
      positionAt: (snapshot) => this.#withdrawals.positionAt(snapshot),
    });
    this.#follower = new LogFollower({
      ...options,
      nodeId: newId(),
      withdrawals: this.#withdrawals,
      counters: () => ({
        pages: this.#store.pages,
        bytes: this.#store.bytes,
        served: this.#served,
        printed: this.#printed,
      }),
      onWithdrawn: () => this.#reprintPopular(),
      onPrinted: (key) => this.#shared.printed(key),
    });
  }

  /** Reads what happened since the pages in the folder were printed, and follows from there. */
  static async open(options: PressOptions): Promise<Press> {
    const press = new Press(options);
    // Pages without their journal: nobody knows which of them still hold.
    if (press.#withdrawals.snapshot === null)
      await rm(join(options.folder, 'pages'), { recursive: true, force: true });
    await press.#follower.start();
    return press;
  }

  async stop(): Promise<void> {
    this.#waiting = Number.POSITIVE_INFINITY;
    await this.#follower.stop();
    await this.#background;
    await this.#store.flush();
    await this.#shared.stop();
  }

  /**
   * Answers when the request is for a reader's page.
   * @param next answers everything else, and what cannot be printed
   */
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const { method, url = '/' } = request;
    if ((method !== 'GET' && method !== 'HEAD') || request.headers.rsc !== undefined) {
      next();
      return;
    }
    const kept = this.#store.fromMemory(url);
    if (kept && this.#isServable(kept)) {
      if (kept.uses >= popular) this.#packTight(url, kept);
      this.#served += 1;
      sendPage(kept.page, request, response);
      return;
    }
    this.#answerLater(url, request, response)
      .then((isAnswered) => {
        if (!isAnswered) next();
      })
      .catch((error: unknown) => {
        console.error('The press could not answer %s:', url, error);
        if (response.headersSent) response.destroy();
        else if (this.#follower.isCutOff()) tellToComeBack(response);
        else next();
      });
  }

  /** Whether it was for the press to answer. */
  async #answerLater(url: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (/^\/(?:photos|files)\//.test(url))
      return this.#follower.isTrusted() && (await this.#files.answer(request, response));
    const place = this.#options.isFile(url) ? null : placeOf(url);
    if (!place) return false;
    this.#served += 1;
    const found = place.isKept ? await this.#findPage(place) : await this.#printForOne(place);
    if ('movedTo' in found) sendElsewhere(response, found.movedTo);
    else if ('page' in found) sendPage(found.page, request, response);
    else await sendOnce(found.once, request, response);
    return true;
  }

  /** What is right now under a name: kept, or printed for this. */
  async #find(key: string, print: (position: number) => Promise<Found>): Promise<Found> {
    if (!this.#follower.isTrusted()) return print(this.#withdrawals.position);
    const arrived = this.#withdrawals.position;
    const kept = this.#store.fromMemory(key) ?? (await this.#store.fromDisk(key));
    if (kept && this.#isServable(kept)) return { page: kept.page };
    for (;;) {
      const { position, found } = this.#printOnce(key, print);
      const answer = await found;
      // What was printed before the last change is right for those who came before it, and for nobody after.
      if (position >= arrived || this.#isRight(answer)) return answer;
    }
  }

  #findPage(place: Place): Promise<Found> {
    return this.#find(place.address, (position) => this.#print(place, position));
  }

  /** The answer to a search: nobody else asks for it. It is rendered while it is asked whether there is one. */
  async #printForOne(place: Place): Promise<Found | { once: SetPage }> {
    const { currency } = this.#house;
    const set = withSources(async () => {
      await askAhead(place.address);
      return setPage(this.#house, place.address);
    }, currency);
    set.catch(() => undefined);
    const answer = await this.#answerTo(place);
    return answer.kind === 'page'
      ? { once: (await set).result }
      : this.#print(place, this.#withdrawals.position);
  }

  #isServable(kept: Kept): boolean {
    return this.#follower.isTrusted() && this.#isCurrent(kept);
  }

  #isCurrent(kept: Kept): boolean {
    const { page } = kept;
    if (page.goodUntil !== null && page.goodUntil <= Date.now()) return false;
    if (kept.checkedAt === this.#withdrawals.position) return true;
    if (!this.#withdrawals.isCurrent(page)) return false;
    kept.checkedAt = this.#withdrawals.position;
    return true;
  }

  #isRight(found: Found): boolean {
    return 'page' in found && this.#withdrawals.isCurrent(found.page);
  }

  /** One printing at a time under a name, however many ask. */
  #printOnce(key: string, print: (position: number) => Promise<Found>): Printing {
    const under = this.#printing.get(key);
    if (under) return under;
    const position = this.#withdrawals.position;
    const found = print(position).finally(() => this.#printing.delete(key));
    const printing = { position, found };
    this.#printing.set(key, printing);
    return printing;
  }

  async #print(place: Place, position: number): Promise<Found> {
    if (/.\/$/.test(place.path)) return { movedTo: place.path.replace(/\/+$/, '') || '/' };
    const answer = await this.#answerTo(place);
    if (answer.kind === 'moved') return { movedTo: encodeURI(answer.to) };
    if (answer.kind !== 'page') return this.#findNotice(answer);
    const page = await this.#printAndKeep(place.address, place.address, position);
    return { page };
  }

  async #answerTo(place: Place): Promise<Answer> {
    const { result } = await withSources(() => answerTo(place.path, place.page), this.#house.currency);
    return result;
  }

  /** The page of an edition that says what is not there: one for all addresses. */
  #findNotice(answer: Extract<Answer, { kind: 'gone' | 'missing' }>): Promise<Found> {
    const edition = answer.edition === null ? '' : `/${answer.edition}`;
    const [name, status] = answer.kind === 'gone' ? ['gone', 410] : ['not-found', 404];
    const address = `${edition}/${name}`;
    const key = `${status} ${address}`;
    return this.#find(key, async (position) => ({
      page: await this.#printAndKeep(key, address, position, status),
    }));
  }

  async #printAndKeep(key: string, address: string, position: number, status = 200): Promise<PrintedPage> {
    const print = () => {
      this.#printed += 1;
      return printPage(this.#house, address, position, status === 200 ? undefined : status);
    };
    // Another node's page must hold all that is known by now: what was known when the reader came may be from before a cut.
    const { position: known, snapshot } = this.#withdrawals;
    const isShared = this.#follower.hasOthers() && this.#follower.isTrusted() && snapshot !== null;
    const page = isShared
      ? await this.#shared.findOrPrint({ key, status, begin: { position: known, snapshot } }, print)
      : await print();
    if (page.status === status) this.#store.keep(key, page);
    return page;
  }

  /** After a withdrawal: pages that readers keep asking for are made again, most asked first. */
  #reprintPopular(): void {
    const stale: { address: string; uses: number }[] = [];
    for (const [address, kept] of this.#store.inMemory()) {
      if (kept.uses >= popular && !this.#isCurrent(kept)) stale.push({ address, uses: kept.uses });
    }
    stale.sort((a, b) => b.uses - a.uses);
    const first = stale.slice(0, mostReprints);
    // Each node begins with another page, since each page is printed by one of them.
    const own = first.splice(0, this.#follower.place() % Math.max(first.length, 1));
    for (const { address } of [...first, ...own]) {
      const place = placeOf(address);
      if (place) this.#later(() => this.#findPage(place));
    }
  }

  /** Packs a page that is asked for again, and has stood for a while, tighter than there was time for at first. */
  #packTight(address: string, kept: Kept): void {
    if (kept.isPacked) return;
    kept.isPacked = true;
    const { page } = kept;
    const packIt = async () => {
      if (!this.#store.holds(address, page) || !this.#isCurrent(kept)) return;
      const packed = await packSmall(await unpack(page.packed), page.contentType);
      const small = { ...page, packed, isSmall: true };
      if (this.#store.holds(address, page)) this.#store.keep(address, small);
    };
    setTimeout(() => this.#later(packIt), standsFor).unref();
  }

  /** One thing after the other, so that readers who wait now come first. */
  #later(work: () => Promise<unknown>): void {
    if (this.#waiting > 1000) return;
    this.#waiting += 1;
    this.#background = this.#background
      .then(work)
      .catch((error: unknown) => console.error('The press could not work ahead:', error))
      .then(() => {
        this.#waiting -= 1;
      });
  }
}
