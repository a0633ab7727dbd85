import { join } from 'node:path';
import { config } from '#lib/platform/config.ts';
import { build, isBuilt } from '../build.ts';
import { claimDataFolder, refuseIfRunning } from '../data-folder.ts';
import { openDatabase, withoutPassword } from '../database.ts';
import type { Admin } from '../first-admin.ts';
import { signInSecret } from '../secret.ts';
import { demandFreePort, serve } from '../serve.ts';

/**
 * Looks at port, folder and database before anything long, builds where the sources changed, fills an empty database,
 * serves, and prints where. What need not wait for each other is done at the same time. Ends with Ctrl-C.
 */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const settings = config();
  const say = (line: string) => console.log(line);
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? settings.url,
  });
  await refuseIfRunning(settings.dataDir);
  await demandFreePort(settings.host, settings.port);
  say(
    settings.databaseUrl
      ? `Database: ${withoutPassword(settings.databaseUrl)}`
      : `Database: embedded, in ${settings.dataDir}`,
  );
  const undo: (() => Promise<void>)[] = [];
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  try {
    const opening = openDatabase(settings).then(async (database) => {
      undo.push(database.stop);
      undo.push(await claimDataFolder(settings.dataDir, database.url));
      process.env.NEXTAUTH_SECRET = await signInSecret(settings.dataDir);
      return database;
    });
    opening.catch(() => undefined);
    // The database client takes a while to load: meanwhile PostgreSQL starts.
    const loading = import('../prepare-newsroom.ts');
    if (!dev && !(await isBuilt())) {
      await opening;
      await build(say);
    }
    const { prepareNewsroom, closeNewsroom } = await loading;
    const filling = opening.then(({ url }) => prepareNewsroom(url, say));
    const { host, port } = settings;
    const [admin, serving] = await Promise.all([
      filling,
      serve({
        host,
        port,
        dev,
        open: filling,
        pressFolder: dev ? null : join(settings.dataDir, 'press'),
      }),
    ]);
    undo.push(closeNewsroom, serving.stop);
    printAddresses(process.env.MASTHEAD_URL ? settings.url : `http://localhost:${serving.port}`, admin);
    await ended;
    say('Stopping …');
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

function printAddresses(address: string, admin: Admin): void {
  console.log(`\n  Site      ${address}/\n  Newsroom  ${address}/newsroom`);
  if (!admin) return;
  const password = admin.password ? `  ${admin.password}   (shown this once; change it under Account)` : '';
  console.log(`  Sign in   ${admin.email}${password}\n`);
}
