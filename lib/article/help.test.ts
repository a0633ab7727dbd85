import { expect, test } from 'vitest';
import { type Body, bodyText } from '../body/body.ts';
import { againstAssigned, statisticsOf, statisticsOfBody } from '../body/statistics.ts';
import type { RevisionFields } from './article.ts';
import { fixProblem } from './fix-problem.ts';
import { headlineFit } from './headline-fit.ts';
import { readiness } from './readiness.ts';

test.each([
  ['', 'en', { words: 0, characters: 0, withSpaces: 0, minutes: 0 }],
  ['The tide\nturned.', 'en', { words: 3, characters: 14, withSpaces: 15, minutes: 1 }],
  ['大桥开通。', 'zh-Hans', { words: 4, characters: 5, withSpaces: 5, minutes: 1 }],
  ['word '.repeat(1150), 'en', { words: 1150, characters: 4600, withSpaces: 5750, minutes: 5 }],
  ['字'.repeat(2000), 'zh-Hans', { words: 2000, characters: 2000, withSpaces: 2000, minutes: 5 }],
])('counts %j', (text, language, counted) => expect(statisticsOf(text, language)).toEqual(counted));

test('a tenth either way is as asked', () => {
  expect([359, 360, 440, 441].map((words) => againstAssigned(words, 400))).toEqual([
    'short',
    'fits',
    'fits',
    'long',
  ]);
});

test('a headline is measured where it is met', () => {
  const fit = headlineFit(
    'x'.repeat(60),
    (text, font) => text.length * Number(/(\d+)px/.exec(font)?.[1]) * 0.5,
  );
  expect(fit.map(({ place, state }) => [place, state])).toEqual([
    ['phone', 'fits'],
    ['search', 'cut'],
    ['feed', 'fits'],
  ]);
});

const empty: RevisionFields = {
  kicker: '',
  headline: 'High water',
  standfirst: '',
  slug: '',
  place: '',
  body: { type: 'doc', content: [{ type: 'photo', attrs: { use: 'k' } }] },
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  topicIds: [],
  credits: [],
  photoUses: [
    {
      key: 'k',
      photoId: 'p',
      caption: '',
      altText: '',
      decorative: false,
      crop: null,
      creditLine: '',
      contributorId: null,
      agencyId: null,
    },
  ],
};

test('what can be put right at once is gone when it has been', () => {
  const altTexts = new Map([['p', 'Water over a quay']]);
  const { problems } = readiness(empty, new Set(['p']));
  for (const problem of problems) {
    const change = fixProblem(empty, problem, altTexts);
    if (!change) continue;
    const left = readiness({ ...empty, ...change }, new Set(['p'])).problems;
    expect(left.map(({ code, field }) => `${code} ${field}`)).not.toContain(
      `${problem.code} ${problem.field}`,
    );
  }
  const fixable = problems.filter((problem) => fixProblem(empty, problem, altTexts)).map(({ code }) => code);
  expect(fixable).toEqual(['slug-missing', 'byline-missing', 'alt-text-missing']);
  expect(fixProblem(empty, { field: 'photos.k.altText', code: 'alt-text-missing' }, new Map())).toBeNull();
});

test('a body that is written block by block counts like its whole text', () => {
  const line = (text: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  });
  const body: Body = {
    type: 'doc',
    content: [
      line('The first boat, 港口, left at five.'),
      { type: 'quote', content: [line('قارب'), line('Two  spaces')] },
      { type: 'paragraph', content: [{ type: 'footnote', attrs: { text: 'As seen by two.' } }] },
    ],
  };
  const whole = statisticsOf(bodyText(body), 'en');
  expect(statisticsOfBody(body, 'en')).toEqual(whole);
  expect(statisticsOfBody(body, 'en')).toEqual(whole);
  expect(whole.words).toBe(15);
});

test('a file that is not there any more stops a story, and says which', () => {
  const { problems } = readiness(empty, new Set(), undefined, ['the-id']);
  expect(problems).toContainEqual({ field: 'files.the-id', code: 'file-lost' });
  expect(readiness(empty, new Set()).problems).not.toContainEqual(
    expect.objectContaining({ code: 'file-lost' }),
  );
});
