import { expect, test } from 'vitest';
import { csvCell, csvLine, csvMark, csvParts } from './csv.ts';

test('nothing that anybody typed is taken for a formula', () => {
  for (const text of [
    '=1+1',
    '+49',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200e=1',
    '＝1',
    '＠a',
  ])
    expect(csvCell(text), JSON.stringify(text)).toMatch(/^"?'/);
  for (const text of ['Mo Jingxi', '莫竞西', 'سليم', 'a=b', '1-2', "O'Brien"])
    expect(csvCell(text)).toBe(text);
});

test('commas, quotes and lines stay in their cell', () => {
  expect(csvLine(['A, B', 'He said "no"', 'one\ntwo', null, 7, ''])).toBe(
    '"A, B","He said ""no""","one\ntwo",,7,\r\n',
  );
});

test('a head, then the rows as they come', async () => {
  async function* rows() {
    yield [{ name: 'A', count: 1 }];
    yield [];
    yield [{ name: 'B', count: -1 }];
  }
  const parts = await Array.fromAsync(csvParts(['name', 'count'], rows()));
  expect(parts).toEqual([`${csvMark}name,count\r\n`, 'A,1\r\n', 'B,-1\r\n']);
});
