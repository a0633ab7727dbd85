import 'server-only';
import { z } from 'zod';
import { printedName } from '../contributor/printed.ts';
import { fromLocalInput } from '../language/dates.ts';
import { db, Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { highlight, snippet } from './highlight.ts';
import type { Named, Result, Results } from './printed.ts';
import { mostResultPages, type ReaderQuery } from './reader-query.ts';
import { nearestWord, tsQuery } from './word-forms.ts';
import { wordsOf } from './words-of.ts';

export { suggest } from './suggest.ts';

const pageSize = 10;

type Edition = {
  id: string;
  code: string;
  language: string;
  timeZone: string;
  sections: { id: string; slug: string; name: string; colour: string }[];
};

/** The live stories of an edition that have the words asked for: best first, fresher ones a little before older. */
export async function searchStories(code: string, query: ReaderQuery): Promise<Results> {
  const [edition, typed] = await Promise.all([editionOf(code), wordsOf(query.q)]);
  const nothing = { stories: [], count: 0, page: query.page, pages: 0, corrected: null, someWords: false };
  if (!edition) return { ...nothing, person: null, people: [] };
  madeFrom(`stories-of:edition:${edition.id}`);
  const [person, filters] = await filtersOf(edition, query);
  if (typed.length === 0) return { ...nothing, person, people: person ? [person] : [] };
  const ask = (words: string[], join?: ' | ') => find(edition, filters, words, query.page, join);

  let [words, corrected, someWords] = [typed, null as string | null, false];
  let found = await ask(words);
  const better = found.count === 0 ? await correct(edition, typed) : null;
  if (better) found = await ask(better);
  if (found.count === 0 && typed.length > 1) {
    found = await ask(better ?? typed, ' | ');
    someWords = found.count > 0;
  }
  if (better && found.count > 0) [words, corrected] = [better, rewrite(query.q, typed, better)];
  const people = await peopleOf(found.ids, edition.language, person);
  return {
    stories: found.rows.map((row) => toResult(row, words, edition)),
    count: found.count,
    page: query.page,
    pages: Math.min(mostResultPages, Math.ceil(found.count / pageSize)),
    corrected,
    someWords,
    person,
    people,
  };
}

async function editionOf(code: string): Promise<Edition | null> {
  return db().edition.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      language: true,
      timeZone: true,
      sections: { select: { id: true, slug: true, name: true, colour: true } },
    },
  });
}

/** What the stories must be besides having the words, and whom they must name. */
async function filtersOf(edition: Edition, query: ReaderQuery): Promise<[Named | null, Prisma.Sql]> {
  const filters = [Prisma.sql`e."editionId" = ${edition.id}::uuid`];
  const section = edition.sections.find(({ slug }) => slug === query.section);
  if (section) filters.push(Prisma.sql`e."sectionId" = ${section.id}::uuid`);
  const from = query.from && fromLocalInput(`${query.from}T00:00`, edition.timeZone);
  if (from) filters.push(Prisma.sql`e."firstPublishedAt" >= ${from}`);
  const last = query.to && fromLocalInput(`${query.to}T00:00`, edition.timeZone);
  if (last) filters.push(Prisma.sql`e."firstPublishedAt" < ${dayAfter(last, edition.timeZone)}`);
  const person = query.person === null ? null : await personAt(query.person);
  // Until the entries follow, the stories of someone who was merged into the person are still under their own id.
  if (person)
    filters.push(Prisma.sql`e.people && ARRAY[${uuids([person.id, ...person.merged.map(({ id }) => id)])}]`);
  return [person && toNamed(person, edition.language), Prisma.join(filters, ' AND ')];
}

/** The next midnight, whatever the clocks do between. */
function dayAfter(midnight: Date, timeZone: string): Date {
  const noon = new Date(midnight.getTime() + 36 * 3_600_000);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(noon);
  return fromLocalInput(`${day}T00:00`, timeZone) ?? noon;
}

const foundRows = z.array(
  z.object({
    id: z.uuid(),
    count: z.int(),
    address: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    text: z.string(),
    sectionId: z.uuid().nullable(),
    printedAt: z.date(),
  }),
);
type FoundRow = z.infer<typeof foundRows>[number];

async function find(
  edition: Edition,
  filters: Prisma.Sql,
  words: readonly string[],
  page: number,
  join?: ' | ',
): Promise<{ ids: string[]; rows: FoundRow[]; count: number }> {
  const wanted = tsQuery(words, edition.language, join);
  const any = tsQuery(words, edition.language, ' | ');
  const [, found] = await db().$transaction([
    // The planner knows nothing of what it costs to read every story's words from where long values stand.
    db().$executeRaw`SET LOCAL enable_seqscan = off`,
    db().$queryRaw`
      WITH best AS (
        SELECT e."articleId", e."revisionId", (count(*) OVER ())::int AS count,
          ts_rank('{0.05, 0.2, 0.5, 1}', e.head, ${any}::tsquery)
            + 0.1 / (1 + abs(extract(epoch FROM now() - e."firstPublishedAt"))::float8 / 31557600) AS score,
          e."firstPublishedAt" AS at
        FROM "SearchEntry" e WHERE ${filters} AND e.words @@ ${wanted}::tsquery
        ORDER BY score DESC, at DESC, e."articleId" LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize})
      SELECT best."articleId" AS id, best.count, a.address, r.headline, r.standfirst, r."sectionId",
        left(e.text, 20000) AS text, coalesce(r."timeLine", a."firstPublishedAt") AS "printedAt"
      FROM best
      JOIN "Article" a ON a.id = best."articleId" AND a.status = 'published' AND a."liveRevisionId" = best."revisionId"
      JOIN "Revision" r ON r.id = best."revisionId"
      JOIN "SearchEntry" e ON e."articleId" = best."articleId"
      ORDER BY best.score DESC, best.at DESC, best."articleId"`,
  ]);
  const rows = foundRows.parse(found);
  return { ids: rows.map(({ id }) => id), rows, count: rows[0]?.count ?? 0 };
}

function toResult(row: FoundRow, words: readonly string[], edition: Edition): Result {
  const { language } = edition;
  madeFrom(`article:${row.id}`);
  const standfirst = highlight(row.standfirst, words, language);
  const inText = standfirst.some(({ hit }) => hit) ? [] : snippet(row.text, words, language);
  return {
    address: row.address,
    headline: highlight(row.headline, words, language),
    section: edition.sections.find(({ id }) => id === row.sectionId) ?? null,
    printedAt: row.printedAt,
    words: inText.length > 0 ? inText : standfirst,
  };
}

const knownRows = z.array(z.object({ word: z.string(), known: z.boolean() }));
const titleRows = z.array(z.object({ word: z.string(), title: z.string() }));

/** Words that no story of the edition has, replaced by those nearest to them; null when there is nothing to put right. */
async function correct(edition: Edition, words: readonly string[]): Promise<string[] | null> {
  const spelled = words.filter((word) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{4,30}$/u.test(word),
  );
  if (spelled.length === 0) return null;
  const queries = spelled.map((word) => tsQuery([word], edition.language));
  const known = knownRows.parse(
    await db().$queryRaw`
      SELECT asked.word, EXISTS (
        SELECT FROM "SearchEntry" e WHERE e."editionId" = ${edition.id}::uuid AND e.words @@ asked.query::tsquery) AS known
      FROM unnest(${spelled}::text[], ${queries}::text[]) AS asked (word, query)`,
  );
  const wrong = known.flatMap(({ word, known }) => (known ? [] : [word])).slice(0, 3);
  if (wrong.length === 0) return null;
  const near = await db().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL pg_trgm.word_similarity_threshold = 0.3`;
    return titleRows.parse(
      await tx.$queryRaw`
        SELECT asked.word, near.title FROM unnest(${wrong}::text[]) AS asked (word),
        LATERAL (
          SELECT e.title FROM "SearchEntry" e WHERE e."editionId" = ${edition.id}::uuid AND asked.word <% e.title
          ORDER BY word_similarity(asked.word, e.title) DESC LIMIT 30) near`,
    );
  });
  const better = words.map((word) => {
    const titles = near.filter((row) => row.word === word).map(({ title }) => title);
    return wrong.includes(word) ? (nearestWord(word, titles) ?? word) : word;
  });
  return better.some((word, index) => word !== words[index]) ? better : null;
}

/** The question with its words put right. */
function rewrite(question: string, typed: readonly string[], better: readonly string[]): string {
  if (typed.every((word) => question.toLowerCase().includes(word)))
    return typed.reduce(
      (text, word, index) => text.replace(word, better[index] ?? word),
      question.toLowerCase(),
    );
  return better.join(' ');
}

const personSelect = {
  id: true,
  slug: true,
  name: true,
  names: { where: { kind: 'printed' }, select: { language: true, name: true } },
} satisfies Prisma.ContributorSelect;
const isPrinted = { state: { not: 'withheld' }, mergedIntoId: null } satisfies Prisma.ContributorWhereInput;
type PersonRow = Prisma.ContributorGetPayload<{ select: typeof personSelect }>;

/** Whoever is at an address of a person, or whom they were found to be. */
async function personAt(slug: string) {
  return db().contributor.findFirst({
    where: { ...isPrinted, OR: [{ slug }, { merged: { some: { slug } } }] },
    select: { ...personSelect, merged: { select: { id: true } } },
  });
}

function toNamed(row: PersonRow, language: string): Named {
  madeFrom(`contributor:${row.id}`);
  return { slug: row.slug, name: printedName(row, language) };
}

/** Whoever is named in what was found, for keeping the search to one of them. */
async function peopleOf(ids: readonly string[], language: string, chosen: Named | null): Promise<Named[]> {
  if (ids.length === 0) return chosen ? [chosen] : [];
  const entries = await db().searchEntry.findMany({
    where: { articleId: { in: [...ids] } },
    select: { people: true },
  });
  const named = [...new Set(entries.flatMap(({ people }) => people))];
  const found = await db().contributor.findMany({
    where: { ...isPrinted, OR: [{ id: { in: named } }, { merged: { some: { id: { in: named } } } }] },
    select: personSelect,
    take: 40,
  });
  const others = found.map((row) => toNamed(row, language)).filter(({ slug }) => slug !== chosen?.slug);
  others.sort((a, b) => a.name.localeCompare(b.name, language));
  return chosen ? [chosen, ...others] : others;
}

function uuids(ids: readonly string[]): Prisma.Sql {
  return Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`));
}
