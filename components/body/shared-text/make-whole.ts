/** What several people together left as no schema allows it, shown as it can be. Nothing of it is written down. */
import { Fragment, type Node } from '@tiptap/pm/model';
import { TableMap } from '@tiptap/pm/tables';
import type { ShownNode } from './shown.ts';

/** A block that is on this surface alone, where something is missing. */
export function standing(node: Node): ShownNode {
  return { kind: 'node', type: null, node, parts: [] };
}

/** Two blocks of a kind where only one may be, read as one. Null when they cannot be. */
export function joined(first: ShownNode, second: ShownNode): ShownNode | null {
  const { type } = first.node;
  const content = first.node.content.append(second.node.content);
  if (first.type === null || second.node.type !== type || !type.validContent(content)) return null;
  return { ...first, node: first.node.copy(content), parts: [...first.parts, ...second.parts] };
}

/** A row that somebody added while another added a column has its cells at its end. */
export function withAllCells(table: ShownNode): ShownNode {
  if (table.node.type.spec.tableRole !== 'table') return table;
  const missing = new Map<number, number>();
  for (const problem of TableMap.get(table.node).problems ?? [])
    if (problem.type === 'missing') missing.set(problem.row, problem.n);
  if (missing.size === 0) return table;
  const parts = table.parts.map((row, index) =>
    row.kind === 'node' ? withCells(row, missing.get(index) ?? 0) : row,
  );
  const rows = parts.flatMap((row) => (row.kind === 'node' ? [row.node] : []));
  return { ...table, node: table.node.copy(Fragment.from(rows)), parts };
}

function withCells(row: ShownNode, count: number): ShownNode {
  const type = row.node.lastChild?.type ?? row.node.type.contentMatch.edge(0).type;
  const cells = Array.from({ length: count }, () => type.createAndFill()).filter((cell) => cell !== null);
  if (cells.length === 0) return row;
  const node = row.node.copy(row.node.content.append(Fragment.from(cells)));
  return { ...row, node, parts: [...row.parts, ...cells.map(standing)] };
}
