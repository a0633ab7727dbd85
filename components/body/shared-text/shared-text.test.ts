import { joinBackward, splitBlock } from '@tiptap/pm/commands';
import { NodeSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { manuscriptIn } from '#lib/collaboration/manuscript.ts';
import { everyBlock } from '../every-block.ts';
import { moveNode } from '../move-block.client.ts';
import { line, meet, SomeoneWriting, schema, startOf, storyId } from './someone-writing.ts';

const two = (start?: Uint8Array) => [new SomeoneWriting(2, start), new SomeoneWriting(3, start)] as const;
const blockOf = ({ body }: SomeoneWriting, index: number): Y.XmlElement => {
  const block = body.get(index);
  if (!(block instanceof Y.XmlElement)) throw new Error('There is no such block.');
  return block;
};
const textsOf = (block: Y.XmlElement) => block.toArray().filter((part) => part instanceof Y.XmlText);

describe('two who begin in an empty line at once', () => {
  /** As stories were made before lines had their text from birth. */
  function bareLine(): Uint8Array {
    const doc = new Y.Doc();
    doc.clientID = 1;
    manuscriptIn(doc, storyId).body.insert(0, [new Y.XmlElement('paragraph')]);
    return Y.encodeStateAsUpdate(doc);
  }

  test.each([
    ['without a text', bareLine()],
    ['with one', startOf(line(''))],
    ['that is nowhere yet', undefined],
  ])('%s have every letter once', (_, start) => {
    const [ada, bea] = two(start);
    ada.at(0, 0).type('abc');
    bea.at(0, 0).type('def');
    meet(ada, bea);
    ada.type('gh');
    bea.type('ij');
    meet(ada, bea);
    ada.type('k');
    bea.type('l');
    meet(ada, bea);
    expect(ada.words).toEqual(bea.words);
    expect([...ada.words.join('')].sort().join('')).toBe('abcdefghijkl');
    expect(ada.words.join('')).toMatch(/abcghk/);
    expect(ada.words.join('')).toMatch(/defijl/);
  });

  test('write each on in the text that they are in, and neither text is taken away', () => {
    const [ada, bea] = two(bareLine());
    ada.at(0, 0).type('abc');
    bea.at(0, 0).type('def');
    meet(ada, bea);
    const before = textsOf(blockOf(ada, 0)).map((text) => text._item?.id);
    ada.at(0, 0, 6);
    ada.change(ada.state.tr.deleteSelection());
    bea.type('g');
    meet(ada, bea);
    expect(ada.words).toEqual(['g']);
    expect(bea.words).toEqual(['g']);
    expect(textsOf(blockOf(ada, 0)).map((text) => text._item?.id)).toEqual(before);
  });
});

describe('a node in a line', () => {
  const withBreak = startOf({
    type: 'paragraph',
    content: [{ type: 'text', text: 'left' }, { type: 'hardBreak' }, { type: 'text', text: 'right' }],
  });

  test('goes without the texts beside it', () => {
    const [ada, bea] = two(withBreak);
    ada.change(ada.state.tr.delete(5, 6));
    bea.at(0, 4).type('1');
    bea.at(0, 6).type('2');
    meet(ada, bea);
    ada.at(0, 5).type('3');
    bea.at(0, 5).type('4');
    meet(ada, bea);
    for (const { words } of [ada, bea]) expect([...words.join('')].sort().join('')).toBe('1234efghilrtt');
    expect(ada.words).toEqual(bea.words);
  });

  test('that says something else is the same node', () => {
    const footnote = { type: 'footnote', attrs: { text: 'one' } };
    const [ada, bea] = two(startOf({ type: 'paragraph', content: [{ type: 'text', text: 'ab' }, footnote] }));
    const id = blockOf(ada, 0).get(1)._item?.id;
    ada.change(ada.state.tr.setNodeAttribute(3, 'text', 'two'));
    bea.at(0, 1).type('X');
    meet(ada, bea);
    expect(bea.state.doc.nodeAt(4)?.attrs.text).toBe('two');
    expect(blockOf(bea, 0).get(1)._item?.id).toEqual(id);
    expect(bea.state.doc.eq(ada.state.doc)).toBe(true);
  });

  test('put into the middle of a text leaves the longer half where it is', () => {
    const [ada, bea] = two(startOf(line('abcdefgh')));
    const text = textsOf(blockOf(ada, 0))[0];
    ada.at(0, 2);
    ada.change(ada.state.tr.replaceSelectionWith(schema.node('hardBreak'), false));
    bea.at(0, 7).type('X');
    meet(ada, bea);
    expect(ada.words).toEqual(['ab*cdefgXh']);
    expect(bea.words).toEqual(['ab*cdefgXh']);
    expect(text?.toString()).toBe('cdefgXh');
    ada.at(0, 4, 6);
    ada.change(
      ada.state.tr.replaceSelectionWith(schema.node('footnote', { text: 'n' }), false).insertText('Z', 5),
    );
    expect(ada.words).toEqual(['ab*cZ*fgXh']);
    meet(ada, bea);
    expect(bea.words).toEqual(ada.words);
  });
});

describe('what is written', () => {
  test('is no more than what changed', () => {
    const [ada] = two(startOf(line('The first boat left.'), line('Nobody saw it.')));
    const sizes: number[] = [];
    ada.doc.on('update', (update: Uint8Array) => sizes.push(update.length));
    ada.at(0, 9).type('x');
    ada.at(1, 0, 6);
    ada.change(ada.state.tr.addMark(24, 30, schema.mark('bold')));
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeLessThan(60);
    expect(ada.state.doc.child(1).toString()).toBe('paragraph(bold("Nobody"), " saw it.")');
  });

  test('is at the caret, among letters that are all alike', () => {
    const [ada, bea] = two(startOf(line('aaaa')));
    ada.at(0, 2).type('a');
    bea.at(0, 2).type('X');
    meet(ada, bea);
    expect(['aaaXaa', 'aaXaaa']).toContain(ada.words[0]);
    bea.at(0, 1, 2);
    bea.change(bea.state.tr.deleteSelection());
    expect(bea.words[0]).toMatch(/^a+Xa+$/);
  });

  test('in several places of a line touches nothing between them', () => {
    const [ada, bea] = two(startOf(line('one colour and one more colour, and a third colour here')));
    let { tr } = ada.state;
    for (const at of [48, 28, 8]) tr = tr.delete(at, at + 1);
    ada.change(tr);
    bea.at(0, 17).type('X');
    meet(ada, bea);
    expect(bea.words).toEqual(ada.words);
    expect(ada.words[0]?.length).toBe('one colour and one more colour, and a third colour here'.length - 2);
    expect(textsOf(blockOf(ada, 0))[0]?._item?.id.client).toBe(1);
  });

  test('never divides a letter that is written as two', () => {
    const [ada, bea] = two(startOf(line('a😀b')));
    ada.at(0, 1, 3);
    ada.change(ada.state.tr.insertText('😁'));
    bea.at(0, 4).type('c');
    meet(ada, bea);
    expect(ada.words).toEqual(['a😁bc']);
    expect(bea.words).toEqual(['a😁bc']);
  });

  test('divides a line and joins it again, with what others write in it', () => {
    const [ada, bea] = two(startOf(line('The first boat left at nine.')));
    const id = blockOf(ada, 0)._item?.id;
    ada.at(0, 19).run(splitBlock);
    bea.at(0, 3).type('X');
    meet(ada, bea);
    expect(bea.words).toEqual(['TheX first boat left', ' at nine.']);
    expect(blockOf(bea, 0)._item?.id).toEqual(id);
    bea.at(0, 0).type('Y');
    ada.at(1, 0).run(joinBackward);
    meet(ada, bea);
    expect(bea.words).toEqual(['YTheX first boat left at nine.']);
    expect(ada.words).toEqual(bea.words);
    ada.at(0, 0).run(splitBlock);
    meet(ada, bea);
    expect(bea.words).toEqual(['', 'YTheX first boat left at nine.']);
    expect(blockOf(bea, 1)._item?.id).toEqual(id);
  });

  test('moves a block, and leaves the others what they are', () => {
    const [ada, bea] = two(startOf(line('short'), line('a longer line'), line('the end')));
    const id = blockOf(ada, 1)._item?.id;
    const tr = moveNode(ada.state, 0, 1);
    if (tr) ada.change(tr);
    bea.at(1, 2).type('X');
    meet(ada, bea);
    expect(ada.words).toEqual(['a Xlonger line', 'short', 'the end']);
    expect(bea.words).toEqual(ada.words);
    expect(blockOf(ada, 0)._item?.id).toEqual(id);
  });

  test('says one thing of a block at a time', () => {
    const [ada, bea] = two(
      startOf({ type: 'orderedList', content: [{ type: 'listItem', content: [line('a')] }] }),
    );
    ada.change(ada.state.tr.setNodeAttribute(0, 'start', 5));
    bea.at(0, 1).type('b');
    meet(ada, bea);
    expect(bea.state.doc.firstChild?.attrs.start).toBe(5);
    expect(bea.words[0]).toBe('ab');
  });
});

describe('what others write', () => {
  test('is put on the surface where it was written, and nowhere else', () => {
    const lines = Array.from({ length: 50 }, (_, at) => line(`Line ${at} of them.`));
    const [ada, bea] = two(startOf(...lines));
    const before = ada.state.doc;
    bea.at(25, 4).type('X');
    meet(ada, bea);
    const [tr] = ada.shows.slice(-1);
    expect(tr?.steps.map((step) => JSON.parse(JSON.stringify(step.toJSON())))).toEqual([
      expect.objectContaining({ stepType: 'replace', slice: { content: [{ type: 'text', text: 'X' }] } }),
    ]);
    ada.state.doc.forEach((node, _, index) => {
      if (index !== 25) expect(node).toBe(before.child(index));
    });
    bea.change(bea.state.tr.addMark(1, 5, schema.mark('bold')));
    meet(ada, bea);
    expect(ada.shows.at(-1)?.steps.map((step) => step.toJSON().stepType)).toEqual(['addMark']);
    bea.change(bea.state.tr.setNodeMarkup(0, schema.nodes.subhead, { level: 3 }));
    meet(ada, bea);
    expect(ada.shows.at(-1)?.steps.map((step) => step.toJSON().stepType)).toEqual(['replaceAround']);
    expect(ada.state.doc.eq(bea.state.doc)).toBe(true);
  });

  test('leaves the caret behind the letter that was typed last, and a selection around its own words', () => {
    const [ada, bea] = two(startOf(line('abcdef')));
    ada.at(0, 3);
    bea.at(0, 3).type('XY');
    meet(ada, bea);
    expect(ada.state.selection.from).toBe(4);
    ada.at(0, 1, 3);
    bea.at(0, 3).type('Z');
    bea.at(0, 1).type('W');
    meet(ada, bea);
    const { from, to } = ada.state.selection;
    expect(ada.state.doc.textBetween(from, to)).toBe('bc');
  });

  test('is where it was written among letters that are all alike', () => {
    const [ada, bea] = two(startOf(line('aaaa')));
    ada.at(0, 2);
    bea.at(0, 1).type('a');
    meet(ada, bea);
    expect(ada.state.selection.from).toBe(4);
  });

  test('carries decorations, a chosen block and what was chosen for the next letter', () => {
    const [ada, bea] = two(startOf(line('The first boat left.'), everyBlock.photo, line('End.')));
    const marks = DecorationSet.create(ada.state.doc, [Decoration.inline(11, 15, {})]);
    ada.state = ada.state.apply(
      ada.state.tr
        .setSelection(NodeSelection.create(ada.state.doc, 22))
        .setStoredMarks([schema.mark('bold')]),
    );
    bea.at(0, 0).type('Now: ');
    meet(ada, bea);
    const [tr] = ada.shows.slice(-1);
    const [mark] = tr ? marks.map(tr.mapping, tr.doc).find() : [];
    expect(mark && ada.state.doc.textBetween(mark.from, mark.to)).toBe('boat');
    expect(ada.state.selection instanceof NodeSelection && ada.state.selection.node.type.name).toBe('photo');
    ada.at(0, 2);
    ada.state = ada.state.apply(ada.state.tr.setStoredMarks([schema.mark('bold')]));
    bea.type('more ');
    meet(ada, bea);
    expect(ada.state.storedMarks?.map(({ type }) => type.name)).toEqual(['bold']);
  });

  test('takes the caret along with a line that they move or make a subhead', () => {
    const [ada, bea] = two(startOf(line('one'), line('two and more'), line('three')));
    ada.at(0, 2);
    const tr = moveNode(bea.state, 0, 1);
    if (tr) bea.change(tr);
    meet(ada, bea);
    expect(ada.state.selection.$head.parent.textContent).toBe('one');
    expect(ada.state.selection.$head.parentOffset).toBe(2);
    bea.change(bea.state.tr.setNodeMarkup(14, schema.nodes.subhead, { level: 2 }));
    meet(ada, bea);
    expect(ada.state.selection.$head.parent.type.name).toBe('subhead');
    expect(ada.state.selection.$head.parentOffset).toBe(2);
  });
});

describe('an input method at work', () => {
  test('is not disturbed by what others write elsewhere', () => {
    const [ada, bea] = two(startOf(line('one'), line('two')));
    ada.isComposing = true;
    ada.at(0, 3).type('に');
    bea.at(1, 3).type('X');
    meet(ada, bea);
    expect(ada.words).toEqual(['oneに', 'twoX']);
    ada.type('ほ');
    ada.isComposing = false;
    ada.shared.take();
    meet(ada, bea);
    expect(bea.words).toEqual(['oneにほ', 'twoX']);
  });

  test('keeps its letters, and others theirs, in one line', () => {
    const [ada, bea] = two(startOf(line('one two')));
    ada.isComposing = true;
    ada.at(0, 3).type('に');
    meet(ada, bea);
    bea.at(0, 0).type('X');
    bea.at(0, 6, 9);
    bea.change(bea.state.tr.deleteSelection());
    meet(ada, bea);
    expect(ada.words).toEqual(['oneに two']);
    // The method puts its letters anew as it goes.
    ada.change(ada.state.tr.insertText('にほ', 4, 5));
    expect(ada.words).toEqual(['oneにほ two']);
    bea.at(0, 5).type('Y');
    meet(ada, bea);
    ada.change(ada.state.tr.insertText('日本', 4, 6));
    ada.isComposing = false;
    ada.shared.take();
    meet(ada, bea);
    expect(ada.words).toEqual(bea.words);
    expect([...(ada.words[0] ?? '')].sort().join('')).toBe([...'Xone日本 Y'].sort().join(''));
    expect(ada.state.doc.textBetween(0, ada.state.selection.head)).toMatch(/日本$/);
  });
});

describe('what the surface cannot hold', () => {
  test('is made whole on the surface alone, and written once somebody writes in it', () => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    const list = new Y.XmlElement('bulletList');
    list.insert(0, [new Y.XmlElement('listItem')]);
    manuscriptIn(doc, storyId).body.insert(0, [new Y.XmlElement('bulletList'), list]);
    const [ada, bea] = two(Y.encodeStateAsUpdate(doc));
    const before = ada.update;
    expect(ada.state.doc.toString()).toBe('doc(bulletList(listItem(paragraph)), paragraph)');
    expect(ada.update).toEqual(before);
    ada.at(0, 0).type('a');
    bea.at(0, 0).type('b');
    meet(ada, bea);
    expect(ada.state.doc.eq(bea.state.doc)).toBe(true);
    expect([...ada.words.join('')].sort()).toEqual(['a', 'b']);
    expect(ada.state.doc.check()).toBeUndefined();
  });

  test('is shown as a line of its words where it can be, and stays in the text in any case', () => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    const body = manuscriptIn(doc, storyId).body;
    const said = (name: string, words: string) => {
      const element = new Y.XmlElement(name);
      element.insert(0, [new Y.XmlText(words)]);
      return element;
    };
    const box = new Y.XmlElement('factBox');
    box.insert(0, [said('boxTitle', 'Title'), said('paragraph', 'in'), said('boxTitle', 'Second title')]);
    const unknown = new Y.XmlElement('carousel');
    unknown.insert(0, [said('slide', 'gone')]);
    body.insert(0, [said('mystery', 'words'), box, unknown]);
    const start = Y.encodeStateAsUpdate(doc);
    const [ada, bea] = two(start);
    expect(ada.state.doc.toString()).toBe(
      'doc(paragraph("words"), factBox(boxTitle("Title"), paragraph("in"), paragraph("Second title")), paragraph)',
    );
    ada.at(0, 5).type('!');
    ada.at(3, 0).type('>');
    meet(ada, bea);
    expect(bea.words).toEqual(['words!', 'Title', 'in', '>Second title', '']);
    expect(ada.body.toString()).toContain('<boxtitle>&gt;Second title</boxtitle>'.replace('&gt;', '>'));
    expect(ada.body.toString()).toContain('gone');
  });

  test('a mark with a hash behind its name is one, and can be taken away', () => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText('noted words');
    text.format(0, 5, { 'bold--abcdefgh': {} });
    paragraph.insert(0, [text]);
    manuscriptIn(doc, storyId).body.insert(0, [paragraph]);
    const [ada, bea] = two(Y.encodeStateAsUpdate(doc));
    expect(ada.state.doc.firstChild?.toString()).toBe('paragraph(bold("noted"), " words")');
    ada.change(ada.state.tr.removeMark(1, 6, schema.mark('bold')));
    meet(ada, bea);
    expect(bea.state.doc.firstChild?.toString()).toBe('paragraph("noted words")');
  });

  test('every block comes back as it was written', () => {
    const blocks = Object.values(everyBlock);
    const [ada] = two(startOf(...blocks));
    expect(ada.state.doc.eq(schema.nodeFromJSON({ type: 'doc', content: [...blocks, line('')] }))).toBe(true);
    expect(() => ada.state.doc.check()).not.toThrow();
  });

  test('a mark on a break, which no story has, is taken off again', () => {
    const [ada] = two(
      startOf({ type: 'paragraph', content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }] }),
    );
    ada.at(0, 2).change(ada.state.tr.addMark(1, 3, schema.mark('bold')));
    expect(ada.state.doc.firstChild?.toString()).toBe('paragraph(bold("a"), hardBreak)');
    expect(ada.state.selection.head).toBe(3);
  });
});
