import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { demoTemplate, makeDemoTemplate } from './demo-template.ts';
import { startPostgres } from './postgres.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-demo-'));
  await chmod(folder, 0o755);
});
afterEach(() => vi.useRealTimers());
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the demo of the day is copied with its photos, and not on another day', {
  timeout: 240_000,
}, async () => {
  await makeDemoTemplate();
  const storage = join(folder, 'storage');
  const template = await demoTemplate(storage);
  const postgres = await startPostgres(join(folder, 'data'), template);
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ key: string }>(
      'SELECT "storageKey" AS key FROM "Rendition" LIMIT 20',
    );
    expect(rows).toHaveLength(20);
    for (const { key } of rows) expect((await readFile(join(storage, key))).length).toBeGreaterThan(0);
    const admins = await client.query(`SELECT 1 FROM "User" WHERE "passwordHash" IS NOT NULL`);
    expect(admins.rowCount).toBe(0);
  } finally {
    await client.end();
    await postgres.stop();
  }
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  expect(await demoTemplate(storage)).toBeNull();
});
