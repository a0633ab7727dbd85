import 'server-only';
import { z } from 'zod';
import { printedName } from '../contributor/printed.ts';
import { creditRoleSchema } from '../credit/credit.ts';
import { db, Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { Masthead } from './printed.ts';
import { live } from './published-rows.ts';

const names = z.array(z.object({ language: z.string(), name: z.string() }));
const personRows = z.array(
  z.object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    title: z.string(),
    state: z.string(),
    isStaff: z.boolean(),
    names,
    /** Most often first. */
    roles: z.array(z.object({ role: creditRoleSchema, count: z.int() })),
  }),
);
const agencyRows = z.array(
  z.object({ id: z.uuid(), slug: z.string(), name: z.string(), names, count: z.int() }),
);

/** Everyone named in an edition's live stories and under their photos, with what they do; most often named first. */
export async function publishedMasthead(editionCode: string): Promise<Masthead> {
  const edition = await db().edition.findUnique({
    where: { code: editionCode },
    select: { id: true, language: true },
  });
  if (!edition) return { people: [], agencies: [] };
  madeFrom(`stories-of:edition:${edition.id}`);
  const [people, agencies] = await Promise.all([peopleIn(edition.id), agenciesIn(edition.id)]);
  return {
    people: people.flatMap(({ id, state, ...person }) => {
      madeFrom(`contributor:${id}`, `stories-of:contributor:${id}`);
      if (state === 'withheld') return [];
      const { slug, title, isStaff, roles } = person;
      return [{ slug, name: printedName(person, edition.language), title, isStaff, roles }];
    }),
    agencies: agencies.map(({ id, slug, count, ...agency }) => {
      madeFrom(`agency:${id}`, `stories-of:agency:${id}`);
      return { slug, name: printedName(agency, edition.language), count };
    }),
  };
}

/** Every credit that readers see, on a story or under one of its photos. A story without a byline names nobody at its top. */
const seen = (editionId: string) => Prisma.sql`
  story AS MATERIALIZED (
    SELECT a.id, r.id AS revision, r."agencyId", r."noByline" FROM ${live} WHERE a."editionId" = ${editionId}::uuid),
  credit AS MATERIALIZED (
    SELECT c."contributorId", c."agencyId", c.role, story.id AS story FROM story
    JOIN "Credit" c ON c."revisionId" = story.revision AND NOT (story."noByline" AND c.position = 'top')
    UNION ALL
    SELECT c."contributorId", c."agencyId", c.role, story.id FROM story
    JOIN "PhotoUse" use ON use."revisionId" = story.revision JOIN "Credit" c ON c."photoId" = use."photoId")`;

async function peopleIn(editionId: string) {
  const rows = await db().$queryRaw`
    WITH ${seen(editionId)},
      counted AS (
        SELECT "contributorId" AS id, role, count(DISTINCT story)::int AS count FROM credit
        WHERE "contributorId" IS NOT NULL GROUP BY 1, 2),
      person AS (
        SELECT id, sum(count) AS total, json_agg(json_build_object('role', role, 'count', count) ORDER BY count DESC, role) AS roles
        FROM counted GROUP BY id)
    SELECT c.id, c.slug, c.name, c.title, c.state::text, person.roles,
      EXISTS (SELECT FROM "User" u WHERE u."contributorId" = c.id AND u."deactivatedAt" IS NULL) AS "isStaff",
      (SELECT coalesce(json_agg(json_build_object('language', n.language, 'name', n.name)), '[]')
       FROM "ContributorName" n WHERE n."contributorId" = c.id AND n.kind = 'printed') AS names
    FROM person JOIN "Contributor" c USING (id) ORDER BY person.total DESC, c.slug`;
  return personRows.parse(rows);
}

async function agenciesIn(editionId: string) {
  const rows = await db().$queryRaw`
    WITH ${seen(editionId)},
      named AS (SELECT "agencyId" AS id, story FROM credit UNION SELECT "agencyId", id FROM story),
      counted AS (SELECT id, count(*)::int AS count FROM named WHERE id IS NOT NULL GROUP BY id)
    SELECT y.id, y.slug, y.name, counted.count,
      (SELECT coalesce(json_agg(json_build_object('language', n.language, 'name', n.name)), '[]')
       FROM "AgencyName" n WHERE n."agencyId" = y.id AND n.kind = 'printed') AS names
    FROM counted JOIN "Agency" y USING (id) ORDER BY counted.count DESC, y.slug`;
  return agencyRows.parse(rows);
}
