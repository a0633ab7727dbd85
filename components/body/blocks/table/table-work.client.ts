'use client';
/** What is done in tables: cells selected, rows and columns put in and taken out, from cell to cell by Tab. */
import { type Command, type Editor, findParentNodeClosestToPos, getExtensionField } from '@tiptap/core';
import { Table } from '@tiptap/extension-table/table';
import { keymap } from '@tiptap/pm/keymap';
import { CellSelection, goToNextCell, tableEditing } from '@tiptap/pm/tables';

/** Run with `chain().command`. */
export type TableCommands = Record<
  'addColumnAfter' | 'addRowAfter' | 'deleteColumn' | 'deleteRow' | 'deleteTable' | 'toggleHeaderRow',
  () => Command
> & { insertTable: (size: { rows: number; cols: number; withHeaderRow: boolean }) => Command };

export function tableCommands(editor: Editor): TableCommands {
  return getExtensionField<() => TableCommands>(Table, 'addCommands', {
    name: Table.name,
    options: Table.options,
    storage: Table.storage,
    editor,
  })();
}

export function beginTables(editor: Editor): void {
  const { keys, cells } = editor.storage.table;
  const { addRowAfter, deleteTable } = tableCommands(editor);
  const step =
    (direction: 1 | -1): Command =>
    ({ state, dispatch }) =>
      goToNextCell(direction)(state, dispatch);
  const next = () =>
    editor.commands.command(step(1)) || editor.chain().command(addRowAfter()).command(step(1)).run();
  const takeAway = () => areAllCellsSelected(editor) && editor.commands.command(deleteTable());
  const ways: [string, () => boolean][] = [
    ['Tab', () => isInTable(editor) && next()],
    ['Shift-Tab', () => editor.commands.command(step(-1))],
    ...['Backspace', 'Mod-Backspace', 'Delete', 'Mod-Delete'].map((key): [string, () => boolean] => [
      key,
      takeAway,
    ]),
  ];
  keys?.begin(keymap(Object.fromEntries(ways)));
  cells?.begin(tableEditing());
}

function isInTable({ state }: Editor): boolean {
  return tableAround(state.selection.$from) !== undefined;
}

function tableAround(place: CellSelection['$from']) {
  return findParentNodeClosestToPos(place, ({ type }) => type.name === 'table');
}

function areAllCellsSelected({ state }: Editor): boolean {
  const { selection } = state;
  const [first] = selection.ranges;
  if (!(selection instanceof CellSelection) || !first) return false;
  let cells = 0;
  tableAround(first.$from)?.node.descendants(({ type }) => {
    if (type.name === 'tableCell' || type.name === 'tableHeader') cells += 1;
    return type.name === 'tableRow';
  });
  return cells === selection.ranges.length;
}
