import 'server-only';
/** The live stories of an edition by the days of its zone, on which they were first published. */
import { z } from 'zod';
import { type EditionRow, editionRow } from '../edition/published.ts';
import { fromLocalInput } from '../language/dates.ts';
import { db, Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { type Day, daysIn, type Month, monthAfter } from './archive-date.ts';
import type { ArchivedDay, ArchivedMonth } from './printed.ts';
import { live } from './published-rows.ts';

const monthRows = z.array(z.object({ year: z.int(), month: z.int() }));

/** Every month that has stories, newest first. One look into the index for each, however many stories there are. */
export async function archiveMonths(code: string): Promise<Month[]> {
  const edition = await editionOf(code);
  if (!edition) return [];
  const inEdition = Prisma.sql`"editionId" = ${edition.id}::uuid AND status = 'published'`;
  return monthRows.parse(
    await db().$queryRaw`
      WITH RECURSIVE newest AS (
        (SELECT date_trunc('month', "firstPublishedAt" AT TIME ZONE ${edition.timeZone}) AS month
          FROM "Article" WHERE ${inEdition} ORDER BY "firstPublishedAt" DESC LIMIT 1)
        UNION ALL
        SELECT (SELECT date_trunc('month', "firstPublishedAt" AT TIME ZONE ${edition.timeZone})
          FROM "Article" WHERE ${inEdition} AND "firstPublishedAt" < newest.month AT TIME ZONE ${edition.timeZone}
          ORDER BY "firstPublishedAt" DESC LIMIT 1)
        FROM newest WHERE newest.month IS NOT NULL)
      SELECT extract(year FROM month)::int AS year, extract(month FROM month)::int AS month
      FROM newest WHERE month IS NOT NULL`,
  );
}

const dayRows = z.array(z.object({ day: z.int(), count: z.int() }));

/** How many stories each day of a month has, and the months with stories beside it; null when it has none. */
export async function archiveMonth(code: string, { year, month }: Month): Promise<ArchivedMonth | null> {
  const edition = await editionOf(code);
  if (!edition) return null;
  const [from, to] = [
    midnight({ year, month, day: 1 }, edition),
    midnight({ ...monthAfter({ year, month }), day: 1 }, edition),
  ];
  const rows = dayRows.parse(
    await db().$queryRaw`
      SELECT extract(day FROM a."firstPublishedAt" AT TIME ZONE ${edition.timeZone})::int AS day, count(*)::int AS count
      FROM "Article" a
      WHERE a."editionId" = ${edition.id}::uuid AND a.status = 'published' AND a."firstPublishedAt" >= ${from} AND a."firstPublishedAt" < ${to}
      GROUP BY 1 ORDER BY 1`,
  );
  if (rows.length === 0) return null;
  const [before, after] = await beside(edition, from, to);
  return { counts: new Map(rows.map(({ day, count }) => [day, count])), before, after };
}

const storyRows = z.array(
  z.object({
    id: z.uuid(),
    address: z.string(),
    kicker: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    at: z.date(),
    sectionId: z.uuid().nullable(),
  }),
);
const mostOfADay = 500;

/** The stories of a day in the order of the day, and the days with stories beside it; null when it has none. */
export async function archiveDay(code: string, day: Day): Promise<ArchivedDay | null> {
  const edition = await editionOf(code);
  if (!edition || day.day > daysIn(day)) return null;
  const next = day.day < daysIn(day) ? { ...day, day: day.day + 1 } : { ...monthAfter(day), day: 1 };
  const [from, to] = [midnight(day, edition), midnight(next, edition)];
  const rows = storyRows.parse(
    await db().$queryRaw`
      SELECT a.id, a.address, r.kicker, r.headline, r.standfirst, a."firstPublishedAt" AS at, r."sectionId"
      FROM ${live}
      WHERE a."editionId" = ${edition.id}::uuid AND a."firstPublishedAt" >= ${from} AND a."firstPublishedAt" < ${to}
      ORDER BY a."firstPublishedAt" DESC, a.id DESC LIMIT ${mostOfADay}`,
  );
  if (rows.length === 0) return null;
  madeFrom(...rows.map(({ id }) => `article:${id}` as const));
  const [before, after] = await beside(edition, from, to);
  const stories = rows.map(({ id: _id, sectionId, ...story }) => ({
    ...story,
    section: edition.sections.find(({ id }) => id === sectionId) ?? null,
  }));
  return { stories, before, after };
}

async function editionOf(code: string): Promise<EditionRow | null> {
  const edition = await editionRow(code);
  if (edition) madeFrom(`stories-of:edition:${edition.id}`);
  return edition;
}

/** When a day begins in the edition's zone. */
function midnight({ year, month, day }: Day, { timeZone }: EditionRow): Date {
  const two = (value: number) => String(value).padStart(2, '0');
  const at = fromLocalInput(`${year}-${two(month)}-${two(day)}T00:00`, timeZone);
  if (!at) throw new Error('A day of the archive begins at no time.');
  return at;
}

const besideRows = z.tuple([z.object({ before: z.string().nullable(), after: z.string().nullable() })]);

/** The nearest days with stories outside a time. */
async function beside(edition: EditionRow, from: Date, to: Date): Promise<[Day | null, Day | null]> {
  const day = Prisma.sql`to_char("firstPublishedAt" AT TIME ZONE ${edition.timeZone}, 'YYYY-MM-DD')`;
  const stories = Prisma.sql`FROM "Article" WHERE "editionId" = ${edition.id}::uuid AND status = 'published'`;
  const [{ before, after }] = besideRows.parse(
    await db().$queryRaw`SELECT
      (SELECT ${day} ${stories} AND "firstPublishedAt" < ${from} ORDER BY "firstPublishedAt" DESC LIMIT 1) AS before,
      (SELECT ${day} ${stories} AND "firstPublishedAt" >= ${to} ORDER BY "firstPublishedAt" LIMIT 1) AS after`,
  );
  return [toDay(before), toDay(after)];
}

function toDay(text: string | null): Day | null {
  if (text === null) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
