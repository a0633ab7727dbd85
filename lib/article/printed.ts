/** Stories as readers meet them. */
import type { Body } from '../body/body.ts';
import type { CreditRole, PrintableCredit, PrintedName } from '../credit/credit.ts';
import type { PrintedSection, PrintedTopic } from '../edition/printed.ts';
import type { Direction } from '../language/direction.ts';
import type { Crop } from '../photo/photo-use.ts';
import type { Day } from './archive-date.ts';

export type PrintedRendition = { mediaType: string; width: number; height: number; bytes: number };

/** A photo in its place in one story. */
export type PrintedPhoto = {
  photoId: string;
  caption: string;
  altText: string;
  crop: Crop | null;
  width: number;
  height: number;
  /** Widest last. */
  renditions: PrintedRendition[];
  credits: PrintableCredit[];
  copyright: string;
  /** Opens the files of a photo that readers do not see yet: the token of a preview link. */
  ticket?: string;
};

/** A file that a story offers. */
export type PrintedFile = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** As a photo's. */
  ticket?: string;
};

/** What a list or a front shows of a story. */
export type Teaser = {
  address: string;
  kicker: string;
  headline: string;
  standfirst: string;
  place: string;
  section: PrintedSection | null;
  /** The time in print: the desk's own, else that of first publication. */
  printedAt: Date;
  noByline: boolean;
  storyAgency: PrintedName | null;
  credits: PrintableCredit[];
  /** The first photo of the body. */
  photo: PrintedPhoto | null;
};

/** What was wrong in a story, and when it was put right. */
export type PrintedCorrection = { text: string; madeAt: Date };

/** The same story in another edition. */
export type PrintedTranslation = { language: string; direction: Direction; address: string };

/** A story of ours that another one leads to, as it can be read now. */
export type LinkedStory = { address: string; headline: string; language: string; direction: Direction };

export type PrintedStory = Teaser & {
  id: string;
  revisionId: string;
  /** Ids of its section and its topics. */
  about: { section: string | null; topics: string[] };
  body: Body;
  /** By the keys that the body's photo blocks point at. */
  photos: ReadonlyMap<string, PrintedPhoto>;
  /** The files that the text offers, by id. */
  files: ReadonlyMap<string, PrintedFile>;
  /** The stories that the text leads to, by id; those that can be read now. */
  linked: ReadonlyMap<string, LinkedStory>;
  topics: PrintedTopic[];
  keywords: string[];
  firstPublishedAt: Date;
  /** When what is read now went live, where that is later than first publication. */
  updatedAt: Date | null;
  /** Newest first. */
  corrections: PrintedCorrection[];
  translations: PrintedTranslation[];
};

/** Further reading: of the same topics, and where there is too little of that, of the same section. */
export type RelatedStories = { by: 'topics' | 'section'; stories: Teaser[] };

/** A line of an edition's corrections. */
export type ListedCorrection = PrintedCorrection & { id: string; address: string; headline: string };

/** A story in a person's list, with what the person did for it. */
export type ListedTeaser = Teaser & { roles: CreditRole[] };

export type PrintedList = { stories: ListedTeaser[]; page: number; pages: number; count: number };

/** Someone named in live stories, with what they are named for. */
export type MastheadPerson = {
  slug: string;
  name: string;
  title: string;
  /** Whether they have an account in the newsroom. */
  isStaff: boolean;
  /** Most often first. */
  roles: { role: CreditRole; count: number }[];
};

/** Who does what in an edition; whoever is named most often first. */
export type Masthead = {
  people: MastheadPerson[];
  agencies: { slug: string; name: string; count: number }[];
};

/** A month of the archive: how many stories its days have, and the nearest days with stories outside it. */
export type ArchivedMonth = { counts: ReadonlyMap<number, number>; before: Day | null; after: Day | null };

export type ArchivedStory = {
  address: string;
  kicker: string;
  headline: string;
  standfirst: string;
  at: Date;
  section: PrintedSection | null;
};

/** A day of the archive, newest story first, and the nearest days with stories. */
export type ArchivedDay = { stories: ArchivedStory[]; before: Day | null; after: Day | null };

/** What stands at an address. */
export type AddressStatus =
  | { status: 'live' }
  | { status: 'moved'; to: string }
  | { status: 'gone' }
  | { status: 'unknown' };
