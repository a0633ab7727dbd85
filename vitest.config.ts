import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `unit` tests stand beside what they test; `integration` tests (*.db.test.ts) talk to a real PostgreSQL. */
export default defineConfig({
  // The marker refuses to load outside a server build; a test is the server.
  resolve: { alias: { 'server-only': join(import.meta.dirname, 'node_modules/server-only/empty.js') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,bin,prisma,bench,app}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{lib,app,prisma,bin}/**/*.db.test.ts'],
          globalSetup: ['e2e/support/postgres.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
