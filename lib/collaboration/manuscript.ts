/**
 * The manuscript of a story: its text as people write it together. One Yjs document holds every field of a revision,
 * under names that carry the story's id, so that an update of another story finds no place in it.
 */
import type * as Y from 'yjs';
import { blockTypes } from '../body/block-types.ts';
import { slugFrom } from '../language/slug.ts';

/** Fields that several people can type into at once. */
export const textFields = ['kicker', 'headline', 'standfirst', 'place'] as const;
export type TextField = (typeof textFields)[number];

export const listFields = ['credits', 'keywords', 'topicIds'] as const;
export type ListField = (typeof listFields)[number];

/** Fields that the last one to set them has set. A slug of null follows the headline. */
export const entryFields = ['editionId', 'sectionId', 'agencyId', 'timeLine', 'noByline', 'slug'] as const;
export type EntryField = (typeof entryFields)[number];

export type Manuscript = {
  doc: Y.Doc;
  body: Y.XmlFragment;
  texts: Record<TextField, Y.Text>;
  lists: Record<ListField, Y.Array<unknown>>;
  entries: Y.Map<unknown>;
  /** A map for each photo use by its key; caption and alternative text are texts. */
  photos: Y.Map<unknown>;
  /** What whoever accepted or rejected last had before them (hold-marks.ts). */
  seen: Y.Map<unknown>;
};

/** The parts of a manuscript inside its document. */
export function manuscriptIn(doc: Y.Doc, articleId: string): Manuscript {
  const text = (field: TextField) => doc.getText(`${field}@${articleId}`);
  const list = (field: ListField) => doc.getArray<unknown>(`${field}@${articleId}`);
  return {
    doc,
    body: doc.getXmlFragment(`body@${articleId}`),
    texts: {
      kicker: text('kicker'),
      headline: text('headline'),
      standfirst: text('standfirst'),
      place: text('place'),
    },
    lists: { credits: list('credits'), keywords: list('keywords'), topicIds: list('topicIds') },
    entries: doc.getMap(`entries@${articleId}`),
    photos: doc.getMap(`photos@${articleId}`),
    seen: doc.getMap(`seen@${articleId}`),
  };
}

/** What is typed into the fields, letter by letter, and what its address would be. */
export function readLetters({ texts, entries }: Pick<Manuscript, 'texts' | 'entries'>) {
  const headline = texts.headline.toString();
  const slug = entries.get('slug');
  return {
    kicker: texts.kicker.toString(),
    headline,
    standfirst: texts.standfirst.toString(),
    place: texts.place.toString(),
    slug: typeof slug === 'string' ? slug : slugFrom(headline),
  };
}

export function editionOf(manuscript: Manuscript): string | null {
  const id = manuscript.entries.get('editionId');
  return typeof id === 'string' ? id : null;
}

/** What a page and the newsroom must agree on before they write together: an older page would drop blocks and suggestions it does not know. */
export const manuscriptVersion = `3:${blockTypes.join(',')}`;

/** Longer than this no single update is. */
export const updateLimit = 5_000_000;

/** The path of the newsroom's door for writing together. */
export const writingPath = '/newsroom/live';

/** With this code a connection ends that sent too much at once. */
export const floodCode = 4429;

/** What the newsroom tells a page that writes, beside the text itself. */
export type Told =
  | { kind: 'rights'; edit: boolean; editCredits: boolean; userId: string; name: string }
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'kept'; revisionId: string }
  | { kind: 'cannot-keep'; fields: string[] }
  | {
      kind: 'story';
      status: 'draft' | 'published' | 'withdrawn';
      address: string | null;
      liveRevisionId: string | null;
      latestRevisionId: string;
    }
  /** Something about the story's comments is new; what, its page asks for. */
  | { kind: 'comments'; news: string }
  /** Who has suggested something, by id, and what time it is. */
  | { kind: 'suggesters'; names: Record<string, string>; now: number }
  | { kind: 'signed-out' };

export const refusalReasons = [
  'malformed',
  'too-large',
  'foreign',
  'not-a-story',
  'not-allowed',
  'flood',
  'resync',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
