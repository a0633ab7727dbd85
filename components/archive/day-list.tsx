import { sectionInk } from '#components/edition/section-ink.ts';
import type { ArchivedStory } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { toLocalInput, toOffsetIso } from '#lib/language/dates.ts';

type Props = { edition: PrintedEdition; stories: readonly ArchivedStory[] };

/** A day's stories with the hour at which each was first published. */
export function DayList({ edition, stories }: Props) {
  return (
    <ol className="day-list">
      {stories.map(({ address, kicker, headline, standfirst, at, section }) => (
        <li key={address} className="ink" style={sectionInk(section)}>
          <time dateTime={toOffsetIso(at, edition.timeZone)}>
            {toLocalInput(at, edition.timeZone).slice(11)}
          </time>
          <div>
            <p className="eyebrow">{kicker !== '' ? kicker : section?.name}</p>
            <h2>
              <a href={address}>{headline}</a>
            </h2>
            {standfirst !== '' && <p className="day-list-standfirst">{standfirst}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
