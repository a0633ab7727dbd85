import { defineConfig } from '@playwright/test';
import { findBrowser } from '#e2e/support/browser.ts';
import { admin, dataDir, port } from '#e2e/support/site.ts';

const browser = await findBrowser();

/** The production server on an embedded database of its own, filled with the demo newsroom. */
export default defineConfig({
  // Readers first: they find the demo newsroom as the seed left it; after them the newsroom publishes its own.
  projects: [
    { name: 'reader', testDir: 'e2e/reader' },
    { name: 'newsroom', testDir: 'e2e/newsroom' },
  ],
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browser,
    trace: 'retain-on-failure',
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
