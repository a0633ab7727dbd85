/** Nothing opens to the newsroom that docs/policy.md does not tell of. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isAction, isPage, isRoute, readPolicy } from '#e2e/support/policy.ts';

const { doors } = readPolicy();
const folder = import.meta.dirname;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('(reader)'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** `(preview)/newsroom/articles/[id]/preview/page.tsx` → `/newsroom/articles/[id]/preview` */
function addressOf(path: string): string {
  const parts = dirname(path)
    .split('/')
    .filter((part) => part !== '.' && !/^\(.*\)$/.test(part));
  return `/${parts.join('/')}`;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every name a file gives to the outside, however it is written; types are not callable. */
function exportsOf(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:async )?(?:const|let|var|function\*?|class) (\w+)/gm)];
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map(
      (name) =>
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  );
  return [...declared.map(([, name = '']) => name), ...listed].filter((name) => name !== '');
}

const named = (name: RegExp) => files.filter(({ path }) => name.test(path));
const pages = named(/(^|\/)page\.tsx$/).map(({ path }) => addressOf(path));
const routes = named(/(^|\/)route\.tsx?$/).flatMap(({ path, text }) =>
  exportsOf(text)
    .filter((name) => methods.includes(name))
    .map((method) => `${method} ${addressOf(path)}`),
);
const actionFiles = files.filter(({ text }) => /^['"]use server['"]/m.test(text));
const actions = actionFiles.flatMap(({ path, text }) => exportsOf(text).map((name) => `${path}#${name}`));

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const inTable = (kind: typeof isPage) => sorted(doors.filter(kind).map(({ door }) => door));

test('there is something to check', () => {
  expect([pages.length, routes.length, actions.length].every((count) => count > 9)).toBe(true);
});

test('every page stands in the table, and no other', () => {
  expect(inTable(isPage)).toEqual(sorted(pages));
});

test('every route stands in the table, and no other', () => {
  expect(inTable(isRoute)).toEqual(sorted(routes));
});

test('every server action stands in the table, and no other', () => {
  expect(inTable(isAction)).toEqual(sorted(actions));
});

test('no door stands in the table twice for the same thing', () => {
  const names = doors.map(({ door, on }) => `${door} ${on}`);
  expect(names).toEqual([...new Set(names)]);
});

test('server actions are written in files of their own, and hand on nothing unseen', () => {
  expect(actionFiles.map(({ path }) => path).filter((path) => !path.endsWith('actions.ts'))).toEqual([]);
  expect(files.filter(({ text }) => /^\s+['"]use server['"]/m.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
  expect(
    actionFiles.filter(({ text }) => /^export (\*|default)/m.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test('every server action asks who is signed in, but for signing in and out', () => {
  const unasked = actionFiles.flatMap(({ path, text }) =>
    text
      .split(/^(?=export )/m)
      .filter((part) => /^export (const|async function)/.test(part))
      .filter((part) => !/^export const \w+ = action\(|currentActor\(\)/.test(part))
      .map((part) => `${path}#${exportsOf(part).join()}`),
  );
  expect(unasked).toEqual(['sign-in/actions.ts#signInAction', 'sign-in/actions.ts#signOutAction']);
});

test('every page of the newsroom sends who is not signed in away itself', () => {
  const open = named(/(^|\/)page\.tsx$/).filter(
    ({ path, text }) =>
      addressOf(path).startsWith('/newsroom/') &&
      !/await (requireActor|requireSession|readPreview)\(/.test(text),
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});
