import { describe, expect, test } from 'vitest';
import { type Counted, printCount, printList, printNumber } from './catalogue.ts';
import { fillIn } from './fill-in.ts';
import { newsroomEn } from './messages/newsroom.en.ts';
import { languageFromHeader, newsroomLanguages } from './newsroom-languages.ts';
import { messages } from './newsroom-messages.ts';
import { problemText } from './problem-text.ts';
import { isInScriptOf } from './script.ts';

type Words = string | { [key: string]: Words };
type Sentence = { path: string; text: string | Counted };

function isCounted(words: { [key: string]: Words }): words is Counted {
  const kinds = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
  return 'other' in words && Object.keys(words).every((key) => kinds.has(key));
}

/** Every sentence of a catalogue with its path; a counted one is one sentence. */
function sentences(words: Words, path = ''): Sentence[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (isCounted(words)) return [{ path, text: words }];
  return Object.entries(words).flatMap(([key, part]) =>
    sentences(part, path === '' ? key : `${path}.${key}`),
  );
}

const formsOf = (text: string | Counted) => (typeof text === 'string' ? [text] : Object.values(text));
const gapsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const english = new Map(sentences(newsroomEn).map(({ path, text }) => [path, text]));
const translated = newsroomLanguages.filter((language) => language !== 'en');

/** What is written alike everywhere: names, and formats that are no words. */
const alike = new Set([
  'product',
  'people.events.other',
  'fronts.history.by',
  'photos.detail.size',
  'photos.upload.formats',
]);

test('there is something to translate', () => {
  expect(english.size).toBeGreaterThan(500);
});

describe.each(translated)('%s', (language) => {
  const found = sentences(messages(language));

  test('says everything that English says, and nothing else', () => {
    expect(found.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
  });

  test('fills the same gaps', () => {
    for (const { path, text } of found) {
      const [first = ''] = formsOf(english.get(path) ?? '').slice(-1);
      for (const form of formsOf(text)) {
        // “one story” may be said without its figure.
        const countless = typeof text !== 'string' && /^[^{]*$/.test(form);
        const wanted = countless ? gapsOf(first).filter((gap) => gap !== 'count') : gapsOf(first);
        expect(gapsOf(form), path).toEqual(wanted);
      }
    }
  });

  test('is written in its own script', () => {
    const foreign = found.filter(
      ({ path, text }) => !alike.has(path) && !formsOf(text).every((form) => isInScriptOf(language, form)),
    );
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  test('counts in every form that its numbers take', () => {
    const kinds = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = found.filter(({ text }) => typeof text !== 'string');
    expect(counted.length).toBeGreaterThan(8);
    for (const { path, text } of counted) expect(Object.keys(text).sort(), path).toEqual([...kinds].sort());
  });

  test('no form of a counted sentence is used for several numbers without saying which', () => {
    for (const { path, text } of found) {
      if (typeof text === 'string') continue;
      for (const kind of ['few', 'many', 'other'] as const) {
        if (text[kind]) expect(text[kind], `${path}.${kind}`).toContain('{count}');
      }
    }
  });
});

test('counts stories as an Arabic newsroom does', () => {
  const { count } = messages('ar').articles;
  expect([0, 1, 2, 3, 11, 100, 1203].map((number) => printCount('ar', count, number))).toEqual([
    'لا مواد',
    'مادة واحدة',
    'مادتان',
    '3 مواد',
    '11 مادة',
    '100 مادة',
    '1,203 مواد',
  ]);
});

test('counts in words', () => {
  const { countPeople } = messages('en').people;
  expect(printCount('en', countPeople, 1)).toBe('1 person');
  expect(printCount('en', countPeople, 1200)).toBe('1,200 people');
  expect(printCount('zh-Hans', messages('zh').people.countPeople, 1200)).toBe('1,200人');
  expect(printNumber('ar', 1200)).toBe('1,200');
});

test('lists as the language lists', () => {
  expect(newsroomLanguages.map((language) => printList(language, ['A', 'B']))).toEqual([
    'A, B',
    'A、B',
    'A وB',
  ]);
});

test('speaks English to whom it has no other language for', () => {
  expect(messages('en-GB').places.stories).toBe('Stories');
  expect(messages('fr').places.stories).toBe('Stories');
  expect(messages('zh-TW').places.stories).toBe('稿件');
  expect(messages('ar-EG').places.stories).toBe('المواد');
});

test.each([
  [null, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['fr-FR, ar;q=0.8, en;q=0.9', 'en'],
  ['fr, ar-EG;q=0.7, zh;q=0.3', 'ar'],
  ['ar;q=0, zh;q=0.1', 'zh-Hans'],
  ['AR', 'ar'],
  [`${'x,'.repeat(10_000)}ar`, 'en'],
])('who asks for %s is spoken to in %s', (header, language) => {
  expect(languageFromHeader(header)).toBe(language);
});

test('fills gaps and leaves those without a value visible', () => {
  expect(fillIn('Saved {name}. {other}', { name: 'Mo Jingxi' })).toBe('Saved Mo Jingxi. {other}');
});

test('has a sentence for every problem', () => {
  const short = { field: 'password', code: 'password-short', params: { minimum: 12 } };
  expect(problemText(messages('en'), short)).toMatch(/^At least 12 characters/);
  expect(problemText(messages('zh-Hans'), short)).toMatch(/^至少12个字符/);
  expect(problemText(messages('ar'), { field: 'x', code: 'never-heard-of' })).toBe(
    messages('ar').problems.invalid,
  );
});
