import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryList } from '#components/article/story-list.tsx';
import { StructuredData } from '#components/article/structured-data.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { FrontContainers } from '#components/front-page/front-containers.tsx';
import type { PrintedList } from '#lib/article/printed.ts';
import type { PrintedFront } from '#lib/front-page/printed.ts';
import { publishedSectionFront } from '#lib/front-page/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart, pageNumber } from '#lib/press/address-parts.ts';
import { structuredList } from '#lib/press/structured-pages.ts';
import { sectionInOtherEditions } from '../../in-other-editions.ts';
import { listMetadata } from '../../list-metadata.ts';
import { readEdition, readEditions, readList } from '../../reads.ts';

type Props = {
  params: Promise<{ edition: string; section: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: Props) {
  const { edition: code, section: slug } = await params;
  const edition = await readEdition(code);
  const section = edition?.sections.find((one) => one.slug === decodePart(slug));
  const page = pageNumber((await searchParams).page);
  if (!edition || !section || page === null) notFound();
  return { edition, section, page, address: `/${edition.code}/${section.slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, section, page, address } = await read(props);
  const [{ stories }, languages] = await Promise.all([
    readList(edition.code, 'section', section.slug, page),
    sectionInOtherEditions(section.slug),
  ]);
  return listMetadata({
    edition,
    name: section.name,
    address,
    page,
    stories,
    isFollowed: true,
    ...(languages && { languages }),
  });
}

export default async function SectionPage(props: Props) {
  const { edition, section, page, address } = await read(props);
  const [editions, elsewhere, whole, front] = await Promise.all([
    readEditions(),
    sectionInOtherEditions(section.slug),
    readList(edition.code, 'section', section.slug, page),
    page === 1 ? publishedSectionFront(edition.code, section.slug) : null,
  ]);
  const list = front ? belowFront(whole, front) : whole;
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      section={section}
      elsewhere={elsewhere}
      className="listing listing-section"
    >
      <ListHeading name={section.name} />
      {front && (
        <div className="front section-front">
          <FrontContainers edition={edition} front={front} section={false} />
        </div>
      )}
      {(!front || list.stories.length > 0 || list.pages > 1) && (
        <StoryList
          list={list}
          edition={edition}
          address={address}
          title={fillIn(readerMessages(edition.language).storiesIn, { name: section.name })}
          opening={!front}
          section={false}
        />
      )}
      <StructuredData data={structuredList(edition, { name: section.name, address }, config().url)} />
    </EditionPage>
  );
}

/** What stands on the front is not listed again below it. */
function belowFront(list: PrintedList, { containers }: PrintedFront): PrintedList {
  const above = new Set(containers.flatMap(({ stories }) => stories.map(({ address }) => address)));
  return { ...list, stories: list.stories.filter(({ address }) => !above.has(address)) };
}
