/** What agencies print in front of a headline that is no part of it: which version it is, and the kind of story. */

const version =
  /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|RECAST)(?: \d{1,2})?\s?-\s?|\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|UPDATE)\)\s*|(?:\d(?:st|nd|rd|th) )?(?:Lead|LD)\s?[:：-]\s?)(?=\S)/;
const kindOfStory = /^(ثقافي|رياضي|اقتصادي|سياسي|اجتماعي|محلي|دولي|تقني|صحي|عام)\s?\/\s?(?=\S)/u;

/** Where the headline itself begins, and the kind of story printed before it. */
export function headlinePrefix(text: string): { length: number; kicker: string | null } {
  const from = version.exec(text)?.[0].length ?? 0;
  const kind = kindOfStory.exec(text.slice(from));
  return { length: from + (kind?.[0].length ?? 0), kicker: kind?.[1] ?? null };
}
