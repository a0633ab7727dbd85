/** The words for raw copy on its way in: lines as they came, what each was taken for, and which field came from where. */
import type { Table } from '../body/blocks/table.ts';
import type { Mark } from '../body/blocks/text.ts';
import type { Block } from '../body/body.ts';
import type { DocumentFormat } from './documents/document.ts';
import type { ImportedRole, ImportedStory } from './imported-story.ts';
import type { WrittenTime } from './written-time.ts';

/** What an editor may say that a line is, and what the reader of copy takes it for. */
export const lineKinds = [
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'time',
  'source',
  'place',
  'section',
  'paragraph',
  'subhead',
  'quote',
  'list-item',
  'table',
  'photo',
  'caption',
  'photo-credit',
  'keywords',
  'web-editors',
  'editors',
  'translators',
  'contributor-note',
  'editors-note',
  'copyright',
  'usage-terms',
  'slugline',
  'embargo',
  'end-mark',
  'furniture',
  'blank',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Which characters of which line a field of the story came from. `path` is as in the story: `headline`, `credits.0`, `photos.1.caption`. */
export type FieldSpan = { path: string; line: number; start: number; end: number };

/** One line of a text, or one block of an HTML page, numbered from 1. */
export type SourceLine = { number: number; text: string; kind: LineKind; fields: FieldSpan[] };

export type Warning = {
  code: string;
  message: string;
  line: number | null;
  params?: Record<string, string | number>;
};

export type Edition = { language: string; timeZone: string };

export type CopyFormat = 'text' | 'html' | DocumentFormat;

export type CopyOptions = {
  edition: Edition;
  format?: CopyFormat | undefined;
  fileName?: string | undefined;
  /** What an editor said a line is, by the line's number. */
  overrides?: Record<number, LineKind> | undefined;
  knownAgencies?: readonly string[] | undefined;
  knownPeople?: readonly string[] | undefined;
};

export type Copy = {
  format: CopyFormat;
  encoding: string;
  stories: ImportedStory[];
  warnings: Warning[];
  lines: SourceLine[];
  /** For each photo of the story, the index of the body's block in front of which it stood. */
  photosBefore: number[];
};

/** A mark or a hint on part of a passage. */
export type MarkSpan = { start: number; end: number; mark: Mark };
export type HintSpan = { start: number; end: number; hint: LineKind; value: string | null };

/** What the surroundings of a passage say about it: tags and classes in HTML, almost nothing in text. */
export type Hints = {
  kind: LineKind | null;
  heading: number | null;
  /** Outside the story's own part of the page: navigation, margin, foot. */
  chrome: boolean;
  bold: boolean;
  /** Small, grey or centred, as captions are. */
  faint: boolean;
  /** The passage goes on after a mere line break. */
  continues: boolean;
  list: { ordered: boolean; level: number; start: number } | null;
  /** All passages of one figure or picture table share a number. */
  figure: number | null;
};

export const noHints: Hints = {
  kind: null,
  heading: null,
  chrome: false,
  bold: false,
  faint: false,
  continues: false,
  list: null,
  figure: null,
};

/** A unit of copy: one line, several hard-wrapped lines joined, or one HTML block. `pieces` say where its text stands in the lines. */
export type Passage = {
  text: string;
  pieces: { line: number; from: number; at: number; length: number }[];
  blankBefore: boolean;
  indented: boolean;
  hints: Hints;
  marks: MarkSpan[];
  hintSpans: HintSpan[];
  /** Footnotes, each with how many characters stand before it. */
  notes: { at: number; text: string }[];
  image: { src: string; alt: string } | null;
  table: Table | null;
  /** A block of a document that stays whole while it is taken for what it is. */
  whole: { kind: LineKind; block: Block } | null;
};

type At = { start: number; end: number };
export type TextField =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'place'
  | 'source'
  | 'section'
  | 'slugline'
  | 'copyright'
  | 'usageTerms'
  | 'editorsNote'
  | 'bylineText'
  | 'keyword';

/** One thing a passage states, with where in the passage it stands. */
export type Fact =
  | ({ type: 'text'; field: TextField; value: string } & At)
  | ({ type: 'time'; field: 'published' | 'updated' | 'embargo'; time: WrittenTime } & At)
  | ({ type: 'credit'; role: ImportedRole; name: string | null; agency: string | null; place?: string } & At)
  | ({ type: 'urgency'; value: number } & At)
  | ({ type: 'caption'; value: string } & At)
  | ({ type: 'photo-credit'; credit: string; creator: string | null; agency: string | null } & At);

/** What a passage was taken for, what it states, and the part of it that is running text. */
export type Reading = {
  kind: LineKind;
  facts: Fact[];
  /** From where to where the passage is text for the body. */
  body: { start: number; end: number } | null;
  /** Why it stays out of the body, when that needs saying. */
  leftOut: string | null;
  forced: boolean;
};

export function reading(kind: LineKind, facts: Fact[] = []): Reading {
  return { kind, facts, body: null, leftOut: null, forced: false };
}

/** What is known while a copy is read. */
export type Context = {
  language: string;
  edition: Edition;
  /** `sure` leaves out names that could be a person's. */
  isAgency: (name: string, sure?: boolean) => boolean;
  knowsAgency: (name: string) => boolean;
  isPerson: (name: string) => boolean;
};
