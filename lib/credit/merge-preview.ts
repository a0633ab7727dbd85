import 'server-only';
import { z } from 'zod';
import type { Named } from '../contributor/contributor.ts';
import { tables } from '../contributor/named-rows.ts';
import { db, Prisma } from '../platform/db.ts';
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

type Merging = { id: string; slug: string; mergedIntoId: string | null };

/** What a merge would do: every story and page that changes, and what cannot be kept of both. */
export async function previewMerge(
  actor: Actor,
  named: Named,
  { survivor, merged, page }: { survivor: Merging; merged: Merging; page: number },
) {
  demand(actor, 'contributor.edit');
  if (survivor.id === merged.id || survivor.mergedIntoId !== null || merged.mergedIntoId !== null)
    throw new Invalid('They cannot be merged.', [{ field: '', code: 'merge-self' }]);
  const { owner, sameCredit } = tables[named];
  const works = named === 'agency' ? Prisma.raw('"AgencyWork"') : Prisma.raw('"ContributorWork"');
  const [own, other] = [Prisma.sql`${survivor.id}::uuid`, Prisma.sql`${merged.id}::uuid`];
  const [stories, photos, counted, editions] = await Promise.all([
    worksOf(named, merged.id, page),
    photosOf(named, merged.id, 0),
    db().$queryRaw`
      SELECT (SELECT count(*)::int FROM "Credit" c WHERE c.${owner} = ${other}) AS credits,
        (SELECT count(*)::int FROM "Credit" c JOIN "Credit" other ON other.${owner} = ${own} AND ${sameCredit}
          AND (other."revisionId" = c."revisionId" OR other."photoId" = c."photoId") WHERE c.${owner} = ${other}) AS twice,
        EXISTS (SELECT FROM "User" WHERE "contributorId" = ${own}) AS "hasAccount",
        EXISTS (SELECT FROM "User" WHERE "contributorId" = ${other}) AS "otherHasAccount"`,
    db().$queryRaw`
      SELECT e.code FROM "Edition" e
      WHERE EXISTS (SELECT FROM ${works} w WHERE w.${owner} IN (${own}, ${other}) AND w."editionId" = e.id) ORDER BY 1`,
  ]);
  const [{ credits, twice, hasAccount, otherHasAccount }] = countRows.parse(counted);
  const folder = named === 'agency' ? 'agencies' : 'people';
  return {
    credits,
    /** Credited both for the same thing: one of the two goes. */
    twice,
    bothHaveAccounts: hasAccount && otherHasAccount,
    stories,
    photos: photos.total,
    pages: editionRows
      .parse(editions)
      .flatMap(({ code }) => [survivor, merged].map(({ slug }) => `/${code}/${folder}/${slug}`)),
  };
}
export type MergePreview = Awaited<ReturnType<typeof previewMerge>>;

/** What a person is credited for, to choose from: for splitting. */
export async function listWorks(actor: Actor, { id, page }: { id: string; page: number }) {
  demand(actor, 'contributor.edit');
  const [stories, photos] = await Promise.all([
    worksOf('contributor', id, page),
    photosOf('contributor', id, (page - 1) * worksPerPage),
  ]);
  return { stories, photos };
}
export type Works = Awaited<ReturnType<typeof listWorks>>;

/** Stories whose latest or live state names the person, or shows a photo of theirs; whatever changed last first. */
async function worksOf(named: Named, id: string, page: number) {
  const { owner } = tables[named];
  // Stories that as a whole came from there.
  const whole =
    named === 'agency'
      ? Prisma.sql`UNION SELECT id FROM "Revision" WHERE "agencyId" = ${id}::uuid`
      : Prisma.empty;
  const rows = workRows.parse(
    await db().$queryRaw`
      WITH own AS MATERIALIZED (
          SELECT "revisionId" AS id FROM "Credit" WHERE ${owner} = ${id}::uuid AND "revisionId" IS NOT NULL ${whole}
          UNION SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId"
          WHERE c.${owner} = ${id}::uuid),
        story AS (
          SELECT id FROM "Article" WHERE "latestRevisionId" IN (SELECT id FROM own)
          UNION SELECT id FROM "Article" WHERE "liveRevisionId" IN (SELECT id FROM own)),
        page AS (
          SELECT a.*, (count(*) OVER ())::int AS total FROM story JOIN "Article" a USING (id)
          ORDER BY a."changedAt" DESC, a.id DESC LIMIT ${worksPerPage} OFFSET ${(page - 1) * worksPerPage})
      SELECT a.id, r.headline, e.language, a.status::text, CASE WHEN a.status = 'published' THEN a.address END AS address, a.total,
        (SELECT array_agg(DISTINCT c.role::text) FROM "Credit" c
          WHERE c.${owner} = ${id}::uuid AND c."revisionId" IN (a."latestRevisionId", a."liveRevisionId")) AS roles
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

async function photosOf(named: Named, id: string, offset: number) {
  const { owner } = tables[named];
  const rows = photoRows.parse(
    await db().$queryRaw`
      SELECT p.id, p.headline, p."originalName", (count(*) OVER ())::int AS total FROM "Photo" p
      WHERE p.id IN (SELECT "photoId" FROM "Credit" WHERE ${owner} = ${id}::uuid AND "photoId" IS NOT NULL)
      ORDER BY p."createdAt" DESC, p.id LIMIT ${worksPerPage} OFFSET ${offset}`,
  );
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
