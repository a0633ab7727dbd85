import { defineConfig } from 'vitest/config';

/** `unit` tests stand beside pure files; `integration` tests (*.db.test.ts) talk to a real PostgreSQL. */
export default defineConfig({
  ssr: {
    resolve: {
      conditions: ['react-server', 'node', 'import', 'default'],
      externalConditions: ['react-server', 'node', 'import', 'default'],
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,bin,prisma,bench,app}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{lib,app,prisma,bin}/**/*.db.test.ts'],
          globalSetup: ['e2e/support/postgres.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
