import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchiveTurn } from '#components/archive/archive-turn.tsx';
import { DayList } from '#components/archive/day-list.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { type Day, dayPath, monthPath, parseArchiveDate } from '#lib/article/archive-date.ts';
import { archiveDay } from '#lib/article/published.ts';
import { printDate, printFullDate, printMonth } from '#lib/language/dates.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { readEdition, readEditions } from '../../../../../reads.ts';

type Props = { params: Promise<{ edition: string; year: string; month: string; day: string }> };

/** Noon of a day, for printing its name in any zone's manner. */
const noon = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day, 12));

async function read({ params }: Props) {
  const { edition: code, year, month, day } = await params;
  const date = parseArchiveDate([year, month, day]);
  if (!date || date.day === null) notFound();
  const edition = await readEdition(code);
  if (!edition) notFound();
  const place = { language: edition.language, timeZone: 'UTC' };
  return { edition, date: { ...date, day: date.day }, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, date, place } = await read(props);
  return {
    title: `${printDate(noon(date), place)}, ${readerMessages(edition.language).archive.title}`,
    alternates: { canonical: `/${edition.code}/archive/${dayPath(date)}` },
  };
}

export default async function ArchiveDayPage(props: Props) {
  const { edition, date, place } = await read(props);
  const [editions, found] = await Promise.all([readEditions(), archiveDay(edition.code, date)]);
  if (!found) notFound();
  const words = readerMessages(edition.language);
  const turn = (day: Day | null) => day && { path: dayPath(day), text: printDate(noon(day), place) };
  return (
    <EditionPage edition={edition} editions={editions} className="listing archive">
      <p className="archive-up">
        <a href={`/${edition.code}/archive/${monthPath(date)}`}>
          {printMonth(date.year, date.month, edition)}
        </a>
      </p>
      <ListHeading
        name={printFullDate(noon(date), place)}
        count={countText(edition, words.storyCount, found.stories.length)}
      />
      <DayList edition={edition} stories={found.stories} />
      <ArchiveTurn edition={edition} before={turn(found.before)} after={turn(found.after)} />
    </EditionPage>
  );
}
