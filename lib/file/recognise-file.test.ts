import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildPdf } from '#prisma/seed/builders/pdf.ts';
import { Invalid } from '../platform/errors.ts';
import { fileKinds } from './file.ts';
import { recogniseFile } from './recognise-file.ts';
import { fileRefusalCode } from './refused-file.ts';

/** An archive of these files, unpacked as they are. */
const buildZip = (files: Readonly<Record<string, string>>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    }),
  );

const types = '[Content_Types].xml';
const office = (part: string, more: Record<string, string> = {}) =>
  buildZip({ [types]: '<Types/>', [part]: '<x/>', ...more });
const selfNamed = (kind: 'odt' | 'ods' | 'odp' | 'epub') =>
  buildZip({ mimetype: fileKinds[kind].mediaType, 'content.xml': '<x/>' });

/** Two frames of silence at 128 kbit/s and 44.1 kHz. */
const mp3 = () => {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9000);
  return Buffer.concat([frame, frame]);
};
const tagged = (after: Buffer) =>
  Buffer.concat([
    Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0008', 'latin1'),
    Buffer.alloc(8),
    after,
  ]);

function refusal(bytes: Buffer | string, name = 'file'): string | null {
  try {
    return `taken as ${recogniseFile(Buffer.from(bytes), name)}`;
  } catch (error) {
    return error instanceof Invalid ? fileRefusalCode(error) : String(error);
  }
}

describe('a file is what its bytes say', () => {
  test.each([
    ['pdf', buildPdf(['The budget of 2026'])],
    ['zip', buildZip({ 'data/levels.csv': 'hour,level\n' })],
    ['docx', office('word/document.xml')],
    ['xlsx', office('xl/workbook.xml')],
    ['pptx', office('ppt/presentation.xml')],
    ['odt', selfNamed('odt')],
    ['ods', selfNamed('ods')],
    ['odp', selfNamed('odp')],
    ['epub', selfNamed('epub')],
    ['mp3', mp3()],
    ['mp3', tagged(mp3())],
  ])('%s, whatever it is called', (kind, bytes) => {
    for (const name of [`file.${kind}`, 'file', 'page.html', '../../etc/passwd', 'x.csv'])
      expect(refusal(bytes, name)).toBe(`taken as ${kind}`);
  });

  test('text and tables are told apart by name alone', () => {
    expect(refusal('hour,level\n06:00,2.1\n', 'levels.CSV')).toBe('taken as csv');
    expect(refusal('\ufeff水位，米\n', '水位.csv')).toBe('taken as csv');
    expect(refusal('Water rose.\n', 'statement.txt')).toBe('taken as txt');
  });
});

describe('what readers are not sent', () => {
  test.each([
    ['nothing', '', 'a.txt', 'file-empty'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'report.txt', 'file-active'],
    ['a page behind blanks', '\ufeff \n\t<HTML>', 'report.csv', 'file-active'],
    ['a page behind a comment', '<!-- hello --><script>alert(1)</script>', 'a.txt', 'file-active'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'chart.svg', 'file-active'],
    ['a drawing that says it is XML', '<?xml version="1.0"?><svg/>', 'chart.txt', 'file-active'],
    ['a script', '#!/bin/sh\nrm -rf /\n', 'run.txt', 'file-active'],
    ['a script by name', 'alert(1)', 'run.js', 'file-active'],
    ['text of no name', 'hello', 'hello', 'kind-unknown'],
    ['a Windows program', 'MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'report.pdf', 'kind-unknown'],
    ['a Linux program', '\u007fELF\u0002\u0001\u0001\u0000', 'report.txt', 'kind-unknown'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'chart.png', 'kind-unknown'],
    ['a PDF that was cut off', buildPdf(['x']).subarray(0, 200), 'a.pdf', 'file-damaged'],
    ['an archive that was cut off', buildZip({ 'a.csv': 'x' }).subarray(0, 30), 'a.zip', 'file-damaged'],
    ['an archive of nothing', 'PK\u0005\u0006', 'a.zip', 'kind-unknown'],
    ['text of an old code page', Buffer.from([0xd4, 0xa4, 0xcb, 0xe3]), 'a.csv', 'text-not-utf8'],
    ['a tag without a recording', tagged(Buffer.alloc(0)).subarray(0, 12), 'a.mp3', 'kind-unknown'],
  ])('%s', (_what, bytes, name, code) => {
    expect(refusal(bytes, name)).toBe(code);
  });

  test('a list of an archive that leads beyond its end', () => {
    const bytes = buildZip({ 'a.csv': 'x', 'b.csv': 'y' });
    bytes.writeUInt16LE(3, bytes.length - 12);
    expect(refusal(bytes)).toBe('file-damaged');
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(refusal(bytes)).toBe('file-damaged');
  });

  test.each([
    'setup.exe',
    'a/b/run.BAT',
    'x.js',
    'Tool.app/Contents/Info.plist',
    'META-INF/MANIFEST.MF',
    'm.xlsm',
  ])('an archive with %s', (name) => {
    expect(refusal(buildZip({ 'levels.csv': 'x', [name]: 'y' }))).toBe('file-programs');
  });

  test.each(['../up.csv', 'a/../../b.csv', '/etc/passwd', 'C:\\x.csv', '..\\x.csv'])(
    'an archive whose names lead out: %s',
    (name) => {
      expect(refusal(buildZip({ [name]: 'x' }))).toBe('file-unsafe');
    },
  );

  test('locked archives, and documents with macros', () => {
    const locked = buildZip({ 'a.csv': 'x' });
    locked.writeUInt16LE(1, locked.lastIndexOf('PK\u0001\u0002') + 8);
    expect(refusal(locked)).toBe('file-locked');
    expect(refusal(office('word/document.xml', { 'word/vbaProject.bin': 'x' }))).toBe('file-macros');
    const odt = { mimetype: fileKinds.odt.mediaType, 'Basic/Standard/Module1.xml': 'x' };
    expect(refusal(buildZip(odt))).toBe('file-macros');
  });
});

/** Files that were made to do harm: whatever they are, none is taken as text or runs. */
const hostile = join(import.meta.dirname, '../../../shared/fixtures/security');
const files = existsSync(hostile)
  ? readdirSync(hostile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : [];
test('hostile files are answered, and never with a fault of ours', () => {
  for (const path of files) {
    const answer = refusal(readFileSync(path), path);
    expect(answer, path).toMatch(
      /^(?:taken as (?:txt|csv|pdf|zip|docx|xlsx|odt|mp3)|file-[a-z]+|kind-unknown|text-not-utf8)$/,
    );
  }
});
