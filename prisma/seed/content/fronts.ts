/** The fronts that the demo's editors arranged by hand; the others arrange themselves. */
import type { Fill, Placement } from '#lib/front-page/front.ts';
import type { LayoutName } from '#lib/front-page/layouts.ts';
import type { EditionCode } from './content.ts';

/** Sections, topics and stories by their slugs. */
export type DemoContainer = {
  layout: LayoutName;
  size: number;
  title?: string;
  fill: { from: Exclude<Fill['from'], 'nothing'>; slug?: string; photoOnly?: boolean };
  placed?: (Partial<Pick<Placement, 'headline' | 'kicker' | 'hidePhoto'>> & {
    position: number;
    slug: string;
  })[];
};

export type DemoFront = {
  edition: EditionCode;
  section?: string;
  arrangedBy: string;
  containers: DemoContainer[];
};

export const fronts: DemoFront[] = [
  {
    edition: 'en',
    arrangedBy: 'hannah.reyes',
    containers: [
      {
        layout: 'lead-and-briefs',
        size: 9,
        fill: { from: 'edition' },
        placed: [
          { position: 0, slug: 'tamber-bridge-opens-to-walkers-first' },
          {
            position: 1,
            slug: 'veyra-reopens-strait-to-night-traffic',
            headline: 'By night again through the eastern strait',
            kicker: 'Veyra',
          },
        ],
      },
      {
        layout: 'opinion',
        size: 2,
        title: 'Opinion',
        fill: { from: 'section', slug: 'opinion' },
        placed: [
          { position: 0, slug: 'keep-one-ferry' },
          { position: 1, slug: 'fifty-centimeters' },
        ],
      },
      { layout: 'row', size: 3, title: 'To look at', fill: { from: 'edition', photoOnly: true } },
      ...['city', 'world', 'business', 'culture', 'science', 'sport'].map(
        (slug): DemoContainer => ({ layout: 'section-block', size: 4, fill: { from: 'section', slug } }),
      ),
    ],
  },
  {
    edition: 'en',
    section: 'culture',
    arrangedBy: 'jonas.falk',
    containers: [
      {
        layout: 'lead-and-seconds',
        size: 3,
        fill: { from: 'section', slug: 'culture' },
        placed: [{ position: 0, slug: 'interview-luthier-of-ropewalk', kicker: 'The Saturday interview' }],
      },
    ],
  },
];
