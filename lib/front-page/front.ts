/** A front as editors arrange it. */
import type { LayoutName } from './layouts.ts';

/** A story put in a cell by hand. */
export type Placement = {
  /** Counted from 0. */
  position: number;
  articleId: string;
  /** Until when it stays; null until someone takes it away. */
  until: string | null;
  /** Printed on the front instead of the story's own; empty for the story's own. */
  headline: string;
  kicker: string;
  hidePhoto: boolean;
};

/** What stands where nothing was placed: the newest stories of something. */
export type Fill =
  | { from: 'nothing' }
  | { from: 'edition'; photoOnly: boolean }
  | { from: 'section' | 'topic'; id: string; photoOnly: boolean };

export type Container = {
  key: string;
  layout: LayoutName;
  title: string;
  size: number;
  fill: Fill;
  placements: readonly Placement[];
};

/** From top to bottom. None at all: the front arranges itself. */
export type Containers = readonly Container[];

export type FrontOf = 'edition' | 'section';

export const mostContainers = 24;

export function placementsIn(containers: Containers): Placement[] {
  return containers.flatMap((container) => [...container.placements]);
}

/** One name for equal rules. */
export function fillKey(fill: Fill): string {
  if (fill.from === 'nothing') return 'nothing';
  const of = fill.from === 'edition' ? 'edition' : `${fill.from}:${fill.id}`;
  return fill.photoOnly ? `${of}:photo` : of;
}

/** What an edition's front is while nobody has arranged it: the newest stories by weight, then a block for each section. */
export function automaticContainers(sectionIds: readonly string[]): Container[] {
  const edition: Fill = { from: 'edition', photoOnly: false };
  return [
    { key: 'top', layout: 'lead-and-briefs', title: '', size: 12, fill: edition, placements: [] },
    { key: 'row', layout: 'row', title: '', size: 4, fill: edition, placements: [] },
    ...sectionIds.map(
      (id): Container => ({
        key: id,
        layout: 'section-block',
        title: '',
        size: 5,
        fill: { from: 'section', id, photoOnly: false },
        placements: [],
      }),
    ),
  ];
}

/** What an editor begins with on the front of a section. */
export function firstContainers(sectionId: string): Container[] {
  const fill: Fill = { from: 'section', id: sectionId, photoOnly: false };
  return [
    { key: 'top', layout: 'lead-and-seconds', title: '', size: 4, fill, placements: [] },
    { key: 'row', layout: 'row', title: '', size: 3, fill, placements: [] },
  ];
}
