import 'server-only';
import { z } from 'zod';
import { likeness } from '../contributor/likeness.ts';
import { getContributor } from '../contributor/queries.ts';
import { db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { creditRoleSchema } from './credit.ts';

export const worksPerPage = 50;

const workRows = z.array(
  z.object({
    id: z.uuid(),
    headline: z.string(),
    language: z.string(),
    status: z.enum(['draft', 'published', 'withdrawn']),
    address: z.string().nullable(),
    roles: z.array(creditRoleSchema).nullable(),
    total: z.int(),
  }),
);
export type AffectedStory = Omit<z.infer<typeof workRows>[number], 'total' | 'roles'> & {
  /** What the person did for its text; empty where only a photo of theirs is in it. */
  roles: z.infer<typeof creditRoleSchema>[];
};
const photoRows = z.array(
  z.object({ id: z.uuid(), headline: z.string(), originalName: z.string(), total: z.int() }),
);
const countRows = z.tuple([
  z.object({ credits: z.int(), twice: z.int(), hasAccount: z.boolean(), otherHasAccount: z.boolean() }),
]);
const editionRows = z.array(z.object({ code: z.string() }));

/** What a merge would do: both people, every story and page that changes, and what cannot be kept of both. */
export async function previewMerge(
  actor: Actor,
  { survivorId, mergedId, page }: { survivorId: string; mergedId: string; page: number },
) {
  demand(actor, 'contributor.edit');
  const [survivor, merged] = await Promise.all([
    getContributor(actor, survivorId),
    getContributor(actor, mergedId),
  ]);
  if (survivor.id === merged.id || survivor.mergedIntoId !== null || merged.mergedIntoId !== null)
    throw new Invalid('They cannot be merged.', [{ field: '', code: 'merge-self' }]);
  const [works, photos, counted, editions] = await Promise.all([
    worksOf(mergedId, page),
    photosOf(mergedId, 0),
    db().$queryRaw`
      SELECT (SELECT count(*)::int FROM "Credit" WHERE "contributorId" = ${mergedId}::uuid) AS credits,
        (SELECT count(*)::int FROM "Credit" c JOIN "Credit" o ON o."contributorId" = ${survivorId}::uuid AND o.role = c.role
          AND (o."revisionId" = c."revisionId" OR o."photoId" = c."photoId") WHERE c."contributorId" = ${mergedId}::uuid) AS twice,
        EXISTS (SELECT FROM "User" WHERE "contributorId" = ${survivorId}::uuid) AS "hasAccount",
        EXISTS (SELECT FROM "User" WHERE "contributorId" = ${mergedId}::uuid) AS "otherHasAccount"`,
    db().$queryRaw`
      SELECT DISTINCT e.code FROM "SearchEntry" s JOIN "Edition" e ON e.id = s."editionId"
      WHERE s.people && ARRAY[${survivorId}::uuid, ${mergedId}::uuid] ORDER BY 1`,
  ]);
  const [{ credits, twice, hasAccount, otherHasAccount }] = countRows.parse(counted);
  return {
    survivor,
    merged,
    reason: likeness(survivor.name, merged.name),
    credits,
    /** Credited both for the same thing: one of the two goes. */
    twice,
    bothHaveAccounts: hasAccount && otherHasAccount,
    stories: works,
    photos: photos.total,
    pages: editionRows
      .parse(editions)
      .flatMap(({ code }) => [`/${code}/people/${survivor.slug}`, `/${code}/people/${merged.slug}`]),
  };
}
export type MergePreview = Awaited<ReturnType<typeof previewMerge>>;

/** What a person is credited for, to choose from: for splitting. */
export async function listWorks(actor: Actor, { id, page }: { id: string; page: number }) {
  demand(actor, 'contributor.edit');
  const [stories, photos] = await Promise.all([worksOf(id, page), photosOf(id, (page - 1) * worksPerPage)]);
  return { stories, photos };
}
export type Works = Awaited<ReturnType<typeof listWorks>>;

/** Stories whose latest or live state names the person, or shows a photo of theirs; whatever changed last first. */
async function worksOf(id: string, page: number) {
  const rows = workRows.parse(
    await db().$queryRaw`
      WITH own AS MATERIALIZED (
          SELECT "revisionId" AS id FROM "Credit" WHERE "contributorId" = ${id}::uuid AND "revisionId" IS NOT NULL
          UNION SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId"
          WHERE c."contributorId" = ${id}::uuid),
        story AS (
          SELECT id FROM "Article" WHERE "latestRevisionId" IN (SELECT id FROM own)
          UNION SELECT id FROM "Article" WHERE "liveRevisionId" IN (SELECT id FROM own)),
        page AS (
          SELECT a.*, (count(*) OVER ())::int AS total FROM story JOIN "Article" a USING (id)
          ORDER BY a."changedAt" DESC, a.id DESC LIMIT ${worksPerPage} OFFSET ${(page - 1) * worksPerPage})
      SELECT a.id, r.headline, e.language, a.status::text, CASE WHEN a.status = 'published' THEN a.address END AS address, a.total,
        (SELECT array_agg(DISTINCT c.role::text) FROM "Credit" c
          WHERE c."contributorId" = ${id}::uuid AND c."revisionId" IN (a."latestRevisionId", a."liveRevisionId")) AS roles
      FROM page a JOIN "Revision" r ON r.id = a."latestRevisionId" JOIN "Edition" e ON e.id = a."editionId"
      ORDER BY a."changedAt" DESC, a.id DESC`,
  );
  return {
    items: rows.map(({ total: _, roles, ...row }): AffectedStory => ({ ...row, roles: roles ?? [] })),
    total: rows[0]?.total ?? 0,
    page,
    pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / worksPerPage)),
  };
}

async function photosOf(id: string, offset: number) {
  const rows = photoRows.parse(
    await db().$queryRaw`
      SELECT p.id, p.headline, p."originalName", (count(*) OVER ())::int AS total FROM "Photo" p
      WHERE p.id IN (SELECT "photoId" FROM "Credit" WHERE "contributorId" = ${id}::uuid AND "photoId" IS NOT NULL)
      ORDER BY p."createdAt" DESC, p.id LIMIT ${worksPerPage} OFFSET ${offset}`,
  );
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
