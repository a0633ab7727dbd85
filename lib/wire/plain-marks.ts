/** Signs that stand for headings and emphasis in plain text, `## A subhead`, `**bold**`, `*a whole line*`. */
import { type MarkSpan, noHints, type Passage } from './copy.ts';

const heading = /^(#{1,6})\s+(?=\S)/;
const closing = /\s+#{1,6}$/;
const wholeLine = /^([*_]{1,3})(?=[^\s*_])([^*_]{1,300})(?<=[^\s*_])\1$/u;
const stressed = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=[^\s*_])([^*_]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const picture = /^!\[([^\]]{0,300})\]\((\S{1,500}?)(?:\s"[^"]{0,200}")?\)$/u;
const longest = 5000;

/** Only where a copy has such headings or emphasis at all: elsewhere a sharp or a star is a sign like any other. */
export function readPlainMarks(passages: readonly Passage[]): Passage[] {
  const isMarked = passages.some(
    ({ text }, at) =>
      (heading.test(text) && (at === 0 || /^#{2}/.test(text))) ||
      (text.length < longest && picture.test(text)),
  );
  if (!isMarked) return [...passages];
  return passages.map((passage) =>
    passage.table || passage.text.length > longest ? passage : marked(passage),
  );
}

function marked(passage: Passage): Passage {
  const { text } = passage;
  const shown = picture.exec(text);
  if (shown?.[2] && !/^(?:javascript|data|vbscript|blob|file|about):/i.test(shown[2]))
    return { ...passage, text: '', image: { src: shown[2], alt: shown[1] ?? '' } };
  const level = heading.exec(text);
  if (level?.[1]) {
    const end = closing.exec(text)?.index ?? text.length;
    return {
      ...cut(passage, [[level[0].length, end]]),
      hints: { ...noHints, heading: level[1].length },
    };
  }
  const line = wholeLine.exec(text);
  if (line?.[1] && line[2]) {
    const { length } = line[1];
    return {
      ...cut(passage, [[length, text.length - length]]),
      hints: { ...noHints, bold: length > 1, faint: length === 1 },
    };
  }
  const kept: [number, number][] = [];
  const marks: MarkSpan[] = [];
  let from = 0;
  let removed = 0;
  for (const match of text.matchAll(stressed)) {
    const length = match[1]?.length ?? 0;
    const end = match.index + match[0].length;
    kept.push([from, match.index], [match.index + length, end - length]);
    const start = match.index - removed;
    marks.push({
      start,
      end: start + match[0].length - 2 * length,
      mark: { type: length > 1 ? 'bold' : 'italic' },
    });
    removed += 2 * length;
    from = end;
  }
  if (removed === 0) return passage;
  kept.push([from, text.length]);
  return { ...cut(passage, kept), marks };
}

/** The passage with only some stretches of its text. */
function cut(passage: Passage, kept: readonly [number, number][]): Passage {
  const pieces: Passage['pieces'] = [];
  let length = 0;
  for (const [from, to] of kept) {
    for (const piece of passage.pieces) {
      const left = Math.max(from, piece.from);
      const right = Math.min(to, piece.from + piece.length);
      if (left < right)
        pieces.push({
          line: piece.line,
          from: length + left - from,
          at: piece.at + left - piece.from,
          length: right - left,
        });
    }
    length += to - from;
  }
  return { ...passage, text: kept.map(([from, to]) => passage.text.slice(from, to)).join(''), pieces };
}
