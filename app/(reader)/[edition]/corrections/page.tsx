import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionList } from '#components/article/correction-list.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { publishedCorrections } from '#lib/article/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { listMetadata } from '../../list-metadata.ts';
import { readEdition, readEditions } from '../../reads.ts';

type Props = { params: Promise<{ edition: string }> };

async function read({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const words = readerMessages(edition.language);
  const lead = fillIn(words.correctionsLead, { name: edition.name });
  return { edition, name: words.corrections, lead };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, name, lead } = await read(props);
  return listMetadata({ edition, name, about: lead, address: `/${edition.code}/corrections`, page: 1 });
}

/** The newest hundred things that the edition put right. */
export default async function CorrectionsPage(props: Props) {
  const { edition, name, lead } = await read(props);
  const [editions, corrections] = await Promise.all([
    readEditions(),
    publishedCorrections(edition.code, 100),
  ]);
  return (
    <EditionPage edition={edition} editions={editions} className="listing listing-corrections">
      <ListHeading name={name} about={lead} />
      <CorrectionList corrections={corrections} edition={edition} />
    </EditionPage>
  );
}
