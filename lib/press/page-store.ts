import 'server-only';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../platform/ids.ts';
import { fromFile, type PrintedPage, sizeOf, toFile } from './printed-page.ts';

export type Kept = {
  page: PrintedPage;
  size: number;
  /** How often it was asked for, also by those who got an earlier printing. */
  uses: number;
  /** The position in the log for which it is known to hold. */
  checkedAt: number;
  /** Whether packing it tighter has begun. */
  isPacked: boolean;
};

/** Milliseconds. */
const writtenAfter = 1000;

/** Printed pages by address: the ones asked for lately in memory, all of them on disk, both bounded. */
export class PageStore {
  readonly #memory = new Map<string, Kept>();
  readonly #folder: string;
  readonly #mostMemory: number;
  readonly #mostDisk: number;
  #bytes = 0;
  #diskBytes = 0;
  readonly #unwritten = new Map<string, PrintedPage>();
  #writing: NodeJS.Timeout | null = null;
  #written: Promise<void> = Promise.resolve();
  #sweeping: Promise<void> | null = null;

  constructor(options: { folder: string; mostMemory: number; mostDisk: number }) {
    this.#folder = options.folder;
    this.#mostMemory = options.mostMemory;
    this.#mostDisk = options.mostDisk;
  }

  get pages(): number {
    return this.#memory.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The page in memory, which counts as used again. */
  fromMemory(address: string): Kept | null {
    const kept = this.#memory.get(address);
    if (!kept) return null;
    this.#memory.delete(address);
    this.#memory.set(address, kept);
    kept.uses += 1;
    return kept;
  }

  async fromDisk(address: string): Promise<Kept | null> {
    const path = this.#pathOf(address);
    // Most that are looked for were never printed, and a reader waits.
    if (!existsSync(path)) return null;
    const file = await readFile(path).catch(() => null);
    const page = file && fromFile(address, file);
    if (!page) return null;
    utimes(path, new Date(), new Date()).catch(() => undefined);
    return this.#remember(address, page);
  }

  /** In memory at once; on disk when those who wait now have their pages, unless another has taken its place by then. */
  keep(address: string, page: PrintedPage): void {
    this.#remember(address, page);
    this.#unwritten.set(address, page);
    this.#writing ??= setTimeout(() => this.flush(), writtenAfter).unref();
  }

  /** Writes what is not on disk yet. A failure costs nothing but the page after a restart. */
  flush(): Promise<void> {
    clearTimeout(this.#writing ?? undefined);
    this.#writing = null;
    const pages = [...this.#unwritten];
    this.#unwritten.clear();
    this.#written = this.#written.then(async () => {
      for (const [address, page] of pages) await this.#write(address, page);
      if (this.#diskBytes > this.#mostDisk) this.#sweeping ??= this.#sweep();
    });
    return this.#written;
  }

  async #write(address: string, page: PrintedPage): Promise<void> {
    const path = this.#pathOf(address);
    const file = toFile(address, page);
    const aside = `${path}.${newId()}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(aside, file);
      await rename(aside, path);
      this.#diskBytes += file.byteLength;
    } catch (error) {
      await rm(aside, { force: true }).catch(() => undefined);
      console.error('The press could not keep %s on disk:', address, error);
    }
  }

  forget(address: string): void {
    const kept = this.#memory.get(address);
    if (!kept) return;
    this.#memory.delete(address);
    this.#bytes -= kept.size;
  }

  /** Whether this very printing is the one in memory. */
  holds(address: string, page: PrintedPage): boolean {
    return this.#memory.get(address)?.page === page;
  }

  inMemory(): IterableIterator<[string, Kept]> {
    return this.#memory.entries();
  }

  #remember(address: string, page: PrintedPage): Kept {
    const uses = this.#memory.get(address)?.uses ?? 0;
    this.forget(address);
    const kept: Kept = {
      page,
      size: sizeOf(page),
      uses,
      checkedAt: -1,
      isPacked: page.isSmall || !page.packed.isText,
    };
    this.#memory.set(address, kept);
    this.#bytes += kept.size;
    for (const oldest of this.#memory.keys()) {
      if (this.#bytes <= this.#mostMemory || oldest === address) break;
      this.forget(oldest);
    }
    return kept;
  }

  #pathOf(address: string): string {
    const name = createHash('sha256').update(address).digest('hex').slice(0, 40);
    return join(this.#folder, name.slice(0, 2), name);
  }

  /** Counts what lies on the disk, and takes away what was asked for longest ago until a tenth is free again. */
  async #sweep(): Promise<void> {
    try {
      const files = await this.#files();
      files.sort((a, b) => a.used - b.used);
      let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
      for (const { path, bytes } of files) {
        if (total <= this.#mostDisk * 0.9) break;
        await rm(path, { force: true });
        total -= bytes;
      }
      this.#diskBytes = total;
    } finally {
      this.#sweeping = null;
    }
  }

  async #files() {
    const names = await readdir(this.#folder, { recursive: true });
    const found = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const at = await stat(path).catch(() => null);
        return at?.isFile() && /^[0-9a-f]{2}[\\/][0-9a-f]{40}$/.test(name)
          ? [{ path, bytes: at.size, used: at.mtimeMs }]
          : [];
      }),
    );
    return found.flat();
  }
}
