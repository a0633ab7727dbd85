/**
 * Everything between a database that answers and a newsroom that can be read: schema, first administrator, demo.
 * Runs as a process of its own (see preparing.ts): told the database, it answers with messages and ends.
 */
import { connect, db } from '#lib/platform/db.ts';
import { MigrationError, migrate } from '#prisma/migrate.ts';
import { fillWithDemo } from './fill-with-demo.ts';
import { type Admin, ensureAdmin } from './first-admin.ts';
import { type Answer, questionSchema } from './preparing.ts';

const tell = (answer: Answer) => process.send?.(answer);
const say = (line: string) => tell({ line });

async function prepareNewsroom(databaseUrl: string): Promise<Admin> {
  process.env.DATABASE_URL = databaseUrl;
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`Migrated: ${applied.join(', ')}`);
  tell({ migrated: true });
  const [admin] = await Promise.all([ensureAdmin(), seedIfEmpty()]);
  return admin;
}

async function seedIfEmpty(): Promise<void> {
  if ((await db().edition.count()) > 0) return;
  say('Filling the empty database with the demo newsroom …');
  await fillWithDemo();
}

// A client's first connection loads its query compiler, of any database.
const warm = connect('postgresql://nowhere.invalid');
await warm.$connect();

process.once('message', async (message) => {
  try {
    tell({ admin: await prepareNewsroom(questionSchema.parse(message).databaseUrl) });
    await db().$disconnect();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(error instanceof MigrationError ? { refusal: error.message } : { failure: text });
  }
  process.disconnect();
});
