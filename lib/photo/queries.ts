import 'server-only';
import { z } from 'zod';
import type { CreditRole } from '../credit/credit.ts';
import { fold } from '../language/fold.ts';
import { db, Prisma } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { mayEditPhoto } from './permissions.ts';
import { originalAddress, parseRenditionFileName, renditionAddress, renditionMediaTypes } from './photo.ts';
import type { ListPhotos } from './photo-form.ts';

export const photosPerPage = 40;

export type NamedCredit = {
  role: CreditRole;
  contributorId: string | null;
  agencyId: string | null;
  printedAs: string | null;
  /** The person's name, and the agency's. */
  name: string | null;
  agency: string | null;
};

export type RenditionLink = {
  mediaType: string;
  width: number;
  height: number;
  bytes: number;
  address: string;
};

const creditsAndRenditions = {
  credits: {
    orderBy: { order: 'asc' },
    select: {
      role: true,
      contributorId: true,
      agencyId: true,
      printedAs: true,
      contributor: { select: { name: true } },
      agency: { select: { name: true } },
    },
  },
  renditions: {
    orderBy: [{ mediaType: 'desc' }, { width: 'asc' }],
    select: { mediaType: true, width: true, height: true, bytes: true },
  },
} as const satisfies Prisma.PhotoInclude;

type PhotoRow = Prisma.PhotoGetPayload<{ include: typeof creditsAndRenditions }>;

/** A photo with its names and files, as lists and pages of the newsroom show it. */
function toListed(actor: Actor, { checksum: _, credits, renditions, ...photo }: PhotoRow) {
  return {
    ...photo,
    credits: credits.map(
      ({ contributor, agency, ...credit }): NamedCredit => ({
        ...credit,
        name: contributor?.name ?? null,
        agency: agency?.name ?? null,
      }),
    ),
    renditions: renditions.map((rendition) => toLink(photo.id, rendition)),
    mayEdit: mayEditPhoto(actor, photo),
  };
}
export type ListedPhoto = ReturnType<typeof toListed>;

const mediaTypeSchema = z.enum(renditionMediaTypes);

function toLink(photoId: string, rendition: Omit<RenditionLink, 'address'>): RenditionLink {
  const mediaType = mediaTypeSchema.parse(rendition.mediaType);
  return { ...rendition, address: renditionAddress(photoId, { ...rendition, mediaType }) };
}

const foundSchema = z.tuple([z.object({ total: z.number(), ids: z.array(z.uuid()) })]);

/** One page of the library, newest first. Every word must occur in headline, caption, place, file name or a credit. */
export async function listPhotos(
  actor: Actor,
  { search, page }: ListPhotos,
): Promise<{ photos: ListedPhoto[]; total: number }> {
  demand(actor, 'photo.read');
  const found = await db().$queryRaw`
    WITH found AS (SELECT p.id, p."createdAt" FROM "Photo" p WHERE ${matching(search)})
    SELECT (SELECT count(*)::int FROM found) AS total, ARRAY(
      SELECT id::text FROM found ORDER BY "createdAt" DESC, id ASC
      LIMIT ${photosPerPage} OFFSET ${(page - 1) * photosPerPage}) AS ids`;
  const [{ total, ids }] = foundSchema.parse(found);
  const rows = await db().photo.findMany({ where: { id: { in: ids } }, include: creditsAndRenditions });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { photos: ids.flatMap((id) => byId.get(id) ?? []).map((row) => toListed(actor, row)), total };
}

const texts = Prisma.sql`(p.headline || ' ' || p.caption || ' ' || p.place || ' ' || p."originalName")`;

/** The same as `fold(texts)`, which is slow: where all letters are ASCII or Chinese, only their case differs. */
const foldedTexts = Prisma.sql`
  CASE WHEN octet_length(${texts}) = char_length(${texts}) OR ${texts} !~ '[^\\u0001-\\u007e\\u3001-\\u3020\\u3400-\\u9fff]'
  THEN lower(${texts}) ELSE fold(${texts}) END`;

function matching(search: string): Prisma.Sql {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
  if (words.length === 0) return Prisma.sql`true`;
  const parts = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return Prisma.sql`(${foldedTexts} LIKE ${pattern} OR p.id IN (
      SELECT c."photoId" FROM "Credit" c WHERE c."photoId" IS NOT NULL AND (
        c."contributorId" IN (SELECT "contributorId" FROM "NameEntry" WHERE folded LIKE ${pattern})
        OR c."agencyId" IN (SELECT "agencyId" FROM "NameEntry" WHERE folded LIKE ${pattern})
        OR fold(c."printedAs") LIKE ${pattern})))`;
  });
  return Prisma.join(parts, ' AND ');
}

export type PhotoInStory = { articleId: string; headline: string; status: string; live: boolean };

/** One photo with everything the newsroom knows of it, and the stories whose latest or live state shows it. */
export async function getPhoto(actor: Actor, photoId: string) {
  demand(actor, 'photo.read');
  const photo = z.uuid().safeParse(photoId).success
    ? await db().photo.findUnique({
        where: { id: photoId },
        include: { ...creditsAndRenditions, uploadedBy: { select: { id: true, name: true } } },
      })
    : null;
  if (!photo) throw new NotFound('There is no such photo.');
  return {
    ...toListed(actor, photo),
    uploadedBy: photo.uploadedBy,
    original: originalAddress(photo.id),
    usedIn: await storiesShowing(photo.id),
  };
}
export type PhotoDetail = Awaited<ReturnType<typeof getPhoto>>;

async function storiesShowing(photoId: string): Promise<PhotoInStory[]> {
  const uses = { some: { photoId } };
  const articles = await db().article.findMany({
    where: { OR: [{ latestRevision: { photoUses: uses } }, { liveRevision: { photoUses: uses } }] },
    orderBy: { changedAt: 'desc' },
    select: {
      id: true,
      status: true,
      latestRevision: { select: { headline: true } },
      liveRevision: { select: { headline: true, photoUses: { where: { photoId }, select: { key: true } } } },
    },
  });
  return articles.map(({ id, status, latestRevision, liveRevision }) => ({
    articleId: id,
    status,
    headline: latestRevision?.headline || liveRevision?.headline || '',
    live: (liveRevision?.photoUses.length ?? 0) > 0,
  }));
}

/** Where a file made from a photo lies, whether or not readers may see it. */
export async function findRendition(actor: Actor, photoId: string, fileName: string) {
  demand(actor, 'photo.read');
  return findStored(photoId, fileName);
}

/** The same for whoever has been let in already, by a preview link. */
export async function findStored(photoId: string, fileName: string) {
  const wanted = parseRenditionFileName(fileName);
  if (!wanted || !z.uuid().safeParse(photoId).success) return null;
  return db().rendition.findFirst({
    where: { photoId, ...wanted },
    select: { id: true, storageKey: true, mediaType: true },
  });
}

/** The file as it was sent, with the name and kind to send it back under. */
export async function findOriginal(actor: Actor, photoId: string) {
  demand(actor, 'photo.read');
  if (!z.uuid().safeParse(photoId).success) return null;
  return db().photo.findUnique({
    where: { id: photoId },
    select: { id: true, mediaType: true, originalName: true },
  });
}
