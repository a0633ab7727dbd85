import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { FrontPage } from '#components/front-page/front-page.tsx';
import { frontPage } from '#lib/article/published.ts';
import { printFullDate } from '#lib/language/dates.ts';
import { readEdition, readEditions } from '../reads.ts';

type Props = { params: Promise<{ edition: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editions = await readEditions();
  const { edition: code } = await params;
  return {
    alternates: {
      canonical: `/${code}`,
      languages: Object.fromEntries(editions.map((edition) => [edition.language, `/${edition.code}`])),
    },
  };
}

export default async function FrontPageRoute({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const [editions, front] = await Promise.all([readEditions(), frontPage(edition.code)]);
  const newest = [front.lead, ...front.seconds, ...front.thirds]
    .flatMap((story) => story?.printedAt.getTime() ?? [])
    .reduce((a, b) => Math.max(a, b), 0);
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      front
      day={newest > 0 ? printFullDate(new Date(newest), edition) : undefined}
      className="front"
    >
      <FrontPage edition={edition} front={front} />
    </EditionPage>
  );
}
