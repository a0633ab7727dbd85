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

test('a note to editors above the text does not take the text with it', () => {
  const text = `Harbour scheme grows\n\nBy Ana Ruiz\n\nFor release today\n\nNote to editors:\n\nPhotographs follow.\n\nThe scheme began in 2019 with two boats and a borrowed shed, its founder said on Tuesday.\n\nIt now has 40 boats, and a waiting list of three years, according to the port authority.\n`;
  const [story] = readCopy(new TextEncoder().encode(text), {
    edition: { language: 'en', timeZone: 'Europe/London' },
  }).stories;
  expect(story?.paragraphs.at(-1)).toContain('It now has 40 boats');
});

test('a subhead that names an app is no invitation to follow an account', () => {
  const text =
    '老人学会用手机\n\n记者 张敏\n\n社区里的老人去年秋天开始上手机课，第一课只教打电话，第二课教发语音。\n\n关注老人手里的微信\n\n第三课之后，二十八位老人都能自己挂号，课堂从一间教室搬进了三间，负责人李岚说。\n';
  const [story] = readCopy(new TextEncoder().encode(text), {
    edition: { language: 'zh-Hans', timeZone: 'Asia/Shanghai' },
  }).stories;
  expect(story?.subheads).toEqual(['关注老人手里的微信']);
});
