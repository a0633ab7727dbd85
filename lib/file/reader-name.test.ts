import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attachmentDisposition } from '../platform/file-name.ts';
import { fileAddress, titleOf } from './file.ts';
import { readerName } from './reader-name.ts';

test.each([
  ['budget.pdf', 'budget.pdf'],
  ['Budget 2026.PDF', 'Budget 2026.pdf'],
  ['budget', 'budget.pdf'],
  ['budget.pdf.exe', 'budget.pdf.exe.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\fakepath\\budget.pdf', 'budget.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['..', 'file.pdf'],
  ['', 'file.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['con.pdf', 'filecon.pdf'],
  ['a<b>:"c|d?*%41#.pdf', 'a_b_c_d_41_.pdf'],
  ['\u202efdp.exe', 'fdp.exe.pdf'],
  ['预算.pdf', '预算.pdf'],
  ['الميزانية.pdf', 'الميزانية.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
])('%j', (given, expected) => {
  expect(readerName(given, 'pdf')).toBe(expected);
});

const names = new URL('../../../shared/fixtures/security/names/upload-names.json', import.meta.url);
const hostile = existsSync(names)
  ? z.object({ names: z.array(z.string()) }).parse(JSON.parse(readFileSync(names).toString())).names
  : [];

test.each([...hostile, 'lone \ud800 surrogate', '"; filename=evil.html', '长'.repeat(400), '.'.repeat(300)])(
  '%j is a name that the database, a disk and a header take',
  (given) => {
    const name = readerName(given, 'csv');
    expect(name).toMatch(/^[^./\\\p{Cc}][^/\\\p{Cc}]*\.csv$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(150);
    expect(() => new Headers({ 'Content-Disposition': attachmentDisposition(name) })).not.toThrow();
    expect(decodeURIComponent(fileAddress({ id: 'x', name }))).toBe(`/files/x/${name}`);
    expect(readerName(name, 'csv')).toBe(name);
  },
);

test('a title to begin with is the name without its ending', () => {
  expect(titleOf('budget_of_2026 (final).pdf')).toBe('budget of 2026 (final)');
  expect(titleOf('_.pdf')).toBe('_.pdf');
});
