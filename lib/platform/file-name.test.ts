import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attachmentDisposition, cleanFileName } from './file-name.ts';

test.each([
  ['../../etc/passwd', 'passwd'],
  ['/absolute.jpg', 'absolute.jpg'],
  ['C:\\fakepath\\harbour.jpg', 'harbour.jpg'],
  ['\u202egpj.exe', 'gpj.exe'],
  ['صورة.jpg', 'صورة.jpg'],
  ['a\r\nSet-Cookie: x=1.jpg', 'aSet-Cookie: x=1.jpg'],
  ['..', 'photo'],
  ['', 'photo'],
])('%j', (name, expected) => {
  expect(cleanFileName(name)).toBe(expected);
});

test('a long name keeps its ending', () => {
  expect(cleanFileName(`${'长'.repeat(400)}.jpg`)).toMatch(/^长{146}\.jpg$/);
});

const names = new URL('../../../shared/fixtures/security/names/upload-names.json', import.meta.url);
const hostile = existsSync(names)
  ? z.object({ names: z.array(z.string()) }).parse(JSON.parse(readFileSync(names).toString())).names
  : [];

test.each([...hostile, 'lone \ud800 surrogate.jpg', '"; filename=evil.html'])(
  'a download named %j',
  (name) => {
    const header = attachmentDisposition(cleanFileName(name));
    expect(header).toMatch(
      /^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~%$&+-]+$/,
    );
    expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
  },
);
