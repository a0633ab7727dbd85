/** Decides which story stands in which cell of a front: those placed by hand, and the newest by rule for the rest. */
import { type Container, type Containers, type Fill, type Placement, placementsIn } from './front.ts';
import { layoutOf } from './layouts.ts';

/** A live story. */
export type Candidate = { id: string; hasPhoto: boolean };

export type Cell = {
  position: number;
  /** What was placed here by hand, whether or not readers see it. */
  placement: Placement | null;
  /** The story that readers see here. */
  shown: string | null;
  byHand: boolean;
};

export type ArrangedContainer = { container: Container; cells: Cell[] };

type Known = {
  isLive: (articleId: string) => boolean;
  /** The newest live stories a rule takes from, newest first. */
  newest: (fill: Fill) => readonly Candidate[];
  now: Date;
};

/**
 * No story stands twice, and none that is not live. A placed story keeps its place before any rule takes one; a pin
 * that has ended, and a story that was withdrawn, leave their cell to the rule.
 */
export function arrangeFront(containers: Containers, known: Known): ArrangedContainer[] {
  const taken = new Set<string>();
  const byHand = new Map<Placement, string>();
  for (const placement of placementsIn(containers)) {
    const { articleId } = placement;
    if (hasEnded(placement, known.now) || !known.isLive(articleId) || taken.has(articleId)) continue;
    taken.add(articleId);
    byHand.set(placement, articleId);
  }
  return containers.map((container) => {
    const candidates = known.newest(container.fill);
    const { pictured } = layoutOf(container.layout);
    const cells = Array.from({ length: container.size }, (_, position): Cell => {
      const placement = container.placements.find((one) => one.position === position) ?? null;
      const held = placement && byHand.get(placement);
      const shown = held ?? takeNext(candidates, taken, pictured[position] ?? 0);
      return { position, placement, shown, byHand: Boolean(held) };
    });
    return { container, cells };
  });
}

/** The newest that stands nowhere yet; with a photo, if there is one among the next `choice`. */
function takeNext(candidates: readonly Candidate[], taken: Set<string>, choice: number): string | null {
  const free: Candidate[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate.id)) continue;
    free.push(candidate);
    if (candidate.hasPhoto || free.length >= choice) break;
  }
  const last = free.at(-1);
  const next = (last?.hasPhoto ? last : free[0])?.id ?? null;
  if (next !== null) taken.add(next);
  return next;
}

export function hasEnded({ until }: Placement, now: Date): boolean {
  return until !== null && new Date(until) <= now;
}

/** When the next pin ends; null when none does. */
export function nextEnd(containers: Containers, now: Date): Date | null {
  const ends = placementsIn(containers).flatMap(({ until }) => (until === null ? [] : Date.parse(until)));
  const next = Math.min(...ends.filter((end) => end > now.getTime()));
  return Number.isFinite(next) ? new Date(next) : null;
}

/** How many of the newest stories a rule may need: enough for every cell, whatever else stands on the front. */
export function enoughFor(containers: Containers): number {
  const cells = containers.reduce((sum, { size }) => sum + size, 0);
  return cells + placementsIn(containers).length + 6;
}
