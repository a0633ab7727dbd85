/** Makes the Prisma client from prisma/schema.prisma, offline: `prisma generate` needs no native engine but insists on one existing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export function generateClient(): void {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/prisma/build/index.js'),
      'generate',
      '--schema',
      join(root, 'prisma/schema.prisma'),
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (status !== 0)
    throw new Error(
      `The database client could not be generated from prisma/schema.prisma.\n${stdout}${stderr}`,
    );
}

if (import.meta.main) generateClient();
