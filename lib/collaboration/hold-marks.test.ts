/** One writes among words that are suggested while another, not knowing it yet, accepts or rejects them. */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyFields } from '../article/create-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { holdOwnMarks, sayWhatIsSeen } from './hold-marks.ts';
import { type Manuscript, manuscriptIn } from './manuscript.ts';
import { Proof } from './proof.ts';
import { writeManuscript } from './write-manuscript.ts';

const story = '0199e000-0000-7000-8000-000000000001';
const [mei, rui, bo] = ['a', 'b', 'c'].map((letter) => `0199e000-0000-7000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
];
const at = Date.UTC(2026, 5, 1);
const meis = { id: 'meissuggestion', by: mei, at };
const bos = { id: 'bossuggestion', by: bo, at };

function words({ body }: Manuscript): Y.XmlText {
  const block = body.get(0);
  const text = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('The story has no words.');
  return text;
}

/** Each run of letters, with whose suggestion it is. */
function read(text: Y.XmlText): string {
  const runs: { insert: string; attributes?: Record<string, { id?: string } | null> }[] = text.toDelta();
  return runs
    .map(({ insert, attributes = {} }) => {
      const marks = Object.entries(attributes).map(([name, mark]) => `${name} ${mark?.id?.slice(0, 3)}`);
      return marks.length > 0 ? `[${insert}: ${marks.join(', ')}]` : insert;
    })
    .join('');
}

class Page {
  readonly text = manuscriptIn(new Y.Doc(), story);
  readonly userId: string;
  /** What was written here and is on its way. */
  readonly sent: Uint8Array[] = [];
  constructor(newsroom: Newsroom, userId: string) {
    this.userId = userId;
    const { doc } = this.text;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(newsroom.text.doc));
    holdOwnMarks(this.text, userId);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== newsroom) this.sent.push(update);
    });
  }
  do(change: (text: Y.XmlText) => void): void {
    this.text.doc.transact(() => change(words(this.text)));
  }
  settle(change: (text: Y.XmlText) => void): void {
    this.do((text) => {
      sayWhatIsSeen(this.text);
      change(text);
    });
  }
}

class Newsroom {
  readonly text = manuscriptIn(new Y.Doc(), story);
  readonly proof: Proof;
  readonly pages: Page[] = [];
  constructor(line: string) {
    writeManuscript(
      this.text,
      {
        ...emptyFields,
        editionId: story,
        body: { type: 'doc', content: [paragraph({ type: 'text', text: line })] },
      },
      { slugFollows: true },
    );
    words(this.text).insert(4, 'big ', { inserted: meis });
    this.proof = new Proof(story, Y.encodeStateAsUpdate(this.text.doc));
  }
  open(userId: string): Page {
    const page = new Page(this, userId);
    this.pages.push(page);
    return page;
  }
  hear({ sent, userId }: Page): void {
    for (const update of sent.splice(0)) {
      const tried = this.proof.try(update, { userId, edit: true, editCredits: true });
      if ('refused' in tried) throw new Error(`An honest change was refused: ${tried.refused}`);
      if (!tried.update) continue;
      Y.applyUpdate(this.text.doc, tried.update);
      for (const { text } of this.pages) Y.applyUpdate(text.doc, tried.update, this);
    }
  }
}

const reject = (text: Y.XmlText) => text.delete(4, 4);
const accept = (text: Y.XmlText) => text.format(4, 4, { inserted: null });
const line = 'The boat left.';

describe.each([
  ['rejects', reject, '', ''],
  ['accepts', accept, 'bi', 'g '],
])('while a colleague %s', (_, settle, before, after) => {
  test.each<[string, string, number, Record<string, unknown>, string]>([
    ['more of the same suggestion', mei, 6, { inserted: meis }, '[XY: inserted mei]'],
    ['a suggestion of their own', bo, 6, { inserted: bos }, '[XY: inserted bos]'],
    ['plain words', bo, 6, {}, 'XY'],
  ])('another writes %s', (_what, writer, place, marks, written) => {
    for (const order of ['written first', 'settled first']) {
      const newsroom = new Newsroom(line);
      const [writing, settling] = [newsroom.open(writer), newsroom.open(rui)];
      writing.do((text) => text.insert(place, 'XY', marks));
      settling.settle(settle);
      const both = order === 'written first' ? [writing, settling] : [settling, writing];
      for (const page of both) newsroom.hear(page);
      for (const page of newsroom.pages) newsroom.hear(page);
      for (const { text } of [newsroom, writing, settling])
        expect(read(words(text)), order).toBe(`The ${before}${written}${after}boat left.`);
    }
  });
});

test('what was typed at the edge of a rejected suggestion stays suggested too', () => {
  for (const place of [4, 8]) {
    const newsroom = new Newsroom(line);
    const [writing, settling] = [newsroom.open(mei), newsroom.open(rui)];
    writing.do((text) => text.insert(place, 'XY', { inserted: meis }));
    settling.settle(reject);
    newsroom.hear(settling);
    newsroom.hear(writing);
    newsroom.hear(writing);
    expect(read(words(newsroom.text))).toBe('The [XY: inserted mei]boat left.');
  }
});

test('what was seen is settled, whichever of two like letters is kept', () => {
  // The b of “big” stays as the b of “boat”, as a comparison of the two lines finds it.
  const newsroom = new Newsroom(line);
  const [writing, settling] = [newsroom.open(mei), newsroom.open(rui)];
  settling.settle((text) => {
    text.delete(5, 4);
    text.format(0, text.length, { inserted: null });
  });
  newsroom.hear(settling);
  for (const { text } of [newsroom, writing, settling]) expect(read(words(text))).toBe(line);
});

test('who takes back what was accepted of a suggestion brings the rest of it together again', () => {
  const newsroom = new Newsroom(line);
  const settling = newsroom.open(rui);
  const undo = new Y.UndoManager(settling.text.body, { trackedOrigins: new Set(['by hand']) });
  settling.text.doc.transact(() => {
    sayWhatIsSeen(settling.text);
    words(settling.text).format(5, 3, { inserted: null });
  }, 'by hand');
  newsroom.hear(settling);
  expect(read(words(newsroom.text))).toBe('The [b: inserted mei]ig boat left.');
  undo.undo();
  newsroom.hear(settling);
  expect(read(words(newsroom.text))).toBe('The [big : inserted mei]boat left.');
});

test('words that are to go: who writes among them while they are settled leaves all others as they were', () => {
  for (const order of ['written first', 'settled first']) {
    const newsroom = new Newsroom(line);
    const author = newsroom.open(mei);
    author.do((text) => text.format(8, 5, { deleted: meis }));
    newsroom.hear(author);
    const [writing, settling] = [newsroom.open(bo), newsroom.open(rui)];
    writing.do((text) => text.insert(10, 'XY', {}));
    settling.settle((text) => text.format(8, 5, { deleted: null }));
    const both = order === 'written first' ? [writing, settling] : [settling, writing];
    for (const page of both) newsroom.hear(page);
    for (const page of newsroom.pages) newsroom.hear(page);
    for (const { text } of [newsroom, writing, settling])
      expect(read(words(text)), order).toBe('The [big : inserted mei]boXYat left.');
  }
});

test('what a page says of what it had seen is of a form that can be read', () => {
  for (const said of ['', 'x'.repeat(30_000), 7, '!']) {
    const newsroom = new Newsroom(line);
    const page = newsroom.open(rui);
    page.text.seen.set('last', said);
    expect(() => newsroom.hear(page)).toThrow(/refused/);
  }
});
