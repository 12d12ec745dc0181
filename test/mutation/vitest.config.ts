import { defineConfig } from 'vitest/config'

/** The tests that are to notice a seeded fault. Properties search on their own and take long. */
export default defineConfig({
  test: { include: ['**/*.test.ts'], exclude: ['**/properties.test.ts', '**/plain-node.test.ts'] },
})
