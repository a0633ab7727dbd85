/** The words in which the demo newsroom is written down. Everything refers to everything by its slug. */
import type { CreditPosition, CreditRole, NameKind, Role } from '#prisma/generated/client.ts';

export type EditionCode = 'en' | 'zh' | 'ar';

export type DemoSection = { slug: string; name: string; colour: string };
export type DemoTopic = { slug: string; name: string };
export type DemoEdition = {
  code: EditionCode;
  name: string;
  language: string;
  direction: 'ltr' | 'rtl';
  timeZone: string;
  motto: string;
  sections: DemoSection[];
  topics: DemoTopic[];
};

export type DemoName = { kind: NameKind; language: string; name: string };
export type DemoAgency = {
  slug: string;
  name: string;
  about: string;
  names: DemoName[];
  /** House rules; the licence runs for so many days from today. */
  terms?: { creditAs?: string; licensedUntil?: number; maySyndicate?: boolean; isDesk?: boolean };
};
export type DemoPerson = {
  slug: string;
  name: string;
  title: string;
  biography: string;
  names: DemoName[];
  /** Active unless said otherwise. */
  state?: 'former' | 'withheld';
};
export type DemoUser = {
  email: string;
  name: string;
  roles: Role[];
  language: string;
  contributor?: string;
};

export type DemoPhoto = {
  /** Also the name of the scene that draws it. */
  name: string;
  headline: string;
  caption: string;
  altText: string;
  place: string;
  country: string;
  /** The photographer's slug; without one the agency alone is credited. */
  creator?: string;
  agency: string;
  keywords: string[];
  daysAgo: number;
};

export type DemoCredit = {
  role: CreditRole;
  person?: string;
  agency?: string;
  position?: CreditPosition;
  printedAs?: string;
  /** Where the person was, where that is not where the story is from. */
  place?: string;
};

/** A day counted back from today and a time on the edition's clock. */
export type Moment = { daysAgo: number; at: string };

export type DemoStory = {
  edition: EditionCode;
  section?: string;
  topics: string[];
  slug: string;
  kicker?: string;
  headline: string;
  standfirst?: string;
  place?: string;
  /** In the notation of story-text.ts. */
  text: string;
  credits: DemoCredit[];
  /** Where the story came from, when it is not the paper's own. */
  agency?: string;
  keywords?: string[];
  noByline?: true;
  timeLine?: Moment;
  /** When it was published, or for a draft last saved. */
  when: Moment;
  /** The e-mail name of the person who wrote it into the system. */
  author: string;
  state?: 'draft' | 'withdrawn';
  /** The headline it went by on the way. */
  workingHeadline?: string;
  /** A later revision that has not been published. */
  pending?: Partial<Pick<DemoStory, 'kicker' | 'headline' | 'standfirst' | 'text'>> & { hoursLater: number };
  /** The address it had before its slug was changed. */
  formerSlug?: string;
  /** What an update said had been wrong. */
  correction?: string;
};

export const writer = (person: string, agency?: string): DemoCredit =>
  agency ? { role: 'writer', person, agency } : { role: 'writer', person };
export const webEditor = (person: string): DemoCredit => ({ role: 'web_editor', person });
export const editor = (person: string): DemoCredit => ({ role: 'editor', person });
export const translator = (person: string): DemoCredit => ({ role: 'translator', person });
