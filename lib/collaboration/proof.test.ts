import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { everyBlock } from '#components/body/every-block.ts';
import { emptyFields } from '../article/create-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { toNode } from './body-nodes.ts';
import { type Manuscript, manuscriptIn } from './manuscript.ts';
import { Proof, type Tried, type WriterRights } from './proof.ts';
import { writeManuscript } from './write-manuscript.ts';

const id = '0199e000-0000-7000-8000-000000000001';
const rui: WriterRights = { userId: 'rui', edit: true, editCredits: true };
const byline: WriterRights = { userId: 'bea', edit: false, editCredits: true };

const start = manuscriptIn(new Y.Doc(), id);
writeManuscript(
  start,
  {
    ...emptyFields,
    editionId: id,
    headline: 'Boats',
    body: {
      type: 'doc',
      content: [
        paragraph({ type: 'text', text: 'One.' }),
        { type: 'quote', content: [paragraph({ type: 'text', text: 'Said.' })] },
      ],
    },
  },
  { slugFollows: true },
);
const state = Y.encodeStateAsUpdate(start.doc);

function writer(): Manuscript {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return manuscriptIn(doc, id);
}

function updateOf(change: (manuscript: Manuscript) => void, from = writer()): Uint8Array {
  const before = Y.encodeStateVector(from.doc);
  from.doc.transact(() => change(from));
  return Y.encodeStateAsUpdate(from.doc, before);
}

const tried = (change: (manuscript: Manuscript) => void, rights = rui): Tried =>
  new Proof(id, state).try(updateOf(change), rights);

const first = (manuscript: Manuscript): Y.XmlElement => {
  const block = manuscript.body.get(0);
  if (!(block instanceof Y.XmlElement)) throw new Error('There is no first block.');
  return block;
};
const words = (block: Y.XmlElement): Y.XmlText => {
  const text = block.get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('The block has no words.');
  return text;
};

describe('what people do', () => {
  test.each<[string, (manuscript: Manuscript) => void]>([
    ['typing', (m) => words(first(m)).insert(1, 'x')],
    ['marking', (m) => words(first(m)).format(0, 2, { bold: {} })],
    ['a new block', (m) => m.body.insert(1, [toNode(paragraph({ type: 'text', text: 'Two.' }))])],
    ['emptying the story', (m) => m.body.delete(0, m.body.length)],
    ['taking the last paragraph out of a quote', (m) => (m.body.get(1) as Y.XmlElement).delete(0, 1)],
    ['a headline', (m) => m.texts.headline.insert(0, 'New: ')],
    ['a keyword', (m) => m.lists.keywords.push(['sea'])],
    ['a section', (m) => m.entries.set('sectionId', id)],
  ])('%s is taken', (_, change) => {
    expect(tried(change)).toEqual({ update: expect.any(Uint8Array) });
  });
});

test('every block that there is may be put in, and loses a part without being refused', () => {
  for (const block of Object.values(everyBlock)) {
    expect(
      tried((m) => m.body.insert(0, [toNode(block)])),
      block.type,
    ).toHaveProperty('update');
    const without = 'content' in block ? { ...block, content: block.content?.slice(1) } : block;
    expect(
      tried((m) => m.body.insert(0, [toNode(without)])),
      block.type,
    ).toHaveProperty('update');
  }
});

describe('what nobody may do', () => {
  const link = (href: string) => ({ link: { href } });
  test.each<[string, string, (manuscript: Manuscript) => void]>([
    ['a script in a link', 'not-a-story', (m) => words(first(m)).format(0, 2, link('javascript:alert(1)'))],
    ['an unknown mark', 'not-a-story', (m) => words(first(m)).format(0, 2, { blink: {} })],
    ['an unknown block', 'not-a-story', (m) => m.body.insert(0, [new Y.XmlElement('script')])],
    ['an unknown attribute', 'not-a-story', (m) => first(m).setAttribute('onclick', 'x')],
    ['a giant attribute', 'too-large', (m) => first(m).setAttribute('level', 'x'.repeat(100_000))],
    ['words beside the blocks', 'not-a-story', (m) => m.body.insert(0, [new Y.XmlText('x')])],
    ['a mark in the headline', 'not-a-story', (m) => m.texts.headline.format(0, 2, { bold: {} })],
    ['an endless headline', 'not-a-story', (m) => m.texts.headline.insert(0, 'x'.repeat(30_000))],
    ['a picture in a text', 'not-a-story', (m) => m.texts.headline.insertEmbed(0, { image: 'x' })],
    ['an unknown entry', 'not-a-story', (m) => m.entries.set('status', 'published')],
    ['a section that is none', 'not-a-story', (m) => m.entries.set('sectionId', 'x')],
    ['a credit that is none', 'not-a-story', (m) => m.lists.credits.push([{ role: 'king' }])],
    ['a photo use that is none', 'not-a-story', (m) => m.photos.set(id, 'x')],
    ['a document inside', 'not-a-story', (m) => m.entries.set('slug', new Y.Doc())],
    [
      'another story’s text',
      'foreign',
      (m) => m.doc.getText(`headline@${id.replace('1', '2')}`).insert(0, 'x'),
    ],
    ['a part of its own', 'foreign', (m) => m.doc.getMap('mine').set('a', 1)],
  ])('%s is refused as %s', (_, reason, change) => {
    expect(tried(change)).toEqual({ refused: reason });
  });

  test('bytes that are no update, an update too large, one that leaves a gap', () => {
    const proof = () => new Proof(id, state);
    expect(proof().try(new Uint8Array([1, 2, 3, 250]), rui)).toEqual({ refused: 'malformed' });
    expect(proof().try(new Uint8Array(5_000_001), rui)).toEqual({ refused: 'too-large' });
    const from = writer();
    updateOf((m) => m.texts.headline.insert(0, 'a'), from);
    const second = updateOf((m) => m.texts.headline.insert(1, 'b'), from);
    expect(proof().try(second, rui)).toEqual({ refused: 'resync' });
  });

  test('writing under another’s name', () => {
    const proof = new Proof(id, state);
    const from = writer();
    proof.claim(from.doc.clientID, 'mo');
    expect(
      proof.try(
        updateOf((m) => m.texts.headline.insert(0, 'a'), from),
        rui,
      ),
    ).toEqual({ refused: 'foreign' });
  });

  test('more than credits, with the right to credits alone', () => {
    expect(tried((m) => m.lists.credits.delete(0, m.lists.credits.length), byline)).toEqual({ update: null });
    expect(tried((m) => m.entries.set('noByline', true), byline)).toEqual({ update: expect.any(Uint8Array) });
    expect(tried((m) => m.texts.headline.insert(0, 'a'), byline)).toEqual({ refused: 'not-allowed' });
    expect(tried((m) => m.entries.set('slug', 'a'), byline)).toEqual({ refused: 'not-allowed' });
    expect(tried((m) => words(first(m)).insert(0, 'a'), { ...byline, editCredits: false })).toEqual({
      refused: 'not-allowed',
    });
  });
});

test('what was taken once is not stored a second time', () => {
  const proof = new Proof(id, state);
  const update = updateOf((m) => m.texts.headline.insert(0, 'a'));
  expect(proof.try(update, rui)).toEqual({ update: expect.any(Uint8Array) });
  expect(proof.try(update, rui)).toEqual({ update: null });
});

test('after a refusal the proof is what it was', () => {
  const proof = new Proof(id, state);
  proof.try(
    updateOf((m) => m.entries.set('status', 'x')),
    rui,
  );
  proof.restore([state]);
  expect(
    proof.try(
      updateOf((m) => m.texts.headline.insert(0, 'a')),
      rui,
    ),
  ).toEqual({ update: expect.any(Uint8Array) });
});

test('a block that two people left incomplete can be written on in, but hides nothing', () => {
  const proof = new Proof(id, state);
  const from = writer();
  const open = updateOf((m) => (m.body.get(1) as Y.XmlElement).delete(0, 1), from);
  expect(proof.try(open, rui)).toEqual({ update: expect.any(Uint8Array) });
  const fill = updateOf((m) => {
    const text = new Y.XmlText('x');
    text.format(0, 1, { link: { href: 'javascript:alert(1)' } });
    const inside = new Y.XmlElement('paragraph');
    inside.insert(0, [text]);
    (m.body.get(1) as Y.XmlElement).insert(0, [inside]);
  }, from);
  expect(proof.try(fill, rui)).toEqual({ refused: 'not-a-story' });
});
