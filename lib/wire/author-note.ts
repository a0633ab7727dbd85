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
