/** The database a command works on: the one given, the one of the Masthead that runs, or the embedded one started for it. */
import pg from 'pg';
import { type Config, config } from '#lib/platform/config.ts';
import { migrate, pendingMigrations } from '#prisma/migrate.ts';
import { findRunning } from './data-folder.ts';
import { type Template, templateCluster } from './database-template.ts';
import { startPostgres } from './postgres.ts';
import { StartError } from './start-error.ts';

export type Database = { url: string; stop: () => Promise<void> };

const oldestPostgres = 15;

/**
 * Opens the database and sets DATABASE_URL to it for lib.
 * @param template what an embedded database that is not there yet is copied from; an empty one where that is null
 */
export async function openDatabase(
  settings: Config = config(),
  template: Template | null = null,
): Promise<Database> {
  const database = await findDatabase(settings, template);
  process.env.DATABASE_URL = database.url;
  return database;
}

async function findDatabase({ databaseUrl, dataDir }: Config, template: Template | null): Promise<Database> {
  if (databaseUrl !== null) {
    await checkServer(databaseUrl);
    return { url: databaseUrl, stop: async () => undefined };
  }
  const running = await findRunning(dataDir);
  if (running) return { url: running.databaseUrl, stop: async () => undefined };
  return startPostgres(dataDir, template ?? (await templateCluster()));
}

/** @throws StartError when the server cannot be reached or is too old */
async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < oldestPostgres) {
      throw new StartError(
        `The PostgreSQL at ${withoutPassword(url)} is version ${version}; Masthead needs ${oldestPostgres} or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The database at ${withoutPassword(url)} (DATABASE_URL) cannot be reached: ${reason(error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Runs work on the database, migrated, and stops what was started for it. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    const pending = await pendingMigrations(database.url);
    if (pending.length > 0) await migrate(database.url);
    return await work();
  } finally {
    const { db } = await import('#lib/platform/db.ts');
    await db().$disconnect();
    await database.stop();
  }
}

export function withoutPassword(url: string): string {
  return URL.canParse(url) ? url.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1@') : url;
}

export function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
