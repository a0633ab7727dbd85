import 'server-only';
import { type Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { NodeFollower, PresenceNotice, Said } from './follow-nodes.ts';
import { presentSchema, presentState } from './presence-form.ts';
import type { Proof } from './proof.ts';

type Place = { awareness: Awareness; proof: Proof };

/** Who does not ask again for so long was stopped; in milliseconds. */
const silence = 150_000;

/**
 * Who moved at the open stories since the other nodes were last told; a pause between two tellings keeps them few. A story
 * is spoken of only while another node has it: who opens one asks, and so is known to those who do.
 */
export class PresenceRelay {
  readonly #follower: NodeFollower;
  readonly #placeOf: (articleId: string) => Place | null;
  readonly #moved = new Map<string, Set<number>>();
  /** When which other node last spoke of a story. */
  readonly #heardAt = new Map<string, Map<string, number>>();

  constructor(follower: NodeFollower, placeOf: (articleId: string) => Place | null) {
    this.#follower = follower;
    this.#placeOf = placeOf;
  }

  note(articleId: string, clients: Iterable<number>): void {
    if (!this.#isElsewhere(articleId)) return;
    const moved = this.#moved.get(articleId) ?? new Set();
    for (const client of clients) moved.add(client);
    this.#moved.set(articleId, moved);
  }

  #isElsewhere(articleId: string): boolean {
    const nodes = this.#heardAt.get(articleId);
    if (!nodes) return false;
    for (const [node, at] of nodes) if (at < performance.now() - silence) nodes.delete(node);
    if (nodes.size === 0) this.#heardAt.delete(articleId);
    return nodes.size > 0;
  }

  /** Who is at these stories on other nodes? To be asked now and then: it also says that they are open here. */
  ask(articleIds: readonly string[]): void {
    this.#follower.tellPresence(articleIds.map((articleId) => ({ articleId, said: 'asks' })));
  }

  tell(): void {
    const told: PresenceNotice[] = [];
    for (const [articleId, clients] of this.#moved) {
      const place = this.#placeOf(articleId);
      if (!place) continue;
      for (const client of clients)
        told.push({ articleId, said: encodeAwarenessUpdate(place.awareness, [client]) });
    }
    this.#moved.clear();
    this.#follower.tellPresence(told);
  }

  hear(articleId: string, node: string, said: Said): void {
    const place = this.#placeOf(articleId);
    if (!place) return;
    const nodes = this.#heardAt.get(articleId) ?? new Map<string, number>();
    this.#heardAt.set(articleId, nodes);
    if (said === 'leaves') {
      nodes.delete(node);
      return;
    }
    nodes.set(node, performance.now());
    const states = place.awareness.getStates();
    if (said === 'asks') {
      this.#follower.tellPresence([{ articleId, said: 'answers' }]);
      this.note(articleId, states.keys());
      return;
    }
    if (said === 'answers') return;
    applyAwarenessUpdate(place.awareness, said, { source: 'redis' });
    for (const [client, state] of states) {
      const present = presentSchema.safeParse(state);
      if (present.success) place.proof.claim(client, present.data.user.id);
    }
  }

  forget(articleId: string): void {
    if (this.#isElsewhere(articleId)) this.#follower.tellPresence([{ articleId, said: 'leaves' }]);
    this.#moved.delete(articleId);
    this.#heardAt.delete(articleId);
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
