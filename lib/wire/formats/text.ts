/** Plain text: lines as they stand, hard-wrapped ones joined, tables in tabs put together. */
import type { Table } from '../../body/blocks/table.ts';
import { cleanLine, isIdeograph } from '../clean-text.ts';
import { noHints, type Passage } from '../copy.ts';
import { joinLabels } from '../label-lines.ts';
import { readPlainMarks } from '../plain-marks.ts';
import { continuedLines } from '../unwrap.ts';

export function textPassages(text: string): { lines: string[]; passages: Passage[] } {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u000c\u000b]/).map(cleanLine);
  const filled = lines.map((line) => (/[^\s\u3000]/.test(line) ? line : ''));
  const continued = continuedLines(filled);
  const passages: Passage[] = [];
  let blankBefore = false;
  for (let at = 0; at < filled.length; at += 1) {
    const line = filled[at] ?? '';
    if (line === '') {
      blankBefore = true;
      continue;
    }
    const rows = tableRows(filled, at);
    if (rows > 0) {
      passages.push(tablePassage(filled.slice(at, at + rows), at + 1, blankBefore));
      at += rows - 1;
    } else {
      let end = at + 1;
      while (continued[end]) end += 1;
      passages.push(passageOf(filled.slice(at, end), at + 1, blankBefore));
      at = end - 1;
    }
    blankBefore = false;
  }
  return { lines, passages: readPlainMarks(joinLabels(passages)) };
}

function passageOf(lines: readonly string[], number: number, blankBefore: boolean): Passage {
  const parts: string[] = [];
  const pieces: Passage['pieces'] = [];
  let from = 0;
  let before = '';
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const joint = index === 0 ? '' : jointOf(before, text);
    from += joint.length;
    parts.push(joint, text.replace(/\t/g, ' '));
    pieces.push({
      line: number + index,
      from,
      at: line.length - line.trimStart().length,
      length: text.length,
    });
    from += text.length;
    before = text;
  }
  return {
    text: parts.join(''),
    pieces,
    blankBefore,
    indented: /^(?:\u3000|\s{2}|\t)/.test(lines[0] ?? ''),
    hints: noHints,
    marks: [],
    hintSpans: [],
    notes: [],
    image: null,
    table: null,
    whole: null,
  };
}

/** What stands between two lines once they are one: nothing in Chinese, nor after the hyphen of a broken word. */
function jointOf(before: string, after: string): string {
  if (isIdeograph(before.slice(-1)) || isIdeograph(after.charAt(0))) return '';
  return /\p{L}-$/u.test(before.slice(-2)) && /^\p{Ll}/u.test(after) ? '' : ' ';
}

const piped = /^\s*\|.*\|\s*$/;

/** How many lines from here on are rows of one table: the same number of tabs in each, or all framed by upright strokes. */
function tableRows(lines: readonly string[], from: number): number {
  const first = lines[from] ?? '';
  if (first.length > 2000) return 0;
  const isPiped = first.length < 1000 && piped.test(first);
  const tabs = cells(first).length;
  if (!isPiped && (tabs < 2 || !/\S\t+\S/.test(first))) return 0;
  let count = 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || line.length > 2000) break;
    if (isPiped ? !piped.test(line) : cells(line).length !== tabs) break;
    count += 1;
  }
  return count >= 2 && count <= 500 && tabs <= 100 ? count : 0;
}

function cells(line: string): string[] {
  const text = line.trim();
  if (piped.test(text))
    return text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  return text.split(/\t+/).map((cell) => cell.trim());
}

function tablePassage(lines: string[], number: number, blankBefore: boolean): Passage {
  const isRule = (row: string[]) => row.every((cell) => /^:?-{2,}:?$/.test(cell));
  const rows = lines.map(cells);
  const hasRule = rows.some(isRule);
  const table: Table = {
    type: 'table',
    content: rows
      .filter((row) => !isRule(row))
      .map((row, index) => ({
        type: 'tableRow',
        content: row.map((cell) => ({
          type: hasRule && index === 0 ? 'tableHeader' : 'tableCell',
          content: [
            cell === ''
              ? { type: 'paragraph' }
              : { type: 'paragraph', content: [{ type: 'text', text: cell }] },
          ],
        })),
      })),
  };
  let from = 0;
  const pieces = lines.map((line, index) => {
    const piece = { line: number + index, from, at: 0, length: line.length };
    from += line.length + 1;
    return piece;
  });
  return {
    text: lines.join('\n'),
    pieces,
    blankBefore,
    indented: false,
    hints: noHints,
    marks: [],
    hintSpans: [],
    notes: [],
    image: null,
    table,
    whole: null,
  };
}
