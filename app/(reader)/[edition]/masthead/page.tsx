import '../../style/who-does-what.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MastheadOfEdition } from '#components/article/masthead-of-edition.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { publishedMasthead } from '#lib/article/published.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { feedLinks } from '../../feed-links.ts';
import { readEdition, readEditions } from '../../reads.ts';

type Props = { params: Promise<{ edition: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition: code } = await params;
  const [edition, editions] = await Promise.all([readEdition(code), readEditions()]);
  if (!edition) return {};
  const words = readerMessages(edition.language).mastheadPage;
  return {
    title: words.title,
    description: fillIn(words.lead, { name: edition.name }),
    alternates: {
      canonical: `/${code}/masthead`,
      languages: mastheadsOf(editions),
      types: feedLinks(`/${code}`, edition.name),
    },
  };
}

function mastheadsOf(editions: readonly PrintedEdition[]): Record<string, string> {
  return Object.fromEntries(editions.map(({ code, language }) => [language, `/${code}/masthead`]));
}

/** Who does what here. */
export default async function MastheadPage({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const [editions, masthead] = await Promise.all([readEditions(), publishedMasthead(edition.code)]);
  const words = readerMessages(edition.language).mastheadPage;
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      elsewhere={mastheadsOf(editions)}
      className="listing who-does-what"
    >
      <ListHeading name={words.title} about={fillIn(words.lead, { name: edition.name })} />
      <MastheadOfEdition masthead={masthead} edition={edition} />
    </EditionPage>
  );
}
