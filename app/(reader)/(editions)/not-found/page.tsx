import type { Metadata } from 'next';
import { EditionChoice } from '#components/edition/edition-choice.tsx';
import { NoStory } from '#components/edition/no-story.tsx';
import { latestStories } from '#lib/article/published.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { readEditions } from '../../reads.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [first] = await readEditions();
  return { title: readerMessages(first?.language ?? 'en').notFound, robots: { index: false } };
}

/** What is read where the answer is 404 and the address names no edition. */
export default async function NotFoundPage() {
  const editions = await readEditions();
  const words = readerMessages(editions[0]?.language ?? 'en');
  const stand = await Promise.all(
    editions.map(async (edition) => ({ edition, stories: await latestStories(edition.code, 3) })),
  );
  return (
    <EditionChoice stand={stand}>
      <NoStory status={404} title={words.notFound} lead={words.notFoundLead} />
    </EditionChoice>
  );
}
