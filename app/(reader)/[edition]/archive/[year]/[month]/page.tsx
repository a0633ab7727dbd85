import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchiveTurn } from '#components/archive/archive-turn.tsx';
import { MonthCalendar } from '#components/archive/month-calendar.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { type Day, monthPath, parseArchiveDate } from '#lib/article/archive-date.ts';
import { archiveMonth } from '#lib/article/published.ts';
import { printMonth } from '#lib/language/dates.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { readEdition, readEditions } from '../../../../reads.ts';

type Props = { params: Promise<{ edition: string; year: string; month: string }> };

async function read({ params }: Props) {
  const { edition: code, year, month } = await params;
  const date = parseArchiveDate([year, month]);
  const edition = date && (await readEdition(code));
  if (!edition) notFound();
  return { edition, date, name: printMonth(date.year, date.month, edition) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, date, name } = await read(props);
  return {
    title: `${name}, ${readerMessages(edition.language).archive.title}`,
    alternates: { canonical: `/${edition.code}/archive/${monthPath(date)}` },
  };
}

export default async function ArchiveMonthPage(props: Props) {
  const { edition, date, name } = await read(props);
  const [editions, month] = await Promise.all([readEditions(), archiveMonth(edition.code, date)]);
  if (!month) notFound();
  const words = readerMessages(edition.language);
  const count = [...month.counts.values()].reduce((sum, stories) => sum + stories, 0);
  const turn = (day: Day | null) =>
    day && { path: monthPath(day), text: printMonth(day.year, day.month, edition) };
  return (
    <EditionPage edition={edition} editions={editions} className="listing archive">
      <p className="archive-up">
        <a href={`/${edition.code}/archive`}>{words.archive.title}</a>
      </p>
      <ListHeading name={name} count={countText(edition, words.storyCount, count)} />
      <MonthCalendar edition={edition} month={date} counts={month.counts} />
      <ArchiveTurn edition={edition} before={turn(month.before)} after={turn(month.after)} />
    </EditionPage>
  );
}
