import { migrate as applyMigrations, pendingMigrations } from '#prisma/migrate.ts';
import { openDatabase } from '../database.ts';

/** Brings the database to this version's schema. */
export async function migrate({ dryRun, json }: { dryRun: boolean; json: boolean }): Promise<void> {
  const database = await openDatabase();
  try {
    const names = dryRun ? await pendingMigrations(database.url) : await applyMigrations(database.url);
    if (json) console.log(JSON.stringify(dryRun ? { pending: names } : { applied: names }));
    else if (names.length === 0) console.log('The database is up to date.');
    else console.log(`${dryRun ? 'Pending' : 'Applied'}: ${names.join(', ')}`);
  } finally {
    await database.stop();
  }
}
