import { updateLimit } from './manuscript.ts';

/** How much one connection may send: a bucket that fills again with time. */
export class Allowance {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #at: number;

  constructor(most: number, perSecond: number, now = performance.now()) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#left = most;
    this.#at = now;
  }

  /** Whether that much can still be taken; it is taken then. */
  take(amount: number, now = performance.now()): boolean {
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    if (amount > this.#left) return false;
    this.#left -= amount;
    return true;
  }
}

/** Messages and bytes of one connection: what a paste of a whole book needs, and then as fast as anybody types. */
export class Traffic {
  readonly #messages = new Allowance(400, 60);
  readonly #bytes = new Allowance(updateLimit + 1_000_000, 500_000);

  take(length: number): boolean {
    return this.#messages.take(1) && this.#bytes.take(length);
  }
}

/** Sessions that sent what had to be refused so often within a minute wait for the next. */
const mostRefusals = 10;
const minute = 60_000;

export class Refusals {
  readonly #at = new Map<string, number[]>();

  note(sessionId: string, now = Date.now()): void {
    this.#at.set(sessionId, [...this.#recent(sessionId, now), now]);
  }

  isTooMany(sessionId: string, now = Date.now()): boolean {
    const recent = this.#recent(sessionId, now);
    if (recent.length === 0) this.#at.delete(sessionId);
    return recent.length >= mostRefusals;
  }

  #recent(sessionId: string, now: number): number[] {
    return this.#at.get(sessionId)?.filter((at) => at > now - minute) ?? [];
  }
}
