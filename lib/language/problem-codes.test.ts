/** Whatever lib refuses with, every person is told in words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsroomEn } from './messages/newsroom.en.ts';

const lib = join(import.meta.dirname, '..');

/** `problems.push({ field, code: 'x' })`, `refusal('field', 'x')`, `.min(1, 'x')`; the photo folder tells its files' faults itself. */
const written = [
  /\bfield[:,][^{}]*?\bcode: '([a-z][a-z-]+)'/g,
  /\brefusal\(\s*'\w*',\s*'([a-z][a-z-]+)'/g,
  /\brefusal\('([a-z][a-z-]+)', '[A-Z]/g,
  /\.(?:min|max|refine|email)\((?:[^()]|\([^()]*\))*?'([a-z][a-z-]+)'\)/g,
];

const codes = new Map<string, string>();
for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts') || name.includes('.test.') || name.startsWith('language')) continue;
  const text = readFileSync(join(lib, name), 'utf8');
  for (const pattern of written) for (const [, code = ''] of text.matchAll(pattern)) codes.set(code, name);
}

test('every problem has its sentence', () => {
  expect(codes.size).toBeGreaterThan(40);
  const known = new Set<string>([
    ...Object.keys(newsroomEn.problems),
    ...Object.keys(newsroomEn.photos.upload.problems),
  ]);
  expect([...codes].filter(([code]) => !known.has(code))).toEqual([]);
});

test('every note on raw copy has its sentence', () => {
  const folder = join(lib, 'wire');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const notes = texts.flatMap((text) =>
    [...text.matchAll(/\bcode: '([a-z-]+)',\s*message:|\badd\(\s*'([a-z-]+)',/g)].map(([, a, b]) => a ?? b),
  );
  expect([...new Set(notes)].sort()).toEqual(Object.keys(newsroomEn.wire.notes).sort());
});
