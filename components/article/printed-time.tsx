import { printDate, printTimeLine, toOffsetIso } from '#lib/language/dates.ts';

type Props = { instant: Date; edition: { language: string; timeZone: string }; dayOnly?: boolean };

/** A time in the zone and manner of the edition. */
export function PrintedTime({ instant, edition, dayOnly = false }: Props) {
  return (
    <time dateTime={toOffsetIso(instant, edition.timeZone)}>
      {dayOnly ? printDate(instant, edition) : printTimeLine(instant, edition)}
    </time>
  );
}
