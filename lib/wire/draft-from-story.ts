/** Turns a read story into the fields of a draft, once every name in it stands for somebody. */
import type { RevisionCredit, RevisionFields } from '../article/article.ts';
import type { Block } from '../body/body.ts';
import { usualPosition } from '../credit/credit.ts';
import { slugFrom } from '../language/slug.ts';
import type { PhotoUse } from '../photo/photo-use.ts';
import type { ImportedCredit, ImportedRole, ImportedStory } from './imported-story.ts';

export type KnownNames = {
  personId: (name: string | null) => string | null;
  agencyId: (name: string | null) => string | null;
};

/** The photo that a picture of the copy became, and how the copy describes it for those who cannot see it. */
export type TakenPicture = { photoId: string | null; altText: string };

const longestPlace = 200;

const roles = {
  writer: 'writer',
  'additional-reporting': 'additional_reporting',
  photographer: 'photographer',
  'web-editor': 'web_editor',
  editor: 'editor',
  translator: 'translator',
  illustrator: 'illustrator',
  video: 'video',
  data: 'data',
  contributor: 'contributor',
} as const satisfies Record<ImportedRole, string>;

/**
 * @param photosBefore for each photo the index of the block in front of which it stood
 * @param newKey makes the key of a photo use
 * @param pictureOf what became of a picture, by its name in the copy
 */
export function draftFromStory(
  story: ImportedStory,
  photosBefore: readonly number[],
  names: KnownNames,
  newKey: () => string,
  pictureOf: (src: string | null) => TakenPicture = () => ({ photoId: null, altText: '' }),
): Omit<RevisionFields, 'sectionId' | 'topicIds'> {
  const photoUses = story.photos.map((photo): PhotoUse => {
    const taken = pictureOf(photo.src);
    const isToCome = taken.photoId === null;
    return {
      key: newKey(),
      ...taken,
      caption: photo.caption ?? '',
      decorative: false,
      crop: null,
      creditLine: isToCome ? (photo.credit ?? '').slice(0, 1000) : '',
      contributorId: isToCome ? names.personId(photo.creator) : null,
      agencyId: isToCome ? names.agencyId(photo.agency) : null,
    };
  });
  const credits = story.credits.flatMap((credit) => toCredit(credit, names));
  return {
    kicker: cut(story.kicker, 200),
    headline: cut(story.headline, 400),
    standfirst: cut(story.standfirst, 2000),
    slug: slugFrom(story.slugline ?? story.headline ?? ''),
    place: cut(story.place, longestPlace),
    body: { type: 'doc', content: withPhotos(story.body.content, photoUses, photosBefore) },
    agencyId: names.agencyId(story.source),
    timeLine: story.publishedAt === null ? null : new Date(story.publishedAt),
    noByline: false,
    keywords: story.keywords.map((word) => cut(word, 100)).slice(0, 50),
    credits: withoutRepeats(credits),
    photoUses,
  };
}

function cut(text: string | null, longest: number): string {
  return (text ?? '').slice(0, longest);
}

function toCredit(credit: ImportedCredit, names: KnownNames): RevisionCredit[] {
  const contributorId = names.personId(credit.name);
  const agencyId = names.agencyId(credit.agency);
  if (contributorId === null && (agencyId === null || credit.name !== null)) return [];
  const role = roles[credit.role];
  const usual = usualPosition[role];
  return [
    {
      role,
      contributorId,
      agencyId,
      position: usual === 'photo' ? 'foot' : usual,
      printedAs: null,
      ...(credit.place !== undefined && { place: cut(credit.place, longestPlace) }),
    },
  ];
}

/** One person has one role once. */
function withoutRepeats(credits: readonly RevisionCredit[]): RevisionCredit[] {
  const seen = new Set<string>();
  return credits.filter((credit) => {
    const key = `${credit.role} ${credit.contributorId ?? credit.agencyId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withPhotos(blocks: readonly Block[], uses: readonly PhotoUse[], before: readonly number[]): Block[] {
  const placed = blocks.flatMap((block, index): Block[] => [...photosAt(index), block]);
  const rest = uses.flatMap((use, index) =>
    (before[index] ?? blocks.length) >= blocks.length ? [photoBlock(use)] : [],
  );
  return [...placed, ...rest];

  function photosAt(index: number): Block[] {
    return uses.flatMap((use, photo) => (before[photo] === index ? [photoBlock(use)] : []));
  }
}

function photoBlock(use: PhotoUse): Block {
  return { type: 'photo', attrs: { use: use.key } };
}
