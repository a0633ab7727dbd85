/** Finds paragraphs whose lines were broken at a fixed width, and the lines that belong together. */
import { columns, isIdeograph } from './clean-text.ts';

const closing = /[.。!！?？:：;；”"』」»)）\]…]$/u;
const listMark = /^[\s\u3000]*(?:[*•·‣▪◦●○–-]\s|\d{1,2}[.)、．]\s?|[①-⑳])/u;
const labelled = /^[\s\u3000(（【[]*[\p{L} ]{2,24}[:：]|^\s*by\s/iu;

/** In the first lines of a copy a bracket, a stroke or a date begins a line of its own. */
const headLines = 12;
const factLike = /^[\s\u3000]*(?:[(（【[]|by\s)|\s[|｜]\s|\d{4}-\d{1,2}-\d|\d{1,2}:\d{2}/iu;

/** For each line, whether it continues the line before it. `lines` are cleaned, blank ones empty. */
export function continuedLines(lines: readonly string[]): boolean[] {
  const widths = lines.map((line) => (line.length > 220 ? line.length : columns(line)));
  const width = wrapWidth(lines, widths);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || before === '' || line === '' || listMark.test(line)) return false;
    if (indentOf(line) > indentOf(before) && !listMark.test(before)) return false;
    if (/^[\s\u3000]/.test(line) && !/^[\s\u3000]/.test(before)) return false;
    const beforeWidth = widths[at - 1] ?? 0;
    if (width !== null) {
      if (beforeWidth > width || (widths[at] ?? 0) > width + 2) return false;
      if (labelled.test(line) && (closing.test(before) || isIdeograph(line.trimStart().charAt(0))))
        return false;
      if (at < headLines && factLike.test(line)) return false;
      return isBroken(before, beforeWidth, line, width);
    }
    return false;
  });
}

/** Whether the break after a line looks forced by the width: its next word would hardly have fitted. */
function isBroken(line: string, own: number, next: string, width: number): boolean {
  const slack = closing.test(line) ? 0 : 8;
  return own + firstWord(next) + slack > width && own * 10 > width * 6;
}

function indentOf(line: string): number {
  const lead = /^[ \t\u3000]{0,20}/.exec(line)?.[0] ?? '';
  return columns(lead.replace(/\t/g, '    '));
}

function firstWord(line: string): number {
  const text = line.trimStart();
  const first = text.charAt(0);
  if (first !== '' && isIdeograph(first)) return 3;
  const space = text.slice(0, 60).search(/\s/);
  return (space === -1 ? Math.min(text.length, 60) : space) + 1;
}

/** The width at which the copy was broken, or null when it was not. */
function wrapWidth(lines: readonly string[], widths: readonly number[]): number | null {
  let full = 0;
  let open = 0;
  let closed = 0;
  let inner = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line === '' || next === undefined || next === '') continue;
    inner += 1;
    const own = widths[at] ?? 0;
    if (own > 100) return null;
    if (own >= 45 && closing.test(line)) closed += 1;
    if (own < 45 || closing.test(line)) continue;
    open += 1;
    full = Math.max(full, own);
  }
  if (inner < 3 || open < 2 || open < closed * 2 || full < 45 || full > 100) return null;
  let fitting = 0;
  let early = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line === '' || next === undefined || next === '') continue;
    const own = widths[at] ?? 0;
    if (own > full) continue;
    if (listMark.test(line) || listMark.test(next) || !/\p{L}/u.test(line) || !/\p{L}/u.test(next)) continue;
    if (isBroken(line, own, next, full)) fitting += 1;
    else early += 1;
  }
  return fitting >= 3 && fitting > early ? full : null;
}
