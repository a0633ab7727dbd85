/** An invented story as an agency or a site would send it, with what must come of it. */
import type { Copy } from '../copy.ts';
import type { ImportedRole } from '../imported-story.ts';
import { encodeText } from './legacy-encoder.ts';

export type ExpectedFacts = {
  headline?: string | null;
  kicker?: string | null;
  standfirst?: string | null;
  publishedAt?: string | null;
  updatedAt?: string | null;
  embargoUntil?: string;
  place?: string | null;
  writers?: string[];
  writerAgency?: string | null;
  source?: string | null;
  photos?: {
    caption: string | null;
    credit: string | null;
    creator: string | null;
    agency: string | null;
    src?: string;
  }[];
  paragraphs?: number;
  first?: string;
  last?: string;
  subheads?: string[];
  listItems?: string[];
  tables?: number;
  quotes?: string[];
  keywords?: string[];
  /** `role: name (agency)`, each as it must stand, in order. */
  credits?: string[];
  bylineText?: string | null;
  webEditors?: string[];
  editors?: string[];
  translators?: string[];
  contributors?: string[];
  additionalReporting?: string[];
  language?: string;
  bodyLacks?: string[];
  section?: string;
  copyright?: string;
  editorsNote?: string;
};

export type Sample = {
  name: string;
  format: 'text' | 'html';
  edition?: { language: string; timeZone: string };
  /** Other than UTF-8 with bare line feeds. */
  encoding?: string;
  lineEnd?: string;
  copy: string;
  expect: ExpectedFacts;
};

export function bytesOf({ copy, encoding = 'utf-8', lineEnd = '\n' }: Sample): Uint8Array {
  const text = copy.replaceAll('\n', lineEnd);
  return encodeText(text, encoding) ?? new TextEncoder().encode(text);
}

type Compared = { fact: string; got: unknown; want: unknown; isRight: boolean };

/** Compares fact by fact, so that the share of right ones can be told. */
export function compareFacts(copy: Copy, expect: ExpectedFacts): Compared[] {
  const story = copy.stories[0];
  if (!story) return [{ fact: 'story', got: null, want: 'a story', isRight: false }];
  const named = (role: ImportedRole) =>
    story.credits.flatMap((credit) => (credit.role === role && credit.name !== null ? [credit.name] : []));
  const writers = story.credits.filter(({ role }) => role === 'writer');
  const body = JSON.stringify(story.body);
  const items = story.body.content.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList'
      ? block.content.map((item) =>
          item.content
            .flatMap((part) => (part.type === 'paragraph' ? (part.content ?? []) : []))
            .map((part) => (part.type === 'text' ? part.text : ' '))
            .join(''),
        )
      : [],
  );
  const quotes = story.body.content.flatMap((block) =>
    block.type === 'quote'
      ? block.content.map((part) =>
          (part.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''),
        )
      : [],
  );
  const got: Record<keyof ExpectedFacts, unknown> = {
    headline: story.headline,
    kicker: story.kicker,
    standfirst: story.standfirst,
    publishedAt: story.publishedAt,
    updatedAt: story.updatedAt,
    embargoUntil: story.embargoUntil,
    place: story.place,
    writers: named('writer'),
    writerAgency: writers[0]?.agency ?? null,
    source: story.source,
    photos: story.photos.map(({ src, ...photo }) =>
      expect.photos?.some((wanted) => wanted.src !== undefined) ? { ...photo, src } : photo,
    ),
    paragraphs: story.paragraphs.length,
    first: expect.first === undefined ? '' : story.paragraphs[0]?.slice(0, expect.first.length),
    last: expect.last === undefined ? '' : story.paragraphs.at(-1)?.slice(-expect.last.length),
    subheads: story.subheads,
    listItems: items,
    quotes,
    tables: story.tables,
    keywords: story.keywords,
    credits: story.credits.map(
      ({ role, name, agency }) => `${role}: ${name ?? '–'}${agency === null ? '' : ` (${agency})`}`,
    ),
    bylineText: story.bylineText,
    webEditors: named('web-editor'),
    editors: named('editor'),
    translators: named('translator'),
    contributors: named('contributor'),
    additionalReporting: named('additional-reporting'),
    language: story.language,
    bodyLacks: expect.bodyLacks?.filter((words) => !body.includes(words)),
    section: story.section,
    copyright: story.copyright,
    editorsNote: story.editorsNote,
  };
  return Object.entries(expect).map(([fact, want]) => {
    const found = Object.entries(got).find(([name]) => name === fact)?.[1];
    return { fact, got: found, want, isRight: canonical(found) === canonical(want) };
  });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
