import { describe, expect, test } from 'vitest';
import { withNonBreaking } from '../non-breaking.ts';
import { checkStyle, fixStyle } from './check-style.ts';

const nb = '\u00a0';

describe('English', () => {
  test.each([
    ['They utilize it in order to win.', 'They use it to win.'],
    ['Utilize this.', 'Use this.'],
    ['The harbour centre', 'The harbor center'],
    ['It was very unique.', 'It was unique.'],
    ['Prof. Ahn spoke.', 'Professor Ahn spoke.'],
    ['some 38000 sandbags', 'some 38,000 sandbags'],
    ['10 % of all', '10% of all'],
    ['ten per cent', 'ten percent'],
    ['for 3 days', 'for three days'],
    ['"No," she said.', '“No,” she said.'],
    ["it's the dockers' own", 'it’s the dockers’ own'],
    ['one - two', `one${nb}– two`.replace(nb, ' ')],
    ['wait...', 'wait…'],
    ['two  spaces', 'two spaces'],
    ['before , after', 'before, after'],
    ['in the the end', 'in the end'],
    ['1914-1918', '1914–1918'],
  ])('%s → %s', (wrong, right) => expect(fixStyle(wrong, 'en')).toBe(right));

  test.each([
    'In 2026 the Tamber stood at 6.29.',
    'Call 555-0199-22 or see /2026/11/24.',
    'He had had enough, and that that was so was known.',
    'at Line 5 people wait',
    'The utilizer of colours',
    '“Already so,” she said — twice …',
    '',
  ])('leaves %j as it is', (text) =>
    expect(checkStyle(text, 'en').filter(({ reason }) => reason !== 'no-break')).toEqual([]),
  );

  test('where a person must decide, nothing is written', () => {
    const [finding] = checkStyle('Sen. Holt spoke.', 'en');
    expect(finding).toMatchObject({ reason: 'title', fix: null });
    expect(fixStyle('Sen. Holt spoke.', 'en')).toBe('Sen. Holt spoke.');
  });
});

describe('Chinese', () => {
  test.each([
    ['据报导,大桥开通.', '据报道，大桥开通。'],
    ['他亲眼目睹了', '他目睹了'],
    ['他说"看看它晃不晃"', '他说“看看它晃不晃”'],
    ['（见图)', '（见图)'],
    ['大桥(新)开通', '大桥（新）开通'],
    ['等等...', '等等……'],
    ['大桥 开通', '大桥开通'],
    ['２０２６年', '2026年'],
    ['大约40左右', '大约40'],
    ['4,000人', '4000人'],
    ['！！', '！'],
  ])('%s → %s', (wrong, right) => expect(fixStyle(wrong, 'zh-Hans')).toBe(right));

  test.each([
    '比分3:2，时间10:30。',
    '网址https://example.org/a,b',
    '造价从6.1亿涨到8.84亿。',
    '他说：“好。”',
  ])('leaves %j as it is', (text) => expect(checkStyle(text, 'zh-Hans')).toEqual([]));
});

describe('Arabic', () => {
  test.each([
    ['ذهب الى السوق', 'ذهب إلى السوق'],
    ['قام بزيارة المدينة', 'زار المدينة'],
    ['نعم, ولكن', 'نعم، ولكن'],
    ['هل تعلم?', 'هل تعلم؟'],
    ['عام ٢٠٢٦', 'عام 2026'],
    ['قال "أردت أن أرى"', 'قال «أردت أن أرى»'],
    ['العـــربية', 'العربية'],
    ['نعم ،ولكن', 'نعم، ولكن'],
    ['ارتفع %10', 'ارتفع 10%'],
    ['38000 كيس', '38,000 كيس'],
  ])('%s → %s', (wrong, right) => expect(fixStyle(wrong, 'ar')).toBe(right));

  test('leaves clean text as it is', () => {
    expect(checkStyle('قالت: «أردت أن أرى هل يتمايل، لا يتمايل».', 'ar')).toEqual([]);
  });
});

test.each([
  [
    'en',
    'rose 11 cm on 5 March, said Dr Ahn (No. 7)',
    `rose 11${nb}cm on 5${nb}March, said Dr${nb}Ahn (No.${nb}7)`,
  ],
  ['zh-Hans', '长1240 km的大桥', `长1240${nb}km的大桥`],
  ['ar', 'مسافة 60 كم في 5 مارس', `مسافة 60${nb}كم في 5${nb}مارس`],
  ['en', 'ten people', 'ten people'],
])('%s: figures hold what they count: %s', (language, text, kept) => {
  expect(withNonBreaking(text, language)).toBe(kept);
});

test('findings never overlap, lie in the text, and fixing comes to rest', () => {
  const texts = [
    'Prof. Ahn -- "the the harbour" utilized 38000 ... 10 % , for 3 days',
    '据报导,大桥(新)开通...  ２０２６年"好 的"',
    'قام بزيارة الى "العـــربية" ,ثم ٢٠٢٦ ?',
  ];
  for (const text of texts) {
    for (const language of ['en', 'zh-Hans', 'ar', 'fr']) {
      let end = 0;
      for (const { from, to, found } of checkStyle(text, language)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to)).toBe(found);
        end = to;
      }
      const once = fixStyle(text, language);
      // One fix can bring another to light: a sign that became Arabic has its space put right next.
      const rest = fixStyle(fixStyle(once, language), language);
      expect(fixStyle(rest, language)).toBe(rest);
    }
  }
});

test('a long text is checked between two key presses', () => {
  const text = 'The harbour rose 11 cm, "said" Prof. Ahn, and 38000 people ... waited. '.repeat(300);
  const began = performance.now();
  checkStyle(text, 'en');
  expect(performance.now() - began).toBeLessThan(300);
});
