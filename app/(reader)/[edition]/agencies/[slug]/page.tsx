import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryList } from '#components/article/story-list.tsx';
import { StructuredData } from '#components/article/structured-data.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart, pageNumber } from '#lib/press/address-parts.ts';
import { structuredAgency } from '#lib/press/structured-pages.ts';
import { inOtherEditions } from '../../../in-other-editions.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { readAgency, readEdition, readEditions, readList } from '../../../reads.ts';

type Props = {
  params: Promise<{ edition: string; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: Props) {
  const { edition: code, slug } = await params;
  const edition = await readEdition(code);
  const agency = edition && (await readAgency(decodePart(slug) ?? '', edition.language));
  const page = pageNumber((await searchParams).page);
  if (!edition || !agency || page === null) notFound();
  return { edition, agency, page, address: `/${edition.code}/agencies/${agency.slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, agency, page, address } = await read(props);
  const languages = await inOtherEditions({ agency: agency.slug }, 'agencies', agency.slug);
  const { stories } = await readList(edition.code, 'agency', agency.slug, page);
  return listMetadata({
    edition,
    name: agency.name,
    about: agency.about,
    address,
    page,
    stories,
    isFollowed: true,
    languages,
  });
}

export default async function AgencyPage(props: Props) {
  const { edition, agency, page, address } = await read(props);
  const [editions, list] = await Promise.all([
    readEditions(),
    readList(edition.code, 'agency', agency.slug, page),
  ]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage edition={edition} editions={editions} className="listing listing-agencies">
      <ListHeading
        rubric={words.agency}
        name={agency.name}
        about={agency.about}
        count={list.count > 0 ? countText(edition, words.storyCount, list.count) : undefined}
      />
      <StoryList
        list={list}
        edition={edition}
        address={address}
        title={fillIn(words.storiesFrom, { name: agency.name })}
      />
      <StructuredData data={structuredAgency(edition, agency, config().url)} />
    </EditionPage>
  );
}
