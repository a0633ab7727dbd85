import { expect, test } from 'vitest';
import { readCopy } from './read-copy.ts';

const head = 'Harbour scheme grows\n\nBy Ana Ruiz\n\n';
const rest =
  '\n\nThe scheme began in 2019 with two boats and a borrowed shed, its founder said on Tuesday.\n';

test.each([
  [
    'LONDON-based investors said on Monday that they would back the harbour scheme with a further 40 million pounds.',
    0,
  ],
  ['Scams such as these arrive every day in your inbox.', 1],
  ['See the full report of the inspectors, which runs to 90 pages, at https://harbour.example/report', 1],
])('a sentence that only looks like something else stays in the text: %s', (sentence, place) => {
  const text = place === 0 ? `${head}${sentence}${rest}` : `${head}${rest.trim()}\n\n${sentence}${rest}`;
  const [story] = readCopy(new TextEncoder().encode(text), {
    edition: { language: 'en', timeZone: 'Europe/London' },
  }).stories;
  expect(story?.paragraphs[place]).toBe(sentence);
  expect(story?.place).toBeNull();
});
