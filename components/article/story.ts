/** What the story page is given by the server, and gives its parts. */
import type { ArticleStatus, RevisionFields } from '#lib/article/article.ts';
import type { ArticlePermissions } from '#lib/article/permissions.ts';
import type { Work } from '#lib/article/suggested-credits.ts';
import type { MoveName } from '#lib/article/workflow.ts';
import type { RuledAgency } from '#lib/contributor/agency-terms.ts';
import type { CreditRole } from '#lib/credit/credit.ts';
import type { Direction } from '#lib/language/direction.ts';
import type { Action } from '#lib/platform/outcome.ts';
import type { PhotoInStory } from '../body/photo-uses.client.tsx';
import type { PhotoChoice } from '../photo/photo-choice.ts';
import type { CommentActions } from './comments/comment-actions.ts';
import type { PreviewLinkActions } from './preview-links.client.tsx';
import type { SourceOfStory } from './story-source.client.tsx';

export type EditionOption = {
  id: string;
  code: string;
  name: string;
  language: string;
  direction: Direction;
  timeZone: string;
  /** Its printed forms, where they are its own. */
  style: Readonly<Record<string, string>>;
  sections: { id: string; slug: string; name: string }[];
  topics: { id: string; name: string }[];
};

export type RevisionOfStory = {
  revision: { id: string; createdAt: Date; author: { name: string } };
  fields: RevisionFields;
  /** Names of the people and agencies by id. */
  names: Record<string, string>;
  photos: PhotoInStory[];
};

export type Story = RevisionOfStory & {
  article: {
    id: string;
    status: ArticleStatus;
    address: string | null;
    liveRevisionId: string | null;
    assignedWords: number | null;
    edition: { id: string };
  };
  /** The same story in other editions. */
  translations: { id: string; editionId: string; headline: string }[];
  ruledAgencies: RuledAgency[];
  permissions: ArticlePermissions;
  /** What it was translated from. */
  source: SourceOfStory | null;
  /** Who did what to it, for proposing credits. */
  work: Work[];
};

export type StoryActions = Record<
  MoveName,
  Action<{ articleId: string; revisionId: string; correction?: string }, unknown>
> & {
  /** Begins the story in another edition. */
  translate: Action<{ articleId: string; editionId: string }, { articleId: string }>;
  follow: Action<{ articleId: string; sourceRevisionId: string }, void>;
  link: Action<{ articleId: string; otherId: string }, void>;
  unlink: Action<{ articleId: string }, void>;
  /** Makes a revision of what is written, at least of what this page has seen. */
  keep: Action<{ articleId: string; seen: string }, { revisionId: string }>;
  getRevision: Action<{ revisionId: string }, RevisionOfStory>;
  events: Action<{ articleId: string }, { id: string; at: Date; type: string; who: string }[]>;
  /** One page of the photo library. */
  searchPhotos: (text: string, page: number) => Promise<PhotoChoice[]>;
  getPhoto: Action<{ articleId: string; photoId: string }, PhotoInStory>;
  creditPhoto: Action<
    {
      photoId: string;
      credits: {
        role: CreditRole;
        contributorId: string | null;
        agencyId: string | null;
        printedAs: string | null;
      }[];
    },
    void
  >;
  createPerson: Action<{ name: string }, { id: string; name: string }>;
  comments: CommentActions;
  previews: PreviewLinkActions;
  assignLength: Action<{ articleId: string; words: number | null }, void>;
  createAgency: Action<{ name: string }, { id: string; name: string }>;
};
