import 'server-only';
import { type Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { NodeFollower } from './follow-nodes.ts';
import { presentSchema, presentState } from './presence.ts';
import type { Proof } from './proof.ts';

type Place = { awareness: Awareness; proof: Proof };

/** Who moved at the open stories since the other nodes were last told; a pause between two tellings keeps them few. */
export class PresenceRelay {
  readonly #follower: NodeFollower;
  readonly #placeOf: (articleId: string) => Place | null;
  readonly #moved = new Map<string, Set<number>>();

  constructor(follower: NodeFollower, placeOf: (articleId: string) => Place | null) {
    this.#follower = follower;
    this.#placeOf = placeOf;
  }

  note(articleId: string, clients: Iterable<number>): void {
    const moved = this.#moved.get(articleId) ?? new Set();
    for (const client of clients) moved.add(client);
    this.#moved.set(articleId, moved);
  }

  /** Who is at the story on other nodes? */
  ask(articleId: string): void {
    this.#follower.tellPresence(articleId, null);
  }

  tell(): void {
    for (const [articleId, clients] of this.#moved) {
      const place = this.#placeOf(articleId);
      this.#moved.delete(articleId);
      if (!place) continue;
      for (const client of clients)
        this.#follower.tellPresence(articleId, encodeAwarenessUpdate(place.awareness, [client]));
    }
  }

  hear(articleId: string, update: Uint8Array | null): void {
    const place = this.#placeOf(articleId);
    if (!place) return;
    const states = place.awareness.getStates();
    if (update === null) {
      this.note(articleId, states.keys());
      return;
    }
    applyAwarenessUpdate(place.awareness, update, { source: 'redis' });
    for (const [client, state] of states) {
      const present = presentSchema.safeParse(state);
      if (present.success) place.proof.claim(client, present.data.user.id);
    }
  }

  forget(articleId: string): void {
    this.#moved.delete(articleId);
  }
}

/** Puts the newsroom's own word for who it is into what a page tells of itself, and drops what is not its to tell. */
export function vouchFor(
  states: Map<number, Record<string, unknown>>,
  actor: { id: string; name: string },
  proof: Proof,
): void {
  for (const [client, state] of states) {
    const isOwn = states.size <= 3 && proof.claim(client, actor.id);
    const shown = isOwn ? presentState(state, { id: actor.id, name: actor.name }) : null;
    if (!shown) {
      states.delete(client);
      continue;
    }
    for (const name of Object.keys(state)) Reflect.deleteProperty(state, name);
    Object.assign(state, shown);
  }
}
