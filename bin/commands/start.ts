import { join } from 'node:path';
import { type Config, config } from '#lib/platform/config.ts';
import { build, isBuilt } from '../build.ts';
import { outliveReaders } from '../closed-output.ts';
import { claimDataFolder, refuseIfRunning } from '../data-folder.ts';
import { withoutPassword } from '../database.ts';
import { openDatabaseAside } from '../database-aside.ts';
import { makeDemoTemplate } from '../demo-template.ts';
import type { Admin } from '../first-admin.ts';
import type { Prepared } from '../prepare-newsroom.ts';
import { signInSecret } from '../secret.ts';
import { demandFreePort, serve } from '../serve.ts';

type Undo = (() => Promise<void>)[];
const say = (line: string) => console.log(line);

/**
 * Looks at port, folder and database before anything long, builds where the sources changed, fills an empty database,
 * serves, and prints where. What need not wait for each other is done at the same time. Ends with Ctrl-C.
 */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  outliveReaders(process.stdout, process.stderr);
  const settings = config();
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
  const undo: Undo = [];
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  try {
    const isReady = dev || (await isBuilt());
    const opened = openNewsroomsDatabase(settings, { withDemo: isReady && !dev, undo });
    if (!isReady) {
      await opened;
      await build(say);
      if (!settings.databaseUrl) await makeDemoTemplate();
    }
    const newsroom = prepare(opened);
    const { host, port } = settings;
    const pressFolder = dev ? null : join(settings.dataDir, 'press');
    const serving = await serve({ host, port, dev, pressFolder, newsroom });
    undo.push(serving.stop);
    const { admin } = await newsroom;
    printAddresses(process.env.MASTHEAD_URL ? settings.url : `http://localhost:${serving.port}`, await admin);
    await ended;
    say('Stopping …');
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/** @returns the address of the database */
async function openNewsroomsDatabase(
  { dataDir }: Config,
  { withDemo, undo }: { withDemo: boolean; undo: Undo },
): Promise<string> {
  const opening = openDatabaseAside(withDemo);
  // Also where something else fails before it is open.
  undo.push(() => opening.then(({ stop }) => stop()).catch(() => undefined));
  const { url } = await opening;
  undo.push(await claimDataFolder(dataDir, url));
  process.env.NEXTAUTH_SECRET = await signInSecret(dataDir);
  return url;
}

async function prepare(opened: Promise<string>): Promise<Prepared> {
  const { prepareNewsroom, warmDatabaseClient } = await import('../prepare-newsroom.ts');
  await warmDatabaseClient();
  return prepareNewsroom(await opened, say);
}

function printAddresses(address: string, admin: Admin): void {
  console.log(`\n  Site      ${address}/\n  Newsroom  ${address}/newsroom`);
  if (!admin) return;
  const password = admin.password ? `  ${admin.password}   (shown this once; change it under Account)` : '';
  console.log(`  Sign in   ${admin.email}${password}\n`);
}
