/**
 * An empty, migrated database cluster, made once after the build. A first start copies it: PostgreSQL's `initdb` and the
 * migrations are most of what one would wait for.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '#prisma/migrate.ts';
import { startPostgres } from './postgres.ts';
import { clusterFolder, serverAccount } from './postgres-account.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'masthead', 'database');
const stamp = join(folder, 'made-from');

/** What a first start begins with: the folder of a stopped cluster, and the photos that its rows speak of. */
export type Template = { cluster: string; files: { from: string; to: string } | null };

/** Makes the template, unless there is one of these migrations and this PostgreSQL. */
export async function makeTemplate(): Promise<void> {
  if (await templateCluster()) return;
  await rm(await clusterFolder(folder, await serverAccount()), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  const postgres = await startPostgres(folder, null);
  try {
    await migrate(postgres.url);
  } finally {
    await postgres.stop();
  }
  await writeFile(stamp, await fingerprint());
}

/** Null where there is none for these migrations and this PostgreSQL. */
export async function templateCluster(): Promise<Template | null> {
  if (!existsSync(stamp) || (await readFile(stamp, 'utf8')) !== (await fingerprint())) return null;
  const cluster = await clusterFolder(folder, await serverAccount());
  return existsSync(join(cluster, 'PG_VERSION')) ? { cluster, files: null } : null;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  const migrations = join(root, 'prisma', 'migrations');
  for (const name of (await readdir(migrations)).sort()) {
    const script = await readFile(join(migrations, name, 'migration.sql')).catch(() => '');
    hash.update(name).update(script);
  }
  return hash.digest('hex');
}
