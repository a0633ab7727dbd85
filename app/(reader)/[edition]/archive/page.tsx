import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { YearList } from '#components/archive/year-list.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { archiveMonths } from '#lib/article/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { readEdition, readEditions } from '../../reads.ts';

type Props = { params: Promise<{ edition: string }> };

async function read({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const { title, lead } = readerMessages(edition.language).archive;
  return { edition, title, lead: fillIn(lead, { name: edition.name }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, title, lead } = await read(props);
  return { title, description: lead, alternates: { canonical: `/${edition.code}/archive` } };
}

export default async function ArchivePage(props: Props) {
  const { edition, title, lead } = await read(props);
  const [editions, months] = await Promise.all([readEditions(), archiveMonths(edition.code)]);
  return (
    <EditionPage edition={edition} editions={editions} className="listing archive">
      <ListHeading name={title} about={lead} />
      <YearList edition={edition} months={months} />
    </EditionPage>
  );
}
