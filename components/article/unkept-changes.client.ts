'use client';
/**
 * The changes that this device's database has not confirmed yet. It drops what it has begun for a tab that goes within
 * milliseconds; what a page stores here is out of the tab's hands at once.
 */
import { keepHere, namesHere, readKept } from '#components/newsroom/on-this-device.client.ts';

function changesIn(kept: unknown): Uint8Array[] | null {
  if (!Array.isArray(kept)) return null;
  const texts: unknown[] = kept;
  return texts.map((text) => fromBase64(String(text)));
}

/** Characters. A browser keeps about five million for the whole newsroom; more than this at once is a paste, not a letter. */
const mostKept = 200_000;

export class UnkeptChanges {
  readonly #story: string;
  readonly #page: string;
  readonly #waiting = new Map<number, string>();
  #next = 0;

  /** @param page which page's changes these are, among all that have the story open */
  constructor(story: string, page: number) {
    this.#story = `${story}.unkept.`;
    this.#page = `${this.#story}${page}`;
  }

  /** Returns what to call once the database holds the change. */
  add(change: Uint8Array): () => void {
    const id = this.#next++;
    if (change.length < mostKept) {
      this.#waiting.set(id, toBase64(change));
      this.#store();
    }
    return () => {
      if (this.#waiting.delete(id)) this.#store();
    };
  }

  /** Hands over what pages that are gone have left behind, and forgets it here. */
  takeLeftBehind(take: (change: Uint8Array) => void): void {
    for (const name of this.#names()) {
      for (const change of readKept(name, changesIn) ?? []) take(change);
      // One that is still open may be among them: whoever takes a change keeps it as their own.
      if (name !== this.#page) keepHere(name, null);
    }
  }

  forgetAll(): void {
    this.#waiting.clear();
    for (const name of this.#names()) keepHere(name, null);
  }

  #names(): string[] {
    return namesHere().filter((name) => name.startsWith(this.#story));
  }

  #store(): void {
    const changes = [...this.#waiting.values()];
    const isTooMuch = changes.reduce((sum, change) => sum + change.length, 0) > mostKept;
    keepHere(this.#page, changes.length === 0 || isTooMuch ? null : changes);
  }
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
