import 'server-only';
import { z } from 'zod';
import { printedName } from '../contributor/printed.ts';
import { type EditionRow, editionRow } from '../edition/published.ts';
import { fromLocalInput } from '../language/dates.ts';
import { db, type Prisma } from '../platform/db.ts';
import { madeFrom, onceAPage, type PageReads } from '../platform/made-from.ts';
import { highlight, snippet } from './highlight.ts';
import type { Named, Result, Results } from './printed.ts';
import { mostResultPages, type ReaderQuery } from './reader-query.ts';
import { nearestWord, tsQuery } from './word-forms.ts';
import { wordsOf } from './words-of.ts';

export { suggest } from './suggest.ts';

const pageSize = 10;
/** To choose from. */
const mostPeople = 40;

declare global {
  var mastheadSearches: PageReads<Results> | undefined;
}
// One for the process: the press asks for a page what the page will ask, and Next keeps a copy of this module of its own.
globalThis.mastheadSearches ??= new WeakMap();

/** The live stories of an edition that have the words asked for: best first, fresher ones a little before older. */
export const searchStories = onceAPage(search, globalThis.mastheadSearches);

async function search(code: string, query: ReaderQuery): Promise<Results> {
  const [edition, typed] = await Promise.all([editionRow(code), wordsOf(query.q)]);
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
  return {
    stories: found.rows.map((row) => toResult(row, words, edition)),
    count: found.count,
    page: query.page,
    pages: Math.min(mostResultPages, Math.ceil(found.count / pageSize)),
    corrected,
    someWords,
    person,
    people: peopleOf(found.rows, edition.language, person),
  };
}

/** What the stories must be besides having the words, and whom they must name. */
type Filters = { section: string | null; since: Date | null; before: Date | null; people: string[] | null };

async function filtersOf(edition: EditionRow, query: ReaderQuery): Promise<[Named | null, Filters]> {
  const { timeZone } = edition;
  const last = query.to === null ? null : fromLocalInput(`${query.to}T00:00`, timeZone);
  const person = query.person === null ? null : await personAt(query.person);
  const filters: Filters = {
    section: edition.sections.find(({ slug }) => slug === query.section)?.id ?? null,
    since: query.from === null ? null : fromLocalInput(`${query.from}T00:00`, timeZone),
    before: last && dayAfter(last, timeZone),
    // Until the entries follow, the stories of someone who was merged into the person are still under their own id.
    people: person && [person.id, ...person.merged.map(({ id }) => id)],
  };
  return [person && toNamed(person, edition.language), filters];
}

/** The next midnight, whatever the clocks do between. */
function dayAfter(midnight: Date, timeZone: string): Date {
  const noon = new Date(midnight.getTime() + 36 * 3_600_000);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(noon);
  return fromLocalInput(`${day}T00:00`, timeZone) ?? noon;
}

const personSelect = {
  id: true,
  slug: true,
  name: true,
  names: { where: { kind: 'printed' }, select: { language: true, name: true } },
} satisfies Prisma.ContributorSelect;
type PersonRow = Prisma.ContributorGetPayload<{ select: typeof personSelect }>;
const personRow = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  names: z.array(z.object({ language: z.string(), name: z.string() })),
});

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
    people: z.array(personRow),
  }),
);
type FoundRow = z.infer<typeof foundRows>[number];

async function find(
  edition: EditionRow,
  { section, since, before, people }: Filters,
  words: readonly string[],
  page: number,
  join?: ' | ',
): Promise<{ rows: FoundRow[]; count: number }> {
  const wanted = tsQuery(words, edition.language, join);
  const liked = tsQuery(words, edition.language, ' | ');
  const rows = foundRows.parse(
    await db().$queryRaw`
      SELECT * FROM search_stories(${edition.id}::uuid, ${wanted}::tsquery, ${liked}::tsquery, ${section}::uuid,
        ${since}::timestamptz, ${before}::timestamptz, ${people}::uuid[], ${pageSize}::int, ${(page - 1) * pageSize}::int)`,
  );
  return { rows, count: rows[0]?.count ?? 0 };
}

function toResult(row: FoundRow, words: readonly string[], edition: EditionRow): Result {
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

const nearRows = z.array(z.object({ typed: z.string(), word: z.string(), stories: z.int() }));

/** Words that no story of the edition has, replaced by those nearest to them; null when there is nothing to put right. */
async function correct(edition: EditionRow, words: readonly string[]): Promise<string[] | null> {
  const spelled = words
    .filter((word) =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{3,30}$/u.test(word),
    )
    .slice(0, 4);
  if (spelled.length === 0) return null;
  const queries = spelled.map((word) => tsQuery([word], edition.language));
  const near = nearRows.parse(
    await db().$queryRaw`
      SELECT * FROM near_search_words(${edition.id}::uuid, ${spelled}::text[], ${queries}::text[]::tsquery[])`,
  );
  const better = words.map(
    (word) =>
      nearestWord(
        word,
        near.filter(({ typed }) => typed === word),
      ) ?? word,
  );
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

/** Whoever is at an address of a person, or whom they were found to be. */
async function personAt(slug: string) {
  return db().contributor.findFirst({
    where: { state: { not: 'withheld' }, mergedIntoId: null, OR: [{ slug }, { merged: { some: { slug } } }] },
    select: { ...personSelect, merged: { select: { id: true } } },
  });
}

function toNamed(row: PersonRow, language: string): Named {
  madeFrom(`contributor:${row.id}`);
  return { slug: row.slug, name: printedName(row, language) };
}

/** Whoever is named in what was found, for keeping the search to one of them. */
function peopleOf(rows: readonly FoundRow[], language: string, chosen: Named | null): Named[] {
  const found = new Map(rows.flatMap(({ people }) => people.map((person) => [person.id, person])));
  const others = [...found.values()]
    .map((person) => toNamed(person, language))
    .filter(({ slug }) => slug !== chosen?.slug)
    .sort((a, b) => a.name.localeCompare(b.name, language))
    .slice(0, mostPeople);
  return chosen ? [chosen, ...others] : others;
}
