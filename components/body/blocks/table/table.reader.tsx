import type { Table, TableCell } from '#lib/body/blocks/table.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';

/** A table that scrolls by itself when it is wider than the page; it can be reached by keyboard for that. */
export function TableReader({ block, label }: { block: Table; label: string }) {
  const [first, ...rest] = block.content;
  if (!first) return null;
  const hasHead = first.content.every((cell) => cell.type === 'tableHeader');
  const ofFigures = figureColumns(rest);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        {hasHead && (
          <thead>
            <Row cells={first.content} scope="col" ofFigures={ofFigures} />
          </thead>
        )}
        <tbody>
          {(hasHead ? rest : block.content).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
            <Row key={index} cells={row.content} scope="row" />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { cells: readonly TableCell[]; scope: 'col' | 'row'; ofFigures?: ReadonlySet<number> };

function Row({ cells, scope, ofFigures }: RowProps) {
  return (
    <tr>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <Cell key={index} cell={cell} scope={scope} figure={ofFigures?.has(index)} />
      ))}
    </tr>
  );
}

type CellProps = { cell: TableCell; scope: 'col' | 'row'; figure?: boolean };

function Cell({ cell, scope, figure = isFigure(cell) }: CellProps) {
  const content = cell.content.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
    <ParagraphReader key={index} block={paragraph} />
  ));
  const span = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan };
  return cell.type === 'tableHeader' ? (
    <th scope={scope} className={figure ? 'figure' : undefined} {...span}>
      {content}
    </th>
  ) : (
    <td className={figure ? 'figure' : undefined} {...span}>
      {content}
    </td>
  );
}

/** Columns that hold nothing but figures below their head, in a table without merged cells. */
function figureColumns(rows: readonly { content: readonly TableCell[] }[]): ReadonlySet<number> {
  const [first] = rows;
  const merged = rows.some(({ content }) =>
    content.some(({ attrs }) => attrs && (attrs.colspan > 1 || attrs.rowspan > 1)),
  );
  if (!first || merged) return new Set();
  const columns = first.content.keys().filter((column) =>
    rows.every(({ content }) => {
      const cell = content[column];
      return cell !== undefined && isFigure(cell);
    }),
  );
  return new Set(columns);
}

/** Whether the cell holds a number, a share or an amount, which are set flush to the end and in even widths. */
function isFigure(cell: TableCell): boolean {
  const [paragraph, ...more] = cell.content;
  const [part, ...others] = paragraph?.content ?? [];
  if (more.length > 0 || others.length > 0 || part?.type !== 'text') return false;
  return /^[\s\p{Sc}+−–-]*\d[\d.,\s]*[%‰]?\s*$/u.test(part.text);
}
