import 'server-only';
import { Prisma } from '../platform/db.ts';
import { type Counted, daysAfter } from './count-form.ts';

/** Credits `c` and `n` name the same in the same role: somebody whatever the agency, or an agency alone. */
const isSame = Prisma.sql`
  c.role::text = n.role AND c."contributorId" IS NOT DISTINCT FROM n."contributorId"
  AND (n."contributorId" IS NOT NULL OR c."agencyId" IS NOT DISTINCT FROM n."agencyId")`;

/**
 * Everyone printed over, in or under a story in a period, each once in each role: as `printed`, a row for each credit and for
 * each photo that it is of. A correction, of the story or of a photo in the library, adds only whom it names anew; what was
 * withdrawn since was printed all the same.
 */
export function printedCredits({ from, until, edition, role, person, agency }: Counted): Prisma.Sql {
  const inEdition = edition === null ? Prisma.empty : Prisma.sql`WHERE e.code = ${edition}`;
  const wanted = [
    role === null ? null : Prisma.sql`n.role = ${role}`,
    person === null ? null : Prisma.sql`n."contributorId" = ${person}::uuid`,
    agency === null ? null : Prisma.sql`n."agencyId" = ${agency}::uuid`,
  ].filter((part) => part !== null);
  // The days in any zone, for the plan: what a zone makes of them it cannot foresee.
  const [earliest, latest] = [
    new Date(`${daysAfter(from, -1)}T00:00Z`),
    new Date(`${daysAfter(until, 2)}T00:00Z`),
  ];
  const inPeriod = (at: Prisma.Sql) => Prisma.sql`
    ${at} >= ${earliest} AND ${at} < ${latest} AND
    ${at} >= ${from}::date::timestamp AT TIME ZONE e."timeZone"
    AND ${at} < (${until}::date + 1)::timestamp AT TIME ZONE e."timeZone"`;
  return Prisma.sql`
    shown AS MATERIALIZED (
      SELECT p.*, (p.at AT TIME ZONE e."timeZone")::date AS day, r."noByline", r."agencyId" AS "storyAgencyId"
      FROM "Edition" e
      JOIN "Publication" p ON p."editionId" = e.id AND ${inPeriod(Prisma.sql`p.at`)}
      JOIN "Revision" r ON r.id = p."revisionId"
      ${inEdition}),
    -- Whom the library named anew under a photo that stood there already.
    late AS (
      SELECT p."revisionId", p."articleId", p."editionId", c.since AS at, false AS "isFirst", p.words,
        (c.since AT TIME ZONE e."timeZone")::date AS day, c.role, c."contributorId", c."photoId", c."agencyId"
      FROM "Edition" e
      JOIN photo_credits_as_printed() c ON c.since IS NOT NULL AND ${inPeriod(Prisma.sql`c.since`)}
      JOIN "Publication" p ON p."revisionId" = c."revisionId" AND p."editionId" = e.id
      ${inEdition}),
    named AS (
      SELECT s.*, c.role::text AS role, c."contributorId", NULL::uuid AS "photoId",
        -- Who wrote without an agency of their own wrote for where the story came from.
        CASE WHEN c.role = 'writer' THEN coalesce(c."agencyId", s."storyAgencyId") ELSE c."agencyId" END AS "agencyId"
      FROM shown s JOIN "Credit" c ON c."revisionId" = s."revisionId" AND NOT (s."noByline" AND c.position = 'top')
      UNION ALL
      SELECT s.*, c.role, c."contributorId", c."photoId", c."agencyId"
      FROM shown s JOIN photo_credits_as_printed() c ON c."revisionId" = s."revisionId" AND c.since IS NULL
      UNION ALL
      SELECT "revisionId", "articleId", "editionId", at, "isFirst", words, day, false, NULL, role, "contributorId", "photoId", "agencyId"
      FROM late
      UNION ALL
      SELECT s.*, 'writer', NULL, NULL, s."storyAgencyId" FROM shown s
      WHERE s."storyAgencyId" IS NOT NULL AND NOT s."noByline"
        AND NOT EXISTS (SELECT FROM "Credit" c WHERE c."revisionId" = s."revisionId" AND c.role = 'writer' AND c.position = 'top')),
    printed AS (
      SELECT n.* FROM named n
      WHERE ${wanted.length === 0 ? Prisma.sql`true` : Prisma.join(wanted, ' AND ')} AND (n."isFirst" OR NOT EXISTS (
        SELECT FROM "Publication" q JOIN "Revision" before ON before.id = q."revisionId"
        WHERE q."articleId" = n."articleId" AND CASE
          WHEN n."photoId" IS NOT NULL THEN EXISTS (
            SELECT FROM photo_credits_as_printed() c
            WHERE c."revisionId" = q."revisionId" AND c."photoId" = n."photoId" AND ${isSame}
              AND (coalesce(c.since, q.at), q."revisionId") < (n.at, n."revisionId"))
          ELSE (q.at, q."revisionId") < (n.at, n."revisionId") AND (EXISTS (
            SELECT FROM "Credit" c WHERE c."revisionId" = q."revisionId" AND NOT (before."noByline" AND c.position = 'top') AND ${isSame})
            OR (n."contributorId" IS NULL AND n.role = 'writer' AND before."agencyId" = n."agencyId" AND NOT before."noByline"))
          END)))`;
}
