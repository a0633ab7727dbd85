import type { Teaser } from '../article/printed.ts';

/** What readers read most. */
export type MostRead = {
  /** The last day, or the last week where too little was read in a day. */
  over: 'day' | 'week';
  stories: Teaser[];
};
