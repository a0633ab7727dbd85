/** Tables for spreadsheets (RFC 4180): UTF-8 with a mark at its head, which Excel asks for. */

export type CsvValue = string | number | null;

export const csvMark = '\uFEFF';

/** What a spreadsheet would take for a formula: however it is written, and behind whatever it skips. */
const formula = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/** A head, and the rows a handful at a time. */
export async function* csvParts<Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield csvMark + csvLine(columns);
  for await (const part of rows)
    if (part.length > 0) yield part.map((row) => csvLine(columns.map((name) => toValue(row[name])))).join('');
}

function toValue(value: unknown): CsvValue {
  return value === null || typeof value === 'number' ? value : String(value);
}
