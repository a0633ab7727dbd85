import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { tableEditing, tableEditingKey } from '@tiptap/pm/tables';
import { expect, test } from 'vitest';
import { cellsKey } from './blocks/table/table.editor.client.ts';
import { bodyExtensions } from './body-extensions.client.ts';
import { everyBlock } from './every-block.ts';
import { LaterPlugin } from './later-plugin.ts';

const schema = getSchema(bodyExtensions('', 'en'));

test('what works in tables finds the cells that are being selected, though it comes later', () => {
  const cells = new LaterPlugin({ key: cellsKey });
  const doc = schema.nodeFromJSON({ type: 'doc', content: [everyBlock.table] });
  let state = EditorState.create({ doc, plugins: [cells.plugin] });
  state = state.apply(state.tr.setMeta(tableEditingKey, 3));
  expect(tableEditingKey.getState(state)).toBeNull();
  cells.begin(tableEditing());
  state = state.apply(state.tr.setMeta(tableEditingKey, 3));
  expect(tableEditingKey.getState(state)).toBe(3);
  state = state.apply(state.tr.setMeta(tableEditingKey, -1));
  expect(tableEditingKey.getState(state)).toBeNull();
  expect(cells.plugin.props.createSelectionBetween).toBeDefined();
});

test('every part of a table says which it is', () => {
  const roleOf = (name: string) => schema.nodes[name]?.spec.tableRole;
  expect(['table', 'tableRow', 'tableHeader', 'tableCell'].map(roleOf)).toEqual([
    'table',
    'row',
    'header_cell',
    'cell',
  ]);
});
