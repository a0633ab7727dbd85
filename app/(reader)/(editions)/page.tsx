import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EditionChoice } from '#components/edition/edition-choice.tsx';
import { latestStories } from '#lib/article/published.ts';
import { readEditions } from '../reads.ts';

export async function generateMetadata(): Promise<Metadata> {
  const editions = await readEditions();
  return {
    alternates: {
      canonical: '/',
      languages: {
        ...Object.fromEntries(editions.map((edition) => [edition.language, `/${edition.code}`])),
        'x-default': '/',
      },
    },
  };
}

/** The newsstand: every edition with its newest headlines. A house of one edition opens on its front page. */
export default async function EditionsPage() {
  const editions = await readEditions();
  const [only, ...more] = editions;
  if (only && more.length === 0) redirect(`/${only.code}`);
  const stand = await Promise.all(
    editions.map(async (edition) => ({ edition, stories: await latestStories(edition.code, 3) })),
  );
  return <EditionChoice stand={stand} />;
}
