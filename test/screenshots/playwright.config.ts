import { defineConfig } from '@playwright/test'
import { resolve } from 'node:path'
import base from '../../playwright.config'

/** `npm run screenshots`: the pictures of the README, made by the same browser that runs the tests. */
export default defineConfig(base, {
  testDir: import.meta.dirname,
  testMatch: '*.shots.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/screenshots'),
  use: { viewport: { width: 1366, height: 768 } },
})
