/** Tables of HTML: those that hold data become tables of the story, those that only place things are taken apart. */

import { paragraph } from '../body/blocks/paragraph.ts';
import type { Table, TableCell } from '../body/blocks/table.ts';
import { cleanLine } from './clean-text.ts';
import { elementsOf, type HtmlElement, textOf } from './html-tree.ts';

/** Rows of a table, without those of tables inside it. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  const stack: HtmlElement[] = [table];
  while (stack.length > 0) {
    const element = stack.pop();
    if (!element) break;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child === undefined || typeof child === 'string') continue;
      if (child.tag === 'tr') rows.push(child);
      else if (/^(?:tbody|thead|tfoot|form)$/.test(child.tag)) stack.push(child);
    }
  }
  return rows.reverse().sort((a, b) => groupOrder(a) - groupOrder(b));
}

function groupOrder(row: HtmlElement): number {
  return row.parent?.tag === 'thead' ? 0 : row.parent?.tag === 'tfoot' ? 2 : 1;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
  );
}

/** The table as the story keeps it; null where the table is only layout. */
export function readTable(table: HtmlElement): Table | null {
  for (const { tag } of elementsOf(table)) {
    if (/^(?:img|h1|figure|article|iframe|form)$/.test(tag)) return null;
    if (tag === 'table' && table.children.length === 0) return null;
  }
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0);
  const widest = Math.max(0, ...rows.slice(0, 1000).map((row) => cellsOf(row).length));
  if (rows.length < 2 || widest < 2 || rows.length > 1000 || widest > 100) return null;
  for (const element of elementsOf(table)) if (element !== table && element.tag === 'table') return null;
  const cells = rows.flatMap(cellsOf);
  if (cells.some((cell) => textOf(cell).length > 1500)) return null;
  const content = rows.map((row) => ({ type: 'tableRow' as const, content: cellsOf(row).map(cellOf) }));
  return { type: 'table', content };
}

function cellOf(cell: HtmlElement): TableCell {
  const span = (name: string) =>
    Math.min(100, Math.max(1, Number.parseInt(cell.attributes.get(name) ?? '1', 10) || 1));
  const text = cleanLine(textOf(cell).replace(/\s+/g, ' ')).trim();
  const content = [text === '' ? paragraph() : paragraph({ type: 'text', text })];
  const attrs = { colspan: span('colspan'), rowspan: span('rowspan') };
  const isPlain = attrs.colspan === 1 && attrs.rowspan === 1;
  const type = cell.tag === 'th' ? 'tableHeader' : 'tableCell';
  return isPlain ? { type, content } : { type, attrs, content };
}
