import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyFields } from '../article/create-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { bodyText } from '../body/body.ts';
import { toBody, toNode } from './body-nodes.ts';
import { type Manuscript, manuscriptIn } from './manuscript.ts';
import { Proof, type WriterRights } from './proof.ts';
import { toNote } from './suggestion.ts';
import { writeManuscript } from './write-manuscript.ts';

const story = '0199e000-0000-7000-8000-000000000001';
const rui: WriterRights = {
  userId: '0199e000-0000-7000-8000-00000000000a',
  edit: true,
  editCredits: true,
};
const mei: WriterRights = { ...rui, userId: '0199e000-0000-7000-8000-00000000000b' };
const at = Date.UTC(2026, 5, 1);
const ruis = { id: 'ruissuggestion', by: rui.userId, at };
const meis = { id: 'meissuggestion', by: mei.userId, at };

const start = manuscriptIn(new Y.Doc(), story);
writeManuscript(
  start,
  {
    ...emptyFields,
    editionId: story,
    headline: 'Boats',
    body: {
      type: 'doc',
      content: [
        paragraph({ type: 'text', text: 'The boat left.' }),
        paragraph({ type: 'text', text: 'Nobody saw.' }),
      ],
    },
  },
  { slugFollows: true },
);
const state = Y.encodeStateAsUpdate(start.doc);

/** A person’s own copy, and the newsroom that tries what they write. */
class Desk {
  readonly proof = new Proof(story, state);
  readonly #doc = new Y.Doc();
  constructor() {
    Y.applyUpdate(this.#doc, state);
  }
  page(): Manuscript {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.#doc));
    return manuscriptIn(doc, story);
  }
  /** @returns why it was refused */
  write(rights: WriterRights, change: (manuscript: Manuscript) => void, page = this.page()): string | null {
    const before = Y.encodeStateVector(page.doc);
    page.doc.transact(() => change(page));
    const tried = this.proof.try(Y.encodeStateAsUpdate(page.doc, before), rights);
    if ('refused' in tried) {
      this.proof.restore([Y.encodeStateAsUpdate(this.#doc)]);
      return tried.refused;
    }
    if (tried.update) Y.applyUpdate(this.#doc, tried.update);
    return null;
  }
  get body() {
    return toBody(manuscriptIn(this.#doc, story).body);
  }
}

function block(manuscript: Manuscript, index = 0): Y.XmlElement {
  const found = manuscript.body.get(index);
  if (!(found instanceof Y.XmlElement)) throw new Error('There is no such block.');
  return found;
}
function words(manuscript: Manuscript, index = 0): Y.XmlText {
  const text = block(manuscript, index).get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('The block has no words.');
  return text;
}
const note = (manuscript: Manuscript, name: string, value: string) =>
  block(manuscript, 1).setAttribute(name, value);

describe('a suggestion in one’s own name', () => {
  test.each<[string, (m: Manuscript) => void]>([
    ['words that come', (m) => words(m).insert(4, 'big ', { inserted: ruis })],
    ['words that go', (m) => words(m).format(4, 4, { deleted: ruis })],
    ['words set bold', (m) => words(m).format(4, 4, { bold: {}, restyledBold: { ...ruis, was: '' } })],
    ['a block that goes', (m) => note(m, 'deleted', toNote(ruis))],
    ['a boundary that goes', (m) => note(m, 'joined', toNote(ruis))],
  ])('%s: is taken, and is not in the body', (_, change) => {
    const desk = new Desk();
    const before = desk.body;
    expect(desk.write(rui, change)).toBeNull();
    expect(desk.body).toEqual(before);
  });

  test('a paragraph that was divided is one paragraph of the body', () => {
    const desk = new Desk();
    const before = desk.body;
    const divide = (m: Manuscript) => {
      words(m).delete(4, 10);
      const second = toNode(paragraph({ type: 'text', text: 'boat left.' }));
      second.setAttribute('split', toNote(ruis));
      m.body.insert(1, [second]);
    };
    expect(desk.write(rui, divide)).toBeNull();
    expect(desk.body).toEqual(before);
  });
});

describe('refused', () => {
  test.each<[string, string, (m: Manuscript) => void]>([
    ['foreign', 'words in another’s name', (m) => words(m).insert(4, 'big ', { inserted: meis })],
    ['foreign', 'a deletion in another’s name', (m) => words(m).format(4, 4, { deleted: meis })],
    ['foreign', 'a block in another’s name', (m) => note(m, 'deleted', toNote(meis))],
    [
      'not-a-story',
      'a time that no clock shows',
      (m) => words(m).insert(4, 'x', { inserted: { ...ruis, at: 1 } }),
    ],
    [
      'foreign',
      'a time to come',
      (m) => words(m).insert(4, 'x', { inserted: { ...ruis, at: Date.now() + 3 * 24 * 60 * 60 * 1000 } }),
    ],
    ['not-a-story', 'more said', (m) => words(m).insert(4, 'x', { inserted: { ...ruis, to: 'x' } })],
    [
      'not-a-story',
      'a long id',
      (m) => words(m).insert(4, 'x', { inserted: { ...ruis, id: 'x'.repeat(99) } }),
    ],
    [
      'not-a-story',
      'an address of a script as what was before',
      (m) => words(m).format(4, 4, { restyledLink: { ...ruis, was: 'javascript:alert(1)' } }),
    ],
    ['not-a-story', 'a note of a form that is none', (m) => note(m, 'split', 'x')],
    ['not-a-story', 'a giant note', (m) => note(m, 'retyped', toNote(ruis, 'x'.repeat(10_000)))],
    [
      'not-a-story',
      'a block that was what no story has',
      (m) => note(m, 'retyped', toNote(ruis, JSON.stringify({ type: 'script', attrs: {} }))),
    ],
    [
      'not-a-story',
      'a link that was a script’s',
      (m) =>
        note(m, 'retyped', toNote(ruis, JSON.stringify({ type: 'embed', attrs: { url: 'javascript:x' } }))),
    ],
  ])('%s: %s', (reason, _, change) => {
    expect(new Desk().write(rui, change)).toBe(reason);
  });

  test('another’s suggestion that is extended, or whose id is taken', () => {
    const desk = new Desk();
    expect(desk.write(mei, (m) => words(m).insert(4, 'big ', { inserted: meis }))).toBeNull();
    expect(desk.write(rui, (m) => words(m).insert(5, 'xyz', { inserted: meis }))).toBe('foreign');
    expect(desk.write(rui, (m) => words(m).insert(0, 'x', { inserted: { ...ruis, id: meis.id } }))).toBe(
      'foreign',
    );
    expect(desk.write(mei, (m) => words(m).insert(5, 'xyz', { inserted: meis }))).toBeNull();
  });
});

describe('another’s suggestion', () => {
  const meisDesk = () => {
    const desk = new Desk();
    desk.write(mei, (m) => words(m).insert(4, 'big ', { inserted: meis }));
    return desk;
  };

  test('may be accepted, rejected and brought back', () => {
    const desk = meisDesk();
    expect(desk.write(rui, (m) => words(m).format(4, 4, { inserted: null }))).toBeNull();
    expect(bodyText(desk.body)).toMatch(/^The big boat/);
    expect(desk.write(rui, (m) => words(m).format(4, 4, { inserted: meis }))).toBeNull();
    expect(desk.write(rui, (m) => words(m).delete(4, 4))).toBeNull();
    expect(desk.write(rui, (m) => words(m).insert(4, 'big ', { inserted: meis }))).toBeNull();
    expect(bodyText(desk.body)).toMatch(/^The boat/);
  });

  test('of two paragraphs may be rejected and brought back in one go', () => {
    const desk = new Desk();
    const both = (m: Manuscript, deleted: object | null) => {
      words(m).format(0, 14, { deleted });
      words(m, 1).format(0, 11, { deleted });
    };
    expect(desk.write(mei, (m) => both(m, meis))).toBeNull();
    expect(desk.write(rui, (m) => both(m, null))).toBeNull();
    expect(desk.write(rui, (m) => both(m, meis))).toBeNull();
  });

  test('goes along when its block is divided or moved', () => {
    const desk = meisDesk();
    const move = (m: Manuscript) => {
      const copy = block(m).clone();
      m.body.delete(0, 1);
      if (copy instanceof Y.XmlElement) m.body.insert(1, [copy]);
    };
    expect(desk.write(rui, move)).toBeNull();
  });

  test('two who divide its paragraph at once are not to blame', () => {
    const desk = meisDesk();
    const divide = (m: Manuscript) => {
      const text = new Y.XmlText();
      text.applyDelta([{ insert: 'big ', attributes: { inserted: meis } }, { insert: 'boat left.' }]);
      const second = new Y.XmlElement('paragraph');
      second.insert(0, [text]);
      words(m).delete(4, 14);
      m.body.insert(1, [second]);
    };
    const pages = [desk.page(), desk.page()];
    for (const page of pages) expect(desk.write(rui, divide, page)).toBeNull();
  });

  test('of a deletion: who typed there at the same time is not to blame, and writes no other letters in its name', () => {
    const desk = new Desk();
    const page = desk.page();
    expect(desk.write(mei, (m) => words(m).format(0, 14, { deleted: meis }))).toBeNull();
    expect(desk.write(rui, (m) => words(m).insert(6, 'typed'), page)).toBeNull();
    expect(desk.write(rui, (m) => words(m, 1).format(0, 6, { deleted: meis }))).toBe('foreign');
  });
});
