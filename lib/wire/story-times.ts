/** When a story was published and updated, from all the times that its copy states. */
import type { Stated } from './assemble-story.ts';
import type { Context, FieldSpan, Warning } from './copy.ts';
import { isSentLine } from './mail-head.ts';
import type { PageData } from './page-data.ts';
import { firstLine, spansOf } from './provenance.ts';
import { toIso, type WrittenTime } from './written-time.ts';

export type StoryTimes = {
  publishedAt: string | null;
  updatedAt: string | null;
  embargoUntil: string | null;
};
type Moment = { time: WrittenTime; stated: Stated | null; start: number; end: number };

export function storyTimes(
  stated: readonly Stated[],
  context: Context,
  page: PageData | null,
  fields: FieldSpan[],
  warnings: Warning[],
): StoryTimes {
  const of = (field: 'published' | 'updated' | 'embargo'): Moment[] =>
    stated.flatMap((one) =>
      one.fact.type === 'time' && one.fact.field === field
        ? [{ time: one.fact.time, stated: one, start: one.fact.start, end: one.fact.end }]
        : [],
    );
  // When a mail was sent says less than any line of the story.
  const rank = ({ time, stated: one }: Moment) =>
    (one?.found.forced ? 0 : 2) +
    (one?.found.kind === 'paragraph' ? 4 : 0) +
    (one && isSentLine(one.passage.text) ? 1 : 0) +
    (time.hour === null ? 1 : 0);
  const best = (moments: Moment[]) => [...moments].sort((a, b) => rank(a) - rank(b))[0] ?? null;
  const updated = best(of('updated'));
  const dated = best(of('published'));
  const isDatelineOnly = dated?.stated?.found.kind === 'paragraph' && dated.time.hour === null;
  const published =
    isDatelineOnly && updated?.time.hour !== undefined && updated.time.hour !== null ? null : dated;
  const isOnPage =
    !published &&
    page?.published !== null &&
    page?.published !== undefined &&
    !(page.published.hour === null && updated?.time.hour != null && sameDay(page.published, updated.time));
  const chosen = withPageTime(published ?? (isOnPage ? null : updated), page?.published ?? null);
  const changed =
    published || (isOnPage && updated)
      ? withPageTime(updated, page?.updated ?? null)
      : page?.updated && chosen && !sameTime(page.updated, chosen.time)
        ? { time: page.updated, stated: null, start: 0, end: 0 }
        : null;
  const embargo = best(of('embargo'));
  const print = (moment: Moment | null, path: string): string | null => {
    if (!moment) return null;
    if (moment.stated) fields.push(...spansOf(moment.stated.passage, path, moment.start, moment.end));
    warnOf(moment, context, warnings);
    return toIso(moment.time, context.edition.timeZone);
  };
  const publishedAt = print(chosen, 'publishedAt');
  const updatedAt = print(changed, 'updatedAt');
  const isSame =
    publishedAt !== null && updatedAt !== null && Date.parse(publishedAt) === Date.parse(updatedAt);
  return { publishedAt, updatedAt: isSame ? null : updatedAt, embargoUntil: print(embargo, 'embargoUntil') };
}

/** The page's own data knows the offset, or the hour, where the printed line does not. */
function withPageTime(printed: Moment | null, page: WrittenTime | null): Moment | null {
  if (!page) return printed;
  if (!printed) return { time: page, stated: null, start: 0, end: 0 };
  if (printed.stated?.found.forced) return printed;
  if (printed.time.hour === null) {
    return printed.time.ambiguous || sameDay(printed.time, page) ? { ...printed, time: page } : printed;
  }
  const isSameClock =
    sameDay(printed.time, page) && printed.time.hour === page.hour && printed.time.minute === page.minute;
  if (printed.time.offset === null && page.offset !== null && isSameClock)
    return { ...printed, time: { ...page, second: printed.time.second } };
  return printed;
}

function sameDay(a: WrittenTime, b: WrittenTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function sameTime(a: WrittenTime, b: WrittenTime): boolean {
  return sameDay(a, b) && a.hour === b.hour && a.minute === b.minute && a.offset === b.offset;
}

function warnOf({ time, stated }: Moment, context: Context, warnings: Warning[]): void {
  const line = firstLine(stated?.passage);
  const zone = context.edition.timeZone;
  const add = (code: string, message: string, params: Record<string, string>) => {
    if (!warnings.some((warning) => warning.code === code)) warnings.push({ code, message, line, params });
  };
  if (time.offset === null) add('zone-assumed', `The copy names no time zone; ${zone} is taken.`, { zone });
  if (time.hour === null)
    add('time-unknown', 'The copy gives a day without a time; 00:00 is taken.', { zone });
  if (time.ambiguous) {
    const day = `${time.year}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`;
    add('date-ambiguous', `Day and month could be the other way round; ${day} is taken.`, { day });
  }
}
