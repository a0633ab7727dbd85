/** Times as agencies in Taipei add them to a line: `（3/5 15:10 更新）`, and `1150305` behind the editor's bracket. */
import type { Fact } from './copy.ts';
import type { WrittenTime } from './written-time.ts';

type TimeFact = Extract<Fact, { type: 'time' }>;

/** The day and the clock of an update, in the year of the time printed before it. */
export function updatedAgain(text: string, base: WrittenTime | undefined): TimeFact | null {
  const match = /[(（](\d{1,2})\/(\d{1,2})\s(\d{1,2}):(\d{2})\s?更新[)）]/u.exec(text);
  if (!match || !base) return null;
  const [, month, day, hour, minute] = match.map(Number);
  return {
    type: 'time',
    field: 'updated',
    time: { ...base, month: month ?? base.month, day: day ?? base.day, hour: hour ?? 0, minute: minute ?? 0 },
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** A day in the years of the Republic, without separators. */
export function republicDay(text: string): TimeFact | null {
  const match = /[)）](1\d{2})(\d{2})(\d{2})$/u.exec(text.trimEnd());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]) + 1911, Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return {
    type: 'time',
    field: 'published',
    time: { year, month, day, hour: null, minute: 0, second: 0, offset: null, ambiguous: false },
    start: match.index + 1,
    end: match.index + 8,
  };
}
