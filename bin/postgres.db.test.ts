import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pendingMigrations } from '#prisma/migrate.ts';
import { makeTemplate, templateCluster } from './database-template.ts';
import { demandSpace, startPostgres } from './postgres.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-postgres-'));
  // As root the database runs under another account, which must be able to enter.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a first start copies the template, migrated and under a password of its own, also after one that was cut off', async () => {
  await makeTemplate();
  const template = await templateCluster();
  const data = join(folder, 'data');
  await mkdir(join(data, 'postgres.begun'), { recursive: true });
  await writeFile(join(data, 'postgres.begun', 'PG_VERSION'), 'half a copy');
  const passwords: string[] = [];
  for (const at of [data, join(folder, 'other')]) {
    const postgres = await startPostgres(at, template);
    try {
      expect(await pendingMigrations(postgres.url)).toEqual([]);
    } finally {
      await postgres.stop();
    }
    expect(await readdir(at)).not.toContain('postgres.begun');
    passwords.push(await readFile(join(at, 'postgres-password'), 'utf8'));
  }
  expect(new Set(passwords).size).toBe(2);
});

test('too little disk is told with what there is and what is needed', () => {
  expect(() => demandSpace('/data', 120 * 1024 * 1024)).toThrow(
    'Too little disk: /data has 120 MB free and Masthead needs 300 MB to start.',
  );
  expect(() => demandSpace('/data', 300 * 1024 * 1024)).not.toThrow();
});
