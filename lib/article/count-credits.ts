import 'server-only';
import { z } from 'zod';
import { creditRoleSchema, creditRoles } from '../credit/credit.ts';
import { db, Prisma } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { type Counted, type CountedBy, type CountFilters, daysAfter, inOrder, weekOf } from './count-form.ts';
import { printedCredits } from './printed-credits.ts';

export const countsPerPage = 100;

const number = z.coerce.number().int();
const sums = { stories: number, words: number, photos: number };
const totalSchema = z.object(sums);
export type CountTotal = z.infer<typeof totalSchema>;

const rowSchema = z.object({
  key: z.string().nullable(),
  ...sums,
  roles: z.partialRecord(creditRoleSchema, number),
  keys: number,
});

/** A line of the counts. Its key is an id, a role, or the Monday of a week; null where an agency stands alone, or nobody's agency. */
export type CountLine = CountTotal & {
  key: string | null;
  label: string;
  /** Of a story: when it was printed, and where. */
  day: string | null;
  edition: string | null;
  language: string | null;
  /** Stories by role. */
  roles: Partial<Record<(typeof creditRoles)[number], number>>;
};

const keyOf: Record<CountedBy, Prisma.Sql> = {
  person: Prisma.sql`"contributorId"::text`,
  agency: Prisma.sql`"agencyId"::text`,
  role: Prisma.sql`role`,
  edition: Prisma.sql`"editionId"::text`,
  week: Prisma.sql`date_trunc('week', day)::date::text`,
  story: Prisma.sql`"articleId"::text`,
};

const orderOf: Record<CountedBy, Prisma.Sql> = {
  person: Prisma.sql`stories DESC, photos DESC, key`,
  agency: Prisma.sql`stories DESC, photos DESC, key`,
  role: Prisma.sql`stories DESC, key`,
  edition: Prisma.sql`stories DESC, key`,
  week: Prisma.sql`key DESC`,
  story: Prisma.sql`latest DESC, key`,
};

export type CreditCounts = { lines: CountLine[]; total: CountTotal; count: number };

/**
 * Who did what in a period. A story counts once in each line, with its words as first printed there; a photo once for each
 * story that shows it.
 */
export async function countCredits(actor: Actor, filters: CountFilters): Promise<CreditCounts> {
  demand(actor, 'credit.count');
  const { by, page } = filters;
  const rows = z.array(rowSchema).parse(
    await db().$queryRaw`
      WITH ${printedCredits(filters)},
        story AS (
          SELECT ${keyOf[by]} AS key, "articleId", max(words) AS words, count(DISTINCT "photoId") AS photos,
            array_agg(DISTINCT role) AS roles, max(at) AS latest
          FROM printed GROUP BY 1, 2),
        line AS (
          SELECT key, count(*) AS stories, sum(words) AS words, sum(photos) AS photos, max(latest) AS latest FROM story GROUP BY key),
        page AS (
          SELECT *, count(*) OVER () AS keys FROM line ORDER BY ${orderOf[by]}
          LIMIT ${countsPerPage} OFFSET ${(page - 1) * countsPerPage})
      SELECT page.key, page.stories, page.words, page.photos, page.keys, (
        SELECT jsonb_object_agg(role, count) FROM (
          SELECT role, count(*) FROM story, unnest(story.roles) AS role
          WHERE story.key IS NOT DISTINCT FROM page.key GROUP BY role) of_role) AS roles
      FROM page ORDER BY ${orderOf[by]}`,
  );
  const labels = await labelsOf(
    by,
    filters,
    rows.flatMap(({ key }) => key ?? []),
  );
  return {
    count: rows[0]?.keys ?? 0,
    total: await totalOf(filters),
    lines: rows.map(({ keys: _, key, ...line }) => ({
      ...line,
      key,
      ...(labels.get(key ?? '') ?? { label: '', day: null, edition: null, language: null }),
    })),
  };
}

/** Of every story once. */
async function totalOf(counted: Counted): Promise<CountTotal> {
  const rows = await db().$queryRaw`
    WITH ${printedCredits(counted)},
      story AS (SELECT max(words) AS words, count(DISTINCT "photoId") AS photos FROM printed GROUP BY "articleId")
    SELECT count(*) AS stories, coalesce(sum(words), 0) AS words, coalesce(sum(photos), 0) AS photos FROM story`;
  return z.tuple([totalSchema]).parse(rows)[0];
}

type Label = Pick<CountLine, 'label' | 'day' | 'edition' | 'language'>;

/** What each key is called; roles and weeks are called in words by whoever shows them. */
async function labelsOf(
  by: CountedBy,
  { until }: Counted,
  keys: readonly string[],
): Promise<Map<string, Label>> {
  if (by === 'role' || by === 'week' || keys.length === 0)
    return new Map(keys.map((key) => [key, plain(key)]));
  const where = { id: { in: [...keys] } };
  const select = { id: true, name: true } as const;
  if (by === 'story') return storyLabels(keys, until);
  const named = {
    person: () => db().contributor.findMany({ where, select }),
    agency: () => db().agency.findMany({ where, select }),
    edition: () => db().edition.findMany({ where, select: { ...select, code: true } }),
  };
  const found: { id: string; name: string; code?: string }[] = await named[by]();
  return new Map(found.map(({ id, name, code = null }) => [id, { ...plain(name), edition: code }]));
}

const plain = (label: string): Label => ({ label, day: null, edition: null, language: null });

const storySchema = z.object({
  id: z.uuid(),
  headline: z.string(),
  day: z.string(),
  code: z.string(),
  language: z.string(),
});

/** As they were headed when they were last printed in the period. */
async function storyLabels(ids: readonly string[], until: string): Promise<Map<string, Label>> {
  const rows = z.array(storySchema).parse(
    await db().$queryRaw`
      SELECT DISTINCT ON (p."articleId") p."articleId" AS id, r.headline, (p.at AT TIME ZONE e."timeZone")::date::text AS day, e.code, e.language
      FROM "Publication" p JOIN "Revision" r ON r.id = p."revisionId" JOIN "Edition" e ON e.id = p."editionId"
      WHERE p."articleId" = ANY (${[...ids]}::uuid[]) AND (p.at AT TIME ZONE e."timeZone")::date <= ${until}::date
      ORDER BY p."articleId", p.at DESC`,
  );
  return new Map(
    rows.map(({ id, headline, day, code, language }) => [
      id,
      { label: headline, day, edition: code, language },
    ]),
  );
}

const cellSchema = z.object({
  edition: z.string(),
  role: creditRoleSchema,
  agency: z.string().nullable(),
  person: z.string().nullable(),
  person_id: z.string().nullable(),
  ...sums,
});
/** A line of the table that is downloaded; a week begins on its Monday. */
export type CountCell = z.infer<typeof cellSchema> & { week: string };
export const countColumns = [
  'week',
  'edition',
  'role',
  'agency',
  'person',
  'person_id',
  'stories',
  'words',
  'photos',
] as const satisfies readonly (keyof CountCell)[];

/** Everything at once, by week, edition, role, agency and person; a week at a time, so that a year needs no more room than a week. */
export async function* countEverything(actor: Actor, counted: Counted): AsyncGenerator<CountCell[]> {
  demand(actor, 'credit.count');
  for (let week = weekOf(counted.from); week <= counted.until; week = daysAfter(week, 7)) {
    const [, from] = inOrder(week, counted.from);
    const [until] = inOrder(daysAfter(week, 6), counted.until);
    const rows = await db().$queryRaw`
      WITH ${printedCredits({ ...counted, from, until })},
        story AS (
          SELECT "editionId", role, "agencyId", "contributorId", "articleId", max(words) AS words, count(DISTINCT "photoId") AS photos
          FROM printed GROUP BY 1, 2, 3, 4, 5),
        cell AS (
          SELECT "editionId", role, "agencyId", "contributorId", count(*) AS stories, sum(words) AS words, sum(photos) AS photos
          FROM story GROUP BY 1, 2, 3, 4)
      SELECT e.code AS edition, cell.role, y.name AS agency, p.name AS person, p.id AS person_id, stories, words, photos
      FROM cell JOIN "Edition" e ON e.id = cell."editionId"
      LEFT JOIN "Agency" y ON y.id = cell."agencyId" LEFT JOIN "Contributor" p ON p.id = cell."contributorId"
      ORDER BY e.position, e.code, array_position(${[...creditRoles]}::text[], cell.role), stories DESC, person, agency`;
    yield z
      .array(cellSchema)
      .parse(rows)
      .map((cell) => ({ ...cell, week }));
  }
}
