import { defineConfig } from '@playwright/test';
import { findBrowser } from '#e2e/support/browser.ts';
import { admin, dataDir, port } from '#e2e/support/site.ts';

const browser = await findBrowser();

/** The production server on an embedded database of its own, filled with the demo newsroom. */
export default defineConfig({
  // Readers change nothing and come two at a time; in the newsroom one test after another publishes its own.
  // Each project wants the demo newsroom as the seed left it: `npm test` runs them one by one.
  projects: [
    { name: 'reader', testDir: 'e2e/reader', fullyParallel: true },
    { name: 'newsroom', testDir: 'e2e/newsroom', workers: 1 },
  ],
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browser,
    trace: { mode: 'retain-on-failure', screenshots: false },
    locale: 'en-GB',
  },
  webServer: {
    command: `rm -rf ${dataDir} && node --import=./bin/compile-cache.mjs --conditions=react-server --disable-warning=ExperimentalWarning bin/masthead.ts start`,
    url: `http://localhost:${port}/readyz`,
    timeout: 900_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    env: {
      DATABASE_URL: '',
      MASTHEAD_DATA_DIR: dataDir,
      MASTHEAD_ADMIN_EMAIL: admin.email,
      MASTHEAD_ADMIN_PASSWORD: admin.password,
      MASTHEAD_URL: '',
      PORT: String(port),
    },
  },
});
