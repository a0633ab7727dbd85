/** `Published in Dawn, February 26th, 2026`, `This article first appeared in the Morning Post`: where a story was printed, below its text. */
import { agencySpelling } from './agency-names.ts';
import type { Fact } from './copy.ts';

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
