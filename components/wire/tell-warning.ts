/** A note on raw copy in the words of whoever looks. */
import { fillIn } from '#lib/language/fill-in.ts';
import type { Warning } from '#lib/wire/copy.ts';

export function tellWarning(
  { code, message, line, params }: Warning,
  notes: Readonly<Record<string, string>>,
): string {
  return fillIn(notes[code] ?? message, { ...params, line: line ?? '' });
}
