/** What is opened when it is first needed, once; where that failed, the next who needs it tries again. */
export class Later<Opened> {
  readonly #open: () => Promise<Opened>;
  #opened: Promise<Opened> | null = null;

  constructor(open: () => Promise<Opened>) {
    this.#open = open;
  }

  now(): Promise<Opened> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Null where nobody needed it, or it could not be opened. */
  async ifBegun(): Promise<Opened | null> {
    return (await this.#opened?.catch(() => null)) ?? null;
  }
}
