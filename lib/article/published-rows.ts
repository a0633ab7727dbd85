import 'server-only';
import { bodySchema, photoKeys } from '../body/body.ts';
import { printedName } from '../contributor/printed.ts';
import type { PrintableCredit, PrintedName } from '../credit/credit.ts';
import type { PrintedSection } from '../edition/printed.ts';
import { fold } from '../language/fold.ts';
import { cropSchema } from '../photo/photo-use.ts';
import { db, Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { LinkedStory, PrintedPhoto, PrintedStory, PrintedTranslation, Teaser } from './printed.ts';

/**
 * The one place that says which revision readers may see: the live one of a published article. It has a first
 * publication by rule; saying so lets the index by time pass over all drafts, which stand before the newest.
 */
export const live = Prisma.sql`"Article" a JOIN "Revision" r ON r.id = a."liveRevisionId" AND a.status = 'published' AND a."firstPublishedAt" IS NOT NULL`;

const printedNames = {
  where: { kind: 'printed' },
  select: { language: true, name: true },
} satisfies Prisma.Contributor$namesArgs & Prisma.Agency$namesArgs;
export const someone = { select: { id: true, slug: true, name: true, names: printedNames } };
const somebody = {
  select: { ...someone.select, state: true, names: { select: { kind: true, language: true, name: true } } },
} satisfies Prisma.Credit$contributorArgs;

export const keptNames = {
  select: { contributorId: true, name: true },
} satisfies Prisma.Revision$keptNamesArgs;

export const creditSelect = {
  role: true,
  position: true,
  printedAs: true,
  place: true,
  contributor: somebody,
  agency: someone,
} satisfies Prisma.CreditSelect;

export const photoSelect = {
  id: true,
  width: true,
  height: true,
  copyright: true,
  renditions: {
    select: { mediaType: true, width: true, height: true, bytes: true },
    orderBy: { width: 'asc' },
  },
  credits: { select: creditSelect, orderBy: { order: 'asc' } },
} satisfies Prisma.PhotoSelect;

const photoUseSelect = {
  revisionId: true,
  revision: { select: { keptNames } },
  key: true,
  caption: true,
  altText: true,
  decorative: true,
  crop: true,
  photo: { select: photoSelect },
} satisfies Prisma.PhotoUseSelect;

const teaserRevision = {
  id: true,
  kicker: true,
  headline: true,
  standfirst: true,
  place: true,
  timeLine: true,
  noByline: true,
  section: { select: { id: true, slug: true, name: true, colour: true } },
  agency: someone,
  keptNames,
  credits: { select: creditSelect, orderBy: [{ position: 'asc' }, { order: 'asc' }] },
} satisfies Prisma.RevisionSelect;

export const teaserSelect = {
  id: true,
  address: true,
  firstPublishedAt: true,
  liveRevision: { select: teaserRevision },
} satisfies Prisma.ArticleSelect;

export const storySelect = {
  ...teaserSelect,
  publishedAt: true,
  translationGroup: true,
  corrections: { select: { text: true, madeAt: true }, orderBy: { madeAt: 'desc' } },
  liveRevision: {
    select: {
      ...teaserRevision,
      body: true,
      keywords: true,
      photoUses: { select: photoUseSelect },
      fileUses: { select: { file: { select: { id: true, name: true, mediaType: true, bytes: true } } } },
      topics: {
        select: { topic: { select: { id: true, slug: true, name: true } } },
        orderBy: { order: 'asc' },
      },
    },
  },
} satisfies Prisma.ArticleSelect;

type SomeoneRow = { id: string; slug: string; name: string; names: { language: string; name: string }[] };
/** The name of somebody that a story printed, and still prints. */
type Kept = { contributorId: string; name: string };
type CreditRow = Prisma.CreditGetPayload<{ select: typeof creditSelect }>;
type PhotoUseRow = Prisma.PhotoUseGetPayload<{ select: typeof photoUseSelect }>;
type SectionRow = PrintedSection & { id: string };
type TeaserRow = Prisma.ArticleGetPayload<{ select: typeof teaserSelect }>;
export type StoryRow = Prisma.ArticleGetPayload<{ select: typeof storySelect }>;

export function toName(
  kind: 'contributor' | 'agency',
  row: SomeoneRow | null,
  language: string,
  kept: readonly Kept[] = [],
): PrintedName | null {
  if (row === null) return null;
  madeFrom(`${kind}:${row.id}`);
  const asPrinted = kept.find(({ contributorId }) => contributorId === row.id)?.name;
  return { slug: row.slug, text: asPrinted ?? printedName(row, language) };
}

/**
 * The one place where a person's name gets into print. Of someone who is withheld nothing does, not even the form that a
 * desk wrote for this story; the agency they are credited with may stand alone.
 */
export function toCredits(
  rows: readonly CreditRow[],
  language: string,
  kept: readonly Kept[] = [],
): PrintableCredit[] {
  return rows.flatMap(({ role, position, printedAs, place, contributor, agency }) => {
    if (contributor?.state === 'withheld') {
      madeFrom(`contributor:${contributor.id}`);
      const alone = toName('agency', agency, language);
      return alone ? [{ role, position, printedAs: null, place: null, name: null, agency: alone }] : [];
    }
    const person = contributor && {
      ...contributor,
      names: contributor.names.filter(({ kind }) => kind === 'printed'),
    };
    return [
      {
        role,
        position,
        printedAs,
        place,
        name: toName('contributor', person, language, kept),
        agency: toName('agency', agency, language),
      },
    ];
  });
}

/** A line that names someone who is withheld is left out whole. */
function withoutWithheld(text: string, credits: readonly CreditRow[]): string {
  const folded = fold(text);
  const names = credits.flatMap(({ contributor, printedAs }) =>
    contributor?.state === 'withheld'
      ? [contributor.name, ...contributor.names.map(({ name }) => name), printedAs ?? '']
      : [],
  );
  return names.some((name) => name !== '' && folded.includes(fold(name))) ? '' : text;
}

/** Null while the picture is still to come, which no published story's is. */
export function toPhoto(
  use: Omit<PhotoUseRow, 'revisionId' | 'key' | 'revision'> & Partial<Pick<PhotoUseRow, 'revision'>>,
  language: string,
): PrintedPhoto | null {
  if (use.photo === null) return null;
  const { id, width, height, copyright, renditions, credits } = use.photo;
  madeFrom(`photo:${id}`);
  return {
    photoId: id,
    caption: use.caption,
    altText: use.decorative ? '' : use.altText,
    crop: cropSchema.nullable().parse(use.crop),
    width,
    height,
    renditions,
    credits: toCredits(credits, language, use.revision?.keptNames),
    copyright: withoutWithheld(copyright, credits),
  };
}

function photosByKey(uses: readonly PhotoUseRow[], language: string) {
  const photos = uses.flatMap((use): [string, PrintedPhoto][] => {
    const photo = toPhoto(use, language);
    return photo ? [[use.key, photo]] : [];
  });
  return new Map(photos);
}

function toSection(row: SectionRow | null): PrintedSection | null {
  if (row === null) return null;
  madeFrom(`section:${row.id}`);
  const { slug, name, colour } = row;
  return { slug, name, colour };
}

/** Null for an article that stopped being live between two reads. */
export function toTeaser(row: TeaserRow, photo: PrintedPhoto | null, language: string): Teaser | null {
  const { address, firstPublishedAt, liveRevision: live } = row;
  madeFrom(`article:${row.id}`);
  if (!live || address === null || firstPublishedAt === null) return null;
  return {
    address,
    kicker: live.kicker,
    headline: live.headline,
    standfirst: live.standfirst,
    place: live.place,
    section: toSection(live.section),
    printedAt: live.timeLine ?? firstPublishedAt,
    noByline: live.noByline,
    storyAgency: toName('agency', live.agency, language),
    credits: toCredits(live.credits, language, live.keptNames),
    photo,
  };
}

export function toStory(
  row: StoryRow,
  language: string,
  beside: { translations: PrintedTranslation[]; linked: ReadonlyMap<string, LinkedStory> },
): PrintedStory | null {
  const live = row.liveRevision;
  if (!live || row.firstPublishedAt === null) return null;
  const body = bodySchema.parse(live.body);
  const photos = photosByKey(live.photoUses, language);
  const [firstKey] = photoKeys(body);
  const teaser = toTeaser(row, firstKey === undefined ? null : (photos.get(firstKey) ?? null), language);
  if (!teaser) return null;
  const { firstPublishedAt, publishedAt } = row;
  return {
    ...teaser,
    id: row.id,
    revisionId: live.id,
    about: { section: live.section?.id ?? null, topics: live.topics.map(({ topic }) => topic.id) },
    body,
    photos,
    files: new Map(live.fileUses.map(({ file }) => [file.id, file])),
    topics: live.topics.map(({ topic: { id, slug, name } }) => {
      madeFrom(`topic:${id}`);
      return { slug, name };
    }),
    keywords: live.keywords,
    firstPublishedAt,
    updatedAt: publishedAt && publishedAt > firstPublishedAt ? publishedAt : null,
    corrections: row.corrections,
    ...beside,
  };
}

/** The photo that the body of each revision shows first, by revision. */
export async function firstPhotos(revisionIds: readonly string[]): Promise<Map<string, PhotoUseRow>> {
  if (revisionIds.length === 0) return new Map();
  const ids = Prisma.join(revisionIds.map((id) => Prisma.sql`${id}::uuid`));
  const found = await db().$queryRaw<{ revisionId: string; key: string }[]>`
    SELECT use."revisionId", use.key
    FROM "Revision" r
    JOIN "PhotoUse" use ON use."revisionId" = r.id AND use."photoId" IS NOT NULL
      AND use.key::text = (
        SELECT coalesce(block #>> '{attrs,use}', block #>> '{content,0,attrs,use}')
        FROM jsonb_path_query_first(r.body, '$.content[*] ? (@.type == "photo" || @.type == "gallery")') AS block)
    WHERE r.id IN (${ids})`;
  if (found.length === 0) return new Map();
  const uses = await db().photoUse.findMany({
    where: { OR: found.map(({ revisionId, key }) => ({ revisionId, key })) },
    select: photoUseSelect,
  });
  return new Map(uses.map((use) => [use.revisionId, use]));
}
