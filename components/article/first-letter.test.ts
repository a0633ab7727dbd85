/**
 * What a page must have before one can write in a story leads to no schema, since zod alone is longer than all of it that is
 * ours, nor to the words that come later.
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
      const next = name.startsWith('#') ? name.slice(1) : join(dirname(path), name);
      if (name === wanted || next === wanted) return wayTo(path, cameFrom);
      const isOurs = /^[#.]/.test(name) && existsSync(join(root, next));
      if (isOurs && !cameFrom.has(next)) cameFrom.set(next, path);
    }
  return [];
}

function wayTo(path: string | null, cameFrom: ReadonlyMap<string, string | null>): string[] {
  return path === null ? [] : [...wayTo(cameFrom.get(path) ?? null, cameFrom), path];
}

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
