/** A migrated database of its own for the tests that need one; thrown away afterwards. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#bin/postgres.ts';
import { migrate } from '#prisma/migrate.ts';

/** Starts PostgreSQL (or makes a database on the one named by DATABASE_URL) and points the tests at it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-test-'));
  process.env.MASTHEAD_DATA_DIR = folder;
  const given = process.env.DATABASE_URL;
  const database = given ? await createScratchDatabase(given) : await startPostgres(folder, null);
  process.env.DATABASE_URL = database.url;
  await migrate(database.url);
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function createScratchDatabase(serverUrl: string) {
  const name = `masthead_test_${randomBytes(6).toString('hex')}`;
  await query(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => query(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
