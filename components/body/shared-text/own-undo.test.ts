import { splitBlock } from '@tiptap/pm/commands';
import { Slice } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { toPlain } from '#lib/collaboration/body-nodes.ts';
import { isLawfulBlock } from '#lib/collaboration/grammar.ts';
import { line, meet, SomeoneWriting, schema, startOf } from './someone-writing.ts';
import { nextStroke, noStroke } from './stroke.ts';

const two = (start: Uint8Array) => [new SomeoneWriting(2, start), new SomeoneWriting(3, start)] as const;
const isStory = ({ body }: SomeoneWriting) =>
  body.toArray().every((block) => block instanceof Y.XmlElement && isLawfulBlock(toPlain(block)));

describe('taking back', () => {
  test('takes one’s own letters, not others’, and puts the caret where it was', () => {
    const [ada, bea] = two(startOf(line('one')));
    ada.at(0, 3).type(' two');
    bea.at(0, 0).type('zero ');
    meet(ada, bea);
    ada.at(0, 1);
    ada.takeBack();
    expect(ada.words).toEqual(['zero one']);
    expect(ada.state.selection.$head.parentOffset).toBe(8);
    ada.takeBack(true);
    expect(ada.words).toEqual(['zero one two']);
    expect(ada.state.selection.$head.parentOffset).toBe(1);
    meet(ada, bea);
    expect(bea.words).toEqual(['zero one two']);
  });

  test('leaves a block in which others have written, with all it says of itself', () => {
    const [ada, bea] = two(startOf(line('one')));
    ada.change(ada.state.tr.insert(5, schema.node('subhead', { level: 3 }, schema.text('Head'))));
    meet(ada, bea);
    bea.at(1, 4).type('!');
    meet(ada, bea);
    ada.takeBack();
    expect(ada.words).toEqual(['one', '!', '']);
    expect(ada.state.doc.child(1).attrs.level).toBe(3);
    expect(isStory(ada)).toBe(true);
  });

  test('leaves what others say of a note that both changed', () => {
    const note = { type: 'footnote', attrs: { text: 'a' } };
    const [ada, bea] = two(startOf({ type: 'paragraph', content: [{ type: 'text', text: 'x' }, note] }));
    ada.change(ada.state.tr.setNodeAttribute(2, 'text', 'b'));
    bea.change(bea.state.tr.setNodeAttribute(2, 'text', 'c'));
    meet(ada, bea);
    ada.takeBack();
    bea.takeBack();
    meet(ada, bea);
    for (const who of [ada, bea]) expect(isStory(who)).toBe(true);
    ada.undo.endStep();
    ada.change(ada.state.tr.delete(2, 3));
    bea.change(bea.state.tr.setNodeAttribute(2, 'text', 'd'));
    meet(ada, bea);
    ada.takeBack();
    meet(ada, bea);
    for (const who of [ada, bea]) expect(isStory(who)).toBe(true);
    expect(ada.state.doc.eq(bea.state.doc)).toBe(true);
  });

  test('waits for an input method', () => {
    const [ada] = two(startOf(line('')));
    ada.at(0, 0).type('a');
    ada.isComposing = true;
    ada.takeBack();
    expect(ada.words).toEqual(['a']);
  });
});

describe('a step', () => {
  const { state } = new SomeoneWriting(2, startOf(line('one'), line('two'))).at(0, 3);

  test('is made of letters that follow one another, and of the line that is divided between them', () => {
    const typed = state.tr.insertText('a');
    const first = nextStroke(typed, noStroke);
    expect(first).toMatchObject({ isNewStep: true, isAlone: false });
    const after = state.apply(typed);
    expect(nextStroke(after.tr.insertText('b'), first)).toMatchObject({ isNewStep: false });
    expect(nextStroke(after.tr.delete(4, 5), first)).toMatchObject({ isNewStep: false });
    splitBlock(after, (tr) =>
      expect(nextStroke(tr, first)).toMatchObject({ isNewStep: false, isAlone: false }),
    );
    expect(nextStroke(after.tr.insertText('c', 8), first)).toMatchObject({ isNewStep: true });
  });

  test('is also all that was pasted, marked or moved, alone', () => {
    const first = nextStroke(state.tr.insertText('a'), noStroke);
    const after = state.apply(state.tr.insertText('a'));
    const pasted = after.tr.replaceSelection(
      new Slice(schema.node('paragraph', null, schema.text('p')).content, 0, 0),
    );
    for (const tr of [
      pasted.setMeta('uiEvent', 'paste'),
      after.tr.insert(6, schema.node('paragraph', null, schema.text('p'))),
      after.tr.addMark(1, 3, schema.mark('bold')),
    ])
      expect(nextStroke(tr, first)).toMatchObject({ isNewStep: true, isAlone: true });
  });
});
