import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const hook = `--import=${join(import.meta.dirname, 'give-memory-back.mjs')}`;
/** What the C library was told when the process began, and what children would be told. */
const report = `
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const begun = existsSync('/proc/self/environ') ? readFileSync('/proc/self/environ', 'utf8') : '';
  console.log(JSON.stringify({
    begun: /MALLOC_ARENA_MAX=(\\d+)/.exec(begun)?.[1] ?? null,
    now: process.env.MALLOC_ARENA_MAX ?? null,
    asked: process.argv.slice(1),
    mayCollect: globalThis.gc !== undefined,
  }));`;
// With --eval there is no script, so what stands in its place comes first.
const run = (command: string, given: Record<string, string> = {}) =>
  JSON.parse(
    execFileSync(process.execPath, [hook, '--eval', report, '--', 'masthead', command], {
      encoding: 'utf8',
      env: { NODE_ENV: 'test', PATH: process.env.PATH, ...given },
    }),
  );

test('a server begins anew, told to give memory back, and its children are told nothing', () => {
  const isLinux = process.platform === 'linux';
  expect(run('start')).toEqual({
    begun: isLinux ? '2' : null,
    now: null,
    asked: ['masthead', 'start'],
    mayCollect: isLinux,
  });
});

test('other commands begin once', () => {
  expect(run('migrate')).toMatchObject({ begun: null, now: null, asked: ['masthead', 'migrate'] });
});

test('who says something else to the C library is not contradicted', () => {
  const begun = process.platform === 'linux' ? '8' : null;
  const { begun: told, now } = run('start', { MALLOC_ARENA_MAX: '8' });
  expect({ begun: told, now }).toEqual({ begun, now: '8' });
});
