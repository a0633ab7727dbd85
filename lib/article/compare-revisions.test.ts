import { expect, test } from 'vitest';
import { everyBlock } from '#components/body/every-block.ts';
import { seededRandom } from '#prisma/seed/random.ts';
import { fileBlock } from '../body/blocks/file.ts';
import type { Block } from '../body/body.ts';
import type { RevisionFields } from './article.ts';
import { compareRevisions, compareWords, isSame, wordsOf } from './compare-revisions.ts';

const empty: RevisionFields = {
  kicker: '',
  headline: '',
  standfirst: '',
  slug: '',
  place: '',
  body: { type: 'doc', content: [] },
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  topicIds: [],
  credits: [],
  photoUses: [],
};
const line = (text: string): Block => ({
  type: 'paragraph',
  content: text === '' ? undefined : [{ type: 'text', text }],
});
const story = (...content: Block[]): RevisionFields => ({ ...empty, body: { type: 'doc', content } });
const compared = (before: Block[], after: Block[]) =>
  compareRevisions(story(...before), story(...after)).blocks;
const told = (before: Block[], after: Block[]) =>
  compared(before, after).map(({ from, to, moved, words, dressed }) => {
    const text = wordsOf((to ?? from)?.block ?? line(''));
    if (!from) return `+ ${text}`;
    if (!to) return `- ${text}`;
    return `${moved ? '>' : '='}${words ? '~' : ''}${dressed ? '*' : ''} ${text}`;
  });

const a = line('The levee held by eleven centimeters.');
const b = line('Six hundred volunteers laid sandbags.');
const c = line('The wind turned to the west at four.');

test('what is the same is the same', () => {
  const all = story(...Object.values(everyBlock));
  expect(isSame(compareRevisions(all, structuredClone(all)))).toBe(true);
});

test('another file under the same words is told, and so are other words for the same file', () => {
  const [one, other] = ['0199e000-0000-7000-8000-00000000000a', '0199e000-0000-7000-8000-00000000000b'];
  const offered = fileBlock(one, 'The budget of 2026');
  expect(told([a, offered], [a, fileBlock(other, 'The budget of 2026')])[1]).toMatch(/^=\* The budget/);
  expect(told([a, offered], [a, fileBlock(one, 'The budget of 2027')])[1]).toMatch(/^=~ The budget of 2027/);
});

test('a moved paragraph has moved, and the others have not', () => {
  expect(told([a, b, c], [c, a, b])).toEqual([
    '> The wind turned to the west at four.',
    '= The levee held by eleven centimeters.',
    '= Six hundred volunteers laid sandbags.',
  ]);
});

test('moved and changed at once is told as both', () => {
  const c2 = line('The wind turned to the south-west at four.');
  expect(told([a, b, c], [c2, a, b])[0]).toBe('>~ The wind turned to the south-west at four.');
});

test('added, gone, changed, and dressed otherwise', () => {
  const bold: Block = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'The levee held by eleven centimeters.', marks: [{ type: 'bold' }] }],
  };
  expect(told([a, b], [bold, c])).toEqual([
    '=* The levee held by eleven centimeters.',
    '+ The wind turned to the west at four.',
    '- Six hundred volunteers laid sandbags.',
  ]);
});

test('words of Chinese are its characters', () => {
  expect(compareWords('大桥昨晚开通', '大桥今晚开通')).toEqual([
    { text: '大桥', kind: 'same' },
    { text: '昨', kind: 'gone' },
    { text: '今', kind: 'new' },
    { text: '晚开通', kind: 'same' },
  ]);
});

test('fields, lists and photos', () => {
  const use = {
    key: 'k',
    photoId: 'p',
    caption: 'A quay',
    altText: 'Water',
    decorative: false,
    crop: null,
    creditLine: '',
    contributorId: null,
    agencyId: null,
  };
  const before = { ...empty, headline: 'High water', keywords: ['a', 'b'], photoUses: [use] };
  const after = {
    ...empty,
    headline: 'Higher water',
    keywords: ['b', 'a'],
    noByline: true,
    photoUses: [{ ...use, caption: 'The quay', crop: { x: 0, y: 0, width: 0.5, height: 1 } }],
  };
  const { texts, lists, photos } = compareRevisions(before, after);
  expect(texts.map(({ field }) => field)).toEqual(['headline']);
  expect(lists).toEqual([
    { field: 'keywords', gone: [], added: [], reordered: true },
    { field: 'noByline', gone: [], added: ['noByline'], reordered: false },
  ]);
  expect(photos).toMatchObject([{ key: 'k', replaced: false, cropped: true }]);
  expect(photos[0]?.caption?.map(({ kind }) => kind)).toContain('new');
  expect(compareRevisions(before, empty).photos).toMatchObject([{ from: use, to: null }]);
});

test('for any two texts: every block stands in the comparison once, and the words add up to both', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const chance = seededRandom(`compare ${seed}`);
    const sentence = () =>
      Array.from(
        { length: chance.whole(0, 9) },
        () => ['tide', 'levee', 'wind', 'night', '大桥', 'الريح'][chance.whole(0, 5)],
      ).join(' ');
    const some = Object.values(everyBlock);
    const block = (): Block =>
      chance.whole(0, 3) === 0 ? (some[chance.whole(0, some.length - 1)] ?? a) : line(sentence());
    const before = Array.from({ length: chance.whole(0, 8) }, block);
    const after = [...before];
    for (let edit = chance.whole(0, 6); edit > 0; edit -= 1) {
      const at = chance.whole(0, after.length);
      const kind = chance.whole(0, 3);
      if (kind === 0) after.splice(at, 0, block());
      if (kind === 1) after.splice(at, 1);
      if (kind === 2) after.splice(chance.whole(0, after.length), 0, ...after.splice(at, 1));
      if (kind === 3 && after[at]?.type === 'paragraph')
        after[at] = line(`${wordsOf(after[at])} ${sentence()}`.trim());
    }
    const blocks = compared(before, after);
    expect(blocks.flatMap(({ from }) => from?.index ?? []).sort((x, y) => x - y)).toEqual([...before.keys()]);
    expect(blocks.flatMap(({ to }) => to?.index ?? [])).toEqual([...after.keys()]);
    const still = blocks
      .filter(({ from, to, moved }) => from && to && !moved)
      .map(({ from }) => from?.index ?? 0);
    expect(still).toEqual([...still].sort((x, y) => x - y));
    for (const { from, to, words, dressed } of blocks) {
      if (!from || !to) continue;
      if (!words) expect(wordsOf(from.block)).toBe(wordsOf(to.block));
      if (!words && !dressed) expect(to.block).toEqual(from.block);
      const without = (kind: string) =>
        words
          ?.filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      if (words) expect([without('new'), without('gone')]).toEqual([wordsOf(from.block), wordsOf(to.block)]);
    }
  }
});

test('long and wholly different texts are compared in good time', () => {
  const text = (word: string) =>
    Array.from({ length: 700 }, (_, index) => line(`${word} ${index} `.repeat(20)));
  const began = performance.now();
  compared(text('tide'), text('wind'));
  expect(performance.now() - began).toBeLessThan(3000);
});
