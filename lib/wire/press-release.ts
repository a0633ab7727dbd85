/** What surrounds the text of a press release: whom to ask above it, who the sender is below it. */
import { type Passage, type Reading, reading } from './copy.ts';
import { isProse } from './prose.ts';

const contactHead = /^(?:(?:media|press|investor)s?(?: relations)? )?contacts?\s?[:：]?$/iu;
const sentBy = /^SOURCE:?\s+(\p{Lu}.{1,80})$/u;
const aboutHead = /^About\s(?:the\s)?\p{Lu}.{1,70}$/u;

const notesHead = /^notes? (?:to|for) (?:the )?editors?\s?[:：]?$/iu;

function noteToEditors(text: string): Reading {
  return reading('editors-note', [
    { type: 'text', field: 'editorsNote', value: text, start: 0, end: text.length },
  ]);
}

/** Readings of those passages; `null` for all others. */
export function readRelease(passages: readonly Passage[]): (Reading | null)[] {
  const readings: (Reading | null)[] = passages.map(() => null);
  const leaveOut = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) readings[at] = { ...reading('furniture'), leftOut: 'line' };
  };
  const contact = passages.slice(0, 8).findIndex(({ text }) => contactHead.test(text.trim()));
  if (contact !== -1) {
    const next = passages.findIndex(({ blankBefore }, at) => at > contact && blankBefore);
    if (next !== -1 && next - contact <= 8) leaveOut(contact, next);
  }
  const begun = passages.findIndex(({ text }) => isProse(text));
  const notes = passages.findIndex(
    ({ text }, at) => begun !== -1 && at > begun && notesHead.test(text.trim()),
  );
  if (notes !== -1)
    for (let at = notes; at < passages.length; at += 1)
      readings[at] = noteToEditors(passages[at]?.text ?? '');
  const source = passages.findIndex(({ text }, at) => at >= passages.length - 6 && sentBy.test(text.trim()));
  const sender = sentBy.exec(passages[source]?.text.trim() ?? '')?.[1];
  if (source === -1 || !sender) return readings;
  const start = passages[source]?.text.indexOf(sender) ?? 0;
  const end = start + sender.length;
  readings[source] = reading('source', [{ type: 'text', field: 'source', value: sender, start, end }]);
  const about = passages.findIndex(
    ({ text }, at) => at < source && at >= source - 4 && aboutHead.test(text.trim()),
  );
  if (about > 0) leaveOut(about, source);
  return readings;
}
