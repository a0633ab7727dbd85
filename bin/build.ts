/** Builds the site when its sources changed: `next build`, and beside it the demo newsroom's pictures. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { packFiles } from './pack-files.ts';
import { StartError } from './start-error.ts';

const root = join(import.meta.dirname, '..');
const sourcePaths = [
  'app',
  'components',
  'instrumentation-client.ts',
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

export const buildFolder = join(root, '.next');

/** Scripts and stylesheets of the build. */
export const staticFolder = join(buildFolder, 'static');

const stamp = join(root, '.next', 'masthead-sources');

/** What a program of ours needs of Node. */
export const programFlags = ['--conditions=react-server', '--disable-warning=ExperimentalWarning'];

/** Whether what was built last came from the sources as they are now. */
export async function isBuilt(): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint();
}

/** The fingerprint of the sources that the present build was made from; of those there are where nothing was built. */
export async function builtFrom(): Promise<string> {
  return existsSync(stamp) ? readFile(stamp, 'utf8') : fingerprint();
}

/** @param say prints one line of progress */
export async function build(say: (line: string) => void): Promise<void> {
  const sources = fingerprint();
  say('Building the site (about a minute on two cores) …');
  await runNode([...programFlags, join(root, 'bin/draw-pictures.ts')], 'drawing the demo pictures');
  await runNode([join(root, 'node_modules/next/dist/bin/next'), 'build'], 'next build');
  await packFiles(staticFolder);
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

/**
 * Runs Node in a process of its own.
 * @throws StartError with what it said when it fails
 */
export async function runNode(
  args: string[],
  what: string,
  environment: Record<string, string> = {},
): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0)
    throw new StartError(`The site could not be made ready (${what}):\n${output.join('').trim()}`);
}

/** Of about a thousand small files, read one after another without a turn of the event loop for each. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of sourcePaths) addTo(hash, join(root, source));
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (path.endsWith('prisma/generated') || /\.test\.tsx?$/.test(path)) return;
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (kind) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
}
