import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { budgetPlugin } from './src/app/budget-plugin'
import { cspPlugin } from './src/app/csp-plugin'
import { manifestPlugin } from './src/app/manifest-plugin'
import { workerPlugin } from './src/app/worker-plugin'
import { playbookPlugin } from './src/playbook/vite-plugin'
import { verify } from './src/rules'
import { tokensPlugin } from './src/ui/tokens-plugin'

export default defineConfig({
  // Relative addresses: the built folder runs from any static host and any sub-path.
  base: './',
  plugins: [
    react(),
    playbookPlugin({ verify }),
    tokensPlugin(),
    cspPlugin(),
    budgetPlugin(),
    manifestPlugin(),
    workerPlugin(),
  ],
  resolve: {
    alias: [
      { find: /^fflate$/, replacement: path.resolve(import.meta.dirname, 'src/record/formats/zip.ts') },
    ],
  },
  build: { target: 'es2022', cssTarget: 'es2022', modulePreload: { polyfill: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // Bundled, as in the build, for the alias above to act.
    server: { deps: { inline: ['write-excel-file'] } },
  },
})
