import { EmptyPage } from '#components/edition/empty-page.tsx';
import { type Month, monthPath } from '#lib/article/archive-date.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { monthName, printMonth } from '#lib/language/dates.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { edition: PrintedEdition; months: readonly Month[] };

/** The years of an edition, newest first, each with its months in the order of the year. */
export function YearList({ edition, months }: Props) {
  const words = readerMessages(edition.language);
  if (months.length === 0) {
    return (
      <EmptyPage
        title={words.noStoriesList}
        lead=""
        onward={{ href: `/${edition.code}`, text: words.toFrontPage }}
      />
    );
  }
  const years = [...new Set(months.map(({ year }) => year))];
  return years.map((year) => (
    <section key={year} className="archive-year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      <ol>
        {Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 })).map((month) => (
          <li key={month.month}>
            {months.some((one) => one.year === year && one.month === month.month) ? (
              <a
                href={`/${edition.code}/archive/${monthPath(month)}`}
                aria-label={printMonth(year, month.month, edition)}
              >
                {monthName(month.month, edition)}
              </a>
            ) : (
              <span>{monthName(month.month, edition)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  ));
}
