/** Part of a passage as the inline content of a block, with its marks. */
import type { Inline, Mark } from '../body/blocks/text.ts';
import type { Passage } from './copy.ts';

export function inlineSlice(passage: Passage, from: number, to: number): Inline[] {
  let start = from;
  let end = Math.min(to, passage.text.length);
  while (start < end && /[\s\u3000]/.test(passage.text.charAt(start))) start += 1;
  while (end > start && /[\s\u3000]/.test(passage.text.charAt(end - 1))) end -= 1;
  const notes = passage.notes.filter(({ at }) => at >= from && at <= to);
  if (start >= end) return notes.map(footnote);
  const marks = passage.marks.filter((span) => span.start < end && span.end > start);
  const edges = new Set([start, end]);
  for (const span of marks) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  for (const { at } of notes) edges.add(Math.min(end, Math.max(start, at)));
  const cuts = [...edges].sort((a, b) => a - b);
  const inline: Inline[] = [];
  const sorted = marks.sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof marks = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const left = cuts[at] ?? start;
    while (notes[0] && notes[0].at <= left && at > 0) inline.push(...notes.splice(0, 1).map(footnote));
    const right = cuts[at + 1] ?? end;
    for (let span = sorted[next]; span && span.start <= left; span = sorted[next]) {
      open.push(span);
      next += 1;
    }
    open = open.filter((span) => span.end > left);
    pushText(inline, passage.text.slice(left, right), distinct(open.map(({ mark }) => mark)));
  }
  return [...inline, ...notes.map(footnote)];
}

function footnote({ text }: { text: string }): Inline {
  return { type: 'footnote', attrs: { text } };
}

function distinct(marks: Mark[]): Mark[] {
  const kinds = new Map<string, Mark>();
  for (const mark of marks) kinds.set(mark.type, mark);
  return [...kinds.values()];
}

function pushText(inline: Inline[], text: string, marks: Mark[]): void {
  for (const [index, part] of text.split('\n').entries()) {
    if (index > 0) inline.push({ type: 'hardBreak' });
    if (part === '') continue;
    inline.push(marks.length > 0 ? { type: 'text', text: part, marks } : { type: 'text', text: part });
  }
}
