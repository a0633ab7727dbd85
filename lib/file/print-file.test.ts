import { expect, test } from 'vitest';
import { fileKinds } from './file.ts';
import { fileFacts, printSize } from './print-file.ts';

const report = { mediaType: fileKinds.pdf.mediaType, bytes: 1_234_567 };

test('kind and size in the language of the edition', () => {
  expect(fileFacts(report, { language: 'en' })).toBe('PDF, 1.2\u00a0MB');
  expect(fileFacts(report, { language: 'zh-Hans' })).toBe('PDF，1.2\u00a0MB');
  expect(fileFacts(report, { language: 'ar' })).toBe('PDF،\u200f 1.2\u00a0ميغابايت');
  expect(fileFacts({ mediaType: fileKinds.txt.mediaType, bytes: 5000 }, { language: 'zh' })).toBe(
    '文本，5\u00a0kB',
  );
});

test('in the figures of the edition', () => {
  expect(fileFacts(report, { language: 'ar', style: { 'time.figures': 'arab' } })).toMatch(/١.٢/);
});

test.each([
  [1, '1\u00a0kB'],
  [999, '1\u00a0kB'],
  [1499, '1\u00a0kB'],
  [999_400, '999\u00a0kB'],
  [999_600, '1\u00a0MB'],
  [9_949_999, '9.9\u00a0MB'],
  [9_960_000, '10\u00a0MB'],
  [50_000_000, '50\u00a0MB'],
])('%d bytes are %s', (bytes, said) => {
  expect(printSize(bytes, { language: 'en' })).toBe(said);
});
