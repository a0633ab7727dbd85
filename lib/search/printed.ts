/** What the search answers to readers. */
import type { PrintedSection } from '../edition/printed.ts';
import type { Piece } from './highlight.ts';

export type Result = {
  address: string;
  headline: Piece[];
  section: PrintedSection | null;
  printedAt: Date;
  /** The standfirst, or what of the text has the words asked for. */
  words: Piece[];
};

export type Named = { slug: string; name: string };

export type Results = {
  stories: Result[];
  count: number;
  page: number;
  pages: number;
  /** What was looked for instead, where nothing has the words as they were typed. */
  corrected: string | null;
  /** No story has all of the words: these have some. */
  someWords: boolean;
  /** The person that the search is kept to, and those it could be kept to. */
  person: Named | null;
  people: Named[];
};

export type Suggestion = {
  kind: 'person' | 'topic' | 'section' | 'story';
  text: string;
  address: string;
};
