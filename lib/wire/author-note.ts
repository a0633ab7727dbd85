/** `The writer is a professor of …`: who writes, told in a sentence beside the byline. */
import { type Passage, type Reading, reading } from './copy.ts';

const authorNote =
  /^(?:the (?:writer|author|columnist)s? (?:is|was|are)|作者(?:系|为|是)|作者简介|الكاتب(?:ة)? )/iu;

export function readAuthorNotes(passages: readonly Passage[], readings: (Reading | null)[]): void {
  for (let at = 1; at < Math.min(passages.length, 12); at += 1) {
    const text = passages[at]?.text ?? '';
    if (readings[at] !== null || text.length > 240 || !authorNote.test(text)) continue;
    if (readings[at - 1]?.kind === 'byline' || readings[at + 1]?.kind === 'byline')
      readings[at] = reading('byline', [
        { type: 'text', field: 'bylineText', value: text.trim(), start: 0, end: text.length },
      ]);
  }
}

const noteHead = /^[【[]?(?:编者按|編者按|编者注|編者註|editor['’]s note)[】\]]?\s?[:：]?$/iu;

/** `【编者按】` alone on its line: the paragraph below it is the editors'. */
export function readNotesApart(passages: readonly Passage[], readings: (Reading | null)[]): void {
  for (const [at, { text }] of passages.entries()) {
    const note = passages[at + 1]?.text ?? '';
    if (!noteHead.test(text.trim()) || note === '' || readings[at + 1]?.forced || readings[at]?.forced)
      continue;
    readings[at] = { ...reading('furniture'), leftOut: 'line' };
    readings[at + 1] = reading('editors-note', [
      { type: 'text', field: 'editorsNote', value: note.trim(), start: 0, end: note.length },
    ]);
  }
}
