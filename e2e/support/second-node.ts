/** A further node on the database of the site under test, that a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningSite } from './accounts.ts';
import { dataDir, port as firstPort } from './site.ts';

const root = join(import.meta.dirname, '..', '..');

export type SecondNode = {
  address: string;
  kill: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openSecondNode(): Promise<SecondNode> {
  const { databaseUrl } = await runningSite();
  const folder = await mkdtemp(join(tmpdir(), 'masthead-node-'));
  const port = firstPort + 40;
  const address = `http://localhost:${port}`;
  let child: ChildProcess | null = null;
  const start = async () => {
    const flags = ['--conditions=react-server', '--disable-warning=ExperimentalWarning'];
    child = spawn(process.execPath, [...flags, join(root, 'bin/masthead.ts'), 'start'], {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        MASTHEAD_DATA_DIR: folder,
        MASTHEAD_STORAGE: join(dataDir, 'storage'),
        MASTHEAD_URL: '',
        PORT: String(port),
      },
    });
    for (;;) {
      if (child.exitCode !== null) throw new Error('The second node did not start.');
      if ((await fetch(`${address}/readyz`).catch(() => null))?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const kill = async () => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    address,
    start,
    kill,
    close: async () => {
      if (child?.exitCode === null && child.signalCode === null) await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
