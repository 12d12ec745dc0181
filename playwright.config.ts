import { defineConfig } from '@playwright/test'
import { findProgram } from './test/e2e/support/find-program'
import { chromium, firefox, type Program } from './test/e2e/support/programs'

// Outside the ranges that systems hand out by themselves (from 32768 on), beside Vite's own 4173. E2E_PORT changes it,
// so that two checkouts on one machine can be tested at once.
const port = process.env.E2E_PORT ?? '24173'
const address = `http://127.0.0.1:${port}`

// run.ts has set the variables that win here. Without it, `npx playwright test` and an editor's test button work too.
const executable = (program: Program) => {
  const path = findProgram(program)?.path
  return path === undefined ? {} : { executablePath: path }
}

// Chromium's sandbox does not start as root, which containers and CI are; everyone else keeps it.
const isRoot = process.getuid?.() === 0

const vite = `"${process.execPath}" node_modules/vite/bin/vite.js`

export default defineConfig({
  testDir: 'test/e2e',
  // Vitest's files are *.test.ts, and it is told to leave test/e2e alone.
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  // Twice the usual, for machines that other work slows down: how fast the product is, the benchmark says.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A trace puts scripts of its own into the page; who needs one asks: npm run test:browser -- --trace on
    trace: 'off',
    viewport: { width: 1366, height: 768 },
    // A worker would answer what the tests of the network intercept. The tests of the worker allow it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/states-pairwise.spec.ts',
      use: {
        browserName: 'chromium',
        // Here and not above: Firefox knows no such permissions and fails on them.
        permissions: ['clipboard-read', 'clipboard-write'],
        launchOptions: {
          ...executable(chromium),
          chromiumSandbox: !isRoot,
          args: [
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      name: 'firefox',
      // What engines do differently: drawing, storing, workers.
      testMatch: ['main-job', 'states-pairwise', 'offline', 'updates', 'kept'].map(
        (name) => `**/${name}.spec.ts`,
      ),
      // Each of these says why.
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        // Debian's own Firefox, not one that is patched for Playwright.
        channel: 'moz-firefox',
        launchOptions: {
          ...executable(firefox),
          firefoxUserPrefs: {
            // A test may read what was copied, without a person at the "Paste" button.
            'dom.events.testing.asyncClipboard': true,
          },
        },
      },
    },
  ],
  webServer: {
    command: `${vite} build --configLoader runner && ${vite} preview --configLoader runner --host 127.0.0.1 --strictPort --port ${port}`,
    cwd: import.meta.dirname,
    // With another NODE_ENV, inherited from a shell, Vite would build React's development version.
    env: { NODE_ENV: 'production' },
    url: address,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
