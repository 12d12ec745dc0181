import { defineConfig } from 'vitest/config'

/**
 * The tests that are to notice a seeded fault: the all.suite.ts of each room. Not among them are properties, which
 * search on their own and take long, and all that goes through the thousands of examples. Tests are not chosen by
 * name for each fault (Stryker's `perTest`): it finds some names no more, runs nothing and counts the fault as missed.
 */
export default defineConfig({
  json: { stringify: true, namedExports: false },
  test: { include: ['**/*.suite.ts'] },
})
