import pg from 'pg';
import { expect, test } from 'vitest';
import { pendingMigrations } from './migrate.ts';
import { schemaSql } from './schema-sql.ts';

const url = process.env.DATABASE_URL ?? '';

async function columns(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT concat_ws(' ', table_name, column_name, replace(udt_name, $1, ''), is_nullable, replace(column_default, $1 || '.', '')) AS line
     FROM information_schema.columns WHERE table_schema = $1 AND table_name <> '_prisma_migrations' ORDER BY 1`,
    [schema],
  );
  return rows.map(({ line }) => line.replaceAll(`"${schema}".`, '').replaceAll(`${schema}.`, ''));
}

test('the migrations make the tables that schema.prisma describes', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE SCHEMA described');
    await client.query('SET search_path TO described');
    await client.query((await schemaSql(url)).replaceAll('CREATE SCHEMA IF NOT EXISTS "public";', ''));
    expect(await columns(client, 'public')).toEqual(await columns(client, 'described'));
  } finally {
    await client.query('DROP SCHEMA IF EXISTS described CASCADE');
    await client.end();
  }
});

test('nothing is pending after migrating', async () => {
  expect(await pendingMigrations(url)).toEqual([]);
});
