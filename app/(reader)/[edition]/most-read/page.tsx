import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { MostReadStories } from '#components/readership/most-read-stories.tsx';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { mostRead } from '#lib/readership/published.ts';
import { readEdition, readEditions } from '../../reads.ts';

type Props = { params: Promise<{ edition: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const { title } = readerMessages(edition.language).mostRead;
  return { title, alternates: { canonical: `/${edition.code}/most-read` } };
}

export default async function MostReadPage({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const [editions, list] = await Promise.all([readEditions(), mostRead(edition.code, 10)]);
  const words = readerMessages(edition.language).mostRead;
  return (
    <EditionPage edition={edition} editions={editions} className="listing listing-most-read">
      <ListHeading name={words.title} count={list.stories.length > 0 ? words[list.over] : undefined} />
      <MostReadStories edition={edition} list={list} />
    </EditionPage>
  );
}
