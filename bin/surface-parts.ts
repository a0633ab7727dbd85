/**
 * Which scripts of the build hold the writing surface and all that it leads to, and no more. The build does not say so: it is
 * read from its scripts, which register modules under numbers and run nothing by being read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

export type SurfaceParts = {
  /** From the folder of the build. */
  scripts: string[];
  /** The module that lets the surface stand. */
  module: number;
};

type Module = { file: string; text: string; run: (context: object) => unknown };
type Modules = Map<number, Module>;

/** @param folder of the build. @returns null where they are not as they should be */
export async function findSurfaceParts(folder: string): Promise<SurfaceParts | null> {
  const main: Modules = new Map();
  for (const name of mainFiles(folder)) register(folder, name, main);
  const early = [...main.values()].find(({ text }) => text.includes('writing-surface'));
  const [, loader] = /\.A\((\d+)\)/.exec(early?.text ?? '') ?? [];
  const asked = await whatIsAskedFor(main.get(Number(loader)));
  if (!asked) return null;
  const surface: Modules = new Map();
  for (const name of asked.scripts) register(folder, name, surface);
  const scripts = new Set(asked.scripts);
  for (const { text } of surface.values())
    for (const [, id] of text.matchAll(/\.[ir]\((\d+)\)/g)) {
      if (surface.has(Number(id))) continue;
      // What the page's own first scripts hold is not sent twice: of those, the ones that are needed come along.
      const found = main.get(Number(id));
      if (!found) return null;
      surface.set(Number(id), found);
      scripts.add(found.file);
    }
  return { scripts: [...scripts], module: asked.module };
}

/** A module that fetches others, run on what only writes down for what it asks. */
async function whatIsAskedFor(loader: Module | undefined): Promise<SurfaceParts | null> {
  const scripts: string[] = [];
  let module: number | null = null;
  let fetching: unknown;
  loader?.run({
    l: (name: string) => void (name.endsWith('.js') && scripts.push(name)),
    v: (fetch: (run: (id: number) => void) => unknown) => {
      fetching = fetch((id) => {
        module = id;
      });
    },
  });
  await fetching;
  return module === null || scripts.length === 0 ? null : { scripts, module };
}

/** Each script hands over numbers of modules, each time followed by what makes them. */
function register(folder: string, file: string, modules: Modules): void {
  const handedOver: unknown[][] = [];
  runInContext(readFileSync(join(folder, file), 'utf8'), createContext({ TURBOPACK: handedOver }));
  for (const entries of handedOver) {
    let ids: number[] = [];
    for (const entry of entries.slice(1))
      if (typeof entry === 'number') ids.push(entry);
      else {
        if (typeof entry === 'function')
          for (const id of ids)
            modules.set(id, { file, text: String(entry), run: (context) => entry(context) });
        ids = [];
      }
  }
}

function mainFiles(folder: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'build-manifest.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('rootMainFiles' in manifest)) return [];
  const { rootMainFiles: names } = manifest;
  const isScript = (name: unknown): name is string => typeof name === 'string';
  return Array.isArray(names) ? names.filter(isScript).filter((name) => !isRuntime(name)) : [];
}

/** What runs the modules. */
export function isRuntime(name: string): boolean {
  return /\/turbopack-[^/]+\.js$/.test(name);
}
