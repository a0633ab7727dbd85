/** Fronts as readers meet them. */
import type { Teaser } from '../article/printed.ts';
import type { PrintedSection } from '../edition/printed.ts';
import type { LayoutName } from './layouts.ts';

export type PrintedContainer = {
  key: string;
  layout: LayoutName;
  /** Empty when it stands without one. */
  title: string;
  /** Where there is more of the same; null when nowhere. */
  href: string | null;
  section: PrintedSection | null;
  /** With the words and without the photos that editors chose for the front. */
  stories: Teaser[];
};

export type PrintedFront = { containers: PrintedContainer[] };
