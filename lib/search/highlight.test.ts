import { expect, test } from 'vitest';
import { highlight, snippet } from './highlight.ts';

const shown = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each([
  [
    'The Harbour’s ferry and the harbours',
    ['harbour', 'ferry'],
    'en',
    'The [Harbour’s] [ferry] and the [harbours]',
  ],
  ['O’Neill told Neil: don’t', ['o', 'neill', 'don', 't'], 'en', '[O’Neill] told Neil: [don’t]'],
  ['Café culture', ['cafe'], 'en', '[Café] culture'],
  ['长江大桥通车', ['长江', '江大', '大桥'], 'zh-Hans', '[长江大桥]通车'],
  ['افتتاح الميناء', ['ميناء'], 'ar', 'افتتاح [الميناء]'],
  ['<b>bold</b>', ['b'], 'en', '<[b]>bold</[b]>'],
  ['nothing here', ['zebra'], 'en', 'nothing here'],
])('%s', (text, words, language, expected) => {
  expect(shown(highlight(text, words, language))).toBe(expected);
});

test('a snippet is the part of a long text that has the words, between whole words', () => {
  const text = `${'lorem ipsum '.repeat(100)}then the ferry reached the harbour ${'dolor amet '.repeat(100)}`;
  const found = shown(snippet(text, ['ferry', 'harbour'], 'en'));
  expect(found).toContain('the [ferry] reached the [harbour]');
  expect(found.length).toBeLessThan(260);
  expect(found).toMatch(/^… (?:lorem|ipsum) .* …$/);
});

test('a text without the words has no snippet', () => {
  expect(snippet('lorem ipsum', ['ferry'], 'en')).toEqual([]);
});
