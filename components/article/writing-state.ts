/** What the story page shows of the text that is being written: where it is, who is at it, and what it says. */
import type { RevisionFields } from '#lib/article/article.ts';
import { type RefusalReason, refusalReasons, type Told } from '#lib/collaboration/manuscript.ts';
import type { Present } from '#lib/collaboration/presence.ts';

export type SaveState =
  | { kind: 'opening' }
  | { kind: 'saved'; at: Date | null }
  | { kind: 'saving' }
  | { kind: 'offline'; changes: number }
  | { kind: 'signed-out'; changes: number }
  | { kind: 'refused'; reason: RefusalReason | 'outdated' };

/** Where the text is does not stand in it: that changes with every key, and little of the page shows it. */
export type WritingState = {
  /** Whether the text is there to be written in. */
  ready: boolean;
  /** Whether all of it was read: until then only what stands in texts is as it is, the rest as the page came with it. */
  isRead: boolean;
  rights: { edit: boolean; editCredits: boolean } | null;
  /** Fields for which the text cannot become a revision. */
  unfit: string[];
  /** This device keeps no copy. */
  cannotKeep: boolean;
  people: Present['user'][];
  /** Who has suggested something in this text, by id. */
  suggesters: Readonly<Record<string, string>>;
  /** How far this device's clock is behind the newsroom's, in milliseconds. */
  clock: number;
  fields: RevisionFields;
  editionId: string;
  story: Extract<Told, { kind: 'story' }> | null;
  /** Another one each time that something about the comments is new. */
  comments: string | null;
  /** Whether something was typed that is no revision yet. */
  isAhead: boolean;
};

/** Of a story of which the page has not said anything. */
export const unread: RevisionFields = {
  kicker: '',
  headline: '',
  standfirst: '',
  slug: '',
  place: '',
  body: { type: 'doc', content: [] },
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  topicIds: [],
  credits: [],
  photoUses: [],
};

/** Before the text is there: what the page came with. */
export function stateBefore(fields: RevisionFields, editionId: string): WritingState {
  return {
    ready: false,
    isRead: false,
    rights: null,
    unfit: [],
    cannotKeep: false,
    people: [],
    suggesters: {},
    clock: 0,
    fields,
    editionId,
    story: null,
    comments: null,
    isAhead: false,
  };
}

export function isReason(reason: string): reason is RefusalReason | 'outdated' {
  return reason === 'outdated' || refusalReasons.some((known) => known === reason);
}
