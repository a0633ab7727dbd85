import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '#components/article/structured-data.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { FrontPage } from '#components/front-page/front-page.tsx';
import { MostReadList } from '#components/readership/most-read-list.tsx';
import { newestDay } from '#lib/front-page/newest-day.ts';
import { printFullDate } from '#lib/language/dates.ts';
import { config } from '#lib/platform/config.ts';
import { structuredFront } from '#lib/press/structured-pages.ts';
import { mostRead } from '#lib/readership/published.ts';
import { feedLinks } from '../feed-links.ts';
import { firstPicture } from '../list-metadata.ts';
import { readEdition, readEditions, readFront } from '../reads.ts';

type Props = { params: Promise<{ edition: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editions = await readEditions();
  const { edition: code } = await params;
  const own = editions.find((edition) => edition.code === code);
  if (!own) return {};
  const { containers } = await readFront(code);
  return {
    openGraph: {
      type: 'website',
      siteName: own.name,
      locale: own.language.replace('-', '_'),
      title: own.name,
      description: own.motto || undefined,
      url: `/${code}`,
      images: firstPicture(containers.flatMap(({ stories }) => stories)),
    },
    alternates: {
      canonical: `/${code}`,
      languages: {
        ...Object.fromEntries(editions.map((edition) => [edition.language, `/${edition.code}`])),
        'x-default': '/',
      },
      types: feedLinks(`/${code}`, own.name),
    },
  };
}

export default async function FrontPageRoute({ params }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  const [editions, front, read] = await Promise.all([
    readEditions(),
    readFront(edition.code),
    mostRead(edition.code, 6),
  ]);
  const day = newestDay(front);
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      front
      day={day ? printFullDate(day, edition) : undefined}
      className="front"
    >
      <FrontPage edition={edition} front={front} />
      <MostReadList edition={edition} list={read} />
      <StructuredData data={structuredFront(edition, config().url)} />
    </EditionPage>
  );
}
