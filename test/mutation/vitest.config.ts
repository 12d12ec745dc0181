import { defineConfig } from 'vitest/config'

/**
 * The tests that are to notice a seeded fault. Properties search on their own and take long, and so does all that goes
 * through the thousands of examples: the sentences held apart and the tables have to do.
 */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/properties.test.ts', '**/plain-node.test.ts', '**/examples.test.ts'],
  },
})
