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
import { structuredList } from '#lib/press/structured-pages.ts';
import { topicInOtherEditions } from '../../../in-other-editions.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { readEdition, readEditions, readList, readTopic } from '../../../reads.ts';

type Props = {
  params: Promise<{ edition: string; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: Props) {
  const { edition: code, slug } = await params;
  const edition = await readEdition(code);
  const topic = edition && (await readTopic(edition.code, decodePart(slug) ?? ''));
  const page = pageNumber((await searchParams).page);
  if (!edition || !topic || page === null) notFound();
  return { edition, topic, page, address: `/${edition.code}/topics/${topic.slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, topic, page, address } = await read(props);
  const [{ stories }, languages] = await Promise.all([
    readList(edition.code, 'topic', topic.slug, page),
    topicInOtherEditions(topic.slug),
  ]);
  return listMetadata({
    edition,
    name: topic.name,
    address,
    page,
    stories,
    isFollowed: true,
    ...(languages && { languages }),
  });
}

export default async function TopicPage(props: Props) {
  const { edition, topic, page, address } = await read(props);
  const [editions, elsewhere, list] = await Promise.all([
    readEditions(),
    topicInOtherEditions(topic.slug),
    readList(edition.code, 'topic', topic.slug, page),
  ]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      elsewhere={elsewhere}
      className="listing listing-topics"
    >
      <ListHeading
        rubric={words.topic}
        name={topic.name}
        count={list.count > 0 ? countText(edition, words.storyCount, list.count) : undefined}
      />
      <StoryList
        list={list}
        edition={edition}
        address={address}
        title={fillIn(words.storiesOn, { name: topic.name })}
      />
      <StructuredData data={structuredList(edition, { name: topic.name, address }, config().url)} />
    </EditionPage>
  );
}
