import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MoreStories } from '#components/article/more-stories.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { NoStory } from '#components/edition/no-story.tsx';
import { latestStories } from '#lib/article/published.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { readEdition, readEditions } from '../../reads.ts';

type Props = { params: Promise<{ edition: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await readEdition((await params).edition);
  return { title: readerMessages(edition?.language ?? 'en').notFound, robots: { index: false } };
}

/** What is read where the answer is 404. */
export default async function NotFoundPage({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const [editions, latest] = await Promise.all([readEditions(), latestStories(edition.code, 5)]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage edition={edition} editions={editions} className="no-story-page">
      <NoStory status={404} title={words.notFound} lead={words.notFoundLead} />
      <MoreStories title={words.mostRecent} stories={latest} edition={edition} />
    </EditionPage>
  );
}
