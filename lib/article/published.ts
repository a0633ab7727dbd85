import 'server-only';
import { z } from 'zod';
import type { CreditRole } from '../credit/credit.ts';
import { creditRoleSchema } from '../credit/credit.ts';
import { db, Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { linkedStories } from './linked-stories.ts';
import { liveIds, teasersOf, uuids } from './live-stories.ts';
import type { AddressStatus, PrintedList, PrintedStory, Teaser } from './printed.ts';
import { live, type StoryRow, storySelect, toStory } from './published-rows.ts';
import { printedTranslations } from './translations.ts';

export { archiveDay, archiveMonth, archiveMonths } from './archive.ts';
export { publishedCorrections } from './corrections.ts';
export {
  countPublished,
  newsAddresses,
  publishedAddresses,
  publishedPlaces,
} from './published-addresses.ts';
export { publishedMasthead } from './published-masthead.ts';
export { publishedPortrait } from './published-portrait.ts';
export { relatedStories } from './related-stories.ts';

export const pageSize = 20;

/** What a list holds; `contributor` and `agency` also find stories by the credits of their photos. */
export type ListQuery = {
  edition: string;
  section?: string;
  topic?: string;
  contributor?: string;
  agency?: string;
  page: number;
};

/** The story that readers see at an address of an edition; null when none is live there. */
export async function publishedArticle(edition: string, address: string): Promise<PrintedStory | null> {
  madeFrom(`address:/${address.slice(1)}`);
  const row = await db().article.findFirst({
    where: { address, status: 'published', edition: { code: edition } },
    select: { ...storySelect, edition: { select: { language: true } } },
  });
  return row && toStory(row, row.edition.language, await besides(row));
}

/** What stands in other stories and is printed with this one. */
async function besides(row: StoryRow) {
  return { translations: await printedTranslations(row), linked: await linkedIn(row) };
}

function linkedIn({ liveRevision }: StoryRow) {
  return liveRevision ? linkedStories(liveRevision.body) : new Map();
}

export type StoryById =
  | { status: 'live'; story: PrintedStory; edition: string }
  | { status: 'gone' | 'unknown' };

/** The live story of an id, or what has become of it. */
export async function publishedStory(id: string): Promise<StoryById> {
  const row = await db().article.findUnique({
    where: { id },
    select: { ...storySelect, status: true, edition: { select: { code: true, language: true } } },
  });
  if (row?.status === 'withdrawn') return { status: 'gone' };
  const story =
    row?.status === 'published'
      ? toStory(row, row.edition.language, { translations: [], linked: await linkedIn(row) })
      : null;
  return row && story ? { status: 'live', story, edition: row.edition.code } : { status: 'unknown' };
}

/** Whether an address is that of a live story, was once, or never. */
export async function addressStatus(address: string): Promise<AddressStatus> {
  const standing = { status: true, address: true } as const;
  const own = await db().article.findUnique({ where: { address }, select: standing });
  const article =
    own ??
    (await db().redirect.findUnique({ where: { address }, select: { article: { select: standing } } }))
      ?.article;
  if (article?.status === 'withdrawn') return { status: 'gone' };
  if (article?.status !== 'published' || article.address === null) return { status: 'unknown' };
  return article.address === address ? { status: 'live' } : { status: 'moved', to: article.address };
}

/** One page of the live stories of a section, a topic, a person or an agency, newest first. */
export async function publishedList(query: ListQuery): Promise<PrintedList> {
  const edition = await editionOf(query.edition);
  if (!edition) return { stories: [], page: query.page, pages: 0, count: 0 };
  const where = await listConditions(edition, query);
  if (!where) return { stories: [], page: query.page, pages: 0, count: 0 };
  const [ids, count] = await Promise.all([
    liveIds(where, pageSize, (query.page - 1) * pageSize),
    countLive(where),
  ]);
  const [teasers, roles] = await Promise.all([
    teasersOf(ids, edition.language),
    query.contributor === undefined ? new Map<string, CreditRole[]>() : rolesIn(ids, query.contributor),
  ]);
  const stories = ids.flatMap((id) => {
    const teaser = teasers.get(id);
    return teaser ? [{ ...teaser, roles: roles.get(id) ?? [] }] : [];
  });
  return { stories, page: query.page, pages: Math.ceil(count / pageSize), count };
}

/** How many pages a list has: at least one. */
export async function publishedPages(query: Omit<ListQuery, 'page'>): Promise<number> {
  const edition = await editionOf(query.edition);
  const where = edition && (await listConditions(edition, query));
  const count = where ? await countLive(where) : 0;
  return Math.max(1, Math.ceil(count / pageSize));
}

/** The newest live stories of an edition. */
export async function latestStories(editionCode: string, count: number): Promise<Teaser[]> {
  const edition = await editionOf(editionCode);
  if (!edition) return [];
  madeFrom(`stories-of:edition:${edition.id}`);
  const ids = await liveIds(Prisma.sql`a."editionId" = ${edition.id}::uuid`, count, 0);
  const teasers = await teasersOf(ids, edition.language);
  return ids.flatMap((id) => teasers.get(id) ?? []);
}

/** Codes of the editions that have live stories of a person or an agency. */
export async function editionsThatName(
  whom: { contributor: string } | { agency: string },
): Promise<string[]> {
  const editions = await db().edition.findMany({ select: { code: true } });
  const named = await Promise.all(
    editions.map(async ({ code }) => {
      const edition = await editionOf(code);
      const where = edition && (await listConditions(edition, { edition: code, ...whom }));
      const found = where ? await liveIds(where, 1, 0) : [];
      return found.length > 0 ? [code] : [];
    }),
  );
  return named.flat();
}

/** The newest live stories of an edition, or of what else the query names, whole: for programs that read along. */
export async function publishedStories(
  query: Omit<ListQuery, 'page'>,
  count: number,
): Promise<PrintedStory[]> {
  const edition = await editionOf(query.edition);
  const where = edition && (await listConditions(edition, query));
  if (!where) return [];
  const ids = await liveIds(where, count, 0);
  const rows = await db().article.findMany({
    where: { id: { in: ids }, status: 'published' },
    select: storySelect,
  });
  const stories = new Map(
    await Promise.all(
      rows.map(async (row) => [row.id, toStory(row, edition.language, await besides(row))] as const),
    ),
  );
  return ids.flatMap((id) => stories.get(id) ?? []);
}

async function editionOf(code: string) {
  return db().edition.findUnique({
    where: { code },
    select: {
      id: true,
      language: true,
      sections: {
        select: { id: true, slug: true, name: true, colour: true },
        orderBy: [{ position: 'asc' }, { slug: 'asc' }],
      },
    },
  });
}

type EditionRow = NonNullable<Awaited<ReturnType<typeof editionOf>>>;

/** Which stories a list holds; null when what it is a list of does not exist. */
async function listConditions(
  edition: EditionRow,
  query: Omit<ListQuery, 'page'>,
): Promise<Prisma.Sql | null> {
  const conditions = [Prisma.sql`a."editionId" = ${edition.id}::uuid`];
  const { section, topic, contributor, agency } = query;
  if (section !== undefined) {
    const id = edition.sections.find(({ slug }) => slug === section)?.id;
    if (id === undefined) return null;
    madeFrom(`stories-of:section:${id}`);
    conditions.push(Prisma.sql`r."sectionId" = ${id}::uuid`);
  }
  if (topic !== undefined) {
    const found = await db().topic.findUnique({
      where: { editionId_slug: { editionId: edition.id, slug: topic } },
      select: { id: true },
    });
    if (!found) return null;
    madeFrom(`stories-of:topic:${found.id}`);
    conditions.push(
      Prisma.sql`r.id IN (SELECT "revisionId" FROM "RevisionTopic" WHERE "topicId" = ${found.id}::uuid)`,
    );
  }
  if (contributor !== undefined) {
    const found = await db().contributor.findUnique({
      where: { slug: contributor },
      select: { id: true, state: true },
    });
    if (!found) return null;
    madeFrom(`contributor:${found.id}`, `stories-of:contributor:${found.id}`);
    if (found.state === 'withheld') return null;
    conditions.push(
      Prisma.sql`r.id IN (${creditedRevisions(Prisma.sql`c."contributorId" = ${found.id}::uuid`)})`,
    );
  }
  if (agency !== undefined) {
    const found = await db().agency.findUnique({ where: { slug: agency }, select: { id: true } });
    if (!found) return null;
    madeFrom(`stories-of:agency:${found.id}`);
    const id = Prisma.sql`${found.id}::uuid`;
    conditions.push(
      Prisma.sql`(r."agencyId" = ${id} OR r.id IN (${creditedRevisions(Prisma.sql`c."agencyId" = ${id}`)}))`,
    );
  }
  if (conditions.length === 1) madeFrom(`stories-of:edition:${edition.id}`);
  return Prisma.join(conditions, ' AND ');
}

/** Revisions that carry a matching credit in print, on the story or on one of its photos: one without a byline names nobody at its top. */
function creditedRevisions(match: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT c."revisionId" FROM "Credit" c
    JOIN "Revision" n ON n.id = c."revisionId" AND NOT (n."noByline" AND c.position = 'top') WHERE ${match}
    UNION
    SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId" WHERE ${match}`;
}

const countRows = z.tuple([z.object({ count: z.int() })]);
const roleRows = z.array(z.object({ id: z.uuid(), role: creditRoleSchema }));

async function countLive(where: Prisma.Sql): Promise<number> {
  const [{ count }] = countRows.parse(
    await db().$queryRaw`SELECT count(*)::int AS count FROM ${live} WHERE ${where}`,
  );
  return count;
}

/** What a person did for each story, photos included, in the order of the roles. */
async function rolesIn(ids: readonly string[], contributor: string): Promise<Map<string, CreditRole[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw`
    SELECT DISTINCT a.id, c.role FROM ${live}
    JOIN "Credit" c ON c."contributorId" = (SELECT id FROM "Contributor" WHERE slug = ${contributor})
      AND ((c."revisionId" = r.id AND NOT (r."noByline" AND c.position = 'top')) OR c."photoId" IN (SELECT use."photoId" FROM "PhotoUse" use WHERE use."revisionId" = r.id))
    WHERE a.id IN (${uuids(ids)})
    ORDER BY c.role`;
  const roles = new Map<string, CreditRole[]>();
  for (const { id, role } of roleRows.parse(rows)) roles.set(id, [...(roles.get(id) ?? []), role]);
  return roles;
}
