/** The words for a story: what it consists of, and in which states it can be. */
import type { Body } from '../body/body.ts';
import type { CreditPosition, CreditRole } from '../credit/credit.ts';
import type { PhotoUse } from '../photo/photo-use.ts';

export const articleStatuses = ['draft', 'published', 'withdrawn'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/** One credit of a revision; its order is its place in the list. */
export type RevisionCredit = {
  role: CreditRole;
  contributorId: string | null;
  agencyId: string | null;
  position: CreditPosition;
  printedAs: string | null;
  /** Where the person was, where that is not where the story is from. */
  place?: string | null | undefined;
};

/** Everything a reader could see of a story, as one save holds it. */
export type RevisionFields = {
  kicker: string;
  headline: string;
  standfirst: string;
  slug: string;
  place: string;
  body: Body;
  sectionId: string | null;
  agencyId: string | null;
  timeLine: Date | null;
  noByline: boolean;
  keywords: string[];
  topicIds: string[];
  credits: RevisionCredit[];
  photoUses: PhotoUse[];
};
