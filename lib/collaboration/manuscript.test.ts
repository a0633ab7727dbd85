import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { everyBlock, everyPhotoKey } from '#components/body/every-block.ts';
import type { RevisionFields } from '../article/article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import type { Block, Body } from '../body/body.ts';
import { type Manuscript, manuscriptIn } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { saysSame } from './says-same.ts';
import { difference } from './write-fields.ts';
import { writeManuscript } from './write-manuscript.ts';

const id = '0199e000-0000-7000-8000-000000000001';
const photo = '0199e000-0000-7000-8000-0000000000aa';
const text = (words: string) => ({ type: 'text' as const, text: words });

/** One of each block that the newsroom knows. */
const blocks: Block[] = [
  paragraph(text('The first boat left at '), { ...text('9:30'), marks: [{ type: 'bold' }] }, text('.')),
  paragraph(
    { ...text('A link'), marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }] },
    { type: 'hardBreak' },
    text('and on'),
  ),
  paragraph(),
  { type: 'subhead', attrs: { level: 2 }, content: [text('At the quay')] },
  { type: 'quote', content: [paragraph(text('Nobody knew.')), paragraph(text('Nobody.'))] },
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph(text('one')),
          {
            type: 'orderedList',
            attrs: { start: 3 },
            content: [{ type: 'listItem', content: [paragraph(text('three'))] }],
          },
        ],
      },
    ],
  },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text('Boats'))] },
        ],
      },
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [paragraph(text('12'))] },
          { type: 'tableCell', content: [paragraph()] },
        ],
      },
    ],
  },
  { type: 'photo', attrs: { use: photo } },
];

const fields: RevisionFields = {
  kicker: 'Harbour',
  headline: '渡轮 resume 🚢',
  standfirst: 'After nine days.',
  slug: 'boats',
  place: 'Dalian',
  body: { type: 'doc', content: blocks },
  sectionId: id,
  agencyId: null,
  timeLine: new Date('2026-11-24T01:30:00Z'),
  noByline: false,
  keywords: ['ferry', 'port'],
  topicIds: [photo],
  credits: [{ role: 'writer', contributorId: id, agencyId: null, position: 'top', printedAs: null }],
  photoUses: [
    {
      key: photo,
      photoId: null,
      caption: 'A boat',
      altText: 'A boat at the quay',
      decorative: false,
      crop: { x: 0, y: 0, width: 0.5, height: 1 },
      creditLine: 'Xinhua',
      contributorId: null,
      agencyId: null,
    },
  ],
};

function begun(given: RevisionFields = fields): Manuscript {
  const manuscript = manuscriptIn(new Y.Doc(), id);
  writeManuscript(manuscript, { editionId: id, ...given }, { slugFollows: true });
  return manuscript;
}

function copyOf({ doc }: Manuscript): Manuscript {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return manuscriptIn(copy, id);
}

function exchange(one: Manuscript, other: Manuscript): void {
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc));
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc));
}

const bodyOf = (manuscript: Manuscript): Body => {
  const read = readManuscript(manuscript);
  if ('wrong' in read) throw new Error(read.wrong.join());
  return read.fields.body;
};

test('what is written into a manuscript is read out of it, field by field and block by block', () => {
  const read = readManuscript(copyOf(begun()));
  expect(read).toEqual({ fields });
});

test('every block that there is comes back as it was', () => {
  const every = { ...fields, body: { type: 'doc' as const, content: Object.values(everyBlock) } };
  // An attribute that says nothing is not written down; the editor reads it as the same.
  const said = (body: Body) => JSON.parse(JSON.stringify(body).replaceAll('"attrs":{"language":null},', ''));
  expect(said(bodyOf(copyOf(begun(every))))).toEqual(said(every.body));
  expect(JSON.stringify(every.body)).toContain(everyPhotoKey);
});

test('writing what is there already changes nothing', () => {
  const manuscript = begun();
  let updates = 0;
  manuscript.doc.on('update', () => {
    updates += 1;
  });
  writeManuscript(manuscript, { editionId: id, ...fields }, { slugFollows: true });
  expect(updates).toBe(0);
});

describe('two at once', () => {
  test('in one paragraph, one headline and one list keep what both did', () => {
    const mine = begun({
      ...fields,
      body: { type: 'doc', content: [paragraph(text('The boat left.')), paragraph(text('The end.'))] },
    });
    const theirs = copyOf(mine);
    const put = (manuscript: Manuscript, change: Parameters<typeof writeManuscript>[1]) =>
      writeManuscript(manuscript, change, { slugFollows: true });
    put(mine, {
      headline: `${fields.headline}!`,
      keywords: ['boat', 'ferry', 'port'],
      body: { type: 'doc', content: [paragraph(text('The first boat left.')), paragraph(text('The end.'))] },
    });
    put(theirs, {
      headline: `Now: ${fields.headline}`,
      keywords: ['ferry', 'port', 'sea'],
      body: {
        type: 'doc',
        content: [
          paragraph(text('The boat left at dawn.')),
          paragraph(text('New.')),
          paragraph(text('The end.')),
        ],
      },
    });
    exchange(mine, theirs);
    expect(readManuscript(mine)).toEqual(readManuscript(theirs));
    expect(readManuscript(mine)).toMatchObject({
      fields: { headline: `Now: ${fields.headline}!`, keywords: ['boat', 'ferry', 'port', 'sea'] },
    });
    expect(bodyOf(mine).content).toHaveLength(3);
    expect(JSON.stringify(bodyOf(mine))).toContain('at dawn');
  });

  test('who together empty a list item, a quote or a table leave a body that a story can have', () => {
    const mine = begun();
    const theirs = copyOf(mine);
    for (const [manuscript, half] of [
      [mine, 0],
      [theirs, 1],
    ] as const) {
      for (const block of manuscript.body.toArray()) {
        if (!(block instanceof Y.XmlElement)) continue;
        const at = Math.min(half, block.length - 1);
        if (block.length > 0) block.delete(at, 1);
      }
    }
    exchange(mine, theirs);
    expect(readManuscript(mine)).toHaveProperty('fields');
    expect(bodyOf(mine)).toEqual(bodyOf(theirs));
  });
});

test('the address follows the headline until someone chooses it', () => {
  const manuscript = begun({ ...fields, headline: 'Boats resume', slug: 'boats-resume' });
  const slug = () => {
    const read = readManuscript(manuscript);
    return 'fields' in read ? read.fields.slug : read.wrong;
  };
  writeManuscript(manuscript, { headline: 'Boats rest' }, { slugFollows: true });
  expect(slug()).toBe('boats-rest');
  writeManuscript(manuscript, { slug: 'harbour' }, { slugFollows: true });
  writeManuscript(manuscript, { headline: 'Boats sail' }, { slugFollows: true });
  expect(slug()).toBe('harbour');
});

test('a field that no revision can hold is named', () => {
  expect(readManuscript(begun({ ...fields, headline: 'x'.repeat(500) }))).toEqual({ wrong: ['headline'] });
});

test('half a character is never typed', () => {
  const manuscript = begun({ ...fields, headline: 'a🚢b' });
  writeManuscript(manuscript, { headline: 'a🚣b' }, { slugFollows: true });
  expect(manuscript.texts.headline.toString()).toBe('a🚣b');
  writeManuscript(manuscript, { headline: 'a🚣🚢b' }, { slugFollows: true });
  expect(manuscript.texts.headline.toString()).toBe('a🚣🚢b');
});

test('a difference is as small as it can be', () => {
  const same = (one: unknown, other: unknown) => one === other;
  expect(difference('abcd', 'abXcd', same)).toEqual({ index: 2, removed: 0, added: 1 });
  expect(difference('aaa', 'aa', same)).toEqual({ index: 2, removed: 1, added: 0 });
  expect(saysSame({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
  expect(saysSame({ a: undefined }, {})).toBe(false);
});
