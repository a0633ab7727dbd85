import { expect, test } from 'vitest';
import type { RevisionFields } from '#lib/article/article.ts';
import { paragraph } from '#lib/body/blocks/paragraph.ts';
import { changedWords } from './changed-words.ts';
import { conflictFields, differs, merged } from './conflict.ts';

const mine: RevisionFields = {
  kicker: '',
  headline: 'Ferries resume',
  standfirst: '',
  slug: 'ferries',
  place: '',
  body: { type: 'doc', content: [paragraph({ type: 'text', text: 'One.' })] },
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  topicIds: [],
  credits: [],
  photoUses: [],
};
const theirs: RevisionFields = {
  ...mine,
  headline: 'Ferries stop',
  body: { type: 'doc', content: [paragraph({ type: 'text', text: 'Two.' })] },
  photoUses: [
    {
      key: 'k',
      photoId: 'p',
      caption: 'Boat',
      altText: '',
      decorative: true,
      crop: null,
      creditLine: '',
      contributorId: null,
      agencyId: null,
    },
  ],
};

test('only the fields that differ are asked about', () => {
  expect(conflictFields.filter((field) => differs(field, mine, theirs))).toEqual(['headline', 'body']);
});

test('the choice is field by field, photos going with the body', () => {
  expect(merged(mine, theirs, ['body'])).toEqual({ ...mine, body: theirs.body, photoUses: theirs.photoUses });
  expect(merged(mine, theirs, [])).toEqual(mine);
});

test('changed words are marked, in scripts without spaces too', () => {
  expect(changedWords('the red boat', 'the blue boat').filter((part) => part.changed)).toEqual([
    { text: 'red', changed: true, start: 4 },
  ]);
  expect(
    changedWords('候鸟数量增至四万只', '候鸟数量增至五万只')
      .filter((part) => part.changed)
      .map((part) => part.text)
      .join(''),
  ).toContain('四');
  expect(changedWords('', 'x')).toEqual([]);
});
