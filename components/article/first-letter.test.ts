/**
 * What a page must have before one can write in a story leads neither to React and Next, which come when the surface stands,
 * nor to a schema, since zod alone is longer than all of it that is ours. What draws the page then leads to no schema
 * either, nor to the words that come later.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Types are gone when the page is built, and what is imported in a function comes later. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?!type\s)([^;'"]*?)from\s'([^']+)'/gm)]
    .filter(([, names = '']) => !/^\{\s*(?:type\s[^,]+,?\s*)+\}\s*$/.test(names))
    .map(([, , name = '']) => name);
}

function leadsTo(wanted: string, from: string): string[] {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const path of cameFrom.keys())
    for (const name of importsOf(path)) {
      const next = ownPath(name, path);
      if (name === wanted || next === wanted) return wayTo(path, cameFrom);
      if (next && !cameFrom.has(next)) cameFrom.set(next, path);
    }
  return [];
}

function everythingFrom(from: string): string[] {
  const found = new Set([from]);
  for (const path of found)
    for (const name of importsOf(path)) {
      const next = ownPath(name, path);
      if (next) found.add(next);
    }
  return [...found];
}

/** Where a file of ours stands; null for what is not ours. */
function ownPath(name: string, from: string): string | null {
  const path = name.startsWith('#') ? name.slice(1) : join(dirname(from), name);
  return /^[#.]/.test(name) && existsSync(join(root, path)) ? path : null;
}

function wayTo(path: string | null, cameFrom: ReadonlyMap<string, string | null>): string[] {
  return path === null ? [] : [...wayTo(cameFrom.get(path) ?? null, cameFrom), path];
}

test.each(['react', 'react-dom', 'react/jsx-runtime', 'next/dynamic', 'zod'])(
  'one writes without %s',
  (name) => {
    expect(leadsTo(name, 'components/article/stand-early.client.ts')).toEqual([]);
  },
);

test('what stands early draws nothing with React', () => {
  expect(
    everythingFrom('components/article/stand-early.client.ts').filter((path) => /\.tsx$/.test(path)),
  ).toEqual([]);
});

const allWords = 'components/newsroom/all-messages.client.ts';

test.each(['components/article/story-editor.client.tsx', 'components/newsroom/shell.client.tsx'])(
  '%s',
  (page) => {
    expect(leadsTo('zod', page)).toEqual([]);
    expect(leadsTo(allWords, page)).toEqual([]);
  },
);

test('a way to it is found where there is one', () => {
  expect(leadsTo('zod', 'lib/body/body.ts')).toEqual(['lib/body/body.ts']);
  expect(leadsTo('zod', 'lib/article/readiness.ts')).toContain('lib/body/body.ts');
  expect(leadsTo(allWords, 'components/article/story-side.client.tsx')).not.toEqual([]);
});
