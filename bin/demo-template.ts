/**
 * A data folder that holds the demo newsroom of the day, filled once after the build. A first start of `npm start` on
 * the same day copies it; on another day the demo, whose stories are dated back from today, is filled in anew.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startOfDay } from '#prisma/seed/demo/calendar.ts';
import { builtFrom, programFlags, runNode } from './build.ts';
import { makeTemplate, type Template, templateCluster } from './database-template.ts';
import { startPostgres } from './postgres.ts';
import { clusterFolder, serverAccount } from './postgres-account.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'masthead', 'newsroom');
const storage = join(folder, 'storage');
const stamp = join(folder, 'made-from');

/** Makes the template of today, and that of the empty database, where they are not there yet. */
export async function makeDemoTemplate(): Promise<void> {
  await makeTemplate();
  if (await demoTemplate('')) return;
  await rm(await clusterFolder(folder, await serverAccount()), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  const wanted = await fingerprint();
  const postgres = await startPostgres(folder, await templateCluster());
  try {
    await runNode([...programFlags, join(root, 'bin/fill-template.ts')], 'filling the demo newsroom', {
      DATABASE_URL: postgres.url,
      MASTHEAD_DATA_DIR: folder,
      MASTHEAD_STORAGE: storage,
    });
  } finally {
    await postgres.stop();
  }
  await writeFile(stamp, wanted);
}

/** @param storageDir where a first start wants the demo's photos. @returns null where there is none of today and this build */
export async function demoTemplate(storageDir: string): Promise<Template | null> {
  if (!existsSync(stamp) || (await readFile(stamp, 'utf8')) !== (await fingerprint())) return null;
  const cluster = await clusterFolder(folder, await serverAccount());
  return existsSync(join(cluster, 'PG_VERSION'))
    ? { cluster, files: { from: storage, to: storageDir } }
    : null;
}

async function fingerprint(): Promise<string> {
  const today = startOfDay(new Date()).toISOString();
  return createHash('sha256')
    .update(await builtFrom())
    .update(today)
    .digest('hex');
}
