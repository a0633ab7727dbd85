'use client';
import type { SaveState } from './writing-state.ts';

/** How long the keys rest before the text is called saved, in milliseconds. */
const calm = 400;

/**
 * Where the text is, as the page says it. It is saved again a moment after each key: told of each time, the page would be
 * drawn twice for every letter, and a screen reader would talk into every word. So while one types it is being saved;
 * whatever is worse than that is told at once, and nothing is called saved that is not.
 */
export class ToldSave {
  readonly #tell: () => void;
  #state: SaveState = { kind: 'opening' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  get state(): SaveState {
    return this.#state;
  }

  put(state: SaveState): void {
    clearTimeout(this.#timer);
    if (state.kind === 'saved' && this.#state.kind === 'saving')
      this.#timer = setTimeout(() => this.#say(state), calm);
    else this.#say(state);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #say(state: SaveState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#tell();
  }
}
