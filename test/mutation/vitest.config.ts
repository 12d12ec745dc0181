import path from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * The tests that are to notice a seeded fault: the all.suite.ts of each room. Not among them are properties, which
 * search on their own and take long, and all that goes through the thousands of examples. Tests are not chosen by
 * name for each fault (Stryker's `perTest`): it finds some names no more, runs nothing and counts the fault as missed.
 */
export default defineConfig({
  resolve: {
    // To compile the playbook anew for each fault takes longer than the tests of most rooms.
    alias: process.env.COMPILED_PLAYBOOK
      ? [
          {
            find: /^.*\/support\/playbook$/,
            replacement: path.resolve(import.meta.dirname, 'compiled-playbook.ts'),
          },
        ]
      : [],
  },
  json: { stringify: true, namedExports: false },
  test: { include: ['**/*.suite.ts'] },
})
