import { dayPath, daysIn, type Month } from '#lib/article/archive-date.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { printMonth } from '#lib/language/dates.ts';
import { countText, printNumber, readerMessages } from '#lib/language/reader-messages.ts';

type Props = { edition: PrintedEdition; month: Month; counts: ReadonlyMap<number, number> };

/** A month as a leaf of a calendar: weeks as the edition's readers count them, with how many stories each day has. */
export function MonthCalendar({ edition, month, counts }: Props) {
  const { language } = edition;
  const words = readerMessages(language);
  const first = firstDayOfWeek(language);
  const before = (new Date(Date.UTC(month.year, month.month - 1, 1)).getUTCDay() - first + 7) % 7;
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length: daysIn(month) }, (_, index) => index + 1),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
  return (
    <table className="calendar">
      <caption className="unseen">{printMonth(month.year, month.month, edition)}</caption>
      <thead>
        <tr>
          {weekdays(language, first).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, number) => (
          <tr key={`${month.year}-${month.month}-${week.find((day) => day !== null) ?? number}`}>
            {week.map((day, place) => {
              const count = day === null ? 0 : (counts.get(day) ?? 0);
              const key = `${number}-${place}`;
              if (day === null) return <td key={key} className="calendar-none" />;
              if (count === 0) {
                return (
                  <td key={key}>
                    <span className="calendar-day">{printNumber(edition, day)}</span>
                  </td>
                );
              }
              return (
                <td key={key}>
                  <a href={`/${edition.code}/archive/${dayPath({ ...month, day })}`}>
                    <span className="calendar-day">{printNumber(edition, day)}</span>{' '}
                    <span className="calendar-count">{countText(edition, words.storyCount, count)}</span>
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 0 is Sunday, as in most of the Arab world; Chinese and European weeks begin on Monday, English ones of no country too. */
function firstDayOfWeek(language: string): number {
  return language.startsWith('ar') ? 0 : 1;
}

function weekdays(language: string, first: number): { short: string; long: string }[] {
  return Array.from({ length: 7 }, (_, index) => {
    // The fourth of January 1970 was a Sunday.
    const day = new Date(Date.UTC(1970, 0, 4 + first + index));
    const name = (weekday: 'short' | 'long') =>
      new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(day);
    return { short: name('short'), long: name('long') };
  });
}
