/** What an editor does to a front. Each returns a new front, so that every step can be undone. */
import type { Container, Containers, Placement } from './front.ts';
import { type LayoutName, layoutTable, sizeWithin } from './layouts.ts';

/** A cell of a front. */
export type Spot = { key: string; position: number };

export type PlacementChange = Partial<Omit<Placement, 'position' | 'articleId'>>;

export function spotOf(containers: Containers, articleId: string): Spot | null {
  for (const { key, placements } of containers) {
    const placement = placements.find((one) => one.articleId === articleId);
    if (placement) return { key, position: placement.position };
  }
  return null;
}

/** Every cell, from top to bottom. */
export function spotsOf(containers: Containers): Spot[] {
  return containers.flatMap(({ key, size }) =>
    Array.from({ length: size }, (_, position) => ({ key, position })),
  );
}

/**
 * Puts a story into a cell. Within its container the others close up behind it; coming from elsewhere it pushes
 * those below down to the first cell that nothing was placed in, and the last one off when there is none.
 * @returns also the story that was pushed off
 */
export function placeStory(
  containers: Containers,
  articleId: string,
  to: Spot,
): { containers: Containers; pushedOff: string | null } {
  const from = spotOf(containers, articleId);
  const target = containers.find(({ key }) => key === to.key);
  if (!target || to.position < 0 || to.position >= target.size) return { containers, pushedOff: null };
  if (from?.key === to.key) {
    const cells = cellsOf(target);
    cells.splice(to.position, 0, ...cells.splice(from.position, 1));
    return { containers: withContainer(containers, withCells(target, cells)), pushedOff: null };
  }
  const moved = from && placementAt(containers, from);
  const without = from ? removeStory(containers, articleId) : containers;
  const cells = cellsOf(target);
  const gap = cells.findIndex((cell, position) => position >= to.position && cell === null);
  const [pushed] = cells.splice(gap === -1 ? cells.length - 1 : gap, 1);
  cells.splice(to.position, 0, moved ?? newPlacement(articleId));
  return {
    containers: withContainer(without, withCells(target, cells)),
    pushedOff: pushed?.articleId ?? null,
  };
}

/** One cell up or down, and on into the next container. */
export function moveStory(containers: Containers, articleId: string, step: 1 | -1): Containers {
  const from = spotOf(containers, articleId);
  const spots = spotsOf(containers);
  const index = spots.findIndex((spot) => spot.key === from?.key && spot.position === from.position);
  const to = spots[index + step];
  return from && to ? placeStory(containers, articleId, to).containers : containers;
}

export function removeStory(containers: Containers, articleId: string): Containers {
  return containers.map((container) => ({
    ...container,
    placements: container.placements.filter((placement) => placement.articleId !== articleId),
  }));
}

export function changePlacement(
  containers: Containers,
  articleId: string,
  change: PlacementChange,
): Containers {
  return containers.map((container) => ({
    ...container,
    placements: container.placements.map((placement) =>
      placement.articleId === articleId ? { ...placement, ...change } : placement,
    ),
  }));
}

/** @param after the container it comes below; null for the top of the front */
export function addContainer(
  containers: Containers,
  container: Pick<Container, 'key' | 'layout' | 'fill'>,
  after: string | null,
): Containers {
  const at = containers.findIndex(({ key }) => key === after) + 1;
  const added = { ...container, title: '', size: layoutTable[container.layout].usual, placements: [] };
  return containers.toSpliced(at, 0, added);
}

export function removeContainer(containers: Containers, key: string): Containers {
  return containers.filter((container) => container.key !== key);
}

export function moveContainer(containers: Containers, key: string, to: number): Containers {
  const from = containers.findIndex((container) => container.key === key);
  const moved = containers[from];
  if (!moved || to < 0 || to >= containers.length) return containers;
  return containers.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** Another title, layout, rule or number of cells. Stories in cells that are no more leave the front. */
export function changeContainer(
  containers: Containers,
  key: string,
  change: Partial<Pick<Container, 'title' | 'layout' | 'fill' | 'size'>>,
): { containers: Containers; leaving: number } {
  let leaving = 0;
  const changed = containers.map((container) => {
    if (container.key !== key) return container;
    const next = { ...container, ...change };
    const size = sizeFor(container, next.layout, change.size);
    const placements = next.placements.filter(({ position }) => position < size);
    leaving = next.placements.length - placements.length;
    return { ...next, size, placements };
  });
  return { containers: changed, leaving };
}

function sizeFor(container: Container, layout: LayoutName, wanted: number | undefined): number {
  if (wanted !== undefined) return sizeWithin(layout, wanted);
  if (layout === container.layout) return container.size;
  const last = Math.max(-1, ...container.placements.map(({ position }) => position));
  return sizeWithin(layout, Math.max(layoutTable[layout].usual, last + 1));
}

function newPlacement(articleId: string): Placement {
  return { position: 0, articleId, until: null, headline: '', kicker: '', hidePhoto: false };
}

function placementAt(containers: Containers, { key, position }: Spot): Placement | null {
  const container = containers.find((one) => one.key === key);
  return container?.placements.find((one) => one.position === position) ?? null;
}

function cellsOf({ size, placements }: Container): (Placement | null)[] {
  return Array.from(
    { length: size },
    (_, position) => placements.find((placement) => placement.position === position) ?? null,
  );
}

function withCells(container: Container, cells: readonly (Placement | null)[]): Container {
  const placements = cells.flatMap((cell, position) => (cell ? [{ ...cell, position }] : []));
  return { ...container, placements };
}

function withContainer(containers: Containers, container: Container): Containers {
  return containers.map((one) => (one.key === container.key ? container : one));
}
