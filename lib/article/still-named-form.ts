/** Where a name still stands in what readers get. */
export const namedIn = [
  'headline',
  'kicker',
  'standfirst',
  'place',
  'keywords',
  'body',
  'caption',
  'altText',
  'correction',
  'credit',
  'address',
  'redirect',
  'copyright',
  'biography',
  'title',
  'name',
  'about',
  'banner',
  'front',
] as const;
export type NamedIn = (typeof namedIn)[number];

export type StillNamed = {
  thing: 'article' | 'photo' | 'contributor' | 'agency' | 'edition' | 'section' | 'topic' | 'front';
  id: string;
  /** What the thing is called. */
  title: string;
  language: string | null;
  where: NamedIn;
  /** The form of the name that was found. */
  name: string;
  /** The words around it. */
  text: string;
};

export type StillNamedList = {
  places: StillNamed[];
  /** There were more stories to look at than were looked at. */
  more: boolean;
};
