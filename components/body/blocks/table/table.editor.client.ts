'use client';
/** Tables as the writing surface knows them from the beginning. What is done in them comes later (`table-work.client.ts`). */
import { Node } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { LaterPlugin } from '../../later-plugin.ts';

type TableStorage = { keys: LaterPlugin | null; cells: LaterPlugin | null };

declare module '@tiptap/core' {
  interface Storage {
    table: TableStorage;
  }
}

/** The name under which prosemirror-tables looks for the cells that are being selected. */
export const cellsKey = Object.assign(new PluginKey('cells'), { key: 'selectingCells$' });

export const TableNode = Node.create<object, TableStorage>({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'tableWrapper' }, ['table', ['tbody', 0]]],
  addStorage: () => ({ keys: null, cells: null }),
  addProseMirrorPlugins() {
    const keys = new LaterPlugin({ waits: isTabInTable });
    const cells = new LaterPlugin({ key: cellsKey });
    Object.assign(this.storage, { keys, cells });
    return [keys.plugin, cells.plugin];
  },
  extendNodeSchema: ({ config }) => ('tableRole' in config ? { tableRole: config.tableRole } : {}),
});

export const TableRowNode = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

export const TableHeaderNode = cellNode('tableHeader', 'th', 'header_cell');
export const TableCellNode = cellNode('tableCell', 'td', 'cell');

function cellNode(name: string, tag: 'td' | 'th', tableRole: 'cell' | 'header_cell') {
  return Node.create({
    name,
    content: 'paragraph+',
    tableRole,
    isolating: true,
    addAttributes: () => ({ colspan: spanAttribute('colspan'), rowspan: spanAttribute('rowspan') }),
    parseHTML: () => [
      {
        // At the end of what is pasted nothing else would put a paragraph into an empty cell.
        tag,
        getAttrs: (element) =>
          element.children.length === 0 && !/[^ \t\r\n\f]/.test(element.textContent) && {},
        getContent: (_element, schema) => Fragment.from(schema.nodes.paragraph?.create() ?? null),
      },
      { tag },
    ],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

function spanAttribute(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) =>
      Math.min(100, Math.max(1, Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1)),
  };
}

function isTabInTable({ state }: EditorView, event: KeyboardEvent): boolean {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return false;
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table') return true;
  return false;
}
