import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import { bodyExtensions } from './body-extensions.client.ts';
import { carryMarks } from './carry-marks.ts';
import { findWords } from './find-words.ts';

const schema = getSchema(bodyExtensions('', 'en'));
const line = (text: string) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) });
const docOf = (...lines: string[]) => schema.nodeFromJSON({ type: 'doc', content: lines.map(line) });
const stateOf = (...lines: string[]) => EditorState.create({ doc: docOf(...lines) });

function markOn(state: EditorState, words: string): DecorationSet {
  const at = findWords(state.doc, { kind: 'text', quote: words });
  if (!at) throw new Error(`${words} is not there once.`);
  return DecorationSet.create(state.doc, [Decoration.inline(at.from, at.to, {}, { thread: words })]);
}

const wordsOf = (marks: DecorationSet, state: EditorState) =>
  marks.find().map(({ from, to }) => state.doc.textBetween(from, to, '\n'));

describe('one’s own change', () => {
  test('carries the marks along, and tells of those in its block', () => {
    const state = stateOf('The first boat left.', 'Nobody saw it.');
    const tr = state.tr.insertText('big ', 11);
    const carried = carryMarks(tr, markOn(state, 'boat'), state);
    expect(wordsOf(carried.marks, state.apply(tr))).toEqual(['boat']);
    expect(carried).toMatchObject({ touched: ['boat'], isOthers: false });
    expect(carryMarks(tr, markOn(state, 'Nobody'), state).touched).toEqual([]);
  });

  test('that divides the paragraph before it keeps the mark on its words', () => {
    const state = stateOf('The first boat left.');
    const tr = state.tr.split(5);
    const carried = carryMarks(tr, markOn(state, 'boat'), state);
    expect(wordsOf(carried.marks, state.apply(tr))).toEqual(['boat']);
    expect(carried.touched).toEqual(['boat']);
  });
});

describe('what others did, which comes as a whole new text,', () => {
  test.each([
    ['before it', ['New.', 'The first boat left.', 'End.'], ['boat']],
    ['after it', ['The first boat left.', 'More.', 'End.'], ['boat']],
    ['beside it', ['The first old boat left.', 'End.'], ['boat']],
    ['around it', ['The first boat had left at boat.', 'End.'], ['boat']],
    ['inside it', ['The first bo-at left.', 'End.'], ['bo-at']],
    ['to nothing', ['The first boat left.', 'End.'], ['boat']],
    ['to its words', ['The first left.', 'End.'], []],
  ])('leaves the mark at its words: a change %s', (_, lines, expected) => {
    const state = stateOf('The first boat left.', 'End.');
    const tr = state.tr
      .replaceWith(0, state.doc.content.size, docOf(...lines).content)
      .setMeta(ySyncPluginKey, { isChangeOrigin: true });
    const carried = carryMarks(tr, markOn(state, 'boat'), state);
    expect(wordsOf(carried.marks, state.apply(tr))).toEqual(expected);
    expect(carried).toMatchObject({ touched: [], isOthers: true });
  });
});

describe('words that are looked for', () => {
  const { doc } = stateOf('The first boat left.', 'Another boat.', 'Nobody saw it.');
  const found = (quote: string, kind: 'text' | 'block' = 'text') => {
    const at = findWords(doc, { kind, quote });
    return at && doc.textBetween(at.from, at.to, '\n');
  };
  test('are found where they stand once, across blocks too', () => {
    expect(found('first boat')).toBe('first boat');
    expect(found('left.\nAnother')).toBe('left.\nAnother');
    expect(found('boat.\nNobody')).toBe('boat.\nNobody');
  });
  test('are not guessed', () => {
    for (const quote of ['boat', 'gone', ' ', '']) expect(found(quote)).toBeNull();
  });
  test('of a block are its whole beginning', () => {
    expect(found('Another boat.', 'block')).toBe('Another boat.');
    expect(found('boat', 'block')).toBeNull();
  });
});
