/** The press of this process: its folder, and how it gets pages and stylesheets from Next. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { hostname } from 'node:os';
import { join, normalize } from 'node:path';
import { config } from '#lib/platform/config.ts';
import { houseId } from '#lib/press/house.ts';
import { Press } from '#lib/press/press.ts';
import { builtFrom } from './build.ts';
import { render } from './render.ts';

const root = join(import.meta.dirname, '..');
export const publicFolder = join(root, 'public');
const mostMemory = 96 * 1024 * 1024;
const mostDisk = 4 * 1024 * 1024 * 1024;

export async function openPress(folder: string, handle: RequestListener): Promise<Press> {
  const { databaseUrl } = config();
  const own = await folderName();
  await forgetOthers(folder, own);
  const files = new Set((await readdir(publicFolder)).map((name) => `/${name}`));
  return Press.open({
    databaseUrl: process.env.DATABASE_URL ?? '',
    house: own,
    folder: join(folder, own),
    host: `${hostname()}:${process.pid}`,
    isOnlyHere: databaseUrl === null,
    mostMemory,
    mostDisk,
    render: (address) => render(handle, address, new URL(config().url).host),
    readStyle,
    // A file may be asked for under a version.
    isFile: (url) => files.has(url.replace(/\?.*$/, '')),
  });
}

/** A page holds for one build, one database and one public address. */
async function folderName(): Promise<string> {
  const parts = [await builtFrom(), await houseId(), config().url];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);
}

/** Pages of an earlier build, or of another database. */
async function forgetOthers(folder: string, own: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (name !== own) await rm(join(folder, name), { recursive: true, force: true });
}

const styles = new Map<string, Promise<string>>();

export function readStyle(address: string): Promise<string> {
  const known = styles.get(address);
  if (known) return known;
  const { pathname } = new URL(address, 'http://localhost');
  if (pathname === '/blocks.css')
    return keep(address, readFile(join(publicFolder, 'blocks.css'), 'utf8').then(small));
  const path = normalize(decodeURIComponent(pathname)).replace(/^\/_next\//, '');
  if (!path.startsWith('static/')) throw new Error(`${address} is not a stylesheet of this build.`);
  return keep(address, readFile(join(root, '.next', path), 'utf8'));
}

function keep(address: string, text: Promise<string>): Promise<string> {
  styles.set(address, text);
  return text;
}

/** Without remarks and the room between rules: this one comes as it was written. */
function small(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?|(:) /g, '$1$2')
    .replaceAll(';}', '}')
    .trim();
}
