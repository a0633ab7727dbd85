import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryList } from '#components/article/story-list.tsx';
import { StructuredData } from '#components/article/structured-data.tsx';
import { PhotoFigure } from '#components/body/blocks/photo/photo-figure.tsx';
import { PersonFacts } from '#components/contributor/person-facts.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { publishedPortrait } from '#lib/article/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart, pageNumber } from '#lib/press/address-parts.ts';
import { structuredContributor } from '#lib/press/structured-pages.ts';
import { inOtherEditions } from '../../../in-other-editions.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { readContributor, readEdition, readEditions, readList } from '../../../reads.ts';

type Props = {
  params: Promise<{ edition: string; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: Props) {
  const { edition: code, slug } = await params;
  const edition = await readEdition(code);
  const contributor = edition && (await readContributor(decodePart(slug) ?? '', edition));
  const page = pageNumber((await searchParams).page);
  if (!edition || !contributor || page === null) notFound();
  return { edition, contributor, page, address: `/${edition.code}/people/${contributor.slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, contributor, page, address } = await read(props);
  const languages = await inOtherEditions({ contributor: contributor.slug }, 'people', contributor.slug);
  const { stories } = await readList(edition.code, 'contributor', contributor.slug, page);
  return listMetadata({
    edition,
    name: contributor.name,
    about: contributor.biography,
    address,
    page,
    stories,
    isFollowed: true,
    languages,
  });
}

export default async function ContributorPage(props: Props) {
  const { edition, contributor, page, address } = await read(props);
  const [editions, portrait, list] = await Promise.all([
    readEditions(),
    publishedPortrait(contributor.slug, edition),
    readList(edition.code, 'contributor', contributor.slug, page),
  ]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage edition={edition} editions={editions} className="listing listing-people">
      <ListHeading
        rubric={words.contributor}
        name={contributor.name}
        title={contributor.title}
        about={contributor.biography}
        count={list.count > 0 ? countText(edition, words.storyCount, list.count) : undefined}
        portrait={
          portrait && (
            <PhotoFigure
              photo={{ ...portrait, altText: portrait.altText || contributor.name }}
              edition={edition}
              sizes="12rem"
              eager
            />
          )
        }
      >
        <PersonFacts contributor={contributor} language={edition.language} />
      </ListHeading>
      <StoryList
        list={list}
        edition={edition}
        address={address}
        title={fillIn(words.storiesBy, { name: contributor.name })}
      />
      <StructuredData data={structuredContributor(edition, contributor, portrait, config().url)} />
    </EditionPage>
  );
}
