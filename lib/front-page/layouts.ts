/** The shapes a container of a front can have. */

/** How much of the page a story gets. */
export type CellSize = 'lead' | 'second' | 'third' | 'row' | 'brief' | 'opinion';

type Layout = {
  fewest: number;
  most: number;
  usual: number;
  sizes: (position: number) => CellSize;
  /** Cells that want a photo, and how far down the newest stories a rule looks for one. */
  pictured: Readonly<Record<number, number>>;
};

export const layoutTable = {
  'lead-and-briefs': {
    fewest: 4,
    most: 12,
    usual: 12,
    sizes: (position) => (position === 0 ? 'lead' : position < 4 ? 'second' : 'brief'),
    pictured: { 0: 6, 1: 4 },
  },
  'lead-and-seconds': {
    fewest: 2,
    most: 4,
    usual: 4,
    sizes: (position) => (position === 0 ? 'lead' : 'second'),
    pictured: { 0: 6, 1: 4 },
  },
  row: { fewest: 2, most: 4, usual: 3, sizes: () => 'third', pictured: {} },
  list: { fewest: 2, most: 12, usual: 6, sizes: () => 'row', pictured: {} },
  briefs: { fewest: 3, most: 12, usual: 6, sizes: () => 'brief', pictured: {} },
  opinion: { fewest: 2, most: 4, usual: 3, sizes: () => 'opinion', pictured: {} },
  'section-block': {
    fewest: 2,
    most: 8,
    usual: 5,
    sizes: (position) => (position === 0 ? 'second' : 'brief'),
    pictured: { 0: 5 },
  },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layoutTable;
export const layoutNames = Object.keys(layoutTable) as [LayoutName, ...LayoutName[]];

export function layoutOf(name: LayoutName): Layout {
  return layoutTable[name];
}

/** The number of stories nearest to the wanted one that the layout can show. */
export function sizeWithin(name: LayoutName, wanted: number): number {
  const { fewest, most } = layoutTable[name];
  return Math.min(most, Math.max(fewest, wanted));
}
