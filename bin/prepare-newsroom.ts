/** Everything between a database that answers and a newsroom that can be read: schema, first administrator, demo. */
import { db } from '#lib/platform/db.ts';
import { migrate } from '#prisma/migrate.ts';
import { fillWithDemo } from './fill-with-demo.ts';
import { type Admin, ensureAdmin } from './first-admin.ts';

/** @param say prints one line of progress */
export async function prepareNewsroom(databaseUrl: string, say: (line: string) => void): Promise<Admin> {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`Migrated: ${applied.join(', ')}`);
  const [admin] = await Promise.all([ensureAdmin(), seedIfEmpty(say)]);
  return admin;
}

export async function closeNewsroom(): Promise<void> {
  await db().$disconnect();
}

async function seedIfEmpty(say: (line: string) => void): Promise<void> {
  if ((await db().edition.count()) > 0) return;
  say('Filling the empty database with the demo newsroom …');
  await fillWithDemo();
}
