/** `Published in Dawn, February 26th, 2026`, `This article first appeared in the Morning Post`: where a story was printed, below its text. */
import { agencySpelling } from './agency-names.ts';
import type { Context, Fact } from './copy.ts';
import { findTimes } from './written-time.ts';

const printedIn =
  /^[\s(（[]{0,2}(?:(?:this|the)\s(?:article|story|piece|report|column)\s(?:was\s)?)?(?:(?:first|originally|also)\s)?(?:published|appeared|printed|ran)\s(?:first\s|originally\s)?(?:in|on|by)\s(?:the\s(?:print edition of\s)?(?:the\s)?)?(\p{Lu}[^.,]{1,40}?)(?:,?\s(?:on\s)?\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|,?\s(?:on\s)?\d{1,2}\s\p{L}{3,9}\s\d{4}|\.?)[\s.)）\]]*$/iu;

const firstBy =
  /^this (?:report|article|story) by (\p{L}[\p{L} .'’-]{2,40}?) was first published\b.{0,40}$/iu;

/** The house that a line names in that way; null when it is something else. */
export function readPrintedIn(text: string): Fact[] | null {
  if (text.length > 120) return null;
  const house = (printedIn.exec(text) ?? firstBy.exec(text))?.[1];
  if (!house || !/^\p{Lu}/u.test(house)) return null;
  const start = text.indexOf(house);
  return [{ type: 'text', field: 'source', value: agencySpelling(house), start, end: start + house.length }];
}

const signOff = /^[-–—\s]{1,4}[(（]([^()（）]{2,16})[)）]\s.{0,30}\d{1,2}:\d{2}(?::\d{2})?$/u;

/** `--(بترا) س ع/ ر ق 12/01/2024 15:32:08`: the house, the initials of those who worked on it, and when it was sent. */
export function readSignOff(text: string, context: Context): Fact[] | null {
  const house = text.length > 80 ? undefined : signOff.exec(text)?.[1];
  const [found] = house && context.isAgency(house) ? findTimes(text, context.edition) : [];
  if (!house || !found || found.time.hour === null) return null;
  const start = text.indexOf(house);
  return [
    { type: 'text', field: 'source', value: agencySpelling(house), start, end: start + house.length },
    { type: 'time', field: 'published', time: found.time, start: found.start, end: found.end },
  ];
}
