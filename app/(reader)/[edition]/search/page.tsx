import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import { latestStories } from '#lib/article/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { searchStories } from '#lib/search/published.ts';
import { parseReaderQuery } from '#lib/search/reader-query.ts';
import { readEdition, readEditions } from '../../reads.ts';

type Props = {
  params: Promise<{ edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const { q } = parseReaderQuery(await searchParams);
  const { title, lead } = readerMessages(edition.language).search;
  return {
    title: q === '' ? title : `${q}, ${title}`,
    description: fillIn(lead, { name: edition.name }),
    alternates: { canonical: `/${edition.code}/search` },
    robots: q === '' ? undefined : { index: false },
  };
}

/** Whatever is asked is answered; a question is part of the address. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { edition: code } = await params;
  const query = parseReaderQuery(await searchParams);
  const [edition, editions, results] = await Promise.all([
    readEdition(code),
    readEditions(),
    searchStories(code, query),
  ]);
  if (!edition) notFound();
  const latest = results.stories.length === 0 ? await latestStories(code, 6) : [];
  const words = readerMessages(edition.language).search;
  const about = query.q === '' ? fillIn(words.lead, { name: edition.name }) : '';
  return (
    <EditionPage edition={edition} editions={editions} searching className="listing listing-search">
      <ListHeading name={words.title} about={about} />
      <SearchForm edition={edition} query={query} people={results.people} />
      <SearchResults edition={edition} query={query} results={results} latest={latest} />
    </EditionPage>
  );
}
