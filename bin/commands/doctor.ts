import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { countIncompletePhotos } from '#lib/photo/complete-photo.ts';
import { config } from '#lib/platform/config.ts';
import { db } from '#lib/platform/db.ts';
import { deleteStored, putFile, readStored } from '#lib/platform/storage.ts';
import { pendingMigrations } from '#prisma/migrate.ts';
import { findRunning } from '../data-folder.ts';
import { openDatabase, reason } from '../database.ts';
import { Refused } from '../refused.ts';

type Finding = { check: string; ok: boolean; detail: string };

/** Looks at everything a start needs and says what is wrong with it. */
export async function doctor({ json }: { json: boolean }): Promise<void> {
  const findings: Finding[] = [];
  const check = async (name: string, look: () => Promise<string>) => {
    findings.push(
      await look().then(
        (detail) => ({ check: name, ok: true, detail }),
        (error: unknown) => ({ check: name, ok: false, detail: reason(error) }),
      ),
    );
  };
  await check('node', async () => process.version);
  await check('settings', async () => `data in ${config().dataDir}, port ${config().port}`);
  await check('port', checkPort);
  await check('disk', checkDisk);
  await check('database', checkDatabase);
  await check('storage', checkStorage);
  if (json) console.log(JSON.stringify(findings));
  else
    for (const { check: name, ok, detail } of findings)
      console.log(`${ok ? 'ok  ' : 'BAD '} ${name.padEnd(9)} ${detail}`);
  if (findings.some((finding) => !finding.ok)) throw new Refused('Something is wrong; see above.');
}

async function checkPort(): Promise<string> {
  const { port, host, dataDir } = config();
  const running = await findRunning(dataDir);
  if (running) return `Masthead runs as process ${running.pid}`;
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', () => reject(new Error(`port ${port} is in use`)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
  return `${port} is free`;
}

async function checkDisk(): Promise<string> {
  const { bavail, bsize } = await statfs(process.cwd());
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free < 300) throw new Error(`only ${free} MB free`);
  return `${free} MB free`;
}

async function checkDatabase(): Promise<string> {
  const database = await openDatabase();
  try {
    const pending = await pendingMigrations(database.url);
    if (pending.length > 0)
      return `reachable; ${pending.length} migrations will be applied at the next start`;
    const stories = await db().article.count();
    const incomplete = await countIncompletePhotos();
    const waiting = incomplete === 0 ? '' : `; ${incomplete} photos wait for files of this version`;
    return `reachable, up to date, ${stories} stories${waiting}`;
  } finally {
    await db().$disconnect();
    await database.stop();
  }
}

async function checkStorage(): Promise<string> {
  const key = `doctor/${process.pid}`;
  await putFile(key, Buffer.from('ok'));
  const back = await readStored(key);
  await deleteStored(key);
  if (back.toString() !== 'ok') throw new Error(`${config().storageDir} does not give back what was stored`);
  return config().storageDir;
}
