import { join } from 'node:path';
import { config } from '#lib/platform/config.ts';
import { build, isBuilt } from '../build.ts';
import { claimDataFolder, refuseIfRunning } from '../data-folder.ts';
import { openDatabase, withoutPassword } from '../database.ts';
import { makeTemplate } from '../database-template.ts';
import type { Admin } from '../first-admin.ts';
import { openPreparing } from '../preparing.ts';
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
    const isReady = dev || (await isBuilt());
    // Loads while PostgreSQL starts.
    let preparing = isReady ? openPreparing() : null;
    undo.push(async () => preparing?.stop());
    const database = await openDatabase(settings);
    undo.push(database.stop);
    undo.push(await claimDataFolder(settings.dataDir, database.url));
    process.env.NEXTAUTH_SECRET = await signInSecret(settings.dataDir);
    if (!isReady) {
      await build(say);
      if (!settings.databaseUrl) await makeTemplate();
    }
    preparing ??= openPreparing();
    const { migrated, filled } = preparing.prepare(database.url, say);
    const { host, port } = settings;
    const pressFolder = dev ? null : join(settings.dataDir, 'press');
    const serving = await serve({ host, port, dev, pressFolder, migrated, open: filled });
    undo.push(serving.stop);
    printAddresses(
      process.env.MASTHEAD_URL ? settings.url : `http://localhost:${serving.port}`,
      await filled,
    );
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
