/** PostgreSQL refuses to run as root. Where Masthead does, the server gets an account of its own and places that account may enter. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

export type Account = { uid: number; gid: number } | undefined;

/** Nothing to do for ordinary users: then the server runs as whoever starts it. */
export async function serverAccount(): Promise<Account> {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined;
  const accounts = await readFile('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const line = accounts.split('\n').find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartError(
    'PostgreSQL refuses to run as root and there is no account "postgres" or "nobody" to run it as; start Masthead as an ordinary user.',
  );
}

/** The folder for the database's files: in the data folder, or beside the system's where the account may not enter that. */
export async function clusterFolder(dataDir: string, account: Account): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  if (!account || (await isOpenToAll(dirname(dataDir)))) return join(dataDir, 'postgres');
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return join('/var/lib/masthead', name, 'postgres');
}

/** The folder of the server's programs, copied once to where the account may enter. */
export async function programsFolder(native: string, account: Account): Promise<string> {
  if (!account || (await isOpenToAll(native))) return native;
  const { mtimeMs } = await stat(native);
  const copy = join(
    tmpdir(),
    `masthead-postgres-${createHash('sha256').update(`${native} ${mtimeMs}`).digest('hex').slice(0, 16)}`,
  );
  await mkdir(copy, { recursive: true, mode: 0o755 });
  await cp(native, copy, { recursive: true, force: false, verbatimSymlinks: true });
  return copy;
}

/** Whether every folder on the way can be entered by any account. */
async function isOpenToAll(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
