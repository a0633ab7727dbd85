/** Builds the site when its sources changed: `next build`, and beside it the demo newsroom's pictures. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { StartError } from './start-error.ts';

const root = join(import.meta.dirname, '..');
const sourcePaths = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Where the demo newsroom's pictures wait for an empty database. */
export const picturesFolder = join(root, 'node_modules', '.cache', 'masthead', 'demo-pictures');

const stamp = join(root, '.next', 'masthead-sources');

/** Whether what was built last came from the sources as they are now. */
export async function isBuilt(): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === (await fingerprint());
}

/** The fingerprint of the sources that the present build was made from. */
export async function builtFrom(): Promise<string> {
  return readFile(stamp, 'utf8');
}

/** @param say prints one line of progress */
export async function build(say: (line: string) => void): Promise<void> {
  const sources = await fingerprint();
  say('Building the site (about a minute on two cores) …');
  await run(
    [
      '--conditions=react-server',
      '--disable-warning=ExperimentalWarning',
      join(root, 'bin/draw-pictures.ts'),
    ],
    'drawing the demo pictures',
  );
  await run([join(root, 'node_modules/next/dist/bin/next'), 'build'], 'next build');
  await writeFile(stamp, sources);
}

export async function generateIfChanged(say: (line: string) => void): Promise<void> {
  const stamp = join(root, 'prisma', 'generated', '.schema');
  const wanted = createHash('sha256')
    .update(await readFile(join(root, 'prisma/schema.prisma')))
    .digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  say('Generating the database client …');
  generateClient();
  await writeFile(stamp, wanted);
}

async function run(args: string[], what: string): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new StartError(`The site could not be built (${what}):\n${output.join('').trim()}`);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sourcePaths) await addTo(hash, join(root, source));
  return hash.digest('hex');
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if (path.endsWith('prisma/generated') || /\.test\.tsx?$/.test(path)) return;
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries) {
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
      await addTo(hash, join(path, entry.name));
  } else if (existsSync(path)) {
    hash.update(path.slice(root.length)).update(await readFile(path));
  }
}
