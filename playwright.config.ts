import { defineConfig } from '@playwright/test'
import { launchOptions } from './.ci/find-browser.mjs'
import { FIXTURE_PORT, OWN_PORT } from './e2e/sites.ts'

const inCI = Boolean(process.env['CI'])

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: inCI,
  // What passes the second time only is told as flaky.
  retries: inCI ? 2 : 0,
  workers: 2,
  reporter: inCI ? 'line' : 'list',
  timeout: 60_000,
  // A machine that runs everything else at once answers late, not wrongly.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${FIXTURE_PORT}`,
    timezoneId: 'UTC',
    locale: 'en-GB',
    // A worker answers in the place of what a journey says that the host answers; journeys about it allow it.
    serviceWorkers: 'block',
    // Recording every journey would take longer than running it: one that fails is run again, and recorded.
    trace: 'on-first-retry',
    launchOptions: await launchOptions(),
  },
  webServer: [
    {
      command: `vite build --outDir .tmp/fixture-site && vite preview --outDir .tmp/fixture-site --port ${FIXTURE_PORT} --strictPort`,
      env: { DOJANG_CONTENT: 'e2e/fixtures/content' },
      port: FIXTURE_PORT,
      // It builds a site first, its cards included.
      timeout: 240_000,
      reuseExistingServer: !inCI,
    },
    {
      command: `vite preview --port ${OWN_PORT} --strictPort`,
      port: OWN_PORT,
      reuseExistingServer: !inCI,
    },
  ],
})
