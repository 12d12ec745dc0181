import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { budgetPlugin } from './src/app/budget-plugin'
import { cspPlugin } from './src/app/csp-plugin'
import { playbookPlugin } from './src/playbook/vite-plugin'
import { verify } from './src/rules'
import { tokensPlugin } from './src/ui/tokens-plugin'

/**
 * What the first view needs and later parts share. In one file it compresses better than in the small ones into which
 * the bundler would cut it.
 */
const shared =
  /node_modules\/(react|react-dom|scheduler|@tanstack|react-hook-form|@hookform|zod|i18next|react-i18next|wouter)\/|src\/(playbook\/schema|record\/worksheet-schema|storage\/edit-schema|rules\/(situation|engagement))\.ts$/

export default defineConfig({
  // Relative addresses: the built folder runs from any static host and any sub-path.
  base: './',
  plugins: [react(), playbookPlugin({ verify }), tokensPlugin(), cspPlugin(), budgetPlugin()],
  build: {
    target: 'es2022',
    cssTarget: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'shared', test: shared }] },
      },
    },
  },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
})
