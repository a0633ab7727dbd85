import 'server-only';
import { z } from 'zod';
import type { CreditRole } from '../credit/credit.ts';
import { type EditionRow, editionRow } from '../edition/published.ts';
import { db, Prisma } from '../platform/db.ts';
import { keptRead } from '../platform/kept-reads.ts';
import { madeFrom, onceAPage } from '../platform/made-from.ts';
import { linkedStories } from './linked-stories.ts';
import { liveIds, teasersOf } from './live-stories.ts';
import {
  countOf,
  editionsOf,
  liveWorks,
  newestWorks,
  rolesOf,
  type Works,
  type WorkYears,
  yearsOf,
} from './live-works.ts';
import type { AddressStatus, PrintedList, PrintedStory, Teaser } from './printed.ts';
import { live, type StoryRow, storySelect, toStory } from './published-rows.ts';
import { mayLeave, maySyndicate, withoutKeptPhotos } from './syndication.ts';
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
export { mayLeave } from './syndication.ts';

export const pageSize = 20;

/** What a list holds; `contributor` and `agency` also find stories by the credits of their photos. */
export type ListQuery = {
  edition: string;
  section?: string;
  topic?: string;
  contributor?: string;
  agency?: string;
  /** Of a person or an agency: only what they are named for in this role. */
  role?: CreditRole | undefined;
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

/** The same as partners get it: without what its agencies keep to us, and null where that is the story itself. */
export async function syndicatedArticle(edition: string, address: string): Promise<PrintedStory | null> {
  const story = await publishedArticle(edition, address);
  if (!story || !(await mayLeave(story))) return null;
  return (await withoutKeptPhotos([story]))[0] ?? null;
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

/** The same as partners get it, with its translations. */
export async function syndicatedStory(id: string): Promise<StoryById> {
  const found = await publishedStory(id);
  if (found.status !== 'live') return found;
  const story = await syndicatedArticle(found.edition, found.story.address);
  return story ? { ...found, story } : { status: 'unknown' };
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
  const empty = { stories: [], page: query.page, pages: 0, count: 0 };
  const edition = await editionRow(query.edition);
  const list = edition && (await listFor(edition, query));
  if (!list) return empty;
  const count = await list.count();
  const works = await list.page(pageSize, (query.page - 1) * pageSize);
  const teasers = await teasersOf(
    works.map(({ id }) => id),
    edition.language,
  );
  const stories = works.flatMap(({ id, roles }) => {
    const teaser = teasers.get(id);
    return teaser ? [{ ...teaser, roles: query.contributor === undefined ? [] : roles }] : [];
  });
  return { stories, page: query.page, pages: Math.ceil(count / pageSize), count };
}

/** How many pages a list has; none where it has no stories. */
export async function publishedPages(query: Omit<ListQuery, 'page'>): Promise<number> {
  const edition = await editionRow(query.edition);
  const list = edition && (await listFor(edition, query));
  return Math.ceil((list ? await list.count() : 0) / pageSize);
}

/** What somebody is named for in an edition; nothing where readers never met them. */
export async function publishedRoles(
  query: { edition: string } & Whom,
): Promise<{ role: CreditRole; count: number }[]> {
  const edition = await editionRow(query.edition);
  const works = edition && (await worksFor(query));
  return works ? rolesOf({ ...works, editionId: edition.id }) : [];
}

/** The newest live stories of an edition. */
export async function latestStories(editionCode: string, count: number): Promise<Teaser[]> {
  const edition = await editionRow(editionCode);
  if (!edition) return [];
  madeFrom(`stories-of:edition:${edition.id}`);
  const ids = await liveIds(Prisma.sql`a."editionId" = ${edition.id}::uuid`, count, 0);
  const teasers = await teasersOf(ids, edition.language);
  return ids.flatMap((id) => teasers.get(id) ?? []);
}

/** Codes of the editions that have live stories of a person or an agency, in the role where one is said. */
export async function editionsThatName(whom: Whom, role?: CreditRole): Promise<string[]> {
  const works = await worksFor(whom);
  return works ? editionsOf({ ...works, role }) : [];
}

/**
 * The newest live stories of an edition, or of what else the query names, whole: for programs that read along. What an
 * agency keeps to us does not leave with them.
 */
export async function publishedStories(
  query: Omit<ListQuery, 'page'>,
  count: number,
): Promise<PrintedStory[]> {
  const edition = await editionRow(query.edition);
  const list = edition && (await listFor(edition, query));
  if (!list) return [];
  return whole(await list.newest(count, maySyndicate), edition.language);
}

/** One page of the same list as readers have it, whole; a story that may not leave is missing from its page. */
export async function publishedStoryPage(
  query: ListQuery,
): Promise<{ stories: PrintedStory[]; count: number; pages: number } | null> {
  const edition = await editionRow(query.edition);
  const list = edition && (await listFor(edition, query));
  if (!list) return null;
  const count = await list.count();
  const works = await list.page(pageSize, (query.page - 1) * pageSize);
  const stories = await whole(
    works.map(({ id }) => id),
    edition.language,
  );
  const leaving = await Promise.all(stories.map(mayLeave));
  return {
    stories: stories.filter((_, index) => leaving[index]),
    count,
    pages: Math.ceil(count / pageSize),
  };
}

async function whole(ids: readonly string[], language: string): Promise<PrintedStory[]> {
  const rows = await db().article.findMany({
    where: { id: { in: [...ids] }, status: 'published' },
    select: storySelect,
  });
  const stories = new Map(
    await Promise.all(rows.map(async (row) => [row.id, toStory(row, language, await besides(row))] as const)),
  );
  return withoutKeptPhotos(ids.flatMap((id) => stories.get(id) ?? []));
}

type List = {
  count: () => Promise<number>;
  page: (limit: number, offset: number) => Promise<{ id: string; roles: CreditRole[] }[]>;
  /** The newest that meet a further condition on `a` and `r`. */
  newest: (limit: number, condition: Prisma.Sql) => Promise<string[]>;
};

/** Which stories a list holds; null when what it is a list of does not exist. */
async function listFor(edition: EditionRow, query: Omit<ListQuery, 'page'>): Promise<List | null> {
  const { contributor, agency, role } = query;
  if (contributor !== undefined || agency !== undefined) {
    const works = await worksFor(contributor !== undefined ? { contributor } : { agency: agency ?? '' });
    if (!works) return null;
    const inRole = { ...works, editionId: edition.id, role };
    let years: Promise<WorkYears> | undefined;
    const known = () => (years ??= yearsOf(inRole));
    return {
      count: async () => countOf(await known()),
      page: async (limit, offset) => liveWorks(inRole, { limit, offset, years: await known() }),
      newest: (limit, condition) => newestWorks(inRole, limit, condition),
    };
  }
  const where = await listConditions(edition, query, 'stories');
  if (!where) return null;
  return {
    count: () => countLive(edition.code, query.section ?? '', query.topic ?? ''),
    page: async (limit, offset) => (await liveIds(where, limit, offset)).map((id) => ({ id, roles: [] })),
    newest: (limit, condition) => liveIds(Prisma.sql`${where} AND ${condition}`, limit, 0),
  };
}

type Whom = { contributor: string } | { agency: string };

/** Whose works; null where there is nobody whom readers may meet. */
function worksFor(whom: Whom): Promise<Pick<Works, 'of' | 'id'> | null> {
  return 'contributor' in whom ? worksOfPerson(whom.contributor) : worksOfAgency(whom.agency);
}

const worksOfPerson = onceAPage(async (slug: string) => {
  const found = await db().contributor.findUnique({ where: { slug }, select: { id: true, state: true } });
  if (!found) return null;
  madeFrom(`contributor:${found.id}`, `stories-of:contributor:${found.id}`);
  return found.state === 'withheld' ? null : { of: 'contributor' as const, id: found.id };
});

const worksOfAgency = onceAPage(async (slug: string) => {
  const found = await db().agency.findUnique({ where: { slug }, select: { id: true } });
  if (!found) return null;
  madeFrom(`stories-of:agency:${found.id}`);
  return { of: 'agency' as const, id: found.id };
});

async function listConditions(
  edition: EditionRow,
  { section, topic }: Pick<ListQuery, 'section' | 'topic'>,
  read: 'stories' | 'number',
): Promise<Prisma.Sql | null> {
  const conditions = [Prisma.sql`a."editionId" = ${edition.id}::uuid`];
  if (section !== undefined) {
    const found = edition.sections.find(({ slug }) => slug === section);
    if (!found) return null;
    const { id } = found;
    madeFrom(`${read}-of:section:${id}`);
    conditions.push(Prisma.sql`r."sectionId" = ${id}::uuid`);
  }
  if (topic !== undefined) {
    const found = await db().topic.findUnique({
      where: { editionId_slug: { editionId: edition.id, slug: topic } },
      select: { id: true },
    });
    if (!found) return null;
    madeFrom(`${read}-of:topic:${found.id}`);
    conditions.push(
      Prisma.sql`r.id IN (SELECT "revisionId" FROM "RevisionTopic" WHERE "topicId" = ${found.id}::uuid)`,
    );
  }
  if (conditions.length === 1) madeFrom(`${read}-of:edition:${edition.id}`);
  return Prisma.join(conditions, ' AND ');
}

const countRows = z.tuple([z.object({ count: z.int() })]);

/** Each page of a list says how long it is, which an update seldom changes. @param section, topic empty where the list is not of one */
const countLive = keptRead(async (code: string, section: string, topic: string): Promise<number> => {
  const edition = await editionRow(code);
  const query = { ...(section && { section }), ...(topic && { topic }) };
  const where = edition && (await listConditions(edition, query, 'number'));
  if (!where) return 0;
  const [{ count }] = countRows.parse(
    await db().$queryRaw`SELECT count(*)::int AS count FROM ${live} WHERE ${where}`,
  );
  return count;
});
