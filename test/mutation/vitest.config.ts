import { defineConfig } from 'vitest/config'

/** The tests that are to notice a change in the rules or the search. Properties search on their own and take long. */
export default defineConfig({
  test: { include: ['test/{rules,find}/**/*.test.ts'], exclude: ['**/properties.test.ts', '**/plain-node.test.ts'] },
})
