import { defineConfig, devices } from '@playwright/test'

// Started by `npm test`, which serves the production build on a database of its own and says where.
const { BASE_URL, CHROMIUM_PATH, E2E_TRACE, PLAYWRIGHT_REPORT } = process.env

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.spec.ts',
  outputDir: 'test-results/e2e', // Playwright empties it; the server's log lies beside it
  // One bar, one database: the tests follow each other as the people of one evening do.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(PLAYWRIGHT_REPORT ? [['json', { outputFile: PLAYWRIGHT_REPORT }] as const] : [])],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    actionTimeout: 20_000, // without one a tap waits as long as the test, for a page that will not change
    trace: E2E_TRACE ? 'retain-on-failure' : 'off', // a trace of each step costs more than most steps
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
