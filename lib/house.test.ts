/** The rules of the house (docs/architecture.md): who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** A folder of lib imports only folders above it in this list. */
const order = [
  'platform',
  'language',
  'history',
  'staff',
  'edition',
  'desk',
  'contributor',
  'credit',
  'photo',
  'file',
  'body',
  'article',
  'readership',
  'collaboration',
  'planning',
  'search',
  'front-page',
  'wire',
  'press',
];

type Source = { path: string; text: string; imports: string[] };

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(root, path), 'utf8');
      const named = text.matchAll(
        /^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
      );
      return { path, text, imports: [...named].map(([, a, b, c]) => resolve(path, a ?? b ?? c ?? '')) };
    });
}

function resolve(from: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : name;
}

const lib = sourcesIn('lib');
const components = sourcesIn('components');
const app = sourcesIn('app');
const serverOnly = new Set(
  [...lib, ...app].filter(({ text }) => text.startsWith("import 'server-only'")).map(({ path }) => path),
);
const reader = app.filter(({ path }) => path.startsWith('app/(reader)/'));

/** `file → import` for every import that breaks a rule. */
function breaches(
  sources: readonly Source[],
  forbidden: (name: string, source: Source) => boolean,
): string[] {
  return sources.flatMap((source) =>
    source.imports.filter((name) => forbidden(name, source)).map((name) => `${source.path} → ${name}`),
  );
}

const wordOf = (path: string) => path.split('/')[1] ?? '';

test('there is something to check', () => {
  expect(lib.length).toBeGreaterThan(80);
  expect(lib.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
});

test('lib knows no React, no Next, no app, no components', () => {
  expect(
    breaches(lib, (name) => /^(next|react|react-dom|next-auth)(\/|$)|^(app|components)\//.test(name)),
  ).toEqual([]);
});

test('within lib a folder imports only folders above it', () => {
  const place = (path: string) => order.indexOf(wordOf(path));
  expect(lib.filter(({ path }) => place(path) === -1).map(({ path }) => path)).toEqual([]);
  expect(breaches(lib, (name, { path }) => name.startsWith('lib/') && place(name) > place(path))).toEqual([]);
});

test('a pure file of lib imports no server-only one', () => {
  const pure = lib.filter(({ path }) => !serverOnly.has(path));
  const types = (name: string, { text }: Source) => !valueImport(text, name);
  expect(breaches(pure, (name, source) => serverOnly.has(name) && !types(name, source))).toEqual([]);
});

test('components import no server-only file, no prisma, no app', () => {
  expect(
    breaches(
      components,
      (name, { text }) => (serverOnly.has(name) && valueImport(text, name)) || /^(prisma|app)\//.test(name),
    ),
  ).toEqual([]);
});

test('components/ui imports nothing of ours', () => {
  const ui = components.filter(({ path }) => path.startsWith('components/ui/'));
  expect(breaches(ui, (name) => /^(lib|app|prisma|components\/(?!ui\/))/.test(name))).toEqual([]);
});

test('client components end in .client, and nothing under the readers’ site is one', () => {
  // Next names its error pages itself.
  const isClient = ({ path, text }: Source) =>
    /^['"]use client['"]/.test(text) && !path.endsWith('/error.tsx');
  const wrong = [...components, ...app].filter(
    (source) => isClient(source) !== /\.client\.tsx?$/.test(source.path),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(breaches(reader, (name) => /\.client\.tsx?$/.test(name))).toEqual([]);
});

test('the readers’ site takes from lib only pure files and published.ts files', () => {
  const reached = closure(reader.flatMap(({ imports }) => imports));
  const leaks = [...reached].filter(
    (path) => path.startsWith('lib/') && serverOnly.has(path) && !path.endsWith('/published.ts'),
  );
  expect(leaks).toEqual([]);
});

test('the database client is used only by server-only files of lib', () => {
  expect(
    breaches([...app, ...components], (name) => name.startsWith('prisma/') || name === 'lib/platform/db.ts'),
  ).toEqual([]);
});

/** What a page of the readers' site reaches through components; what published.ts files need themselves is theirs. */
function closure(start: readonly string[]): Set<string> {
  const byPath = new Map([...components, ...reader].map((source) => [source.path, source]));
  const reached = new Set<string>();
  const waiting = [...start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(byPath.get(path)?.imports ?? []));
  }
  return reached;
}

/** Whether anything but types comes from the file. */
function valueImport(text: string, name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return [...text.matchAll(/^import\s+(type\s+)?([^'"]*?)from\s+'([^']+)'/gm)].some(
    ([, typeOnly, names = '', from = '']) =>
      from.endsWith(`/${file}`) &&
      !typeOnly &&
      names
        .replace(/[{}]/g, '')
        .split(',')
        .some((part) => part.trim() !== '' && !part.trim().startsWith('type ')),
  );
}
