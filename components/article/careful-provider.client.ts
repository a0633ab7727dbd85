'use client';
/**
 * Carries a story's text between this page and the newsroom. It holds back what others type while an input method
 * composes, puts what arrives together into few changes, and sends nothing before the newsroom knows what came earlier.
 */
import { HocuspocusProvider } from '@hocuspocus/provider';
import { mergeUpdates } from 'yjs';
import { behindTheLetter } from '#components/ui/behind-the-letter.client.ts';

/** What arrives within this time is shown at once, in milliseconds. */
const gather = 60;
/** While one types it is shown behind one's own letters, no sooner than this after what was shown before. */
const gatherWhileTyping = 150;
/** One types until no key has come for this long; what others type is not held back longer. */
const longestHeld = 300;

export class CarefulProvider extends HocuspocusProvider {
  #early: Uint8Array[] = [];
  #arrived: MessageEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;
  #pressedAt = Number.NEGATIVE_INFINITY;
  #shownAt = Number.NEGATIVE_INFINITY;

  /** A key was pressed on this page: its letter comes first, and what others typed when that is on the screen. */
  readonly keyPressed = (): void => {
    const now = performance.now();
    this.#pressedAt = now;
    if (this.#arrived.length > 0 && now - this.#shownAt >= gatherWhileTyping)
      behindTheLetter(() => this.#show());
  };

  /** An input method works on letters of this page; what others type waits until it has finished. */
  set composing(is: boolean) {
    this.#isComposing = is;
    if (!is) this.#showSoon();
  }

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (origin === this) return;
    if (this.isSynced) super.documentUpdateHandler(update, origin);
    else this.#early.push(update);
  }

  override async onOpen(event: Event): Promise<void> {
    // What was typed before goes with the first exchange.
    this.#early = [];
    this.#arrived = [];
    await super.onOpen(event);
  }

  override onMessage(event: MessageEvent): void {
    const kind = kindOf(event.data, this.effectiveName);
    // Where a colleague's caret is comes with what they type: shown apart, each key of theirs would cost two changes here.
    if (kind === 'update' || (kind === 'presence' && !this.#isComposing)) {
      this.#arrived.push(event);
      this.#showSoon();
      return;
    }
    if (kind === 'exchange' && !this.#isComposing) this.#show();
    super.onMessage(event);
    if (!this.isSynced || this.#early.length === 0) return;
    const early = mergeUpdates(this.#early);
    this.#early = [];
    super.documentUpdateHandler(early, null);
  }

  override destroy(): void {
    clearTimeout(this.#timer);
    this.#arrived = [];
    super.destroy();
  }

  #showSoon(): void {
    if (this.#isComposing || this.#arrived.length === 0) return;
    const isTyping = performance.now() - this.#pressedAt < longestHeld;
    this.#timer ??= setTimeout(() => this.#show(), isTyping ? longestHeld : gather);
  }

  #show(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isComposing || this.#arrived.length === 0) return;
    const arrived = this.#arrived;
    this.#arrived = [];
    this.#shownAt = performance.now();
    this.document.transact(() => {
      for (const event of arrived) super.onMessage(event);
    }, this);
  }
}

/** What a message brings, as the first numbers after the name of the story say: what others typed, or where they are. */
function kindOf(data: unknown, name: string): 'exchange' | 'update' | 'presence' | null {
  if (!(data instanceof ArrayBuffer)) return null;
  const start = name.length + 1;
  const [kind, step] = new Uint8Array(data, Math.min(start, data.byteLength)).subarray(0, 2);
  if (kind === 1) return 'presence';
  if (kind !== 0) return null;
  return step === 2 ? 'update' : 'exchange';
}
