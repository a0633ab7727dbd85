/** Comments stay at their words, whoever writes what in which order. */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { paragraph } from '../body/blocks/paragraph.ts';
import { fieldRange, type PlacedAnchor, positionsOf, rangeOf } from './anchor.ts';
import { BodyLayout } from './body-layout.ts';
import { toNode } from './body-nodes.ts';
import { anchorSchema } from './comment-form.ts';
import { manuscriptIn } from './manuscript.ts';

const id = '0199e000-0000-7000-8000-000000000001';
const isLeaf = (name: string) => name === 'horizontalRule' || name === 'hardBreak';
const textIn = (doc: Y.Doc, block: number): Y.XmlText => {
  const element: unknown = manuscriptIn(doc, id).body.get(block);
  const text: unknown = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error(`Block ${block} has no text.`);
  return text;
};

function docOf(...lines: string[]): Y.Doc {
  const doc = new Y.Doc();
  const blocks = lines.map((line) =>
    line === '—'
      ? { type: 'horizontalRule' }
      : line === ''
        ? paragraph()
        : paragraph({ type: 'text', text: line }),
  );
  manuscriptIn(doc, id).body.insert(0, blocks.map(toNode));
  return doc;
}

const layoutOf = (doc: Y.Doc) => new BodyLayout(manuscriptIn(doc, id).body, isLeaf);

function anchorAt(doc: Y.Doc, from: number, to: number, kind: 'text' | 'block' = 'text'): PlacedAnchor {
  const layout = layoutOf(doc);
  return { kind, ...positionsOf(layout.range(from, to)), quote: layout.words(from, to) };
}

function wordsNow(doc: Y.Doc, anchor: PlacedAnchor): string | null {
  const layout = layoutOf(doc);
  const range = rangeOf(doc, anchor);
  const found = range && layout.positions(range);
  return found && layout.words(found.from, found.to);
}

describe('a range', () => {
  test('is read and found by the letters it holds', () => {
    const doc = docOf('The first boat left.', '—', 'Nobody saw it.');
    const anchor = anchorAt(doc, 5, 15);
    expect(anchor.quote).toBe('first boat');
    expect(anchorSchema.parse(anchor)).toEqual(anchor);
    textIn(doc, 0).insert(0, 'At nine: ');
    textIn(doc, 0).insert(textIn(doc, 0).length, ' Twice.');
    expect(wordsNow(doc, anchor)).toBe('first boat');
    textIn(doc, 0).insert(textIn(doc, 0).toString().indexOf('boat'), 'big ');
    expect(wordsNow(doc, anchor)).toBe('first big boat');
  });

  test('does not grow at its edges', () => {
    const doc = docOf('abc');
    const anchor = anchorAt(doc, 2, 3);
    textIn(doc, 0).insert(1, 'x');
    textIn(doc, 0).insert(3, 'y');
    expect(textIn(doc, 0).toString()).toBe('axbyc');
    expect(wordsNow(doc, anchor)).toBe('b');
  });

  test('may go through several blocks, and keeps what is left when one of them is gone', () => {
    const doc = docOf('One two.', 'Three.', 'Four five.');
    const anchor = anchorAt(doc, 5, 23);
    expect(anchor.quote).toBe('two.\nThree.\nFour');
    const { body } = manuscriptIn(doc, id);
    body.delete(0, 1);
    expect(wordsNow(doc, anchor)).toBe('Four');
    body.delete(1, 1);
    expect(wordsNow(doc, anchor)).toBeNull();
  });

  test('is gone with its words, and not yet there before they arrive', () => {
    const doc = docOf('The first boat left.');
    const anchor = anchorAt(doc, 5, 10);
    expect(wordsNow(docOf('Another text.'), anchor)).toBeNull();
    textIn(doc, 0).delete(4, 6);
    expect(wordsNow(doc, anchor)).toBeNull();
  });

  test('may be in a field', () => {
    const doc = docOf('');
    const manuscript = manuscriptIn(doc, id);
    const { headline } = manuscript.texts;
    headline.insert(0, 'Boats leave');
    const place = { from: { type: headline, index: 6 }, to: { type: headline, index: 11 } };
    const anchor: PlacedAnchor = { kind: 'text', ...positionsOf(place), quote: 'leave' };
    headline.insert(0, 'Big ');
    const range = rangeOf(doc, anchor);
    expect(range && fieldRange(manuscript, range)).toEqual({ field: 'headline', from: 10, to: 15 });
  });
});

test('a block is held as long as it is there, wherever it comes to stand', () => {
  const doc = docOf('One.', '—', 'Two.');
  const anchor = anchorAt(doc, 6, 7, 'block');
  const { body } = manuscriptIn(doc, id);
  body.insert(0, [toNode(paragraph({ type: 'text', text: 'Zero.' }))]);
  const range = rangeOf(doc, anchor);
  expect(range && layoutOf(doc).positions(range)).toEqual({ from: 13, to: 14 });
  body.delete(2, 1);
  const gone = rangeOf(doc, anchor);
  expect(gone && layoutOf(doc).positions(gone)).toBeNull();
});

test.each([
  ['no position', { from: 'AAAA****', to: 'AAAA', quote: '' }],
  ['one end alone', { from: null, to: 'AAAA', quote: '' }],
  ['a quote too long', { from: null, to: null, quote: 'x'.repeat(1001) }],
])('no anchor: %s', (_, part) => {
  expect(anchorSchema.safeParse({ kind: 'text', ...part }).success).toBe(false);
});

/** Always the same numbers for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
  'five people who write and delete anywhere, now and then without a connection, never move a comment off its letters (%i)',
  (seed) => {
    const chance = chances(seed);
    // Every letter is there once, so that each can be told from all others.
    const letters = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const first = docOf(
      letters.slice(0, 20).join(''),
      letters.slice(20, 40).join(''),
      letters.slice(40).join(''),
    );
    const before = (letter: number) => 1 + letter + 2 * Math.floor(letter / 20);
    const anchors = Array.from({ length: 12 }, () => {
      const from = chance(55);
      return anchorAt(first, before(from), before(Math.min(59, from + chance(25))) + 1);
    });
    const people = Array.from({ length: 5 }, () => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
      return doc;
    });
    const meet = (one: Y.Doc, other: Y.Doc) => {
      Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)));
      Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
    };
    for (let step = 0; step < 120; step++) {
      const doc = people[chance(5)] ?? first;
      const { body } = manuscriptIn(doc, id);
      const text = textIn(doc, chance(body.length));
      if (chance(3) > 0) text.insert(chance(text.length + 1), 'ab');
      else if (text.length > 0) {
        const at = chance(text.length);
        text.delete(at, Math.min(text.length - at, 1 + chance(4)));
      }
      if (chance(40) === 0 && body.length > 1) body.delete(chance(body.length), 1);
      if (chance(30) === 0)
        body.insert(chance(body.length + 1), [toNode(paragraph({ type: 'text', text: 'new' }))]);
      const other = people[chance(5)];
      if (other && chance(4) === 0) meet(doc, other);
    }
    for (const one of people) for (const other of people) meet(one, other);
    for (const one of people) for (const other of people) meet(one, other);
    const [doc = first] = people;
    const whole = layoutOf(doc).words(0, 10_000);
    for (const anchor of anchors) {
      const quoted = [...anchor.quote].filter((letter) => letter !== '\n');
      const survivors = quoted.filter((letter) => whole.includes(letter));
      const now = wordsNow(doc, anchor) ?? '';
      const original = [...now].filter((letter) => letters.includes(letter));
      expect(original).toEqual(survivors);
      if (now !== '' && survivors[0] === quoted[0]) expect(now.startsWith(quoted[0] ?? '')).toBe(true);
      if (now !== '' && survivors.at(-1) === quoted.at(-1))
        expect(now.endsWith(quoted.at(-1) ?? '')).toBe(true);
      for (const other of people) expect(wordsNow(other, anchor) ?? '').toBe(now);
    }
  },
);
