/** Everything between a database that answers and a newsroom that can be read: schema, first administrator, demo. */
import { connect, db } from '#lib/platform/db.ts';
import { migrate } from '#prisma/migrate.ts';
import { type Admin, ensureAdmin } from './first-admin.ts';

/** A client's first connection loads its query compiler, of any database: that need not wait for the one to come. */
export async function warmDatabaseClient(): Promise<void> {
  await connect('postgresql://nowhere.invalid').$connect();
}

/** Readers need not wait for the first administrator. */
export type Prepared = { admin: Promise<Admin> };

/**
 * Settles when the newsroom can be read.
 * @param say prints one line of progress
 * @throws MigrationError
 */
export async function prepareNewsroom(databaseUrl: string, say: (line: string) => void): Promise<Prepared> {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`Migrated: ${applied.join(', ')}`);
  const admin = ensureAdmin();
  admin.catch(() => undefined);
  await seedIfEmpty(say);
  return { admin };
}

async function seedIfEmpty(say: (line: string) => void): Promise<void> {
  if ((await db().edition.count()) > 0) return;
  say('Filling the empty database with the demo newsroom …');
  const { fillWithDemo } = await import('./fill-with-demo.ts');
  await fillWithDemo();
}
