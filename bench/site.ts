/** A Masthead of its own for measuring: the production server on an empty data folder, and someone signed in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFlags } from '#bin/build.ts';
import { findRunning } from '#bin/data-folder.ts';
import { makeDemoTemplate } from '#bin/demo-template.ts';
import type { Ask } from './stories.ts';

const root = join(import.meta.dirname, '..');
const account = { email: 'bench@paper.example', password: 'four words for measuring' };

export type Site = {
  address: string;
  /** From the command to the first page answered, in seconds, for the first start on the empty folder. */
  firstStart: number;
  restart: () => Promise<number>;
  run: (...args: string[]) => Promise<string>;
  signedIn: () => Promise<Ask>;
  /** Of its embedded database. */
  databaseUrl: () => Promise<string>;
  /** A further node on the same database. */
  openNode: (databaseUrl: string) => Promise<{ address: string; close: () => Promise<void> }>;
  /** Of the server's process. */
  pid: () => number | null;
  /** Megabytes in memory. */
  memory: () => Promise<number | null>;
  close: () => Promise<void>;
};

const nodeFlags = [
  `--import=${join(root, 'bin/compile-cache.mjs')}`,
  '--conditions=react-server',
  '--disable-warning=ExperimentalWarning',
  join(root, 'bin/masthead.ts'),
];

/** @param kept a data folder that stays for the next run, with all that this one writes into it */
export async function openSite(kept?: string): Promise<Site> {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'masthead-bench-')));
  // What an earlier run had printed would be no cold page in this one.
  await rm(join(dataDir, 'press'), { recursive: true, force: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: '',
    MASTHEAD_DATA_DIR: dataDir,
    MASTHEAD_ADMIN_EMAIL: account.email,
    MASTHEAD_ADMIN_PASSWORD: account.password,
    MASTHEAD_URL: '',
    PORT: String(port),
  };
  await buildFirst(env, address);
  let server = await start(env, address);
  return {
    address,
    firstStart: server.seconds,
    restart: async () => {
      await stop(server.process);
      server = await start(env, address);
      return server.seconds;
    },
    run: (...args) => output(args, env),
    signedIn: () => signIn(address),
    databaseUrl: async () => {
      const running = await findRunning(dataDir);
      if (!running) throw new Error(`Nothing runs on ${dataDir}.`);
      return running.databaseUrl;
    },
    openNode: (databaseUrl) => openNode(env, databaseUrl),
    pid: () => server.process.pid ?? null,
    memory: () => memoryOf(server.process.pid),
    close: async () => {
      await stop(server.process);
      if (kept === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** So that no figure holds a build, nor the start that ends one: what it compiles is kept for all that come after. */
async function buildFirst(env: NodeJS.ProcessEnv, address: string): Promise<void> {
  const child = spawn(process.execPath, [...programFlags, join(root, 'bin/prepare-image.ts')], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error('The site does not build.');
  await makeDemoTemplate();
  const dataDir = await mkdtemp(join(tmpdir(), 'masthead-bench-'));
  await stop((await start({ ...env, MASTHEAD_DATA_DIR: dataDir }, address)).process);
  await rm(dataDir, { recursive: true, force: true });
}

async function start(
  env: NodeJS.ProcessEnv,
  address: string,
): Promise<{ process: ChildProcess; seconds: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error('Masthead did not start.');
    const response = await fetch(`${address}/en`).catch(() => null);
    if (response?.ok) {
      await response.text();
      return { process: child, seconds: (performance.now() - began) / 1000 };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function openNode(env: NodeJS.ProcessEnv, databaseUrl: string) {
  const dataDir = await mkdtemp(join(tmpdir(), 'masthead-bench-node-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const storage = join(env.MASTHEAD_DATA_DIR ?? '', 'storage');
  const own = {
    ...env,
    DATABASE_URL: databaseUrl,
    MASTHEAD_DATA_DIR: dataDir,
    MASTHEAD_STORAGE: storage,
    // Nodes of one site are asked for under one address.
    MASTHEAD_URL: `http://localhost:${env.PORT}`,
    PORT: String(port),
  };
  const server = await start(own, address);
  return {
    address,
    close: async () => {
      await stop(server.process);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function memoryOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function output(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('exit', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`masthead ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** Signs in as a program does, and returns fetch with the cookie. */
async function signIn(address: string): Promise<Ask> {
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = await csrf.json();
  const answer = await fetch(`${address}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: cookiesOf(csrf) },
    body: new URLSearchParams({ csrfToken, ...account }),
  });
  const cookie = cookiesOf(answer);
  if (!cookie.includes('session-token')) throw new Error('Signing in did not work.');
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${address}${path}`, { ...init, headers: { ...init.headers, cookie } });
  return Object.assign(ask, { cookie });
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
