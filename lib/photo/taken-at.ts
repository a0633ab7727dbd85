/** When a picture was taken: four notations, one form (`2026-08-06`, `2026-08-06T08:15:00`, `2026-08-06T08:15:00+08:00`). */

/** From XMP (`2026-08-06T08:15:00.5+08:00`) or EXIF (`2026:08:06 08:15:00` and its offset). */
export function parseTakenAt(text: string, offset = ''): string | null {
  const match =
    /^(\d{4})[-:](\d{2})[-:](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.replace(/\0+$/, '').trim(),
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zone = offset.trim()] = match;
  return assemble(`${year}-${month}-${day}`, hour && `${hour}:${minute}:${second}`, zone);
}

/** From IIM: `20260806` and `081500+0800`. */
export function parseIimTakenAt(date: string, time = ''): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date.trim()) ?? [];
  if (!year) return null;
  const [, hour, minute, second, zone = ''] = /^(\d{2})(\d{2})(\d{2})([+-]\d{4})?$/.exec(time.trim()) ?? [];
  return assemble(`${year}-${month}-${day}`, hour && `${hour}:${minute}:${second}`, zone);
}

function assemble(date: string, time: string | undefined, zone: string): string | null {
  const instant = new Date(`${date}T${time ?? '00:00:00'}Z`);
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1800) return null;
  // Months and days that do not exist roll over to others.
  if (instant.toISOString().slice(0, 10) !== date) return null;
  if (!time) return date;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone === 'Z' ? '+00:00' : zone) ?? [];
  const known = sign && Number(hours) <= 14 && Number(minutes) < 60;
  return `${date}T${time}${known ? `${sign}${hours}:${minutes}` : ''}`;
}

const localTime = (takenAt: string) => takenAt.slice(0, 19);
const hasOffset = (takenAt: string) => takenAt.length > 19;

/** The first statement, made more precise by a later one that does not contradict it. */
export function mostPreciseTakenAt(statements: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const statement of statements) {
    if (statement === null) continue;
    if (best === null || (statement.length > best.length && agree(best, statement))) best = statement;
  }
  return best;
}

/** Whether two statements can both be true of one moment. Programs write seconds differently, so that a minute is no difference. */
export function agree(one: string, other: string): boolean {
  if (hasOffset(one) && hasOffset(other)) return within(Date.parse(one), Date.parse(other));
  if (one.length > 10 && other.length > 10) {
    return within(Date.parse(`${localTime(one)}Z`), Date.parse(`${localTime(other)}Z`));
  }
  const [short, long] = [localTime(one), localTime(other)].sort((a, b) => a.length - b.length);
  return long?.startsWith(short ?? '') ?? false;
}

const within = (one: number, other: number) => Math.abs(one - other) < 60_000;

/** The moment, where the file says or `timeZone` tells it; a day alone is no moment. */
export function takenAtInstant(takenAt: string | null, timeZone: string | null): Date | null {
  if (takenAt === null || takenAt.length === 10) return null;
  if (hasOffset(takenAt)) return new Date(takenAt);
  if (timeZone === null) return null;
  const asUtc = Date.parse(`${takenAt}Z`);
  // The offset at the guessed moment is right except within hours of a change of clocks; the second look settles those.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone));
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
