import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { bodyExtensions } from './body-extensions.client.ts';
import { everyBlock } from './every-block.ts';
import { movable, moveNode } from './move-block.client.ts';
import { gatherGallery } from './tools/block-choices.client.ts';
import { findIn, replaceAll } from './tools/find-replace.ts';

const schema = getSchema(bodyExtensions('', 'en'));
const stateOf = (...content: unknown[]) =>
  EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content }) });
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const types = (state: EditorState) => state.doc.content.content.map(({ type }) => type.name);

test('a block changes places with its neighbour, and the caret goes along', () => {
  let state = stateOf(line('one'), everyBlock.timeline, line('two'));
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 3)));
  const down = moveNode(state, 0, 1);
  expect(down && types(state.apply(down))).toEqual(['timeline', 'paragraph', 'paragraph']);
  expect(down?.selection.$head.parent.textContent).toBe('one');
  expect(down?.selection.$head.parentOffset).toBe(2);
  expect(moveNode(state, 0, -1)).toBeNull();
});

test('in a list it is the item that moves, until it is the last', () => {
  const state = stateOf(everyBlock.orderedList, line('after'));
  const first = state.doc.resolve(4);
  expect(movable(first, 1)).toBe(1);
  const tr = moveNode(state, 1, 1);
  expect(tr?.doc.firstChild?.textContent).toBe('FourthThird');
  expect(movable(first, -1)).toBe(0);
});

test('the title of a box stays its title', () => {
  const state = stateOf(everyBlock.factBox);
  expect(moveNode(state, 1, 1)).toBeNull();
});

test('photos that stand together become a gallery', () => {
  const state = stateOf(line('a'), everyBlock.photo, everyBlock.photo, line('b'));
  const tr = gatherGallery(state);
  expect(tr && types(state.apply(tr))).toEqual(['paragraph', 'gallery', 'paragraph']);
  expect(gatherGallery(stateOf(line('a'), everyBlock.photo))).toBeNull();
});

test('finds across marks, with no-break spaces, whole words, in any case', () => {
  const state = stateOf(
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The Ti' },
        { type: 'text', text: 'de', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' and tides, 10\u00a0km' },
      ],
    },
    everyBlock.factBox,
  );
  const find = (text: string, more = {}) =>
    findIn(state.doc, { text, matchCase: false, wholeWords: false, ...more }).map(({ from, to }) =>
      state.doc.textBetween(from, to),
    );
  expect(find('tide')).toEqual(['Tide', 'tide']);
  expect(find('tide', { wholeWords: true })).toEqual(['Tide']);
  expect(find('tide', { matchCase: true })).toEqual(['tide']);
  expect(find('10 km')).toEqual(['10\u00a0km']);
  expect(find('figures.*')).toEqual([]);
  expect(find('')).toEqual([]);
});

test('replaces everything at once, from the end to the beginning', () => {
  const state = stateOf(line('aa a aa'), line('a'));
  const hits = findIn(state.doc, { text: 'a', matchCase: false, wholeWords: false });
  expect(hits).toHaveLength(6);
  const replaced = state.apply(replaceAll(state, hits, 'xyz'));
  expect(replaced.doc.textBetween(0, replaced.doc.content.size, '|')).toBe('xyzxyz xyz xyzxyz|xyz');
  const deleted = state.apply(replaceAll(state, hits, ''));
  expect(deleted.doc.textContent).toBe('  ');
});
