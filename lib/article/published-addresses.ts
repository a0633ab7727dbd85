import 'server-only';
import { z } from 'zod';
import type { CreditRole } from '../credit/credit.ts';
import { db } from '../platform/db.ts';
import { goodUntil, madeFrom } from '../platform/made-from.ts';
import { rolesByOwner } from './live-works.ts';
import { live } from './published-rows.ts';

export type ListedAddress = {
  address: string;
  changedAt: Date;
  /** The same story by language, itself included; empty where it is there in one only. */
  languages: { language: string; address: string }[];
};
export type NewsAddress = { address: string; headline: string; firstPublishedAt: Date };

const addressRows = z.array(
  z.object({
    address: z.string(),
    changedAt: z.date(),
    languages: z.array(z.object({ language: z.string(), address: z.string() })).nullable(),
  }),
);
const newsRows = z.array(
  z.object({ id: z.uuid(), address: z.string(), headline: z.string(), firstPublishedAt: z.date() }),
);
const countRows = z.tuple([z.object({ count: z.int() })]);

/** How many live stories an edition has. */
export async function countPublished(editionCode: string): Promise<number> {
  const edition = await editionId(editionCode);
  if (edition === null) return 0;
  const [{ count }] = countRows.parse(
    await db().$queryRaw`
      SELECT count(*)::int AS count FROM "Article" a
      WHERE a.status = 'published' AND a."editionId" = ${edition}::uuid`,
  );
  return count;
}

/**
 * Where the live stories of an edition are, oldest first: so a new one changes the last sitemap only.
 * Every change of a story touches its edition's list, so that the single stories need not be named.
 */
export async function publishedAddresses(
  editionCode: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<ListedAddress[]> {
  const edition = await editionId(editionCode);
  if (edition === null) return [];
  const rows = await db().$queryRaw`
    SELECT a.address, a."publishedAt" AS "changedAt",
      CASE WHEN a."translationGroup" IS NOT NULL THEN (
        SELECT json_agg(json_build_object('language', e.language, 'address', o.address) ORDER BY e.position, e.code)
        FROM "Article" o JOIN "Edition" e ON e.id = o."editionId"
        WHERE o."translationGroup" = a."translationGroup" AND o.status = 'published') END AS languages
    FROM "Article" a
    WHERE a.status = 'published' AND a."editionId" = ${edition}::uuid
    ORDER BY a."firstPublishedAt", a.id LIMIT ${limit} OFFSET ${offset}`;
  const editions = await db().edition.findMany({ select: { id: true } });
  // What is there in other languages changes when another edition does.
  madeFrom(...editions.map(({ id }) => `stories-of:edition:${id}` as const));
  return addressRows.parse(rows).map(({ languages, ...row }) => ({
    ...row,
    languages: languages && languages.length > 1 ? languages : [],
  }));
}

const twoDays = 48 * 3_600_000;

/** The stories of the last two days, newest first. */
export async function newsAddresses(
  editionCode: string,
  { limit, now = new Date() }: { limit: number; now?: Date },
): Promise<NewsAddress[]> {
  const edition = await editionId(editionCode);
  if (edition === null) return [];
  const since = new Date(now.getTime() - twoDays);
  const rows = newsRows.parse(
    await db().$queryRaw`
      SELECT a.id, a.address, r.headline, a."firstPublishedAt" FROM ${live}
      WHERE a."editionId" = ${edition}::uuid AND a."firstPublishedAt" > ${since}
      ORDER BY a."firstPublishedAt" DESC, a.id DESC LIMIT ${limit}`,
  );
  madeFrom(...rows.map(({ id }) => `article:${id}` as const));
  const oldest = rows.at(-1);
  if (oldest) goodUntil(new Date(oldest.firstPublishedAt.getTime() + twoDays));
  return rows;
}

const placeRows = z.array(
  z.object({
    id: z.uuid(),
    kind: z.enum(['section', 'topic', 'contributor', 'agency']),
    slug: z.string(),
    changedAt: z.date(),
    isWithheld: z.boolean(),
  }),
);
export type ListedPlace = Omit<z.infer<typeof placeRows>[number], 'isWithheld'> & {
  /** Of a person or an agency that is named for several things: those that have a page of their own. */
  roles: CreditRole[];
};

/** The sections, topics, people and agencies that live stories of an edition lead to, with the newest change among those. */
export async function publishedPlaces(editionCode: string): Promise<ListedPlace[]> {
  const edition = await editionId(editionCode);
  if (edition === null) return [];
  const rows = placeRows.parse(
    await db().$queryRaw`
      WITH story AS MATERIALIZED (
          SELECT r.id, a."publishedAt" AS at, r."sectionId", r."agencyId", r."noByline"
          FROM ${live} WHERE a."editionId" = ${edition}::uuid),
        credit AS MATERIALIZED (
          SELECT c."contributorId", c."agencyId", story.at FROM story
          JOIN "Credit" c ON c."revisionId" = story.id AND NOT (story."noByline" AND c.position = 'top')
          UNION ALL
          SELECT c."contributorId", c."agencyId", story.at FROM story
          JOIN "PhotoUse" use ON use."revisionId" = story.id JOIN "Credit" c ON c."photoId" = use."photoId"
          UNION ALL
          SELECT NULL, "agencyId", at FROM story),
        place AS (
          SELECT 'section' AS kind, "sectionId" AS id, at FROM story
          UNION ALL SELECT 'topic', t."topicId", story.at FROM story JOIN "RevisionTopic" t ON t."revisionId" = story.id
          UNION ALL SELECT 'contributor', "contributorId", at FROM credit
          UNION ALL SELECT 'agency', "agencyId", at FROM credit),
        newest AS (SELECT kind, id, max(at) AS at FROM place WHERE id IS NOT NULL GROUP BY kind, id)
      SELECT newest.id, newest.kind, newest.at AS "changedAt",
        coalesce(s.slug, t.slug, c.slug, y.slug) AS slug, coalesce(c.state = 'withheld', false) AS "isWithheld"
      FROM newest
      LEFT JOIN "Section" s ON newest.kind = 'section' AND s.id = newest.id
      LEFT JOIN "Topic" t ON newest.kind = 'topic' AND t.id = newest.id
      LEFT JOIN "Contributor" c ON newest.kind = 'contributor' AND c.id = newest.id
      LEFT JOIN "Agency" y ON newest.kind = 'agency' AND y.id = newest.id
      ORDER BY array_position(ARRAY['section', 'topic', 'contributor', 'agency'], newest.kind), slug`,
  );
  const roles = await rolesByOwner(edition);
  madeFrom(...rows.map(({ kind, id }) => `${kind}:${id}` as const));
  return rows.flatMap(({ isWithheld, ...place }) =>
    isWithheld ? [] : [{ ...place, roles: roles.get(place.id) ?? [] }],
  );
}

async function editionId(code: string): Promise<string | null> {
  const edition = await db().edition.findUnique({ where: { code }, select: { id: true } });
  if (edition) madeFrom(`stories-of:edition:${edition.id}`);
  return edition?.id ?? null;
}
