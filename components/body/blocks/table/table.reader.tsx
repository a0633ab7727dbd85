import type { Table, TableCell } from '#lib/body/blocks/table.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';

/** A table that scrolls by itself when it is wider than the page; it can be reached by keyboard for that. */
export function TableReader({ block, label }: { block: Table; label: string }) {
  const [first, ...rest] = block.content;
  if (!first) return null;
  const hasHead = first.content.every((cell) => cell.type === 'tableHeader');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        {hasHead && (
          <thead>
            <Row cells={first.content} scope="col" />
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

function Row({ cells, scope }: { cells: readonly TableCell[]; scope: 'col' | 'row' }) {
  return (
    <tr>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <Cell key={index} cell={cell} scope={scope} />
      ))}
    </tr>
  );
}

function Cell({ cell, scope }: { cell: TableCell; scope: 'col' | 'row' }) {
  const content = cell.content.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
    <ParagraphReader key={index} block={paragraph} />
  ));
  const span = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan };
  return cell.type === 'tableHeader' ? (
    <th scope={scope} {...span}>
      {content}
    </th>
  ) : (
    <td className={isFigure(cell) ? 'figure' : undefined} {...span}>
      {content}
    </td>
  );
}

/** Whether the cell holds a number, a share or an amount, which are set flush to the end and in even widths. */
function isFigure(cell: TableCell): boolean {
  const [paragraph, ...more] = cell.content;
  const [part, ...others] = paragraph?.content ?? [];
  if (more.length > 0 || others.length > 0 || part?.type !== 'text') return false;
  return /^[\s\p{Sc}+−–-]*\d[\d.,\s]*[%‰]?\s*$/u.test(part.text);
}
