import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryList } from '#components/article/story-list.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { publishedList } from '#lib/article/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { decodePart, pageNumber } from '#lib/press/address-parts.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { readContributor, readEdition, readEditions } from '../../../reads.ts';

type Props = {
  params: Promise<{ edition: string; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: Props) {
  const { edition: code, slug } = await params;
  const edition = await readEdition(code);
  const contributor = edition && (await readContributor(decodePart(slug) ?? '', edition.language));
  const page = pageNumber((await searchParams).page);
  if (!edition || !contributor || page === null) notFound();
  return { edition, contributor, page, address: `/${edition.code}/people/${contributor.slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, contributor, page, address } = await read(props);
  return listMetadata({ edition, name: contributor.name, about: contributor.biography, address, page });
}

export default async function ContributorPage(props: Props) {
  const { edition, contributor, page, address } = await read(props);
  const [editions, list] = await Promise.all([
    readEditions(),
    publishedList({ edition: edition.code, contributor: contributor.slug, page }),
  ]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage edition={edition} editions={editions} className="listing listing-people">
      <ListHeading
        rubric={words.contributor}
        name={contributor.name}
        title={contributor.title}
        about={contributor.biography}
        count={list.count > 0 ? countText(edition.language, words.storyCount, list.count) : undefined}
      />
      <StoryList
        list={list}
        edition={edition}
        address={address}
        title={fillIn(words.storiesBy, { name: contributor.name })}
      />
    </EditionPage>
  );
}
