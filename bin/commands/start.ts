import { config } from '#lib/platform/config.ts';
import { db } from '#lib/platform/db.ts';
import { migrate } from '#prisma/migrate.ts';
import { buildIfChanged } from '../build.ts';
import { claimDataFolder, refuseIfRunning } from '../data-folder.ts';
import { openDatabase, withoutPassword } from '../database.ts';
import { fillWithDemo } from '../fill-with-demo.ts';
import { ensureAdmin } from '../first-admin.ts';
import { signInSecret } from '../secret.ts';
import { demandFreePort, serve } from '../serve.ts';

/** Looks at port, folder and database before anything long; then builds if needed, fills an empty one, serves, and prints where. Ends with Ctrl-C. */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const settings = config();
  const say = (line: string) => console.log(line);
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  await refuseIfRunning(settings.dataDir);
  await demandFreePort(settings.host, settings.port);
  say(
    settings.databaseUrl
      ? `Database: ${withoutPassword(settings.databaseUrl)}`
      : `Database: embedded, in ${settings.dataDir}`,
  );
  const database = await openDatabase(settings);
  const release = await claimDataFolder(settings.dataDir, database.url);
  const undo = [release, database.stop];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  try {
    if (!dev) await buildIfChanged(say);
    const applied = await migrate(database.url);
    if (applied.length > 0) say(`Migrated: ${applied.join(', ')}`);
    undo.push(() => db().$disconnect());
    const admin = await ensureAdmin();
    await seedIfEmpty(say);
    process.env.NEXTAUTH_SECRET = await signInSecret(settings.dataDir);
    process.env.NEXTAUTH_URL ??= settings.url;
    const serving = await serve({ host: settings.host, port: settings.port, dev });
    undo.push(serving.stop);
    const address = process.env.MASTHEAD_URL ? settings.url : `http://localhost:${serving.port}`;
    say(`\n  Site      ${address}/\n  Newsroom  ${address}/newsroom`);
    if (admin)
      say(
        `  Sign in   ${admin.email}${admin.password ? `  ${admin.password}   (shown this once; change it under Account)` : ''}\n`,
      );
    await ended;
    say('Stopping …');
  } finally {
    await stop();
  }
}

async function seedIfEmpty(say: (line: string) => void): Promise<void> {
  if ((await db().edition.count()) > 0) return;
  say('Filling the empty database with the demo newsroom …');
  await fillWithDemo();
}
